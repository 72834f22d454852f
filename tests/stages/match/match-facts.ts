import type { Interval } from '../../../src/kernel/time/instant.ts';
import { instantOf, localOf } from '../../../src/kernel/time/zone.ts';
import type {
  Assignment,
  CalendarReading,
  Candidate,
  MatchFacts,
  MatchNeed,
  WishedTime,
} from '../../../src/stages/match/match-facts.ts';
import type { WorkingHours } from '../../../src/ports/calendar.ts';
import { DEFAULT_MATCH_POLICY, type MatchPolicy } from '../../../src/stages/match/match-policy.ts';
import type { RankedTime } from '../../../src/stages/match/times/ranked-times.ts';

export const ZONE = 'Europe/Helsinki';

/** Wall time in Helsinki: `at('2027-01-20 13:00')`. */
export function at(wall: string): number {
  const [date = '', time = ''] = wall.split(' ');
  return instantOf(date, time, ZONE);
}

/** `span('2027-01-20 13:00', '15:30')`, the same day; or a whole second moment. */
export function span(from: string, to: string): Interval {
  return { start: at(from), end: at(to.includes(' ') ? to : `${from.slice(0, 10)} ${to}`) };
}

/** Friday of the second week of 2027, 9 o'clock. */
export const NOW = at('2027-01-15 09:00');

export function aWindow(from: string, to: string, namesDate = false): WishedTime {
  return { ...span(from, to), namesDate };
}

export function aCandidate(id: string, overrides: Partial<Candidate> = {}): Candidate {
  return {
    id,
    unit: `unit-of-${id}`,
    sector: 'social',
    municipalities: ['lappeenranta'],
    languages: ['fi'],
    methods: ['anticipation-dialogue'],
    role: 'both',
    isExperienced: true,
    maxPerYear: 6,
    joined: '2024-01-01',
    pauses: [],
    assignments: [],
    booked: [],
    ...overrides,
  };
}

export function anAssignment(wall: string, overrides: Partial<Assignment> = {}): Assignment {
  return { at: at(wall), role: 'lead', partners: [], orderNumber: 'VP-2026-0001', ...overrides };
}

/** A meeting of 2.5 hours on Wednesday 20 January 2027, 12–16. */
export function aNeed(overrides: Partial<MatchNeed> = {}): MatchNeed {
  return {
    key: 'VP-2027-0001',
    method: 'anticipation-dialogue',
    language: 'fi',
    municipality: 'lappeenranta',
    neighbours: [],
    ordererUnit: 'unit-of-orderer',
    invitedUnits: [],
    excluded: [],
    recused: [],
    teamRoles: ['lead', 'recorder'],
    durationMinutes: 150,
    setUpMinutes: 30,
    debriefMinutes: 30,
    travelMinutes: 30,
    windows: [aWindow('2027-01-20 12:00', '16:00')],
    earliestStart: NOW,
    isAcute: false,
    zone: ZONE,
    extraHolidays: [],
    ...overrides,
  };
}

export const OFFICE_HOURS: WorkingHours = { zone: ZONE, days: [1, 2, 3, 4, 5], from: '08:00', to: '16:00' };

export function busy(...list: readonly Interval[]): CalendarReading {
  return { isKnown: true, busy: list };
}

/** Facts of people whose calendars are free unless `readings` says otherwise. */
export function someFacts(
  candidates: readonly Candidate[],
  overrides: {
    need?: Partial<MatchNeed>;
    policy?: Partial<MatchPolicy>;
    readings?: Readonly<Record<string, CalendarReading>>;
  } = {},
): MatchFacts {
  return {
    need: aNeed(overrides.need),
    candidates,
    calendars: {
      period: { start: at('2026-12-01 00:00'), end: at('2028-01-01 00:00') },
      readings: new Map(candidates.map(({ id }) => [id, overrides.readings?.[id] ?? busy()])),
    },
    policy: { ...DEFAULT_MATCH_POLICY, ...overrides.policy },
    now: NOW,
  };
}

/** The starts on the wall clock of Helsinki: '2027-01-20 13:00'. */
export function wallStarts(times: readonly RankedTime[]): string[] {
  return times.map(({ slot }) => wallOf(slot.start));
}

export function wallOf(instant: number): string {
  const { date, time } = localOf(instant, ZONE);
  return `${date} ${time}`;
}
