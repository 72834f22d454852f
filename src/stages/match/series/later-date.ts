import { addDays, daysBetween } from '../../../kernel/time/calendar-date.ts';
import { DAY, MINUTE, type Instant, type Interval } from '../../../kernel/time/instant.ts';
import { instantOf, localOf, type Zone } from '../../../kernel/time/zone.ts';
import { blockAround, type Margins } from '../../../model/order/block.ts';
import type { Order } from '../../../model/order/order.ts';
import { seriesOf, weeksLater } from '../../../model/order/series/series.ts';

/** A later meeting of a series, seen from the first: what is then can be laid over the first one's time. */
export interface LaterDate {
  /** The time there that can matter. */
  readonly reach: Interval;
  /** From a moment there to its counterpart beside the first meeting. */
  readonly back: (at: Instant) => Instant;
  readonly daysBack: number;
}

/** How many weeks after the order's own meeting those are whose times are searched with it; none: it is searched by itself. */
export function weeksAhead({ ahead = 0, request }: Order): readonly number[] {
  const everyWeeks = seriesOf(request)?.everyWeeks ?? 0;
  return everyWeeks === 0 ? [] : Array.from({ length: ahead }, (_, index) => (index + 1) * everyWeeks);
}

/** The same wall time some weeks later, of a search that looks at `period`. */
export function dateAfterWeeks(weeks: number, period: Interval, zone: Zone): LaterDate {
  const { start, end } = weeksLater(period, weeks, zone);
  return { reach: { start: start - DAY, end: end + DAY }, back: weeksBack(weeks, zone), daysBack: weeks * 7 };
}

/** A later meeting that has its time already, beside the one of `slot`. */
export function dateAt(later: Interval, slot: Interval, { zone, ...margins }: Margins & { readonly zone: Zone }): LaterDate {
  const [day, laterDay] = [slot, later].map(({ start }) => localOf(start, zone).date) as [string, string];
  return {
    reach: blockAround(later, margins),
    back: (at) => at - (later.start - slot.start),
    daysBack: daysBetween(day, laterDay),
  };
}

/** By the clock on the wall: over a change of the clock it is an hour less, or more. A day (of UTC) without one is reckoned once. */
function weeksBack(weeks: number, zone: Zone): LaterDate['back'] {
  const days = new Map<number, number>();
  return (at) => {
    const day = Math.floor(at / DAY);
    const known = days.get(day);
    if (known !== undefined) return at - known;
    const [first, last] = [backAt(day * DAY, weeks, zone), backAt((day + 1) * DAY, weeks, zone)];
    if (first !== last) return at - backAt(at, weeks, zone);
    days.set(day, first);
    return at - first;
  };
}

function backAt(at: Instant, weeks: number, zone: Zone): number {
  const minute = Math.floor(at / MINUTE) * MINUTE;
  const { date, time } = localOf(minute, zone);
  return minute - instantOf(addDays(date, -7 * weeks), time, zone);
}
