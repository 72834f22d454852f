import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dateOfDayNumber,
  datesBetween,
  daysBetween,
  isLocalDate,
  isoWeekOf,
  mondayOfWeek,
  weekdayOf,
} from '../../../src/kernel/time/calendar-date.ts';

const dates = fc.integer({ min: -200_000, max: 200_000 }).map(dateOfDayNumber);

describe('A calendar date', () => {
  it.each(['2027-02-29', '2027-13-01', '2027-00-10', '2027-04-31', '27-01-01', '2027-1-1', '2027-01-01T00:00', ''])(
    '%j is none',
    (text) => {
      expect(isLocalDate(text)).toBe(false);
    },
  );

  it('A calendar date knows the leap days', () => {
    expect(['2028-02-29', '2000-02-29', '1900-02-29', '2100-02-29'].map(isLocalDate)).toEqual([true, true, false, false]);
  });

  it('A calendar date agrees with the platform about every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (dayNumber) => {
        const platform = new Date(dayNumber * 86_400_000);
        expect(dateOfDayNumber(dayNumber)).toBe(platform.toISOString().slice(0, 10));
        expect(weekdayOf(dateOfDayNumber(dayNumber)) % 7).toBe(platform.getUTCDay());
      }),
      { numRuns: 500 },
    );
  });

  it('A calendar date comes back when as many days are added and taken away', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -5000, max: 5000 }), (date, n) => {
        const moved = addDays(date, n);
        expect(daysBetween(date, moved)).toBe(n);
        expect(addDays(moved, -n)).toBe(date);
      }),
    );
  });

  it('A calendar date stays in its month when months are added', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2027-03-31', -1)).toBe('2027-02-28');
    expect(addMonths('2027-01-15', -13)).toBe('2025-12-15');
    expect(addMonths('2026-12-15', 0)).toBe('2026-12-15');
  });

  it('A calendar date does not accept a day that does not exist', () => {
    expect(() => addDays('2027-02-30', 1)).toThrow('must be YYYY-MM-DD');
  });

  it('A calendar date lists the days between, both ends included', () => {
    expect(datesBetween('2026-12-30', '2027-01-02')).toEqual(['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02']);
    expect(datesBetween('2027-01-02', '2027-01-01')).toEqual([]);
  });
});

describe('An ISO week', () => {
  it.each([
    ['2026-12-31', 2026, 53],
    ['2027-01-01', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2024-12-30', 2025, 1],
    ['2021-01-03', 2020, 53],
    ['2027-04-07', 2027, 14],
  ])('An ISO week of %s is %d/%d', (date, year, week) => {
    expect(isoWeekOf(date)).toEqual({ year, week });
  });

  it('An ISO week that does not exist has no Monday', () => {
    expect(mondayOfWeek(2026, 53)).toBe('2026-12-28');
    expect(mondayOfWeek(2027, 53)).toBeUndefined();
    expect(mondayOfWeek(2027, 0)).toBeUndefined();
    expect(mondayOfWeek(2027, 54)).toBeUndefined();
    expect(mondayOfWeek(2027, 1.5)).toBeUndefined();
  });

  it('An ISO week holds the days from its Monday to its Sunday', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const { year, week } = isoWeekOf(date);
        const monday = mondayOfWeek(year, week) ?? '';
        expect(weekdayOf(monday)).toBe(1);
        expect(daysBetween(monday, date)).toBe(weekdayOf(date) - 1);
      }),
    );
  });
});
