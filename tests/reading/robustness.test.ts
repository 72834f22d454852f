import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readOrder } from '../../src/reading/grammar-reader.ts';
import { areaOf } from './area.ts';
import { corpus } from './score.ts';
import { understood } from './understanding.ts';

const GREETINGS = { fi: 'Hei! ', sv: 'Hej! ', en: 'Hello! ' };
const LANGUAGES = ['fi', 'sv', 'en'] as const;

const WAYS: Readonly<Record<string, (says: string, language: (typeof LANGUAGES)[number]) => string>> = {
  'in capitals': (says) => says.toUpperCase(),
  'in small letters': (says) => says.toLowerCase(),
  'with long dashes': (says) => says.replaceAll('-', '–'),
  'with hard blanks': (says) => says.replaceAll(' ', '\u00A0'),
  'with blanks to spare': (says) => `  ${says.replaceAll(' ', '  ')} `,
  'after a greeting': (says, language) => GREETINGS[language] + says,
  'before a smile': (says) => `${says} 🙏`,
};

describe('the same message', () => {
  it.each(Object.entries(WAYS))('The same message means the same %s', (name, way) => {
    const turn = Object.keys(WAYS).indexOf(name);
    for (const language of LANGUAGES) {
      for (const sample of corpus(language).filter(({ guard }, i) => guard.length === 0 && i % 14 === 2 * turn)) {
        const { says, now } = sample;
        const read = (message: string) => readOrder(message, { area: areaOf(sample), now: Date.parse(now), language }).fields;
        expect([says, read(way(says, language))]).toEqual([says, read(says)]);
      }
    }
  });
});

describe('any message', () => {
  it('Any message is read without a fault, and what is filled is text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (message) => {
        const { fields, intent } = understood(message);
        expect(intent).toBeTruthy();
        for (const value of Object.values(fields)) expect(value).toMatch(/^[\w.:,–-]+$/);
      }),
    );
  });

  it('Any message made of the words people use is read without a fault', () => {
    const words = fc.constantFrom(...LANGUAGES.flatMap((language) => corpus(language)).flatMap(({ says }) => says.split(' ')));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const { fields } = understood(list.join(' '));
        for (const name of ['earliestDate', 'latestDate']) expect(fields[name] ?? '2026-11-18').toMatch(/^20\d\d-\d\d-\d\d$/);
        for (const name of ['timeFrom', 'timeTo']) expect(fields[name] ?? '08:00').toMatch(/^[0-2]\d:[0-5]\d$/);
      }),
    );
  });

  it('Any message is read in little time, however long and odd', () => {
    const pieces =
      '0|4|.|,|-|:|/|(|a|ä|@|?| |4, |1.1.|a |ei 4 ja |ti ja |1.12. tai |vk 4 ja |äiti ja |Kauppakatu |040 |5 lasta ('.split('|');
    const piece = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 3 }).map((list) => list.join(''));
    fc.assert(
      fc.property(piece, (repeated) => {
        const from = process.cpuUsage();
        understood(repeated.repeat(1500));
        expect(process.cpuUsage(from).user / 1e6).toBeLessThan(2);
      }),
      { numRuns: 40 },
    );
  });

  it('Any message that the guard stops has no fields', () => {
    expect(understood('asiakas 131052-308T, ennakointidialogi vk 49')).toMatchObject({
      intent: 'guard',
      fields: {},
      guard: ['identity-code'],
    });
  });
});
