import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { MINUTE } from '../../../src/kernel/time/instant.ts';
import type { WorkingHours } from '../../../src/ports/calendar.ts';
import type { CalendarReading, Candidate, MatchFacts } from '../../../src/stages/match/match-facts.ts';
import { packBusy } from '../../../src/stages/match/core/minutes.ts';
import { search } from '../../../src/stages/match/search.ts';
import { ZONE, aCandidate, at, someFacts } from './match-facts.ts';
import { referenceTimes } from './reference.ts';

/** Three days around each: an ordinary week's end, and both nights on which Helsinki changes its clock. */
const AROUND = { 'an ordinary weekend': '2027-01-22', 'the spring night': '2027-03-27', 'the autumn night': '2027-10-30' };
const DAYS = 3;

const minutesWithin = (from: string) =>
  fc.integer({ min: -3 * 60, max: DAYS * 1440 }).map((minute) => at(`${from} 00:00`) + minute * MINUTE);

/** Lengths in minutes: nothing at all, odd minutes, a meeting, a day, an absence over all. */
const someBusy = (from: string) =>
  fc
    .tuple(minutesWithin(from), fc.constantFrom(0, 1, 15, 45, 45, 90, 90, 240, 1440, 6000), fc.integer({ min: 0, max: 59 }))
    .map(([start, minutes, seconds]) => ({ start: start + seconds * 1000, end: start + (seconds * 1000 + minutes * MINUTE) }));

const someHours: fc.Arbitrary<WorkingHours | undefined> = fc.option(
  fc.record({
    zone: fc.constantFrom(ZONE, 'Europe/London', 'America/New_York'),
    days: fc.constantFrom([1, 2, 3, 4, 5] as const, [1, 2, 3, 4, 5, 6, 7] as const, [7] as const),
    from: fc.constantFrom('00:00', '08:00', '09:30'),
    to: fc.constantFrom('16:00', '23:59', '12:15'),
  }),
  { nil: undefined },
);

const someReading = (from: string): fc.Arbitrary<CalendarReading> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        isKnown: fc.constant(true as const),
        busy: fc.array(someBusy(from), { maxLength: 5 }),
        workingHours: someHours,
      }),
    },
    { weight: 1, arbitrary: fc.constant({ isKnown: false, reason: 'error' } as const) },
  );

const someone = (from: string): fc.Arbitrary<Partial<Candidate>> =>
  fc.record({
    role: fc.constantFrom('both' as const, 'lead' as const, 'recorder' as const),
    booked: fc.array(someBusy(from), { maxLength: 1 }),
    pauses: fc.constantFrom([], [], [{ from: '2027-03-28', until: '2027-03-28' }], [{ from: '2027-10-31', until: '2027-12-01' }]),
    permissionUntil: fc.constantFrom(undefined, undefined, '2027-01-23', '2027-10-31'),
  });

const someWindow = (from: string) =>
  fc
    .record({
      start: minutesWithin(from),
      minutes: fc.integer({ min: 120, max: 900 }),
      namesDate: fc.boolean(),
    })
    .map(({ start, minutes, namesDate }) => ({ start, end: start + minutes * MINUTE, namesDate }));

const someWork = (from: string): fc.Arbitrary<MatchFacts> =>
  fc
    .record({
      people: fc.array(fc.tuple(someone(from), someReading(from)), { minLength: 2, maxLength: 5 }),
      windows: fc.array(someWindow(from), { minLength: 1, maxLength: 3 }),
      earliestStart: minutesWithin(from),
      durationMinutes: fc.constantFrom(20, 60, 150, 240),
      buffer: fc.constantFrom(0, 30, 45),
      travelMinutes: fc.constantFrom(0, 30),
      teamRoles: fc.constantFrom(
        ['convener' as const],
        ['lead' as const, 'recorder' as const],
        ['lead' as const, 'recorder' as const, 'member' as const],
      ),
      gridMinutes: fc.constantFrom(15, 30),
    })
    .map(({ people, buffer, gridMinutes, ...need }) =>
      someFacts(
        people.map(([candidate], i) => aCandidate(`person-${i}`, candidate)),
        {
          need: { ...need, setUpMinutes: buffer, debriefMinutes: buffer, earliestStart: need.earliestStart - 2 * 1440 * MINUTE },
          policy: { gridMinutes },
          readings: Object.fromEntries(people.map(([, reading], i) => [`person-${i}`, reading])),
        },
      ),
    );

describe.each(Object.entries(AROUND))('around %s', (_name, from) => {
  it('Finds exactly the times, people and teams that going through every minute finds', () => {
    fc.assert(
      fc.property(someWork(from), (facts) => {
        const found = search(facts).times.map(({ slot, freeCount, unknownCount, teamCount }) => ({
          start: slot.start,
          free: freeCount,
          unknown: unknownCount,
          teams: teamCount,
        }));
        const expected = referenceTimes(facts).map(({ start, free, unknown, teams }) => ({
          start,
          free: free.length,
          unknown: unknown.length,
          teams,
        }));
        expect(found.sort((a, b) => a.start - b.start)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('Finds no more times when somebody has one thing more to do', () => {
    fc.assert(
      fc.property(someWork(from), someBusy(from), (facts, more) => {
        // Times after working hours come in when none is left within them, so one and the same rule is looked at.
        const startsOf = (one: MatchFacts) => search({ ...one, policy: { ...one.policy, travelInHours: false } }).times;
        const before = new Set(startsOf(facts).map(({ slot }) => slot.start));
        const readings = new Map(facts.calendars.readings);
        const first = readings.get('person-0');
        if (!first?.isKnown || first.busy instanceof Int32Array) return;
        readings.set('person-0', { ...first, busy: [more, ...first.busy] });
        const after = startsOf({ ...facts, calendars: { ...facts.calendars, readings } });
        expect(after.filter(({ slot }) => !before.has(slot.start))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('Does not mind in which order, in how many pieces or in which form a calendar comes', () => {
    fc.assert(
      fc.property(someWork(from), (facts) => {
        const readings = [...facts.calendars.readings].map(([id, reading]): [string, CalendarReading] => {
          if (!reading.isKnown || reading.busy instanceof Int32Array) return [id, reading];
          const pieces = reading.busy.flatMap(({ start, end }) => [
            { start: start + Math.floor((end - start) / 2), end },
            { start, end: start + Math.floor((end - start) / 2) },
          ]);
          return [id, { ...reading, busy: packBusy(pieces.reverse()) }];
        });
        const inPieces = { ...facts, calendars: { ...facts.calendars, readings: new Map(readings) } };
        expect(search(inPieces)).toEqual(search(facts));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the bank', () => {
  it('The bank loses nobody else when one person leaves it', () => {
    fc.assert(
      fc.property(someWork('2027-01-22'), (facts) => {
        const stopped = (candidates: readonly Candidate[]) =>
          new Map(search({ ...facts, candidates }).whyNot.map(({ id, reason }) => [id, reason]));
        const [all, fewer] = [stopped(facts.candidates), stopped(facts.candidates.slice(1))];
        for (const { id } of facts.candidates.slice(1)) expect(fewer.get(id)).toBe(all.get(id));
      }),
      { numRuns: 40 },
    );
  });
});
