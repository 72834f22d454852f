import { DateTime, Interval } from 'luxon';
import type { WorkingHours } from '../../src/ports/calendar.ts';
import type { MatchFacts } from '../../src/stages/match/match-facts.ts';
import { isDayOff } from '../../src/kernel/time/holidays.ts';
import { MINUTE } from '../../src/kernel/time/instant.ts';
import { intervalsOf } from './workload.ts';

/**
 * How many of the people are free at each start, in the plain way that a date library invites to: wall time and intervals as the
 * library's objects, working hours of each person and day in their own zone, the busy time taken out, each start looked up.
 * The rules and the ranking are left out, so it does less than the search it is compared with.
 */
export function freeCountsWithLuxon({ need, candidates, calendars, policy }: MatchFacts): ReadonlyMap<number, number> {
  const starts = startsOf(need.windows, need.durationMinutes, policy.gridMinutes, need.zone);
  const before = { minutes: need.setUpMinutes + need.travelMinutes };
  const after = { minutes: need.durationMinutes + need.debriefMinutes + need.travelMinutes };
  const blocks = starts.map((start) => Interval.fromDateTimes(start.minus(before), start.plus(after)));
  const counts = starts.map(() => 0);
  for (const { id } of candidates) {
    const reading = calendars.readings.get(id);
    if (!reading?.isKnown) continue;
    const busy = intervalsOf(reading.busy).map(({ start, end }) =>
      Interval.fromDateTimes(at(start, need.zone), at(end, need.zone)),
    );
    const free = workOf(reading.workingHours, starts).flatMap((work) =>
      work.difference(...busy.filter((one) => one.overlaps(work))),
    );
    for (const [index, block] of blocks.entries()) {
      if (free.some((stretch) => stretch.engulfs(block))) counts[index] = (counts[index] ?? 0) + 1;
    }
  }
  return new Map(starts.map((start, index) => [start.toMillis(), counts[index] ?? 0]));
}

function startsOf(windows: MatchFacts['need']['windows'], duration: number, grid: number, zone: string): DateTime[] {
  return windows.flatMap(({ start, end }) => {
    const starts: DateTime[] = [];
    const first = at(start, zone);
    if (isDayOff(first.toISODate() ?? '', [])) return [];
    for (let next = first; next.toMillis() + duration * MINUTE <= end; next = next.plus({ minutes: grid })) starts.push(next);
    return starts;
  });
}

function workOf(hours: WorkingHours | undefined, starts: readonly DateTime[]): Interval[] {
  if (hours === undefined) return [];
  const days = new Map(starts.map((start) => start.setZone(hours.zone).startOf('day')).map((day) => [day.toMillis(), day]));
  return [...days.values()]
    .filter((day) => hours.days.some((weekday) => weekday === day.weekday))
    .map((day) => Interval.fromDateTimes(onClock(day, hours.from), onClock(day, hours.to)));
}

function onClock(day: DateTime, time: string): DateTime {
  const [hour, minute] = time.split(':').map(Number);
  return day.set({ hour: hour ?? 0, minute: minute ?? 0 });
}

function at(instant: number, zone: string): DateTime {
  return DateTime.fromMillis(instant, { zone });
}
