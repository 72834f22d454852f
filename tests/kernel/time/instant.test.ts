import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { contains, mergeIntervals, overlaps, parseInstant, toIso, type Interval } from '../../../src/kernel/time/instant.ts';

const intervals = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
  .map(([start, end]) => ({ start, end }));
const within = (moment: number, { start, end }: Interval): boolean => start <= moment && moment < end;
const moments = Array.from({ length: 61 }, (_, moment) => moment);

describe('Half-open intervals', () => {
  it('Half-open intervals overlap exactly when they share a moment', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        expect(overlaps(a, b)).toBe(moments.some((moment) => within(moment, a) && within(moment, b)));
      }),
    );
  });

  it('Half-open intervals back to back do not overlap', () => {
    expect(overlaps({ start: 0, end: 5 }, { start: 5, end: 9 })).toBe(false);
  });

  it('Half-open intervals contain themselves and what is inside', () => {
    expect(contains({ start: 1, end: 5 }, { start: 1, end: 5 })).toBe(true);
    expect(contains({ start: 1, end: 5 }, { start: 2, end: 6 })).toBe(false);
    expect(contains({ start: 1, end: 5 }, { start: 0, end: 3 })).toBe(false);
  });

  it('Half-open intervals merged cover the same moments, in order, with gaps between', () => {
    fc.assert(
      fc.property(fc.array(intervals, { maxLength: 8 }), (list) => {
        const merged = mergeIntervals(list);
        for (const moment of moments) {
          expect(merged.some((one) => within(moment, one))).toBe(list.some((one) => within(moment, one)));
        }
        expect(merged.every((one, i) => one.start < one.end && one.end < (merged[i + 1]?.start ?? Infinity))).toBe(true);
      }),
    );
  });

  it('Half-open intervals are not changed by merging', () => {
    const list = [
      { start: 3, end: 5 },
      { start: 1, end: 4 },
    ];
    expect(mergeIntervals(list)).toEqual([{ start: 1, end: 5 }]);
    expect(list[1]).toEqual({ start: 1, end: 4 });
  });
});

describe('ISO 8601', () => {
  it('ISO 8601 is read as the platform reads it, and written back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5e12, max: 9e12 }), (instant) => {
        const iso = new Date(instant).toISOString();
        expect(toIso(instant)).toBe(iso);
        expect(parseInstant(iso)).toBe(instant);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['2027-01-20T13:00:00+02:00', '2027-01-20T11:00:00.000Z'],
    ['2027-01-20T13:00+0200', '2027-01-20T11:00:00.000Z'],
    ['2027-01-20T01:30:15.5-03:30', '2027-01-20T05:00:15.500Z'],
    ['2027-01-20T13:00:00.1234567Z', '2027-01-20T13:00:00.123Z'],
  ])('%s is %s', (iso, utc) => {
    expect(toIso(parseInstant(iso) ?? NaN)).toBe(utc);
  });

  it.each([
    '2027-01-20T13:00:00',
    '2027-01-20',
    '2027-02-30T13:00:00Z',
    '2027-01-20T24:00:00Z',
    '2027-01-20T13:60Z',
    '2027-01-20T13:00+19:00',
    ' 2027-01-20T13:00Z',
    'PT2H',
    '',
  ])('%j is not a moment', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });
});
