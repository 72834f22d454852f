import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { fromGraphTime, toGraphTime, zoneNamed } from '../../../src/adapters/graph/calendar/graph-time.ts';
import { readSchedules, scheduleRequest } from '../../../src/adapters/graph/calendar/schedule.ts';
import { workingHoursOf } from '../../../src/adapters/graph/calendar/mailbox-hours.ts';
import { HOUR } from '../../../src/kernel/time/instant.ts';
import type { Json } from './support/tiny-graph.ts';

const NOON = Date.UTC(2026, 11, 10, 12);
const PERIOD = { start: Date.UTC(2026, 11, 10), end: Date.UTC(2026, 11, 11) };
const at = (hour: number): { dateTime: string; timeZone: string } => toGraphTime(PERIOD.start + hour * HOUR);
const busyAt = (status: string | undefined, from = 10, to = 11): unknown => ({ status, start: at(from), end: at(to) });

function reading(schedule: Record<string, unknown>): Json {
  const body = { value: [{ scheduleId: 'Aino@Example.fi', ...schedule }] };
  return readSchedules(['aino@example.fi'], PERIOD, body).get('aino@example.fi');
}

describe('a time of Graph', () => {
  it.each([
    ['2026-12-10T12:00:00.0000000', 'UTC', NOON],
    ['2026-12-10T12:00:00', 'tzone://Microsoft/Utc', NOON],
    ['2026-12-10T14:00:00.0000000', 'FLE Standard Time', NOON],
    ['2026-12-10T14:00:00', 'Europe/Helsinki', NOON],
    ['2026-12-10T14:00:30', 'Europe/Helsinki', NOON + 30_000],
    ['2026-07-10T15:00:00.0000000', 'FLE Standard Time', Date.UTC(2026, 6, 10, 12)],
    ['2026-12-10T13:00:00', 'W. Europe Standard Time', NOON],
    ['2026-12-10T12:00:00Z', 'whatever', NOON],
    ['2026-12-10T14:00:00+02:00', '', NOON],
    ['2026-12-10T12:00', 'UTC', NOON],
  ])('%s %s is read', (dateTime, timeZone, instant) => {
    expect(fromGraphTime({ dateTime, timeZone })).toBe(instant);
  });

  it.each([
    ['2026-12-10T12:00:00', 'tzone://Microsoft/Custom'],
    ['2026-12-10T12:00:00', 'Customized Time Zone'],
    ['2026-12-10T12:00:00', ''],
    ['2026-02-30T12:00:00', 'Europe/Helsinki'],
    ['2026-12-10T25:00:00', 'Europe/Helsinki'],
    ['2026-12-10', 'UTC'],
    ['soon', 'UTC'],
    ['', 'Europe/Helsinki'],
  ])('%s %s is not', (dateTime, timeZone) => {
    expect(fromGraphTime({ dateTime, timeZone })).toBeUndefined();
  });

  it('A time of Graph survives the way there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e9 }), (seconds) => {
        expect(fromGraphTime(toGraphTime(seconds * 1000))).toBe(seconds * 1000);
      }),
    );
  });

  it('A time of Graph means the Finnish zone where a Windows name covers several countries', () => {
    expect(zoneNamed('FLE Standard Time')).toBe('Europe/Helsinki');
    expect(zoneNamed('Romance Standard Time')).toBe('Europe/Paris');
  });
});

