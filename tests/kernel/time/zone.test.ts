import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { HOUR, parseInstant, toIso } from '../../../src/kernel/time/instant.ts';
import { instantOf, isLocalTime, isZone, localOf, toOffsetIso } from '../../../src/kernel/time/zone.ts';

const HELSINKI = 'Europe/Helsinki';
const at = (iso: string): number => parseInstant(iso) ?? NaN;

describe('Wall time in Helsinki', () => {
  it.each([
    ['2027-01-20', '13:00', '2027-01-20T11:00:00.000Z'],
    ['2027-07-20', '13:00', '2027-07-20T10:00:00.000Z'],
    ['2027-03-28', '02:59', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28', '04:00', '2027-03-28T01:00:00.000Z'],
    ['2027-10-31', '02:59', '2027-10-30T23:59:00.000Z'],
    ['2027-10-31', '04:00', '2027-10-31T02:00:00.000Z'],
  ])('%s %s is %s', (date, time, utc) => {
    expect(toIso(instantOf(date, time, HELSINKI))).toBe(utc);
  });

  it('Wall time in Helsinki that is skipped in spring moves forward by the hour', () => {
    const moved = instantOf('2027-03-28', '03:30', HELSINKI);
    expect(localOf(moved, HELSINKI)).toEqual({ date: '2027-03-28', time: '04:30', weekday: 7 });
    expect(instantOf('2027-03-28', '03:00', HELSINKI)).toBe(instantOf('2027-03-28', '04:00', HELSINKI));
  });

  it('Wall time in Helsinki that comes twice in autumn means the first time', () => {
    const first = instantOf('2027-10-31', '03:30', HELSINKI);
    expect(toOffsetIso(first, HELSINKI)).toBe('2027-10-31T03:30:00+03:00');
    expect(toOffsetIso(first + HOUR, HELSINKI)).toBe('2027-10-31T03:30:00+02:00');
    expect(toIso(instantOf('2027-10-31', '03:00', HELSINKI))).toBe('2027-10-31T00:00:00.000Z');
  });

  it('Wall time in Helsinki makes the spring day 23 and the autumn day 25 hours', () => {
    const hours = (date: string, next: string): number =>
      (instantOf(next, '00:00', HELSINKI) - instantOf(date, '00:00', HELSINKI)) / HOUR;
    expect([hours('2027-03-28', '2027-03-29'), hours('2027-10-31', '2027-11-01'), hours('2027-06-01', '2027-06-02')]).toEqual([
      23, 25, 24,
    ]);
  });
});

describe('Wall time', () => {
  it.each(['Europe/Helsinki', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Atlantic/Azores', 'UTC'])(
    'In %s leads back to the moment, but for the second round of an hour',
    (zone) => {
      fc.assert(
        fc.property(fc.integer({ min: 24_000_000, max: 35_000_000 }), (minutes) => {
          const moment = minutes * 60_000;
          const { date, time } = localOf(moment, zone);
          const back = instantOf(date, time, zone);
          expect(localOf(back, zone)).toMatchObject({ date, time });
          expect([0, HOUR / 2, HOUR]).toContain(moment - back);
        }),
        { numRuns: 200 },
      );
    },
  );

  it('Wall time cuts the seconds, and a slot keeps them', () => {
    expect(localOf(at('2027-01-20T10:59:59.900Z'), HELSINKI).time).toBe('12:59');
    expect(toOffsetIso(at('2027-01-20T10:59:59.900Z'), HELSINKI)).toBe('2027-01-20T12:59:59+02:00');
    expect(toOffsetIso(at('2027-01-20T11:00:00Z'), 'America/St_Johns')).toBe('2027-01-20T07:30:00-03:30');
  });

  it('Wall time knows its weekday on the other side of midnight', () => {
    expect(localOf(at('2027-01-19T22:30:00Z'), HELSINKI)).toEqual({ date: '2027-01-20', time: '00:30', weekday: 3 });
  });

  it('Wall time asks for a clock and a zone that exist', () => {
    expect(['00:00', '23:59', '24:00', '9:00', '12:60'].map(isLocalTime)).toEqual([true, true, false, false, false]);
    expect(['Europe/Helsinki', 'UTC', 'Europe/Imatra', 'FLE Standard Time', ''].map(isZone)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(() => instantOf('2027-01-20', '24:00', HELSINKI)).toThrow('HH:mm');
    expect(() => localOf(0, 'Europe/Imatra')).toThrow('IANA');
  });
});
