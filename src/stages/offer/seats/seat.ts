import { happened, refused, unchanged } from '../../../kernel/decision.ts';
import type { Decision } from '../../../kernel/decision.ts';
import { HOUR } from '../../../kernel/time/instant.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import type { OrderEvent } from '../../../model/order/events.ts';
import { meetingSlot, seatOf } from '../../../model/order/order.ts';
import type { Order } from '../../../model/order/order.ts';
import type { Policy } from '../../../model/area/policy.ts';

export type SeatRefusal = 'no-seat' | 'past-cut-off' | 'no-such-role';

/** Gives the seat back before the cut-off; after it the coordinator is called, because the risk to the meeting is real. */
export function withdraw(order: Order, consultant: string, policy: Policy, now: Instant): Decision<OrderEvent, SeatRefusal> {
  const seat = seatOf(order, consultant);
  if (seat === undefined)
    return order.offers.some((offer) => offer.consultant === consultant && offer.state === 'withdrawn')
      ? unchanged()
      : refused('no-seat');
  const slot = meetingSlot(order);
  const isStaffing =
    order.phase === 'offering' || order.phase === 'stuck' || order.phase === 'preparing' || order.phase === 'confirmed';
  if (!isStaffing || slot === undefined) return refused('no-seat');
  if (now > slot.start - policy.withdrawUntilHours * HOUR) return refused('past-cut-off');
  return happened<OrderEvent>({ type: 'SeatWithdrawn', seat: seat.index, because: 'withdrew' });
}

/** The pair agree who leads and who records; taking a role gives one's own to whoever had it. */
export function takeRole(order: Order, consultant: string, role: string): Decision<OrderEvent, SeatRefusal> {
  const seat = seatOf(order, consultant);
  if (seat === undefined) return refused('no-seat');
  const wanted = order.seats.find((other) => other.role === role)?.role;
  if (wanted === undefined || (wanted !== 'lead' && wanted !== 'recorder')) return refused('no-such-role', 'role');
  if (seat.role === wanted) return unchanged();
  return order.phase === 'held' || order.phase === 'closed' || order.phase === 'cancelled'
    ? refused('no-seat')
    : happened<OrderEvent>({ type: 'RolesSwapped', seat: seat.index, role: wanted });
}
