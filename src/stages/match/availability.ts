import { dayNumberOf } from '../../kernel/time/calendar-date.ts';
import type { LocalDate } from '../../kernel/time/zone.ts';
import type { CalendarReading, Calendars, Candidate, MatchNeed } from './facts.ts';
import type { DayTable } from './day-table.ts';
import type { MatchPolicy } from './match-policy.ts';
import type { RankedPerson } from './ranking.ts';
import type { Scene } from './windows.ts';
import type { Queue, Skill } from './core/scan.ts';
import { clearBusy } from './core/masks.ts';
import { packBusy } from './core/minutes.ts';
import type { BusyMinutes } from './core/minutes.ts';
import { hoursMasks } from './working-hours.ts';

/** Why a qualified person can take none of the times, the first that leaves nothing. */
export type TimeRule = 'outside-hours' | 'paused' | 'permission-ended' | 'booked' | 'busy';

/** What one person's time looks like to the search. */
export interface PersonTime {
  readonly person: RankedPerson;
  readonly hours: Int32Array;
  readonly taken: readonly { readonly rule: TimeRule; readonly busy: BusyMinutes }[];
}

/** Those whose calendar was read, and those whose time is unknown: never free, never busy, but for what our own books say. */
export interface People {
  readonly known: readonly PersonTime[];
  readonly unknown: readonly PersonTime[];
}

export function peopleOf(
  ranked: readonly RankedPerson[],
  calendars: Calendars,
  scene: Scene,
  need: MatchNeed,
  policy: MatchPolicy,
): People {
  const hoursOf = hoursMasks(scene, need);
  const known: PersonTime[] = [];
  const unknown: PersonTime[] = [];
  for (const person of ranked) {
    const reading = calendars.readings.get(person.candidate.id);
    const hours = reading?.known && policy.workingHours !== 'never' ? reading.workingHours : undefined;
    (reading?.known ? known : unknown).push({
      person,
      hours: hoursOf(hours),
      taken: takenBy(person.candidate, reading, scene.days),
    });
  }
  return { known, unknown };
}

export function queueOf(people: readonly PersonTime[]): Queue {
  return {
    skills: people.map(({ person }) => skillOf(person.candidate)),
    hours: people.map(({ hours }) => hours),
    busy: people.map(({ taken }) => taken.map(({ busy }) => busy)),
  };
}

/** The first rule after which this person has no start left; undefined when one is left. */
export function whyNever({ hours, taken }: PersonTime, { starts, block }: Scene): TimeRule | undefined {
  const mask = Int32Array.from(hours);
  if (isEmpty(mask)) return 'outside-hours';
  for (const { rule, busy } of taken) {
    clearBusy(mask, 0, starts, block, busy);
    if (isEmpty(mask)) return rule;
  }
  return undefined;
}

export function skillOf({ role }: Candidate): Skill {
  if (role === 'both') return 2;
  return role === 'lead' ? 0 : 1;
}

export function isEmpty(mask: Int32Array): boolean {
  return mask.every((word) => word === 0);
}

function takenBy(candidate: Candidate, reading: CalendarReading | undefined, days: DayTable): PersonTime['taken'] {
  const { booked, openOffers } = candidate;
  const own = openOffers === undefined ? booked : [...booked, ...openOffers];
  const taken: { rule: TimeRule; busy: BusyMinutes }[] = [];
  const away = candidate.pauses.flatMap(({ from, until }) => minutesOfDays(days, from, until));
  if (away.length > 0) taken.push({ rule: 'paused', busy: Int32Array.from(away) });
  if (candidate.permissionUntil !== undefined) {
    taken.push({ rule: 'permission-ended', busy: Int32Array.from(minutesAfterDay(days, candidate.permissionUntil)) });
  }
  if (own.length > 0) taken.push({ rule: 'booked', busy: packBusy(own) });
  if (reading?.known)
    taken.push({ rule: 'busy', busy: reading.busy instanceof Int32Array ? reading.busy : packBusy(reading.busy) });
  return taken;
}

/** [start of the first day, end of the last one) where the table has them; empty when it has none of them. */
function minutesOfDays({ dates, midnights }: DayTable, from: LocalDate, until: LocalDate): number[] {
  const zero = dayNumberOf(dates[0] ?? from);
  const first = Math.max(0, dayNumberOf(from) - zero);
  const end = Math.min(dates.length, dayNumberOf(until) - zero + 1);
  return first < end ? [midnights[first] ?? 0, midnights[end] ?? 0] : [];
}

function minutesAfterDay({ dates, midnights }: DayTable, day: LocalDate): number[] {
  const first = Math.max(0, dayNumberOf(day) - dayNumberOf(dates[0] ?? day) + 1);
  return first < dates.length ? [midnights[first] ?? 0, midnights[dates.length] ?? 0] : [];
}
