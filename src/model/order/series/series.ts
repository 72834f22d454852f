import { happened, unchanged, type Decision } from '../../../kernel/decision.ts';
import type { SeriesPlace } from '../../../kernel/meeting-number.ts';
import type { Instant, Interval } from '../../../kernel/time/instant.ts';
import { addDays } from '../../../kernel/time/calendar-date.ts';
import { instantOf, localOf, type Zone } from '../../../kernel/time/zone.ts';
import { USUAL_WEEKS_BETWEEN } from '../../fields/values.ts';
import type { EventOf, OrderEvent } from '../events.ts';
import { isOver, meetingSlot, seatOf, type Order, type OrderRequest } from '../order.ts';
import { isAhead } from '../phases.ts';
import type { PersonId } from '../../people/person.ts';

/** Meetings that were ordered together. `open`: after each it is agreed whether and when the next is. */
export interface Series {
  readonly meetings: number | 'open';
  readonly everyWeeks: number;
}

/** The series that a request asks for; undefined: one meeting. */
export function seriesOf({ meetings, everyWeeks }: Pick<OrderRequest, 'meetings' | 'everyWeeks'>): Series | undefined {
  const count = meetings === 'open' ? 'open' : Number(meetings ?? 1);
  return count === 'open' || count > 1 ? { meetings: count, everyWeeks: everyWeeks ?? USUAL_WEEKS_BETWEEN } : undefined;
}

/** The same wall time some weeks later, also over a change of the clock. */
export function weeksLater({ start, end }: Interval, weeks: number, zone: Zone): Interval {
  return { start: later(start, weeks, zone), end: later(end, weeks, zone) };
}

function later(at: Instant, weeks: number, zone: Zone): Instant {
  const { date, time } = localOf(at, zone);
  return instantOf(addDays(date, weeks * 7), time, zone);
}

/** The times of the later meetings that were chosen together with this one's: before the meetings stand as orders of their own. */
export function rowOf({ rows }: Order): readonly Interval[] {
  return rows?.[0] ?? [];
}

/** The meeting of a series without a fixed end that would come next; undefined where none does. */
export function nextMeeting({ series, goesOn, request }: Order): SeriesPlace | undefined {
  const isOpen = series !== undefined && goesOn === true && request.meetings === 'open';
  return isOpen ? { first: series.first, no: series.no + 1 } : undefined;
}

/** Those that come after this one in its series, in their order. */
export function laterOf(order: Order, meetings: readonly Order[]): readonly Order[] {
  const no = order.series?.no ?? 1;
  return meetings.filter((one) => (one.series?.no ?? 1) > no);
}

/** The time between the meetings before and after this one, as far as they stand. */
export function neighbours(order: Order, meetings: readonly Order[]): Interval {
  const no = order.series?.no ?? 1;
  const others = meetings.filter(({ series, phase }) => series?.no !== no && phase !== 'cancelled' && phase !== 'unfilled');
  const slotOf = (one: Order | undefined): Interval | undefined => one && meetingSlot(one);
  return {
    start: slotOf(others.findLast(({ series }) => (series?.no ?? 1) < no))?.end ?? 0,
    end: slotOf(others.find(({ series }) => (series?.no ?? 1) > no))?.start ?? Number.POSITIVE_INFINITY,
  };
}

/** Somebody leaves their seat here too, because they left it in an earlier meeting of the series: whoever is found there takes this as well. */
export function leaveAlong(
  meeting: Order,
  person: PersonId,
  because: EventOf<'SeatWithdrawn'>['because'],
): Decision<OrderEvent, never> {
  const seat = seatOf(meeting, person);
  if (seat === undefined || !isAhead(meeting)) return unchanged();
  const along = meeting.isQuiet === true ? { isOfSeries: true as const } : {};
  return happened<OrderEvent>({ type: 'SeatWithdrawn', seat: seat.index, because, ...along });
}

/** The meeting is still to be held. */
export function isToCome(order: Order): boolean {
  return !isOver(order) && order.phase !== 'held';
}

/**
 * The times that whoever takes an empty seat of this meeting takes besides its own: of the later ones that live by it and have the same
 * seat empty, or of the row that was chosen with it.
 */
export function timesAlong(order: Order, meetings: readonly Order[]): readonly Interval[] {
  const empty = new Set(order.seats.flatMap(({ index, holder }) => (holder === undefined ? [index] : [])));
  const later = laterOf(order, meetings);
  if (later.length === 0) return rowOf(order);
  return later.filter(isToCome).flatMap((one) => {
    const slot = meetingSlot(one);
    const isAlike = one.isQuiet === true && one.seats.some(({ index, holder }) => holder === undefined && empty.has(index));
    return slot !== undefined && isAlike ? [slot] : [];
  });
}
