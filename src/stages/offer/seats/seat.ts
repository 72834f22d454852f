import { happened, refused, unchanged, type Decision } from '../../../kernel/decision.ts';
import { HOUR, type Instant } from '../../../kernel/time/instant.ts';
import type { OrderEvent } from '../../../model/order/events.ts';
import { isOver, meetingSlot, seatOf, type Order } from '../../../model/order/order.ts';
import { isAhead } from '../../../model/order/phases.ts';
import type { PersonId } from '../../../model/people/person.ts';
import type { Policy } from '../../../model/area/policy.ts';

export type SeatRefusal = 'no-seat' | 'past-cut-off' | 'no-such-role';

/** Gives the seat back before the cut-off; after it the coordinator is called, because the risk to the meeting is real. */
export function withdraw(
  order: Order,
  consultant: PersonId,
  { policy, now }: { readonly policy: Policy; readonly now: Instant },
): Decision<OrderEvent, SeatRefusal> {
  const seat = seatOf(order, consultant);
  if (seat === undefined)
    return order.offers.some((offer) => offer.consultant === consultant && offer.state === 'withdrawn')
      ? unchanged()
      : refused('no-seat');
  const slot = meetingSlot(order);
  if (!isAhead(order) || slot === undefined) return refused('no-seat');
  if (now > slot.start - policy.withdrawUntilHours * HOUR) return refused('past-cut-off');
  return happened<OrderEvent>({ type: 'SeatWithdrawn', seat: seat.index, because: 'withdrew' });
}

/** The pair agree who leads and who records; taking a role gives one's own to whoever had it. */
export function takeRole(order: Order, consultant: PersonId, role: string): Decision<OrderEvent, SeatRefusal> {
  const seat = seatOf(order, consultant);
  if (seat === undefined) return refused('no-seat');
  const wanted = order.seats.find((other) => other.role === role)?.role;
  if (wanted === undefined || (wanted !== 'lead' && wanted !== 'recorder')) return refused('no-such-role', 'role');
  if (seat.role === wanted) return unchanged();
  return order.phase === 'held' || isOver(order)
    ? refused('no-seat')
    : happened<OrderEvent>({ type: 'RolesSwapped', seat: seat.index, role: wanted });
}