describe('a schedule', () => {
  it.each(['busy', 'oof', 'Busy', 'unknown', 'somethingNew', undefined, ''])(
    'A schedule is busy where the status is %s',
    (status) => {
      expect(reading({ scheduleItems: [busyAt(status)] })).toEqual({
        isKnown: true,
        busy: [{ start: PERIOD.start + 10 * HOUR, end: PERIOD.start + 11 * HOUR }],
      });
    },
  );

  it.each(['free', 'workingElsewhere'])('A schedule is free where the status is %s', (status) => {
    expect(reading({ scheduleItems: [busyAt(status)], availabilityView: '0'.repeat(96) })).toEqual({ isKnown: true, busy: [] });
  });

  it('A schedule tells each time as it stands, also where they touch: our own are known by their times', () => {
    const scheduleItems = [busyAt('busy', 12, 14), busyAt('tentative', 10, 13), busyAt('oof', 14, 15)];
    const times = [
      [12, 14],
      [10, 13],
      [14, 15],
    ] as const;
    expect(reading({ scheduleItems }).busy).toEqual(
      times.map(([from, to]) => ({ start: PERIOD.start + from * HOUR, end: PERIOD.start + to * HOUR })),
    );
  });

  it('A schedule is read from the view where the mailbox shows nothing else', () => {
    const view = `${'0'.repeat(40)}22114${'0'.repeat(51)}`;
    const busy = [
      { start: PERIOD.start + 10 * HOUR, end: PERIOD.start + 10.5 * HOUR },
      { start: PERIOD.start + 10.5 * HOUR, end: PERIOD.start + 11 * HOUR },
    ];
    expect(reading({ scheduleItems: [], availabilityView: view })).toEqual({ isKnown: true, busy });
    expect(reading({ availabilityView: view })).toEqual({ isKnown: true, busy });
  });

  it('A schedule is busy where the view is and nothing is listed, and only there', () => {
    const view = `${'0'.repeat(40)}2222${'0'.repeat(8)}13${'0'.repeat(4)}4${'0'.repeat(37)}`;
    const listed = { start: PERIOD.start + 10 * HOUR, end: PERIOD.start + 11 * HOUR };
    const hidden = [
      { start: PERIOD.start + 13 * HOUR, end: PERIOD.start + 13.25 * HOUR },
      { start: PERIOD.start + 13.25 * HOUR, end: PERIOD.start + 13.5 * HOUR },
    ];
    expect(reading({ scheduleItems: [busyAt('busy', 10, 11)], availabilityView: view }).busy).toEqual([listed, ...hidden]);
    // Five minutes of a quarter explain all of it: our own times stay as they are.
    const short = { status: 'busy', start: at(10), end: { dateTime: '2026-12-10T10:05:00', timeZone: 'UTC' } };
    const five = { start: listed.start, end: listed.start + HOUR / 12 };
    const quarter = `${'0'.repeat(40)}2${'0'.repeat(55)}`;
    expect(reading({ scheduleItems: [short], availabilityView: quarter }).busy).toEqual([five]);
  });

  it('A schedule stands on the quarters of the clock, whenever the reading begins', () => {
    const begun = { start: PERIOD.start + 12_345, end: PERIOD.end };
    expect(scheduleRequest(['a@x.fi'], begun)).toEqual(scheduleRequest(['a@x.fi'], PERIOD));
    const value = [{ scheduleId: 'a@x.fi', availabilityView: `02${'0'.repeat(94)}` }];
    const quarter = { start: PERIOD.start + HOUR / 4, end: PERIOD.start + HOUR / 2 };
    expect(readSchedules(['a@x.fi'], begun, { value }).get('a@x.fi')).toEqual({ isKnown: true, busy: [quarter] });
  });

  it.each([
    [
      'times that cannot be read',
      { scheduleItems: [busyAt('busy'), { status: 'free', start: at(1), end: { dateTime: 'x', timeZone: 'UTC' } }] },
    ],
    ['an end before its start', { scheduleItems: [busyAt('busy', 11, 10)] }],
    ['no times', { scheduleItems: [{ status: 'busy' }] }],
    ['an item that is none', { scheduleItems: [null] }],
    ['nothing at all', {}],
    ['nulls', { scheduleItems: null, availabilityView: null }],
    ['an error', { error: { responseCode: 'ErrorAccessDenied', message: 'x' }, scheduleItems: [] }],
    ['an error without a code', { error: {}, availabilityView: '000' }],
  ])('A schedule with %s is unknown, never free', (_name, schedule) => {
    expect(reading(schedule)).toEqual({ isKnown: false, reason: 'error' });
  });

  it.each([
    ['5009', 'no-mailbox'],
    ['ErrorMailRecipientNotFound', 'no-mailbox'],
    ['ErrorServerBusy', 'throttled'],
    ['ApplicationThrottled', 'throttled'],
    ['5006', 'error'],
  ])('A schedule with the code %s is unknown: %s', (responseCode, reason) => {
    expect(reading({ error: { responseCode, message: 'x' } })).toEqual({ isKnown: false, reason });
  });

  it('A schedule that is missing from the answer, or an answer that is none, leaves people unknown', () => {
    for (const body of [{ value: [] }, {}, null, 'x', { value: 'x' }, { value: [7, null, { scheduleId: 5 }] }]) {
      const readings = readSchedules(['a@x.fi', 'b@x.fi'], PERIOD, body);
      expect([...readings.values()]).toEqual([1, 2].map(() => ({ isKnown: false, reason: 'error' })));
    }
  });

  it('A schedule is asked for with an interval that Outlook takes', () => {
    expect(scheduleRequest(['a@x.fi'], PERIOD)).toEqual({
      schedules: ['a@x.fi'],
      startTime: { dateTime: '2026-12-10T00:00:00', timeZone: 'UTC' },
      endTime: { dateTime: '2026-12-11T00:00:00', timeZone: 'UTC' },
      availabilityViewInterval: 15,
    });
  });
});

