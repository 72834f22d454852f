import { dateOfDayNumber, dayNumberOf, weekdayOf } from '../../../kernel/time/calendar-date.ts';
import { MINUTE } from '../../../kernel/time/instant.ts';
import {
  instantOf,
  localOf,
  minutesOf,
  type LocalDate,
  type LocalTime,
  type Weekday,
  type Zone,
} from '../../../kernel/time/zone.ts';

/** The days of a zone as minutes since the epoch: all zone arithmetic of a search happens here, a few calls per week. */
export interface DayTable {
  readonly zone: Zone;
  readonly dates: readonly LocalDate[];
  readonly weekdays: readonly Weekday[];
  /** Where each day begins; one more than `dates`, so that the last day has an end too. */
  readonly midnights: readonly number[];
}

/** The table of the days that hold the minutes [from, to), with a day to spare on either side. */
export function dayTable(zone: Zone, from: number, to: number): DayTable {
  const first = dayNumberOf(localOf(from * MINUTE, zone).date) - 1;
  const last = dayNumberOf(localOf(to * MINUTE, zone).date) + 1;
  const dates = Array.from({ length: last - first + 1 }, (_, i) => dateOfDayNumber(first + i));
  return { zone, dates, weekdays: dates.map(weekdayOf), midnights: midnightsOf(zone, first, dates.length) };
}

/** The number of the day that holds this minute. */
export function dayAt({ midnights }: DayTable, minute: number): number {
  let low = 0;
  let high = midnights.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((midnights[middle] ?? 0) <= minute) low = middle;
    else high = middle;
  }
  return low;
}

/** The minute at which the wall clock shows this on the table's day `index`. */
export function minuteAt(table: DayTable, index: number, time: LocalTime): number {
  const midnight = table.midnights[index] ?? 0;
  const isRegular = (table.midnights[index + 1] ?? 0) - midnight === DAY_MINUTES;
  if (isRegular) return midnight + minutesOf(time);
  return instantOf(table.dates[index] ?? '', time, table.zone) / MINUTE;
}

const DAY_MINUTES = 24 * 60;

/** Days are looked up a week at a time: where seven midnights lie seven times 24 hours apart, no clock has been changed. */
function midnightsOf(zone: Zone, first: number, count: number): number[] {
  const midnights: number[] = [];
  let week = midnightOf(zone, first);
  for (let day = 0; day <= count; day += 7) {
    const next = midnightOf(zone, first + day + 7);
    const isRegular = next - week === 7 * DAY_MINUTES;
    for (let i = 0; i < 7 && day + i <= count; i++) {
      midnights.push(isRegular ? week + i * DAY_MINUTES : midnightOf(zone, first + day + i));
    }
    week = next;
  }
  return midnights;
}

/** Remembered: the midnights of the coming months are asked for again by every search. */
const remembered = new Map<Zone, Map<number, number>>();
const MOST_REMEMBERED = 5_000;

function midnightOf(zone: Zone, dayNumber: number): number {
  const ofZone = remembered.get(zone) ?? new Map<number, number>();
  const known = ofZone.get(dayNumber);
  if (known !== undefined) return known;
  const midnight = instantOf(dateOfDayNumber(dayNumber), '00:00', zone) / MINUTE;
  if (ofZone.size >= MOST_REMEMBERED) ofZone.clear();
  remembered.set(zone, ofZone.set(dayNumber, midnight));
  return midnight;
}
