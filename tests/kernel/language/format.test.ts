import { describe, expect, it } from 'vitest';
import {
  compareIn,
  formatDate,
  formatDay,
  formatDuration,
  formatList,
  formatNumber,
} from '../../../src/kernel/language/format.ts';
import { formatMoment, formatSpan } from '../../../src/kernel/language/format-moment.ts';
import { pluralIn } from '../../../src/kernel/language/plural.ts';
import { LANGUAGES, languageOf, nameIn } from '../../../src/kernel/language/language.ts';
import { instantOf } from '../../../src/kernel/time/zone.ts';

const HELSINKI = 'Europe/Helsinki';
const start = instantOf('2025-03-04', '13:00', HELSINKI);
const inEach = <T>(format: (language: 'fi' | 'sv' | 'en') => T): T[] => LANGUAGES.map(format);

describe('Dates and times', () => {
  it('Dates and times are written as each language writes them', () => {
    const span = { start, end: instantOf('2025-03-04', '15:30', HELSINKI) };
    expect(inEach((language) => formatSpan(span, HELSINKI, language))).toEqual([
      'ti 4.3.2025 klo\u00a013.00–15.30',
      'ti 4.3.2025 kl.\u00a013.00–15.30',
      'Tue 4 March 2025, 13:00–15:30',
    ]);
    expect(inEach((language) => formatMoment(start, HELSINKI, language))).toEqual([
      'ti 4.3.2025 klo\u00a013.00',
      'ti 4.3.2025 kl.\u00a013.00',
      'Tue 4 March 2025, 13:00',
    ]);
  });

  it('Dates and times say both days when a span ends on another day', () => {
    const span = { start, end: instantOf('2025-03-05', '09:00', HELSINKI) };
    expect(formatSpan(span, HELSINKI, 'fi')).toBe('ti 4.3.2025 klo\u00a013.00 – ke 5.3.2025 klo\u00a09.00');
  });

  it('Dates and times have their weekdays in each language', () => {
    const week = ['2027-01-18', '2027-01-19', '2027-01-20', '2027-01-21', '2027-01-22', '2027-01-23', '2027-01-24'];
    const days = inEach((language) => week.map((date) => formatDate(date, language).split(' ')[0]).join(' '));
    expect(days).toEqual(['ma ti ke to pe la su', 'må ti on to fr lö sö', 'Mon Tue Wed Thu Fri Sat Sun']);
  });

  it('Dates and times leave the year out where somebody may write the day themselves', () => {
    expect(inEach((language) => formatDay('2025-03-04', language))).toEqual(['ti 4.3.', 'ti 4.3', 'Tue 4 March']);
  });

  it('Dates and times name the month of the wall clock, not of UTC', () => {
    expect(formatMoment(Date.parse('2026-12-31T22:30:00Z'), HELSINKI, 'en')).toBe('Fri 1 January 2027, 0:30');
  });
});

describe('Amounts and lists', () => {
  it('Amounts and lists say hours and minutes', () => {
    expect([0, 45, 60, 150, 240].map((minutes) => formatDuration(minutes, 'fi'))).toEqual([
      '0\u00a0min',
      '45\u00a0min',
      '1\u00a0h',
      '2\u00a0h\u00a030\u00a0min',
      '4\u00a0h',
    ]);
  });

  it('Amounts and lists join with the word of the language', () => {
    expect(inEach((language) => formatList(['a', 'b', 'c'], language))).toEqual(['a, b ja c', 'a, b och c', 'a, b and c']);
    expect([formatList([], 'fi'), formatList(['a'], 'fi'), formatList(['a', 'b'], 'fi')]).toEqual(['', 'a', 'a ja b']);
  });

  it('Amounts and lists have a decimal comma in Finnish and Swedish', () => {
    expect(inEach((language) => formatNumber(7.5, language))).toEqual(['7,5', '7,5', '7.5']);
    expect(formatNumber(7, 'fi', 1)).toBe('7,0');
    expect(formatNumber(12_345.678, 'fi')).toBe('12\u00a0345,68');
  });
});

describe('Words for a number', () => {
  it('Words for a number are those of none, one, two and five in each language', () => {
    const words = { none: 'none', one: 'one', other: 'other' };
    const said = inEach((language) => [0, 1, 2, 5, 21].map((n) => pluralIn(language)(n, words)));
    expect(said).toEqual(Array(3).fill(['none', 'one', 'other', 'other', 'other']));
  });

  it('Words for a number are the many for none, where none has no words of its own', () => {
    expect(inEach((language) => pluralIn(language)(0, { one: 'one', other: 'other' }))).toEqual(Array(3).fill('other'));
  });
});

describe('A language', () => {
  it('A language sorts å ä ö last in Finnish and Swedish', () => {
    const names = ['Öja', 'Äetsä', 'Åbo', 'Zeta', 'Aura', 'Yksikkö 10', 'Yksikkö 9'];
    expect([...names].sort(compareIn('fi'))).toEqual(['Aura', 'Yksikkö 9', 'Yksikkö 10', 'Zeta', 'Åbo', 'Äetsä', 'Öja']);
    expect([...names].sort(compareIn('sv')).slice(-3)).toEqual(['Åbo', 'Äetsä', 'Öja']);
  });

  it('A language is read from a locale', () => {
    expect(['fi-FI', 'sv_SE', 'SV', 'en-US', 'se-FI', '', undefined].map(languageOf)).toEqual([
      'fi',
      'sv',
      'sv',
      'en',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('A language falls back to Finnish for a name that it lacks', () => {
    expect(nameIn({ fi: 'Imatra' }, 'sv')).toBe('Imatra');
    expect(nameIn({ fi: 'Lappeenranta', sv: 'Villmanstrand', en: '' }, 'sv')).toBe('Villmanstrand');
    expect(nameIn({ fi: 'Lappeenranta', en: '' }, 'en')).toBe('Lappeenranta');
  });
});
