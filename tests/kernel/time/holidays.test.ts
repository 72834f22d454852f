import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { addDays, daysBetween, weekdayOf } from '../../../src/kernel/time/calendar-date.ts';
import { addWorkingDays, finnishHolidays, isDayOff, workingDaysBetween } from '../../../src/kernel/time/holidays.ts';

const dayOf = (year: number, name: string): string | undefined =>
  [...finnishHolidays(year)].find(([, holiday]) => holiday === name)?.[0];

describe('Finnish holidays', () => {
  it('Finnish holidays of 2027 are these', () => {
    expect([...finnishHolidays(2027)]).toEqual([
      ['2027-01-01', 'new-year'],
      ['2027-01-06', 'epiphany'],
      ['2027-03-26', 'good-friday'],
      ['2027-03-28', 'easter-sunday'],
      ['2027-03-29', 'easter-monday'],
      ['2027-05-06', 'ascension'],
      ['2027-05-01', 'may-day'],
      ['2027-05-16', 'whit-sunday'],
      ['2027-06-25', 'midsummer-eve'],
      ['2027-06-26', 'midsummer-day'],
      ['2027-11-06', 'all-saints'],
      ['2027-12-06', 'independence-day'],
      ['2027-12-24', 'christmas-eve'],
      ['2027-12-25', 'christmas-day'],
      ['2027-12-26', 'boxing-day'],
    ]);
  });

  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [2285, '2285-03-22'],
  ])('Finnish holidays have Easter of %d on %s', (year, date) => {
    expect(dayOf(year, 'easter-sunday')).toBe(date);
  });

  it('Finnish holidays of any year fall on their weekdays and in their weeks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1970, max: 2400 }), (year) => {
        const day = (name: string): string => dayOf(year, name) ?? '';
        expect(['midsummer-eve', 'midsummer-day', 'all-saints', 'easter-sunday'].map((name) => weekdayOf(day(name)))).toEqual([
          5, 6, 6, 7,
        ]);
        expect(day('midsummer-day') >= `${year}-06-20` && day('midsummer-day') <= `${year}-06-26`).toBe(true);
        expect(day('all-saints') >= `${year}-10-31` && day('all-saints') <= `${year}-11-06`).toBe(true);
        expect(day('easter-sunday') >= `${year}-03-22` && day('easter-sunday') <= `${year}-04-25`).toBe(true);
        expect(daysBetween(day('easter-sunday'), day('whit-sunday'))).toBe(49);
      }),
    );
  });

  it('Finnish holidays keep May Day when Ascension falls on it', () => {
    expect(finnishHolidays(2008).get('2008-05-01')).toBe('may-day');
    expect(finnishHolidays(2008).size).toBe(14);
  });
});

describe('Working days', () => {
  it('Working days are not weekends, holidays, or the days of the area', () => {
    expect(['2027-06-24', '2027-06-25', '2027-06-26', '2027-05-14'].map((date) => isDayOff(date, []))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isDayOff('2027-05-14', ['2027-05-14'])).toBe(true);
  });

  it.each([
    ['2027-01-18', '2027-01-20', 2],
    ['2027-01-20', '2027-01-20', 0],
    ['2027-01-22', '2027-01-25', 1],
    ['2027-03-25', '2027-03-30', 1],
    ['2027-01-20', '2027-01-18', 0],
  ])('Working days from %s to %s are %d', (from, to, count) => {
    expect(workingDaysBetween(from, to, [])).toBe(count);
  });

  it('Working days added are as many as are counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 60 }), (offset, n) => {
        const from = addDays('2026-01-01', offset);
        const to = addWorkingDays(from, n, ['2027-05-14']);
        expect(workingDaysBetween(from, to, ['2027-05-14'])).toBe(n);
        expect(n === 0 || !isDayOff(to, ['2027-05-14'])).toBe(true);
      }),
    );
  });

  it('Working days can be counted back', () => {
    expect(addWorkingDays('2027-03-30', -2, [])).toBe('2027-03-24');
  });
});
