import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/kernel/language/language.ts';
import { impactQuestions, questionsOf } from '../../../../src/stages/feedback/answering/questions.ts';
import { words } from '../../../../src/stages/feedback/words/form-languages.ts';

const idsOf = (group: Parameters<typeof questionsOf>[0]) => questionsOf(group).map(({ id }) => id);

describe('questions by group', () => {
  it('Questions by group asks a child about being heard and with the own short items, and for own words', () => {
    expect(idsOf('child')).toEqual(['heard', 'k_told', 'k_listened', 'k_understood', 'k_helped', 'helped', 'change']);
  });

  it('Questions by group asks a young person the general items, without the recommendation', () => {
    expect(idsOf('young')).toEqual([
      ...['heard', 'others', 'hope', 'clarity', 'my_part', 'facilitation', 'useful'],
      ...['helped', 'change'],
    ]);
  });

  it('Questions by group asks client and close people for the recommendation too', () => {
    const expected = ['recommend', 'heard', 'others', 'hope', 'clarity', 'my_part', 'facilitation', 'useful', 'helped', 'change'];
    expect(idsOf('client')).toEqual(expected);
    expect(idsOf('close')).toEqual(expected);
  });

  it('Questions by group asks orderer and professionals about their own worry, before and now', () => {
    for (const group of ['orderer', 'professional'] as const) {
      expect(idsOf(group)).toEqual(expect.arrayContaining(['worry_before', 'worry_now', 'recommend', 'heard', 'facilitation']));
    }
  });

  it('Questions by group asks a consultant about the work itself and the need of a debriefing', () => {
    expect(idsOf('consultant')).toEqual([
      ...['hope', 'clarity', 'my_part', 'useful'],
      ...['c_prep', 'c_pair', 'c_right_people', 'c_time', 'c_summary', 'c_debrief'],
      ...['helped', 'change'],
    ]);
  });

  const asked = (group: 'orderer' | 'consultant') =>
    impactQuestions(group).map((question) => [question.id, question.kind === 'choice' ? question.values : question.kind]);

  it('Questions by group asks the orderer for the impact with the four inputs of the contract, and whether to be contacted', () => {
    expect(asked('orderer')).toEqual([
      ['i_done', ['all', 'some', 'none']],
      ['i_worry', 'scale'],
      ['i_clearer', ['yes', 'no', 'dk']],
      ['i_followup', ['yes', 'no']],
      ['i_contact', ['yes', 'no']],
    ]);
  });

  it('Questions by group asks those who led two things months after, and never how worried somebody is', () => {
    expect(asked('consultant')).toEqual([
      ['i_done', ['all', 'some', 'none']],
      ['i_useful', 'scale'],
      ['i_contact', ['yes', 'no']],
    ]);
  });

  it('Questions by group says the items of the field word by word', () => {
    expect(LANGUAGES.map((language) => words[language].items.clarity)).toEqual([
      'Tiedän, mitä kukin tekee seuraavaksi ja kenen kanssa.',
      'Jag vet vem som gör vad härnäst och med vem.',
      'I know who does what next, and with whom.',
    ]);
  });
});
