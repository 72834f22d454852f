import { happened, refused, unchanged, type Decision } from '../../kernel/decision.ts';
import type { Instant } from '../../kernel/time/instant.ts';
import type { OrderEvent } from '../../model/order/events.ts';
import { holders, isOver, meetingSlot, seatOf, type Order, type Seat } from '../../model/order/order.ts';
import { owedBy } from '../../model/order/waiting/owed.ts';
import { isAhead } from '../../model/order/phases.ts';

export type PrepareRefusal = 'not-in-pair' | 'outsiders-missing' | 'not-preparing';

/**
 * One of the pair says that the preparation talk was held and whether they are outsiders to the case. When every seat has said yes
 * the meeting is confirmed; a no gives that seat back, with no reason asked.
 */
export function prepare(order: Order, consultant: string, outsiders: string | undefined): Decision<OrderEvent, PrepareRefusal> {
  const seat = seatOf(order, consultant);
  if (seat?.holder === undefined) return refused('not-in-pair');
  if (outsiders !== 'yes' && outsiders !== 'no') return refused('outsiders-missing', 'outsiders');
  if (!isAhead(order)) return refused('not-preparing');
  if (outsiders === 'no') return happened<OrderEvent>({ type: 'SeatWithdrawn', seat: seat.index, because: 'recused' });
  return seat.holder.isPrepared
    ? unchanged()
    : happened<OrderEvent>({ type: 'SeatPrepared', seat: seat.index }, ...confirming(order, seat));
}

/** The last of the pair to say yes confirms the meeting. */
function confirming(order: Order, seat: Seat): readonly OrderEvent[] {
  const isLast = order.seats.every((other) => other.index === seat.index || other.holder?.isPrepared === true);
  return isLast && order.phase === 'preparing' ? [{ type: 'MeetingConfirmed' }] : [];
}

export type ChecklistRefusal = 'not-orderer' | 'not-staffed';

/** The orderer's ticks: room and interpreter. */
export function tick(
  order: Order,
  orderer: string,
  ticks: { readonly roomBooked: boolean; readonly interpreterOrdered: boolean },
): Decision<OrderEvent, ChecklistRefusal> {
  if (order.orderer.id !== orderer) return refused('not-orderer');
  if (isOver(order) || order.phase === 'held') return refused('not-staffed');
  const isSame = order.roomBooked === ticks.roomBooked && order.interpreterOrdered === ticks.interpreterOrdered;
  return isSame ? unchanged() : happened<OrderEvent>({ type: 'ChecklistTicked', ...ticks });
}

/** Half-way to the meeting: whoever owes something is reminded of just that. */
export function remindOfPreparation(order: Order, booking: number, now: Instant): Decision<OrderEvent, never> {
  const isStaffed = order.phase === 'preparing' || order.phase === 'confirmed';
  const isAhead = isStaffed && (meetingSlot(order)?.start ?? 0) > now;
  const people = [order.orderer, ...holders(order)].map(({ id }) => id).filter((id) => owedBy(order, id).length > 0);
  return !isAhead || order.bookings !== booking || people.length === 0
    ? unchanged()
    : happened<OrderEvent>({ type: 'PreparationReminded', people: [...new Set(people)] });
}
