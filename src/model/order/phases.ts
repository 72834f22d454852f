import type { Instant } from '../../kernel/time/instant.ts';
import { meetingSlot, type Order, type Phase } from './order.ts';

export type StageNumber = 1 | 2 | 3 | 4;

/** Orders in which something still happens by itself or is waited for. */
export const OPEN_PHASES: readonly Phase[] = [
  'review',
  'searching',
  'choosing',
  'stuck',
  'offering',
  'preparing',
  'confirmed',
  'held',
];

/** A time has been chosen and the meeting may still come: seats may be filled, and an event may stand in the calendar. */
export const AHEAD_PHASES: readonly Phase[] = ['offering', 'stuck', 'preparing', 'confirmed'];

/** May a team still be put together or changed? */
export function isAhead({ phase }: Pick<Order, 'phase'>): boolean {
  return AHEAD_PHASES.includes(phase);
}

/** Which of the field's four stages (negotiation, dialogue, discussion, negotiation after the meeting) an order is in at `now`. */
export function stageOf(order: Order, now: Instant): StageNumber {
  if (order.phase === 'closed') return 4;
  if (order.phase === 'held') return order.attendance === undefined ? 3 : 4;
  const slot = meetingSlot(order);
  const isStaffed = order.phase === 'preparing' || order.phase === 'confirmed';
  return isStaffed && slot !== undefined && slot.start <= now ? 2 : 1;
}
