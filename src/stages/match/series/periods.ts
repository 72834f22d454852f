import { DAY, type Interval } from '../../../kernel/time/instant.ts';
import type { Zone } from '../../../kernel/time/zone.ts';
import { weeksLater } from '../../../model/order/series/series.ts';

/** Days beside a later meeting's own time at which it may be when that does not suit: working days, with a long weekend between. */
const DAYS_BESIDE = 8;

/** The time for which calendars are read for a meeting some weeks after those of `period`. */
export function readFor(period: Interval, weeks: number, zone: Zone): Interval {
  const { start, end } = weeksLater(period, weeks, zone);
  return { start: start - DAYS_BESIDE * DAY, end: end + DAYS_BESIDE * DAY };
}