describe('working hours', () => {
  const NEVER = { month: 0, dayOccurrence: 0, dayOfWeek: 'sunday' };
  const EU_SUMMER = {
    standardOffset: { month: 10, dayOccurrence: 5, dayOfWeek: 'sunday', time: '04:00:00.0000000', year: 0 },
    daylightOffset: { month: 3, dayOccurrence: 5, dayOfWeek: 'sunday', time: '03:00:00.0000000', year: 0, daylightBias: -60 },
  };
  const office = {
    daysOfWeek: ['friday', 'monday', 'Tuesday'],
    startTime: '08:00:00.0000000',
    endTime: '16:15:00.0000000',
    timeZone: { name: 'FLE Standard Time' },
  };

  it('Working hours are read with Windows zone names', () => {
    expect(workingHoursOf(office)).toEqual({ days: [1, 2, 5], from: '08:00', to: '16:15', zone: 'Europe/Helsinki' });
    expect(reading({ scheduleItems: [], workingHours: office }).workingHours.zone).toBe('Europe/Helsinki');
  });

  it.each([
    [{ bias: -120 }, 'Etc/GMT-2'],
    [{ bias: 300 }, 'Etc/GMT+5'],
    [{ bias: 0, daylightOffset: null }, 'UTC'],
    [{ bias: -120, standardOffset: { ...NEVER }, daylightOffset: { ...NEVER, daylightBias: 0 } }, 'Etc/GMT-2'],
    [{ bias: -120, ...EU_SUMMER }, 'Europe/Helsinki'],
    [{ bias: -60, ...EU_SUMMER }, 'Europe/Stockholm'],
  ])('Working hours are read in a zone that the mailbox spells out: %j is %s', (rules, zone) => {
    const timeZone = { '@odata.type': '#microsoft.graph.customTimeZone', name: 'Customized Time Zone', ...rules };
    expect(workingHoursOf({ ...office, timeZone })?.zone).toBe(zone);
  });

  it.each([
    { bias: -330 },
    { bias: -180, ...EU_SUMMER },
    { bias: -120, ...EU_SUMMER, daylightOffset: { ...EU_SUMMER.daylightOffset, month: 4 } },
    { bias: -120, ...EU_SUMMER, daylightOffset: { ...EU_SUMMER.daylightOffset, daylightBias: -30 } },
    { bias: -120, ...EU_SUMMER, standardOffset: { ...EU_SUMMER.standardOffset, dayOccurrence: 4 } },
    { bias: 'two hours' },
  ])('Working hours are left open in a zone that follows another rule: %j', (rules) => {
    const timeZone = { '@odata.type': '#microsoft.graph.customTimeZone', name: 'Customized Time Zone', ...rules };
    expect(workingHoursOf({ ...office, timeZone })).toBeUndefined();
  });

  it.each([
    { timeZone: { '@odata.type': '#microsoft.graph.customTimeZone', name: 'Customized Time Zone' } },
    { timeZone: { name: 'tzone://Microsoft/Custom' } },
    { timeZone: undefined },
    { startTime: '16:00:00', endTime: '08:00:00' },
    { startTime: 'x' },
    { daysOfWeek: [] },
    { daysOfWeek: ['someday'] },
  ])('Working hours are left open where they cannot be relied on: %j', (parts) => {
    expect(workingHoursOf({ ...office, ...parts })).toBeUndefined();
    expect(workingHoursOf(undefined)).toBeUndefined();
  });
});
