import { dayNumberOf } from '../../../kernel/time/calendar-date.ts';
import type { Interval } from '../../../kernel/time/instant.ts';
import type { LocalDate } from '../../../kernel/time/zone.ts';
import type { WorkingHours } from '../../../ports/calendar.ts';
import type { CalendarReading, Candidate, MatchNeed } from '../match-facts.ts';
import type { DayTable } from './day-table.ts';
import type { MatchPolicy } from '../match-policy.ts';
import type { RankedPerson } from '../people/ranking.ts';
import type { Scene } from './windows.ts';
import type { Skill } from '../core/scan.ts';
import { clearBusy } from '../core/masks.ts';
import { packBusy, type BusyMinutes } from '../core/minutes.ts';
import { hoursMasks, meetOrdinaryDay } from './hours-masks.ts';

/** Why a qualified person can take none of the times, the first that leaves nothing. */
export type TimeRule = 'hours-elsewhere' | 'outside-hours' | 'paused' | 'permission-ended' | 'booked' | 'busy';

/** A qualified person with their turn and what their time looks like to the search. */
export interface PersonTime extends RankedPerson {
  readonly skill: Skill;
  /** Starts that their working hours allow. */
  readonly hours: Int32Array;
  /** What the mailbox says of them, where they are minded. */
  readonly workingHours: WorkingHours | undefined;
  /** Empty when it is unknown. */
  readonly calendar: BusyMinutes;
  /** What else takes their time, in the order in which it is told. */
  readonly besides: readonly Taken[];
}

interface Taken {
  readonly rule: TimeRule;
  readonly busy: BusyMinutes;
}

/** Looks up what the time of one qualified person is like; what is the same for many is worked out once. */
export function personTimes(
  scene: Scene,
  need: MatchNeed,
  policy: MatchPolicy,
): (person: RankedPerson, reading: CalendarReading) => PersonTime {
  const hoursOf = hoursMasks(scene, need, policy);
  return ({ candidate, points, tie }, reading) => {
    const workingHours = reading.isKnown && policy.workingHours !== 'never' ? reading.workingHours : undefined;
    return {
      candidate,
      points,
      tie,
      skill: skillOf(candidate),
      hours: hoursOf(workingHours),
      workingHours,
      calendar: reading.isKnown ? minutesOf(reading.busy) : NOTHING,
      besides: takenBesides(candidate, scene.days),
    };
  };
}

/** The first rule after which this person has no start left; undefined when one is left. */
export function whyNever(
  { hours, workingHours, besides, calendar }: PersonTime,
  scene: Scene,
  { ordinaryDay }: MatchPolicy,
): TimeRule | undefined {
  const { starts, block } = scene;
  const mask = Int32Array.from(hours);
  if (isEmpty(mask)) return meetOrdinaryDay(workingHours, scene, ordinaryDay) ? 'outside-hours' : 'hours-elsewhere';
  for (const { rule, busy } of [...besides, { rule: 'busy' as const, busy: calendar }]) {
    clearBusy(mask, 0, starts, block, busy);
    if (isEmpty(mask)) return rule;
  }
  return undefined;
}

function skillOf({ role }: Candidate): Skill {
  if (role === 'both') return 2;
  return role === 'lead' ? 0 : 1;
}

function isEmpty(mask: Int32Array): boolean {
  return mask.every((word) => word === 0);
}

const NOTHING: BusyMinutes = new Int32Array(0);
const NOT_TAKEN: readonly Taken[] = [];

export function minutesOf(busy: readonly Interval[] | BusyMinutes): BusyMinutes {
  return busy instanceof Int32Array ? busy : packBusy(busy);
}

function takenBesides({ pauses, permissionUntil, booked, openOffers }: Candidate, days: DayTable): readonly Taken[] {
  const own = openOffers === undefined || openOffers.length === 0 ? booked : [...booked, ...openOffers];
  if (pauses.length === 0 && permissionUntil === undefined && own.length === 0) return NOT_TAKEN;
  const away = pauses.flatMap(({ from, until }) => minutesOfDays(days, from, until));
  const afterwards = permissionUntil === undefined ? [] : minutesAfterDay(days, permissionUntil);
  return [
    { rule: 'paused', busy: Int32Array.from(away) },
    { rule: 'permission-ended', busy: Int32Array.from(afterwards) },
    { rule: 'booked', busy: packBusy(own) },
  ];
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
