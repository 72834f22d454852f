import type { CalendarReading, Candidate, MatchFacts, MatchNeed, WishedTime } from '../../src/stages/match/match-facts.ts';
import { type Interval, DAY, MINUTE } from '../../src/kernel/time/instant.ts';
import { addDays } from '../../src/kernel/time/calendar-date.ts';
import { instantOf } from '../../src/kernel/time/zone.ts';
import { DEFAULT_MATCH_POLICY } from '../../src/stages/match/match-policy.ts';

/** One size of the work. */
export interface Size {
  readonly people: number;
  readonly busy: number;
  readonly days: number;
  readonly seats: number;
  /** Share of the bank that passes the hard rules. */
  readonly qualifying: number;
}

const ZONE = 'Europe/Helsinki';
/** The clock goes forward on 28 March 2027, in the second of the four weeks. */
const FIRST_DAY = '2027-03-15';
const ZONES = [ZONE, 'Europe/Stockholm', 'Europe/London', 'America/New_York', 'Asia/Kolkata'];
const NOW = instantOf('2027-03-10', '09:00', ZONE);

/** Half as coarse as the product's own 30 minutes: twice the starts. */
const POLICY = { ...DEFAULT_MATCH_POLICY, gridMinutes: 15 };

/** Beyond so many people calendars repeat: they would fill the memory, and no cache holds even these. */
const OWN_CALENDARS = 20_000;

/** The same facts every time for the same size: calendars as packed minutes, as an adapter hands them over. */
export function workload(size: Size): MatchFacts {
  const chance = mulberry32(20270315);
  const readings = new Map<string, CalendarReading>();
  const candidates: Candidate[] = [];
  for (let index = 0; index < size.people; index++) {
    const candidate = person(index, size, chance);
    candidates.push(candidate);
    const twin = readings.get(`consultant-${index % OWN_CALENDARS}`);
    readings.set(candidate.id, twin ?? readingOf(index, size, chance));
  }
  const start = instantOf(FIRST_DAY, '00:00', ZONE);
  const period = { start: start - DAY, end: start + (size.days + 1) * DAY };
  return { need: needOf(size), candidates, calendars: { period, readings }, policy: POLICY, now: NOW };
}

/** The same facts with calendars as plain intervals. */
export function withIntervals(facts: MatchFacts): MatchFacts {
  const readings = [...facts.calendars.readings].map(([id, reading]): [string, CalendarReading] => [
    id,
    reading.isKnown ? { ...reading, busy: intervalsOf(reading.busy) } : reading,
  ]);
  return { ...facts, calendars: { ...facts.calendars, readings: new Map(readings) } };
}

export function intervalsOf(busy: readonly Interval[] | Int32Array): readonly Interval[] {
  if (!(busy instanceof Int32Array)) return busy;
  return Array.from({ length: busy.length / 2 }, (_, i) => ({
    start: (busy[2 * i] ?? 0) * MINUTE,
    end: (busy[2 * i + 1] ?? 0) * MINUTE,
  }));
}

function needOf({ days, seats }: Size): MatchNeed {
  const windows = Array.from({ length: days }, (_, day): WishedTime => {
    const date = addDays(FIRST_DAY, day);
    return { start: instantOf(date, '08:00', ZONE), end: instantOf(date, '16:00', ZONE) };
  });
  return {
    key: 'VP-2027-0001',
    method: 'anticipation-dialogue',
    language: 'fi',
    municipality: 'lappeenranta',
    neighbours: [],
    ordererUnit: 'unit-of-orderer',
    invitedUnits: ['unit-invited'],
    excluded: [],
    recused: [],
    teamRoles: (['lead', 'recorder', 'member'] as const).slice(0, seats),
    durationMinutes: 150,
    setUpMinutes: 30,
    debriefMinutes: 30,
    travelMinutes: 0,
    windows,
    earliestStart: NOW,
    isAcute: false,
    zone: ZONE,
    extraHolidays: [],
  };
}

function person(index: number, { qualifying }: Size, chance: () => number): Candidate {
  const meetings = Math.floor(chance() * 6);
  return {
    id: `consultant-${index}`,
    unit: `unit-${index % 97}`,
    sector: `sector-${index % 7}`,
    municipalities: chance() < 0.5 ? ['lappeenranta', 'imatra'] : ['imatra', 'lappeenranta'],
    languages: ['fi', 'sv'],
    methods: chance() < qualifying ? ['cooperation-meeting', 'anticipation-dialogue'] : ['cooperation-meeting'],
    role: chance() < 0.7 ? 'both' : chance() < 0.5 ? 'lead' : 'recorder',
    isExperienced: chance() < 0.5,
    maxPerYear: 8,
    joined: '2023-01-09',
    pauses: [],
    assignments: Array.from({ length: meetings }, (_, meeting) => ({
      at: NOW - Math.floor(chance() * 500) * DAY,
      role: chance() < 0.5 ? ('lead' as const) : ('recorder' as const),
      partners: [`consultant-${Math.floor(chance() * 1000)}`],
      orderNumber: `VP-2026-${meeting}`,
    })),
    booked: [],
  };
}

function readingOf(index: number, { busy, days }: Size, chance: () => number): CalendarReading {
  const zone = ZONES[index % 10 < 6 ? 0 : index % ZONES.length] ?? ZONE;
  return {
    isKnown: true,
    busy: busyOf(busy, days, chance),
    workingHours: {
      zone,
      days: [1, 2, 3, 4, 5],
      from: index % 3 === 0 ? '07:00' : '08:00',
      to: index % 2 === 0 ? '16:00' : '17:00',
    },
  };
}

/** Full days and light days: a calendar with its meetings spread evenly would leave nobody a free half day. In order of time. */
function busyOf(count: number, days: number, chance: () => number): Int32Array {
  const first = instantOf(FIRST_DAY, '05:00', ZONE) / MINUTE;
  const light = new Set(Array.from({ length: Math.ceil(days * 0.4) }, () => Math.floor(chance() * days)));
  const starts = new Int32Array(count);
  for (let index = 0; index < count; index++) {
    let day = Math.floor(chance() * days);
    if (light.has(day) && chance() < 0.9) day = (day + 1) % days;
    starts[index] = first + day * 1440 + Math.floor(chance() * 48) * 15;
  }
  starts.sort();
  const busy = new Int32Array(count * 2);
  starts.forEach((start, index) => {
    busy[index * 2] = start;
    busy[index * 2 + 1] = start + (1 + Math.floor(chance() * 5)) * 15;
  });
  return busy;
}

/** A small, fast, seeded generator (public domain, by T. Ettinger): the same numbers on every machine. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
