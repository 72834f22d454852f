import { isLocalTime, isZone, type LocalTime, type Weekday, type Zone } from '../../../kernel/time/zone.ts';
import type { WorkingHours } from '../../../ports/calendar.ts';
import type { MatchNeed } from '../match-facts.ts';
import type { MatchPolicy } from '../match-policy.ts';
import { type StartBlock, startsBefore } from '../core/starts.ts';
import { type Scene, type MinuteSpan, blockOf, mergeSpans } from './windows.ts';
import { fullMask, setBits } from '../core/masks.ts';
import { dayTable, minuteAt, type DayTable } from './day-table.ts';

/**
 * The starts that somebody's working hours allow: set-up, meeting and debrief lie inside them, travel by policy. Hours that are not known forbid nothing, and those of a window beyond the ordinary day are not minded (policy).
 * One mask serves all who keep the same hours in the same zone.
 */
export function hoursMasks(scene: Scene, need: MatchNeed, policy: MatchPolicy): (hours: WorkingHours | undefined) => Int32Array {
  const known = new Map<LocalTime, { hours: WorkingHours; mask: Int32Array }[]>();
  const tables = new Map<Zone, DayTable>([[need.zone, scene.days]]);
  const tableOf = (zone: Zone): DayTable => {
    const table = tables.get(zone) ?? daysOf(scene, zone);
    tables.set(zone, table);
    return table;
  };
  const always = fullMask(scene.starts);
  const inHours = inHoursOf(need, policy);
  return (hours) => {
    if (hours === undefined) return always;
    const alike = known.get(hours.from) ?? [];
    for (const one of alike) if (areSame(one.hours, hours)) return one.mask;
    const mask = makeSense(hours) ? maskOf(scene, inHours, workSpans(hours, tableOf(hours.zone))) : always;
    known.set(hours.from, [...alike, { hours, mask }]);
    return mask;
  };
}

const WORKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];

/**
 * Do these hours meet the area's ordinary working day at any time of a week? Where they never do, the mailbox has been set up for another
 * part of the world, or not at all, and says nothing of when the person works.
 */
export function meetOrdinaryDay(
  hours: WorkingHours | undefined,
  { days, starts }: Scene,
  ordinary: MatchPolicy['ordinaryDay'],
): boolean {
  if (hours === undefined || !makeSense(hours)) return true;
  const first = starts.minutes[0] ?? 0;
  const week = (zone: Zone): DayTable => dayTable(zone, first, first + WEEK_MINUTES);
  const ordinarily = workSpans({ from: ordinary.start, to: ordinary.end, days: WORKDAYS, zone: days.zone }, week(days.zone));
  const work = workSpans(hours, week(hours.zone));
  return work.some((one) => ordinarily.some(({ from, to }) => one.from < to && from < one.to));
}

const WEEK_MINUTES = 7 * 24 * 60;

/** What cannot be understood is treated like what is not known. */
function makeSense({ zone, from, to }: WorkingHours): boolean {
  return isZone(zone) && isLocalTime(from) && isLocalTime(to);
}

function areSame(a: WorkingHours, b: WorkingHours): boolean {
  return a.to === b.to && a.zone === b.zone && a.days.length === b.days.length && a.days.every((day, i) => day === b.days[i]);
}

/** The part of the block that lies inside working hours. */
function inHoursOf(need: MatchNeed, { travelInHours }: MatchPolicy): StartBlock {
  const { before, after } = blockOf(need);
  const travel = travelInHours ? 0 : need.travelMinutes;
  return { before: before - travel, after: after - travel };
}

function maskOf({ starts, beyondHours }: Scene, inHours: StartBlock, work: readonly MinuteSpan[]): Int32Array {
  const mask = Int32Array.from(beyondHours);
  for (const { from, to } of work) {
    setBits(mask, startsBefore(starts, from + inHours.before), startsBefore(starts, to - inHours.after + 1));
  }
  return mask;
}

function workSpans(hours: WorkingHours, days: DayTable): MinuteSpan[] {
  const spans = days.dates.flatMap((date, index) => {
    if (!hours.days.some((day) => day === days.weekdays[index])) return [];
    const isOverMidnight = hours.to <= hours.from;
    if (isOverMidnight && index === days.dates.length - 1) return [];
    return [{ from: minuteAt(days, index, hours.from), to: minuteAt(days, isOverMidnight ? index + 1 : index, hours.to) }];
  });
  return mergeSpans(spans);
}

function daysOf({ starts }: Scene, zone: string): DayTable {
  return dayTable(zone, starts.minutes[0] ?? 0, starts.minutes[starts.count - 1] ?? 0);
}
