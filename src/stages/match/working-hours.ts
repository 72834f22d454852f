import type { MatchNeed, WorkingHours } from './facts.ts';
import type { Scene, Span } from './windows.ts';
import { fullMask, setBits } from './core/masks.ts';
import { startsBefore } from './core/starts.ts';
import { dayTable, minuteAt } from './day-table.ts';
import type { DayTable } from './day-table.ts';
import { mergeSpans } from './windows.ts';

/**
 * The starts that somebody's working hours allow: set-up, meeting and debrief lie inside them, travel need not (people drive home
 * after work). Hours that are not known forbid nothing, and those of a window beyond the ordinary day are not minded (policy).
 * One mask serves all who keep the same hours in the same zone.
 */
export function hoursMasks(scene: Scene, need: MatchNeed): (hours: WorkingHours | undefined) => Int32Array {
  const masks = new Map<string, Int32Array>();
  const zones = new Map<string, DayTable>([[need.zone, scene.days]]);
  const always = fullMask(scene.starts);
  return (hours) => {
    if (hours === undefined) return always;
    const days = hours.days.reduce((bits, day) => bits | (1 << day), 0);
    const key = `${days} ${hours.start} ${hours.end} ${hours.zone}`;
    const known = masks.get(key);
    if (known) return known;
    const table = zones.get(hours.zone) ?? daysOf(scene, hours.zone);
    zones.set(hours.zone, table);
    const mask = maskOf(scene, need, workSpans(hours, table));
    masks.set(key, mask);
    return mask;
  };
}

function maskOf({ starts, beyondHours }: Scene, need: MatchNeed, work: readonly Span[]): Int32Array {
  const mask = Int32Array.from(beyondHours);
  for (const { from, to } of work) {
    const first = from + need.setUpMinutes;
    const last = to - need.durationMinutes - need.debriefMinutes;
    setBits(mask, startsBefore(starts, first), startsBefore(starts, last + 1));
  }
  return mask;
}

function workSpans(hours: WorkingHours, days: DayTable): Span[] {
  const spans = days.dates.flatMap((date, index) => {
    if (!hours.days.some((day) => day === days.weekdays[index])) return [];
    const isOverMidnight = hours.end <= hours.start;
    return [{ from: minuteAt(days, index, hours.start), to: minuteAt(days, isOverMidnight ? index + 1 : index, hours.end) }];
  });
  return mergeSpans(spans);
}

function daysOf({ starts }: Scene, zone: string): DayTable {
  return dayTable(zone, starts.minutes[0] ?? 0, starts.minutes[starts.count - 1] ?? 0);
}
