import { IANAZone } from 'luxon';
import { invariant } from '../errors.ts';
import { dateOfDayNumber, dayNumberOf, isLocalDate, weekdayOfDayNumber, type LocalDate, type Weekday } from './calendar-date.ts';
import { DAY, MINUTE, type Instant } from './instant.ts';

export { isLocalDate };
export type { LocalDate, Weekday };

/** An IANA name: `Europe/Helsinki`. */
export type Zone = string;

/** A clock on the wall, `HH:mm` from `00:00` to `23:59`. Strings sort in the order of time. */
export type LocalTime = string;

/** What the calendar and the clock on the wall show. */
export interface Local {
  readonly date: LocalDate;
  readonly time: LocalTime;
  readonly weekday: Weekday;
}

export function isZone(text: string): boolean {
  if (zones.has(text)) return true;
  const isKnown = text.length > 0 && IANAZone.isValidZone(text);
  if (isKnown) zones.add(text);
  return isKnown;
}

/** Names that were found to be zones: there are some hundreds, and asking the platform takes a tenth of a millisecond each time. */
const zones = new Set<Zone>();

export function isLocalTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/**
 * The moment when the clock in the zone shows this. A time that is skipped in spring moves forward by as much as the
 * clock did (03:30 → 04:30 in Helsinki); a time that comes twice in autumn means the first of the two.
 */
export function instantOf(date: LocalDate, time: LocalTime, zone: Zone): Instant {
  invariant(isLocalTime(time), 'a time must be HH:mm');
  const wall = dayNumberOf(date) * DAY + minutesOf(time) * MINUTE;
  const before = offsetAt(wall - DAY, zone);
  const after = offsetAt(wall + DAY, zone);
  if (before === after) return wall - before;
  const [first, second] = [wall - before, wall - after];
  return offsetAt(first, zone) === before || offsetAt(second, zone) !== after ? first : second;
}

/** Seconds are cut off: 12:59:59 is `12:59`. */
export function localOf(instant: Instant, zone: Zone): Local {
  const wall = instant + offsetAt(instant, zone);
  const dayNumber = Math.floor(wall / DAY);
  const time = timeOf(Math.floor((wall - dayNumber * DAY) / MINUTE));
  return { date: dateOfDayNumber(dayNumber), time, weekday: weekdayOfDayNumber(dayNumber) };
}

/** ISO 8601 with the zone's offset, to the second: `2027-01-20T13:00:00+02:00`. */
export function toOffsetIso(instant: Instant, zone: Zone): string {
  const { date, time } = localOf(instant, zone);
  const offset = offsetAt(instant, zone) / MINUTE;
  const seconds = Math.floor(instant / 1000) - Math.floor(instant / MINUTE) * 60;
  return `${date}T${time}:${String(seconds).padStart(2, '0')}${offset < 0 ? '-' : '+'}${timeOf(Math.abs(offset))}`;
}

/** Minutes since midnight. */
export function minutesOf(time: LocalTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/**
 * Milliseconds to add to UTC. The platform needs several microseconds for each answer and the search for free times asks
 * thousands of times, so a day (of UTC) on which the clock is not changed is asked for once.
 */
function offsetAt(instant: Instant, zone: Zone): number {
  const days = knownDaysOf(zone);
  const day = Math.floor(instant / DAY);
  const known = days.get(day);
  if (known !== undefined) return known;
  const [first, last] = [askOffset(day * DAY, zone), askOffset((day + 1) * DAY, zone)];
  if (first !== last) return askOffset(instant, zone);
  days.set(day, first);
  return first;
}

/** Offsets by zone and day since 1970. */
const knownDays = new Map<Zone, Map<number, number>>();

/** Some twenty-seven years: nobody plans so far, but a wild import must not fill the memory. */
const MOST_KNOWN_DAYS = 10_000;

function knownDaysOf(zone: Zone): Map<number, number> {
  const days = knownDays.get(zone);
  if (days !== undefined && days.size < MOST_KNOWN_DAYS) return days;
  const empty = new Map<number, number>();
  knownDays.set(zone, empty);
  return empty;
}

/** Whole minutes: zones have had no others in this century. */
function askOffset(instant: Instant, zone: Zone): number {
  const minutes = IANAZone.create(zone).offset(instant);
  invariant(Number.isFinite(minutes), 'a zone must be an IANA name and an instant a finite number');
  return Math.round(minutes) * MINUTE;
}

function timeOf(minutes: number): LocalTime {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
