import { describe, expect, it, vi, type MockInstance } from 'vitest';
import fc from 'fast-check';
import { formatDate } from '../../../src/kernel/language/format.ts';
import { formatSpan } from '../../../src/kernel/language/format-moment.ts';
import { LANGUAGES } from '../../../src/kernel/language/language.ts';
import { guard, type GuardKind } from '../../../src/kernel/privacy/guard.ts';
import { guardForm, MOST_GROWN } from '../../../src/kernel/privacy/guard-form.ts';
import { addDays } from '../../../src/kernel/time/calendar-date.ts';
import { HOUR, MINUTE } from '../../../src/kernel/time/instant.ts';
import { instantOf } from '../../../src/kernel/time/zone.ts';
import { DISGUISED, INNOCENT } from './disguised.corpus.ts';
import { HARMLESS, POINTING } from './guard.corpus.ts';
import { LATER, LATER_INNOCENT } from './later.corpus.ts';
import { LOOKALIKES, SPELLINGS } from './spellings.corpus.ts';

const CHECKS = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const SEPARATORS: Readonly<Record<string, readonly string[]>> = {
  '18': ['+'],
  '19': ['-', 'Y', 'X', 'W', 'V', 'U'],
  '20': ['A', 'B', 'C', 'D', 'E', 'F'],
};

/** Codes that were never given to anybody: the individual number is 900–999. Parts: day, month, year, separator, number, check. */
const codes = fc
  .record({
    century: fc.constantFrom('18', '19', '20'),
    day: fc.integer({ min: 0, max: 36_523 }),
    number: fc.integer({ min: 900, max: 999 }).map(String),
    choice: fc.nat(5),
  })
  .map(({ century, day, number, choice }) => {
    const [year = '', month = '', dayOfMonth = ''] = addDays(`${century}00-01-01`, day).split('-');
    const separators = SEPARATORS[century] ?? [];
    const digits = dayOfMonth + month + year.slice(2);
    const check = CHECKS.charAt(Number(digits + number) % 31);
    return [dayOfMonth, month, year.slice(2), separators[choice % separators.length] ?? '', number, check] as const;
  });

const apart = (digits: string): string => digits.replaceAll(/\d(?=\d)/g, '$& ');

const blanks = fc.constantFrom('', '', ' ', '  ', '\u00a0', '\u2009', '\u200b');
const dashes = fc.constantFrom(
  '-',
  '\u2010',
  '\u2011',
  '\u2012',
  '\u2013',
  '\u2014',
  '\u2015',
  '\u2212',
  '\uff0d',
  '\u00ad',
  '--',
);
const surroundings = fc.constantFrom(
  (code: string) => code,
  (code: string) => `Asiakas (${code}), sovittu ti 4.3.2027.`,
  (code: string) => `hetu:${code}`,
  (code: string) => `3 aikuista\n${code}\nklo 13-16`,
  (code: string) => `Klient ${code}s möte, 2 personer`,
);
const anyCase = fc.constantFrom(
  (code: string) => code,
  (code: string) => code.toLowerCase(),
);

const disguised = [...Object.entries(DISGUISED), ...Object.entries(LATER)].flatMap(([kind, texts]) =>
  texts.map((text) => [text, kind] as const),
);

/** What no rule reads without taking harmless words too. */
const KNOWN_TO_PASS: readonly string[] = [
  '120314 A 912 kuusi',
  '120314ÁA9126',
  'Mannerheimintie IO A',
  'H669A407051 toisin päin',
  'asuu osoitteessa Rantakatu, ovinumero 12',
  's. 8/12',
  'syntynyt elokuun viimeisenä 2012',
];

