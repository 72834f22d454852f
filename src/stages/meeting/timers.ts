import { happened, unchanged, type Decision } from '../../kernel/decision.ts';
import type { Instant } from '../../kernel/time/instant.ts';
import type { OrderEvent } from '../../model/order/events.ts';
import { isStaffed, meetingSlot, type Order } from '../../model/order/order.ts';
import type { Jobs } from '../../model/planned/jobs.ts';

/**
 * Some time before the start: everybody is reminded, and the coordinator is told, once, when the preparation has not been confirmed.
 * A seat that was filled anew has a reminder of its own; a meeting that has begun needs none.
 */
export function remindOfMeeting(
  order: Order,
  { booking, start }: Jobs['meeting.remind'],
  now: Instant,
): Decision<OrderEvent, never> {
  if (start <= now || order.bookings !== booking || (order.phase !== 'preparing' && order.phase !== 'confirmed'))
    return unchanged();
  // The pair of an earlier choice of time had its own timer.
  if (meetingSlot(order)?.start !== start) return unchanged();
  const reminded: OrderEvent = { type: 'MeetingReminded' };
  return order.phase === 'confirmed' || order.problem === 'not-prepared'
    ? happened(reminded)
    : happened<OrderEvent>(reminded, { type: 'ProblemNoticed', problem: 'not-prepared' });
}

/** The end has passed: a staffed meeting counts as held, an unstaffed one goes to the coordinator. */
export function endMeeting(order: Order, booking: number, now: Instant): Decision<OrderEvent, never> {
  const slot = meetingSlot(order);
  if (order.bookings !== booking || slot === undefined || slot.end > now) return unchanged();
  if (order.phase === 'preparing' || order.phase === 'confirmed') return happened<OrderEvent>({ type: 'MeetingHeld' });
  return order.phase === 'offering' && !isStaffed(order)
    ? happened<OrderEvent>({ type: 'HandedOver', problem: 'too-late' })
    : unchanged();
}

/** A day after: once, unless those who came have been counted and the summary given. */
export function remindOfCounts(order: Order): Decision<OrderEvent, never> {
  const isDone = order.attendance !== undefined && order.attendance.summaryGiven;
  return order.phase === 'held' && !isDone ? happened<OrderEvent>({ type: 'CountsReminded' }) : unchanged();
}

/** Feedback is over: codes no longer open the form, cards are emptied. */
export function closeOrder(order: Order): Decision<OrderEvent, never> {
  return order.phase === 'held' ? happened<OrderEvent>({ type: 'OrderClosed' }) : unchanged();
}

/** The pair is together, but the event is still not in the calendar: the coordinator is told. */
export function noticeNotBooked(order: Order, booking: number, now: Instant): Decision<OrderEvent, never> {
  return isNotBooked(order, booking, now) && order.problem !== 'not-booked'
    ? happened<OrderEvent>({ type: 'ProblemNoticed', problem: 'not-booked' })
    : unchanged();
}

/** Is the meeting of this booking round still to come, and not in the calendar? */
export function isNotBooked(order: Order, booking: number, now: Instant): boolean {
  const isStaffing = order.phase === 'preparing' || order.phase === 'confirmed';
  const isAhead = (meetingSlot(order)?.start ?? 0) > now;
  return isStaffing && isAhead && order.bookings === booking && order.booking === undefined;
}
