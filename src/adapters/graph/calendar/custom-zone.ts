import { z } from 'zod/v4';
import { isZone } from '../../../kernel/time/zone.ts';
import type { Zone } from '../../../kernel/time/zone.ts';

/**
 * The zone of a mailbox that spells out its own rules (`customTimeZone`) instead of a name: one without summer time by its distance
 * from UTC, one that keeps the European Union's summer time by its neighbour. Undefined for every other rule.
 */
export function customZone(foreign: unknown): Zone | undefined {
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
