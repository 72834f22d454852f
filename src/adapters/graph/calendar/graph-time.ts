import { findIana } from 'windows-iana';
import { MINUTE, parseInstant, toIso, type Instant } from '../../../kernel/time/instant.ts';
import { instantOf, isZone, type Zone } from '../../../kernel/time/zone.ts';

/** A moment as Graph writes it. */
export interface GraphTime {
  readonly dateTime: string;
  readonly timeZone: string;
}

export function toGraphTime(instant: Instant): GraphTime {
  return { dateTime: toIso(instant).slice(0, 19), timeZone: 'UTC' };
}

/** Undefined for what cannot be read: a malformed time, a zone that nobody knows. Seven decimals of a second are usual. */
export function fromGraphTime({ dateTime, timeZone }: GraphTime): Instant | undefined {
  const withOffset = parseInstant(dateTime);
  if (withOffset !== undefined) return withOffset;
  const zone = zoneNamed(timeZone);
  // Read as if it were UTC: only to see whether the day and the time exist.
  const wall = parseInstant(`${dateTime}Z`);
  if (wall === undefined || zone === undefined) return undefined;
  if (zone === 'UTC') return wall;
  const minute = instantOf(dateTime.slice(0, 10), dateTime.slice(11, 16), zone);
  return minute + (wall % MINUTE);
}

/** The IANA zone of a Windows or IANA name. Undefined for custom ones (`tzone://Microsoft/Custom`). */
export function zoneNamed(name: string): Zone | undefined {
  const known = zones.get(name) ?? zoneFound(name);
  // Names that lead nowhere may be any.
  if (known !== undefined) zones.set(name, known);
  return known;
}

/** Each mailbox names its zone, and looking for it goes through all that there are. */
const zones = new Map<string, Zone>();

function zoneFound(name: string): Zone | undefined {
  if (/^(?:UTC|Etc\/(?:UTC|GMT)|GMT|Z|tzone:\/\/Microsoft\/Utc)$/i.test(name)) return 'UTC';
  // One Windows zone covers many countries; the Finnish one is meant where there is one.
  const fromWindows = [...findIana(name, 'FI'), ...findIana(name)].find((zone) => isZone(zone));
  if (fromWindows !== undefined) return fromWindows;
  return name.includes('/') && isZone(name) ? name : undefined;
}
