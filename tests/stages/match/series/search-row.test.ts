import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/kernel/time/calendar-date.ts';
import { isHoliday } from '../../../../src/kernel/time/holidays.ts';
import { HOUR, MINUTE, overlaps, type Interval } from '../../../../src/kernel/time/instant.ts';
import { instantOf, localOf } from '../../../../src/kernel/time/zone.ts';
import { weeksLater } from '../../../../src/model/order/series/series.ts';
import type { CalendarReading, MatchFacts } from '../../../../src/stages/match/match-facts.ts';
import { look } from '../../../../src/stages/match/search.ts';
import { asOneMeeting } from '../../../../src/stages/match/series/as-one-meeting.ts';
import { searchFor } from '../../../../src/stages/match/series/search-row.ts';
import { ZONE, aCandidate, aWindow, busy, someFacts, span, wallOf } from '../match-facts.ts';

const TWO_WEEKS_LATER = [2, 4];
const people = [aCandidate('aino'), aCandidate('bo')];
const tuesday = [aWindow('2027-01-19 12:00', '16:00')];

function found(readings: Readonly<Record<string, CalendarReading>>, weeks = TWO_WEEKS_LATER, windows = tuesday) {
  const { times, ...rest } = searchFor(someFacts(people, { need: { windows }, readings }), weeks);
  const rows = times.map(({ slot, row = [] }) => [slot, ...row.map((one) => one.slot)].map(({ start }) => wallOf(start)));
  return { ...rest, rows, offs: times.map(({ row = [] }) => row.map(({ isOff }) => isOff === true)) };
}

describe('a row of meetings', () => {
  it('A row of meetings is at one hour of the clock, where the same people are free on every date', () => {
    const { rows, meetings } = found({ aino: busy(span('2027-02-02 15:30', '16:00')) });
    expect(rows).toEqual([['2027-01-19 12:00', '2027-02-02 12:00', '2027-02-16 12:00']]);
    expect(meetings).toBe(3);
  });

  it('A row of meetings keeps the hour of the clock over a change of it', () => {
    const { rows } = found({}, [1, 2], [aWindow('2027-03-23 12:00', '14:30')]);
    expect(rows).toEqual([['2027-03-23 12:00', '2027-03-30 12:00', '2027-04-06 12:00']]);
  });

  it('A row of meetings has the one that does not fit at the nearest time in which those people can come', () => {
    const all = found({ bo: busy(span('2027-02-02 09:30', '19:00')) });
    expect(all.rows[0]).toEqual(['2027-01-19 12:00', '2027-02-03 12:00', '2027-02-16 12:00']);
    expect(all.offs[0]).toEqual([true, false]);
  });

  it('A row of meetings has none on a day off, and puts that one beside it', () => {
    const { rows } = found({}, [1, 2], [aWindow('2027-03-22 12:00', '14:30')]);
    expect(rows).toEqual([['2027-03-22 12:00', '2027-03-30 12:00', '2027-04-05 12:00']]);
  });

  it('A row of meetings that cannot be says which of them is in the way', () => {
    const { rows, tightMeeting } = found({ bo: busy(span('2027-02-10 00:00', '2027-02-25 00:00')) });
    expect(rows).toEqual([]);
    expect(tightMeeting).toBe(3);
  });

  it('A row of meetings needs people whose permission lasts to the last of them, and who are on no pause then', () => {
    const withOther = (other: Parameters<typeof aCandidate>[1]) =>
      searchFor(someFacts([people[0] ?? aCandidate('aino'), aCandidate('bo', other)], { need: { windows: tuesday } }), [2])
        .times[0]?.row;
    expect(withOther({ permissionUntil: '2027-02-02' })).toHaveLength(1);
    expect(withOther({ permissionUntil: '2027-01-25' })).toBeUndefined();
    expect(withOther({ pauses: [{ from: '2027-02-01', until: '2027-02-01' }] })?.[0]?.isOff).toBeUndefined();
    expect(withOther({ pauses: [{ from: '2027-02-02', until: '2027-02-02' }] })?.[0]?.isOff).toBe(true);
  });
});

/** The Tuesday of each: before either change of the clock, before Christmas, and before Easter. */
const FROM = ['2026-10-20', '2027-03-16', '2026-12-15', '2027-03-09'];

const some = fc.record({
  from: fc.constantFrom(...FROM),
  weeks: fc.constantFrom([1], [1, 2], [2, 4], [1, 2, 3]),
  busyTimes: fc.array(
    fc.record({
      person: fc.nat(2),
      day: fc.nat(30),
      minute: fc.integer({ min: 0, max: 1439 }),
      length: fc.constantFrom(1, 30, 90, 1500),
    }),
    { maxLength: 14 },
  ),
});

describe('all the dates at once', () => {
  it('All the dates at once give the very starts, and as many people, as asking each person about each date does', () => {
    fc.assert(
      fc.property(some, ({ from, weeks, busyTimes }) => {
        const ofPerson = (who: number): readonly Interval[] =>
          busyTimes
            .filter(({ person }) => person === who)
            .map(({ day, minute, length }) => {
              const start = instantOf(addDays(from, day), '00:00', ZONE) + minute * MINUTE;
              return { start, end: start + length * MINUTE };
            });
        const trio = ['aino', 'bo', 'cia'].map((id) => aCandidate(id));
        const windows = [0, 1, 2].map((day) => aWindow(`${addDays(from, day)} 09:00`, '15:00'));
        const readings = Object.fromEntries(trio.map(({ id }, who) => [id, busy(...ofPerson(who))]));
        const need = { windows, earliestStart: 0 };
        const base = someFacts(trio, { need, readings });
        const period = { start: instantOf(addDays(from, -7), '00:00', ZONE), end: instantOf(addDays(from, 14), '00:00', ZONE) };
        const facts: MatchFacts = { ...base, calendars: { ...base.calendars, period } };
        const times = look(asOneMeeting(facts, weeks)).times.map(({ slot, freeCount }) => [slot.start, freeCount]);
        expect(times.sort(([a = 0], [b = 0]) => a - b)).toEqual(plainly(windows, weeks, [0, 1, 2].map(ofPerson)));
      }),
      { numRuns: 60 },
    );
  });
});

/** Each start, each person, each date. */
function plainly(
  windows: readonly Interval[],
  weeks: readonly number[],
  calendars: readonly (readonly Interval[])[],
): number[][] {
  const times: number[][] = [];
  for (const window of windows) {
    for (let start = window.start; start + 150 * MINUTE <= window.end; start += 30 * MINUTE) {
      const slots = [0, ...weeks].map((count) => weeksLater({ start, end: start + 150 * MINUTE }, count, ZONE));
      if (slots.some((slot) => isHoliday(localOf(slot.start, ZONE).date, []))) continue;
      const blocks = slots.map((slot) => ({ start: slot.start - HOUR, end: slot.end + HOUR }));
      const free = calendars.filter((times) => !times.some((one) => blocks.some((block) => overlaps(one, block)))).length;
      if (free >= 2) times.push([start, free]);
    }
  }
  return times;
}
