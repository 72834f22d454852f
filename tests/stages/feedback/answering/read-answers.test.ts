import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { guard } from '../../../../src/kernel/privacy/guard.ts';
import { impactQuestions, questionsOf } from '../../../../src/stages/feedback/answering/questions.ts';
import { readAnswers } from '../../../../src/stages/feedback/answering/read-answers.ts';

const client = questionsOf('client');

describe('reading a sheet', () => {
  it('Reading a sheet takes numbers, "cannot say" and own words, and leaves out what was not answered', () => {
    const read = readAnswers(client, { heard: '10', others: '0', hope: 'dk', clarity: '', helped: '  Rauha puhua.\r\nTauko. ' });
    expect(read.items).toEqual({ heard: 10, others: 0, hope: null });
    expect(read.comments).toEqual({ helped: 'Rauha puhua.\nTauko.' });
    expect(read.faults).toEqual({});
  });

  it('Reading a sheet refuses what is not on the scale, at its field, and keeps the rest', () => {
    const read = readAnswers(client, { heard: '11', others: '-1', hope: '5.5', clarity: 'x', my_part: '7', useful: '07' });
    expect(read.faults).toEqual({
      ...{ heard: 'not-on-scale', others: 'not-on-scale', hope: 'not-on-scale' },
      ...{ clarity: 'not-on-scale', useful: 'not-on-scale' },
    });
    expect(read.values).toEqual({ my_part: '7' });
  });

  it('Reading a sheet asks for one answer at least, said at the first question', () => {
    expect(readAnswers(client, {}).faults).toEqual({ recommend: 'nothing-answered' });
    expect(readAnswers(client, { helped: '  ', sheet: 'x', foreign: '5' }).faults).toEqual({ recommend: 'nothing-answered' });
    expect(readAnswers(client, { change: 'Pidempi tauko' }).faults).toEqual({});
  });

  it.each([
    ['131052-908T', 'a wrong check'],
    ['soita 040 123 4567', 'a phone number'],
    ['maija@example.fi', 'an e-mail'],
    ['s. 12.3.2014', 'a date of birth'],
  ])('Reading a sheet neither keeps nor gives back own words that point to somebody: %s (%s)', (words) => {
    const read = readAnswers(client, { heard: '8', helped: `Kiitos ${words}` });
    expect(read.faults).toEqual({ helped: 'guarded' });
    expect(read.comments).toEqual({});
    expect(JSON.stringify(read)).not.toContain(words);
  });

  it.each([
    ['Soita 040 123 4567 jos tarvitset, kiitos', 'Soita […] jos tarvitset, kiitos'],
    ['Matti 131052-908T oli hyvä.\nToinen rivi', 'Matti […] oli hyvä.\nToinen rivi'],
    ['Kirjoita maija@example.fi tai soita +358 40 123 45 67. Muuten hyvin.', 'Kirjoita […] tai soita […] Muuten hyvin.'],
    ['Asun Esimerkkikatu 5 A 3 ja se sopi', 'Asun […] ja se sopi'],
    ['lapsi s. 12.3.2014 tuli mukaan', 'lapsi […] tuli mukaan'],
    ['0 4 0 1 2 3 4 5 6 7', '[…]'],
  ])('Reading a sheet marks only what the guard stopped, and gives the other words back: %s', (words, kept) => {
    expect(readAnswers(client, { helped: words }).values).toEqual({ helped: kept });
    expect(guard(kept)).toEqual([]);
  });

  it('Reading a sheet takes a mark that was left alone for no answer', () => {
    expect(readAnswers(client, { heard: '8', helped: ' […] ' })).toMatchObject({ comments: {}, faults: {} });
    expect(readAnswers(client, { helped: 'Soita […] illalla' }).comments).toEqual({ helped: 'Soita […] illalla' });
  });

  it('Reading a sheet never gives back what the guard would stop, whatever is typed', () => {
    const details = fc.constantFrom(
      '040 123 4567',
      '131052-908T',
      'maija@example.fi',
      'Esimerkkikatu 5 A 3',
      's. 12.3.2014',
      '+358',
      '12',
    );
    const words = fc.oneof(details, fc.constantFrom('ja', 'Kiitos.', '(', 'soita', '\n', '5', 'A'));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (typed) => {
        expect(guard(readAnswers(client, { helped: typed.join(' ') }).values['helped'] ?? '')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('Reading a sheet refuses own words that are too long, and gives them back to be shortened', () => {
    expect(readAnswers(client, { helped: 'a'.repeat(1000) }).faults).toEqual({});
    const read = readAnswers(client, { helped: 'a'.repeat(1001) });
    expect(read.faults).toEqual({ helped: 'too-long' });
    expect(read.values['helped']).toHaveLength(1001);
  });

  it('Reading a sheet cuts what is far too long before anything reads it, the guard too', () => {
    const read = readAnswers(client, { helped: `${'a'.repeat(64_000)} 040 123 4567` });
    expect(read.faults).toEqual({ helped: 'too-long' });
    expect(read.values['helped']).toHaveLength(2000);
  });

  it('Reading a sheet takes the choices of the impact and refuses others', () => {
    const good = readAnswers(impactQuestions('orderer'), { i_done: 'some', i_worry: '3', i_clearer: 'dk', i_followup: 'no' });
    expect(good.items).toEqual({ i_done: 'some', i_worry: 3, i_clearer: null, i_followup: 'no' });
    const bad = readAnswers(impactQuestions('orderer'), { i_done: 'yes', i_followup: 'dk', i_worry: '12' });
    expect(bad.faults).toEqual({ i_done: 'not-a-choice', i_followup: 'not-a-choice', i_worry: 'not-on-scale' });
  });

  it('Reading a sheet takes another group’s items for nothing', () => {
    expect(readAnswers(questionsOf('child'), { k_told: '10', worry_now: '3', c_debrief: 'yes' }).items).toEqual({ k_told: 10 });
  });

  it('Reading a sheet never stores what a database or the guard would refuse, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const { helped } = readAnswers(client, { helped: typed }).comments;
        if (helped === undefined) return;
        expect(helped).not.toMatch(/\0|\p{Surrogate}/u);
        expect(guard(helped)).toEqual([]);
      }),
    );
  });

  it('Reading a sheet makes half characters whole', () => {
    expect(readAnswers(client, { helped: 'a\uD800b\0c' }).comments).toEqual({ helped: 'abc' });
  });
});
