import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { isDayOff } from '../../../src/kernel/time/holidays.ts';
import { HOUR, parseInstant, toIso } from '../../../src/kernel/time/instant.ts';
import { afterQuietHours, beforeQuietHours, isQuietHours } from '../../../src/kernel/time/quiet-hours.ts';
import { localOf, toOffsetIso } from '../../../src/kernel/time/zone.ts';

const HELSINKI = 'Europe/Helsinki';
const at = (iso: string): number => parseInstant(iso) ?? NaN;
const after = (iso: string, quiet = '18:00-08:00', extra: string[] = []): string =>
  toOffsetIso(afterQuietHours(at(iso), { quiet, zone: HELSINKI, holidays: extra }), HELSINKI);

describe('After quiet hours', () => {
  it.each([
    ['a working hour', '2027-01-20T13:00:00+02:00', '2027-01-20T13:00:00+02:00'],
    ['the last minute of the day', '2027-01-20T17:59:59+02:00', '2027-01-20T17:59:59+02:00'],
    ['the evening', '2027-01-20T18:00:00+02:00', '2027-01-21T08:00:00+02:00'],
    ['the small hours', '2027-01-20T03:12:00+02:00', '2027-01-20T08:00:00+02:00'],
    ['the end of the quiet', '2027-01-20T08:00:00+02:00', '2027-01-20T08:00:00+02:00'],
    ['Friday evening', '2027-01-22T18:30:00+02:00', '2027-01-25T08:00:00+02:00'],
    ['Saturday noon', '2027-01-23T12:00:00+02:00', '2027-01-25T08:00:00+02:00'],
    ['the evening before Easter', '2027-03-25T19:00:00+02:00', '2027-03-30T08:00:00+03:00'],
    ['Christmas Eve', '2026-12-24T09:00:00+02:00', '2026-12-28T08:00:00+02:00'],
  ])('%s leads to the next moment when people may be disturbed', (_, from, to) => {
    expect(after(from)).toBe(to);
  });

  it('The area’s own holiday is passed over', () => {
    expect(after('2027-05-13T19:00:00+03:00', '18:00-08:00', ['2027-05-14'])).toBe('2027-05-17T08:00:00+03:00');
  });

  it('Hours within one day work as well as those over midnight', () => {
    expect(after('2027-01-20T12:10:00+02:00', '12:00-13:00')).toBe('2027-01-20T13:00:00+02:00');
    expect(after('2027-01-20T23:10:00+02:00', '12:00-13:00')).toBe('2027-01-20T23:10:00+02:00');
  });

  it('Nothing is quiet when there are none, and only days off when both ends are the same', () => {
    expect(after('2027-01-23T23:10:00+02:00', '')).toBe('2027-01-23T23:10:00+02:00');
    expect(after('2027-01-20T23:10:00+02:00', '08:00-08:00')).toBe('2027-01-20T23:10:00+02:00');
    expect(after('2027-01-23T23:10:00+02:00', '08:00-08:00')).toBe('2027-01-25T00:00:00+02:00');
  });

  it('The hour that comes twice on a working day does not lead back in time', () => {
    const cairo = 'Africa/Cairo';
    const secondRound = at('2027-10-28T23:10:00+02:00');
    expect(localOf(secondRound - HOUR, cairo).time).toBe('23:10');
    expect(toOffsetIso(afterQuietHours(secondRound, { quiet: '22:00-23:30', zone: cairo, holidays: [] }), cairo)).toBe(
      '2027-10-28T23:30:00+02:00',
    );
    expect(toOffsetIso(afterQuietHours(secondRound - HOUR, { quiet: '22:00-23:30', zone: cairo, holidays: [] }), cairo)).toBe(
      '2027-10-28T23:30:00+03:00',
    );
  });

  it('Is never earlier, never quiet, and stays where it is when asked again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 24_000_000, max: 32_000_000 }), (minutes) => {
        const from = minutes * 60_000;
        const to = afterQuietHours(from, { quiet: '18:00-08:00', zone: HELSINKI, holidays: [] });
        const { date, time } = localOf(to, HELSINKI);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(to - from).toBeLessThan(8 * 24 * HOUR);
        expect(time >= '08:00' && time < '18:00' && !isDayOff(date, [])).toBe(true);
        expect(afterQuietHours(to, { quiet: '18:00-08:00', zone: HELSINKI, holidays: [] })).toBe(to);
      }),
    );
  });

  it('A form that is not HH:mm-HH:mm is a bug', () => {
    expect(() => after('2027-01-20T13:00:00+02:00', '18-8')).toThrow('HH:mm-HH:mm');
    expect(['', '18:00-08:00', '18:00', '18:00-08:00-09:00', '25:00-08:00'].map(isQuietHours)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('the last moment before quiet hours', () => {
  const before = (iso: string, quiet = '18:00-08:00') =>
    toIso(beforeQuietHours(parseInstant(iso) ?? 0, { quiet, zone: 'Europe/Helsinki', holidays: ['2026-12-10'] }));

  it.each([
    ['2026-12-08T10:00:00Z', '2026-12-08T10:00:00.000Z', 'people are awake'],
    ['2026-12-06T10:00:00Z', '2026-12-04T10:00:00.000Z', 'a Sunday is told of on Friday'],
    ['2026-12-10T10:00:00Z', '2026-12-09T10:00:00.000Z', 'an own day off is told of the day before'],
    ['2026-12-08T17:30:00Z', '2026-12-08T14:00:00.000Z', 'an evening is told of in the afternoon'],
    ['2026-12-08T04:00:00Z', '2026-12-07T14:00:00.000Z', 'an early morning is told of the afternoon before'],
  ])('%s is %s: %s', (at, expected) => {
    expect(before(at)).toBe(expected);
  });

  it('The last moment before quiet hours is the moment itself where nothing is quiet', () => {
    expect(before('2026-12-06T02:00:00Z', '')).toBe('2026-12-06T02:00:00.000Z');
  });
});
