import { z } from 'zod/v4';
import { isLocalTime, isZone, type LocalTime, type Weekday, type Zone } from '../../../kernel/time/zone.ts';
import type { WorkingHours } from '../../../ports/calendar.ts';
import { zoneNamed } from './graph-time.ts';

/** Working hours that can be relied on; undefined where they are missing, malformed, or in a zone that follows no known rule. */
export function workingHoursOf(foreign: unknown): WorkingHours | undefined {
  const { data } = workingHours.safeParse(foreign);
  if (data === undefined) return undefined;
  const zone = zoneOf(data.timeZone);
  const [from, to] = [wallTime(data.startTime), wallTime(data.endTime)];
  const days = data.daysOfWeek.flatMap((day) => WEEKDAYS.indexOf(day.toLowerCase()) + 1).filter((day) => day > 0) as Weekday[];
  if (zone === undefined || from === undefined || to === undefined || from >= to || days.length === 0) return undefined;
  return { days: [...new Set(days)].sort((a, b) => a - b), from, to, zone };
}

function zoneOf(timeZone: z.infer<typeof workingHours>['timeZone']): Zone | undefined {
  const isCustom = timeZone['@odata.type']?.includes('customTimeZone') === true;
  return (isCustom ? undefined : zoneNamed(timeZone.name)) ?? customZone(timeZone);
}

const workingHours = z.looseObject({
  daysOfWeek: z.array(z.string()),
  startTime: z.string(),
  endTime: z.string(),
  timeZone: z.looseObject({ '@odata.type': z.string().optional(), name: z.string() }),
});

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** `08:00:00.0000000` */
function wallTime(text: string): LocalTime | undefined {
  const time = text.slice(0, 5);
  return isLocalTime(time) ? time : undefined;
}

/**
 * The zone of a mailbox that spells out its own rules (`customTimeZone`) instead of a name: one without summer time by its distance
 * from UTC, one that keeps the European Union's summer time by its neighbour. Undefined for every other rule.
 */
function customZone(foreign: unknown): Zone | undefined {
  const { data } = customTimeZone.safeParse(foreign);
  if (data === undefined) return undefined;
  const changes = data.daylightOffset?.month ?? 0;
  if (changes === 0) return fixedZone(data.bias);
  return keepsEuropeanSummer(data) ? EUROPEAN.get(data.bias) : undefined;
}

const change = z.looseObject({
  month: z.int(),
  dayOccurrence: z.int(),
  dayOfWeek: z.string(),
});

/** `bias`: minutes to add to local time to get UTC. A month of 0 means that the clock is never changed. */
const customTimeZone = z.looseObject({
  bias: z.int(),
  standardOffset: change.nullish(),
  daylightOffset: change.extend({ daylightBias: z.int() }).nullish(),
});

/** Zones of the European Union's summer time by their bias in winter. */
const EUROPEAN = new Map<number, Zone>([
  [0, 'Europe/Lisbon'],
  [-60, 'Europe/Stockholm'],
  [-120, 'Europe/Helsinki'],
]);

/** From the last Sunday of March to the last Sunday of October, an hour. */
function keepsEuropeanSummer({ standardOffset, daylightOffset }: z.infer<typeof customTimeZone>): boolean {
  return daylightOffset?.daylightBias === -60 && isLastSunday(daylightOffset, 3) && isLastSunday(standardOffset, 10);
}

function isLastSunday(at: z.infer<typeof change> | null | undefined, month: number): boolean {
  return at?.month === month && at.dayOccurrence === 5 && at.dayOfWeek.toLowerCase() === 'sunday';
}

/** `Etc/GMT-2` is two hours east of UTC. Zones of half hours have no such name. */
function fixedZone(bias: number): Zone | undefined {
  if (bias === 0) return 'UTC';
  const name = `Etc/GMT${bias > 0 ? '+' : '-'}${Math.abs(bias) / 60}`;
  return isZone(name) ? name : undefined;
}
