import { addDays, type LocalDate } from '../../kernel/time/calendar-date.ts';
import { isDayOff } from '../../kernel/time/holidays.ts';
import type { Instant } from '../../kernel/time/instant.ts';
import { instantOf, localOf, type LocalTime } from '../../kernel/time/zone.ts';
import type { Area } from '../area/area.ts';
import { NO_ORDER, type JobName, type Jobs, type PlannedJob, type RoundNeeds } from './jobs.ts';
import { PUBLISHED_FROM } from '../feedback/publishing-day.ts';

/** The jobs that come back by themselves, day after day. */
export type RoundName = { [N in JobName]: Jobs[N] extends RoundNeeds ? N : never }[JobName];

/** Every round with its hour of wall time and its days. */
const ROUNDS: Readonly<Record<RoundName, Round>> = {
  'desk.digest': { time: endOfQuiet, isOn: isWorkingDay },
  'people.check': { time: () => '07:30', isOn: () => true },
  'order.days-over': { time: endOfQuiet, isOn: isWorkingDay },
  'order.offer-drafts': { time: endOfQuiet, isOn: isWorkingDay },
  'feedback.release': { time: () => '03:15', isOn: () => true },
  'report.publish': { time: () => PUBLISHED_FROM, isOn: isWorkingDay },
  'report.send': { time: whenPublished, isOn: isWorkingDay },
  'retention.run': { time: () => '03:30', isOn: () => true },
};

interface Round {
  readonly time: (area: Area) => LocalTime;
  readonly isOn: (day: LocalDate, area: Area) => boolean;
}

export const ROUND_NAMES = Object.keys(ROUNDS) as readonly RoundName[];

/** The next round after the instant. Its key is the day's own: whoever plans it, it is done once. */
export function nextRound(name: RoundName, area: Area, after: Instant): PlannedJob {
  let day = localOf(after, area.zone).date;
  while (!ROUNDS[name].isOn(day, area) || dueOn(name, area, day) <= after) day = addDays(day, 1);
  const needs = { area: area.id, day };
  return { job: name, order: NO_ORDER, key: `round/${name}/${area.id}/${day}`, needs, due: dueOn(name, area, day) };
}

/** The day of the latest round that was due at the instant: one that comes days late is today's, and those between are left out. */
export function latestRound(name: RoundName, area: Area, at: Instant): LocalDate {
  let day = localOf(at, area.zone).date;
  while (!ROUNDS[name].isOn(day, area) || dueOn(name, area, day) > at) day = addDays(day, -1);
  return day;
}

function dueOn(name: RoundName, area: Area, day: LocalDate): Instant {
  return instantOf(day, ROUNDS[name].time(area), area.zone);
}

function endOfQuiet({ policy }: Area): LocalTime {
  return policy.quietHours.split('-')[1] ?? '08:00';
}

/** People are awake, and what is over has been published. */
function whenPublished(area: Area): LocalTime {
  const morning = endOfQuiet(area);
  return morning < PUBLISHED_FROM ? PUBLISHED_FROM : morning;
}

function isWorkingDay(day: LocalDate, { holidays }: Area): boolean {
  return !isDayOff(day, holidays);
}
