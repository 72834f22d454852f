import { z } from 'zod/v4';
import { isLocalTime } from '../../../kernel/time/zone.ts';
import type { LocalTime, Weekday, Zone } from '../../../kernel/time/zone.ts';
import type { WorkingHours } from '../../../ports/calendar.ts';
import { customZone } from './custom-zone.ts';
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
