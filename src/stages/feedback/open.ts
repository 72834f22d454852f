import type { Instant } from '../../kernel/time/instant.ts';
import { isOver, meetingSlot, seatOf, type Order } from '../../model/order/order.ts';

/** Whether the meeting's survey takes answers at `now`. Cards and forms of those who were there ask the same. */
export type Openness = { readonly is: 'open' | 'closed' } | { readonly is: 'early'; readonly opensAt: Instant | undefined };

/** Open from the meeting's start (answers are given on the spot) until the order is closed. */
export function openness(order: Order, now: Instant): Openness {
  if (isOver(order)) return { is: 'closed' };
  if (order.phase === 'held') return { is: 'open' };
  const start = isStaffedPhase(order) ? meetingSlot(order)?.start : undefined;
  return start !== undefined && start <= now ? { is: 'open' } : { is: 'early', opensAt: start };
}

/** In which group a person answers by card; undefined for somebody who neither ordered nor leads the meeting. */
export function cardGroupOf(order: Order, person: string): 'orderer' | 'consultant' | undefined {
  if (order.orderer.id === person) return 'orderer';
  return seatOf(order, person) === undefined ? undefined : 'consultant';
}

/** First meetings and follow-ups are told apart in every figure. */
export function isFollowUp(order: Order): boolean {
  return order.request.followUpOf !== undefined;
}

function isStaffedPhase(order: Order): boolean {
  return order.phase === 'preparing' || order.phase === 'confirmed';
}
