import { findIana } from 'windows-iana';
import { z } from 'zod/v4';
import type { Instant } from '../../../kernel/time/instant.ts';
import { instantOf, isZone, localOf } from '../../../kernel/time/zone.ts';

/** `dateTimeTimeZone` of Graph: wall time and the name of its zone, IANA or Windows. */
export const zonedSchema = z.looseObject({ dateTime: z.string(), timeZone: z.string().default('UTC') });

export type Zoned = z.infer<typeof zonedSchema>;

/** Undefined where Graph would refuse: a bad form or an unknown zone. Seconds are kept, fractions dropped. */
export function instantOfZoned({ dateTime, timeZone }: Zoned): Instant | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?(Z)?$/u.exec(dateTime);
  const zone = match?.[4] ? 'UTC' : ianaOf(timeZone);
  if (!match?.[1] || !match[2] || zone === undefined) return undefined;
  return instantOf(match[1], match[2], zone) + Number(match[3] ?? 0) * 1_000;
}

/** As Graph writes it, with seven decimals and the zone as it was asked for. */
export function toZoned(instant: Instant, timeZone: string): Zoned {
  const { date, time } = localOf(instant, ianaOf(timeZone) ?? 'UTC');
  const seconds = String(Math.floor(instant / 1_000) % 60).padStart(2, '0');
  return { dateTime: `${date}T${time}:${seconds}.0000000`, timeZone };
}

/** IANA name of an IANA or Windows name. */
function ianaOf(timeZone: string): string | undefined {
  if (isZone(timeZone)) return timeZone;
  return findIana(timeZone)[0];
}

/** The zone of `Prefer: outlook.timezone="…"`, else UTC. */
export function preferredZone(prefer: string | undefined): string {
  const zone = /outlook\.timezone="([^"]+)"/u.exec(prefer ?? '')?.[1];
  return zone !== undefined && ianaOf(zone) !== undefined ? zone : 'UTC';
}
