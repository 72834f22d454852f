import { happened } from '../../kernel/decision.ts';
import type { Decision } from '../../kernel/decision.ts';
import type { Instant } from '../../kernel/time/instant.ts';
import type { OrderEvent } from '../../model/events.ts';
import { isStaffed, meetingSlot } from '../../model/order.ts';
import type { Order } from '../../model/order.ts';

/** Some time before the start: everybody is reminded, and the coordinator is told when the preparation has not been confirmed. */
export function remindOfMeeting(order: Order, booking: number): Decision<OrderEvent, never> {
  if (order.bookings !== booking || (order.phase !== 'preparing' && order.phase !== 'confirmed')) return happened();
  const reminded: OrderEvent = { type: 'MeetingReminded' };
  return order.phase === 'confirmed'
    ? happened(reminded)
    : happened<OrderEvent>(reminded, { type: 'ProblemNoticed', problem: 'not-prepared' });
}

/** The end has passed: a staffed meeting counts as held, an unstaffed one goes to the coordinator. */
export function endMeeting(order: Order, booking: number, now: Instant): Decision<OrderEvent, never> {
  const slot = meetingSlot(order);
  if (order.bookings !== booking || slot === undefined || slot.end > now) return happened();
  if (order.phase === 'preparing' || order.phase === 'confirmed') return happened<OrderEvent>({ type: 'MeetingHeld' });
  return order.phase === 'offering' && !isStaffed(order)
    ? happened<OrderEvent>({ type: 'HandedOver', problem: 'too-late' })
    : happened();
}

/** Feedback is over: codes no longer open the form, cards are emptied. */
export function closeOrder(order: Order): Decision<OrderEvent, never> {
  return order.phase === 'held' ? happened<OrderEvent>({ type: 'OrderClosed' }) : happened();
}