describe('The guard against identity codes', () => {
  it('The guard against identity codes finds every code in every spelling', () => {
    fc.assert(
      fc.property(
        codes,
        fc.array(blanks, { minLength: 5, maxLength: 5 }),
        dashes,
        anyCase,
        surroundings,
        (code, gaps, dash, cased, around) => {
          const spelled = code.map((part, i) => (part === '-' ? dash : part) + (gaps[i] ?? '')).join('');
          expect(guard(around(cased(spelled)))).toContain('identity-code');
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('The guard against identity codes finds a code without its separator when date and check fit', () => {
    fc.assert(
      fc.property(codes, blanks, anyCase, ([day, month, year, , number, check], gap, cased) => {
        expect(guard(cased(`koodi ${day}${month}${year}${gap}${number}${check}.`))).toContain('identity-code');
      }),
      { numRuns: 500 },
    );
  });

  it('The guard against identity codes finds a code whose check is wrong, because it still points to a person', () => {
    fc.assert(
      fc.property(codes, fc.constantFrom(...Array.from(`${CHECKS}IOZ`)), ([day, month, year, separator, number], check) => {
        expect(guard(`${day}${month}${year}${separator}${number}${check}`)).toEqual(['identity-code']);
      }),
      { numRuns: 500 },
    );
  });

  it('The guard against identity codes finds a code with a full year, with dots, with digits apart or over two lines', () => {
    fc.assert(
      fc.property(codes, ([day, month, year, separator, number, check]) => {
        const spellings = [
          `${day}${month}19${year}${separator}${number}${check}`,
          `${day}.${month}.${year}${separator}${number}${check}`,
          `${Number(day)}.${Number(month)}.20${year} ${separator} ${number}${check}`,
          `${apart(day + month + year)} ${separator} ${apart(number)} ${check}`,
          `${day}${month}${year}${separator}\n${number}${check}`,
          `${day}${month}${year}_${number}${check}`,
        ];
        for (const spelling of spellings) expect(guard(spelling)).toContain('identity-code');
      }),
      { numRuns: 200 },
    );
  });

  it('The guard against identity codes lets pass what has the shape but neither a date nor a check', () => {
    expect(guard('451390-900X')).toEqual([]);
    const impossible = ['451290900', '001290900', '120090900', '121390900', '290289900'];
    expect(
      impossible.flatMap((digits) => guard(digits + CHECKS.charAt(Number(digits) % 31))).filter((kind) => kind !== 'phone'),
    ).toEqual([]);
    expect(guard('huone 010190 kerros 900')).toEqual([]);
    expect(guard('010190-9001234')).not.toContain('identity-code');
  });

  it('The guard against identity codes reads Arabic-Indic and full-width digits', () => {
    const withDigits = (zero: number): string => '010190-900N'.replaceAll(/\d/g, (d) => String.fromCharCode(zero + Number(d)));
    expect([0x0660, 0x06f0, 0xff10].map((zero) => guard(withDigits(zero)))).toEqual(Array(3).fill(['identity-code']));
  });
});

describe('The guard against contacts and birth dates', () => {
  const pointing = Object.entries(POINTING).flatMap(([kind, texts]) => texts.map((text) => [text, kind] as const));

  it.each(pointing)('In %j finds: %s', (text, kind) => {
    expect(guard(text)).toEqual([kind]);
  });

  const spellings = Object.entries(SPELLINGS).flatMap(([kind, texts]) => texts.map((text) => [text, kind] as const));

  it.each(spellings)('The guard against contacts and birth dates stops %j, which holds: %s', (text, kind) => {
    const found: readonly string[] = guard(text);
    // The date of a code whose end is told apart is taken for a birth date: stopped all the same.
    expect(found.includes(kind) || (kind === 'identity-code' && found.includes('birth-date'))).toBe(true);
  });

  it('The guard against contacts and birth dates is not deceived by disguises', () => {
    const missed = disguised.filter(([text, kind]) => {
      const found: readonly string[] = guard(text);
      return !(found.includes(kind) || (kind === 'identity-code' && found.length > 0));
    });
    expect(missed.map(([text]) => text)).toEqual(KNOWN_TO_PASS);
  });

  it('The guard against contacts and birth dates finds several kinds, each once', () => {
    const kinds = guard(
      'Maija, s. 12.3.2014, Kauppakatu 5 ja Rantatie 7, 040 1234567, 050 1234567, maija@example.fi, 010190-900N',
    );
    expect([...kinds].sort()).toEqual(['birth-date', 'email', 'identity-code', 'phone', 'street-address']);
  });

  it('The guard against contacts and birth dates lets a kind pass where it is at home, and only that', () => {
    const allow: readonly GuardKind[] = ['street-address'];
    expect(guard('Kauppakatu 5, 2. kerros', { allow })).toEqual([]);
    expect(guard('Kauppakatu 5, puh. 040 1234567', { allow })).toEqual(['phone']);
  });
});

describe('The guard lets pass', () => {
  it('Every innocent message of two more collections', () => {
    expect([...INNOCENT, ...LATER_INNOCENT].filter((text) => guard(text).length > 0)).toEqual([]);
  });

  it.each([...HARMLESS, ...LOOKALIKES].map((text) => [text]))('%j', (text) => {
    expect(guard(text)).toEqual([]);
  });

  it('The guard lets pass any meeting time as we write it ourselves, and ranges and order numbers beside it', () => {
    const meeting = fc.record({
      day: fc.integer({ min: 0, max: 4000 }),
      quarter: fc.integer({ min: 0, max: 72 }),
      length: fc.integer({ min: 6, max: 16 }),
      language: fc.constantFrom(...LANGUAGES),
      number: fc.integer({ min: 1, max: 19_999 }),
    });
    fc.assert(
      fc.property(meeting, ({ day, quarter, length, language, number }) => {
        const date = addDays('2026-01-01', day);
        const start = instantOf(date, '06:00', 'Europe/Helsinki') + quarter * 15 * MINUTE;
        const span = formatSpan({ start, end: start + (length * HOUR) / 4 }, 'Europe/Helsinki', language);
        const order = `VP-2026-${String(number).padStart(4, '0')}`;
        expect(guard(`${order} ${span}, ${formatDate(date, language)} ${quarter}-${quarter + length}, ${date} ${order}`)).toEqual(
          [],
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('Whatever it is given without throwing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => Array.isArray(guard(text))));
  });
});

describe('The guard takes no longer than its text is long', () => {
  it('The guard takes no longer than its text is long because its form grows at most four times, sign by sign', () => {
    const signs = Array.from({ length: 0x20000 }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff);
    const grown = signs
      .map((code) => String.fromCodePoint(code))
      .filter((sign) => guardForm(sign).length > MOST_GROWN * sign.length);
    expect(grown).toEqual([]);
    const squared = '\u337f'.repeat(1000);
    expect(guardForm(squared + squared).length).toBeLessThanOrEqual(2 * guardForm(squared).length);
    expect(guardForm(squared).length).toBeLessThanOrEqual(squared.length);
  });

  it('The guard takes no longer than its text is long because no rule of it repeats without a bound but at its very end', () => {
    const used = new Set<string>();
    const replace = RegExp.prototype[Symbol.replace];
    const spy = vi.spyOn(RegExp.prototype, Symbol.replace as never) as unknown as MockInstance<typeof replace>;
    spy.mockImplementation(function (this: RegExp, ...given: Parameters<typeof replace>) {
      used.add(this.source);
      return replace.apply(this, given);
    } as typeof replace);
    for (const text of [...disguised.map(([said]) => said), ...HARMLESS]) guard(text);
    spy.mockRestore();
    expect(used.size).toBeGreaterThan(60);
    expect([...used].filter(isBoundless)).toEqual([]);
    expect([String.raw`(a+)+b`, String.raw`\d{2,}x`, '[a-z]*,'].filter(isBoundless)).toHaveLength(3);
  });
});

/** A repetition with no bound that something follows, so that it may be tried at every length. */
function isBoundless(source: string): boolean {
  const bare = source.replaceAll(/\\p\{\p{L}+\}|\\u\{[\da-fA-F]+\}|\\./gu, 'x').replaceAll(/\[[^\]]*\]/g, 'x');
  return /(?:[+*]|\{\d+,\})(?!$)/.test(bare);
}
