import { happened, refused, unchanged, type Decision } from '../../kernel/decision.ts';
import type { Instant } from '../../kernel/time/instant.ts';
import type { Area } from '../../model/area/area.ts';
import { isYes, pointsToTick, tickedAfter, unticked } from '../../model/guides/ticks.ts';
import type { OrderEvent } from '../../model/order/events.ts';
import { holders, isOver, meetingSlot, seatOf, type Order, type Seat } from '../../model/order/order.ts';
import { owedBy } from '../../model/order/waiting/owed.ts';
import { isAhead } from '../../model/order/phases.ts';
import type { Jobs } from '../../model/planned/jobs.ts';

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

/** What is ticked of the preparation: room and interpreter, and the method's own points by their ids. */
export interface Ticks {
  readonly roomBooked: boolean;
  readonly interpreterOrdered: boolean;
  readonly ticked?: readonly string[] | undefined;
}

/** What a press ticks: the orderer room, interpreter and their points; somebody in the team only what the method asks of it. */
export function ticksIn(
  order: Order,
  { by, area, inputs }: { readonly by: string; readonly area: Area; readonly inputs: Readonly<Record<string, string>> },
): Ticks {
  const isOrderer = order.orderer.id === by;
  const points = pointsToTick(order, isOrderer ? 'orderer' : 'team', area);
  return {
    roomBooked: isOrderer ? isYes(inputs['roomBooked']) : order.roomBooked,
    interpreterOrdered: isOrderer ? isYes(inputs['interpreterOrdered']) : order.interpreterOrdered,
    ...(points.length === 0 ? {} : { ticked: tickedAfter(order, points, inputs) }),
  };
}

/** The ticks of the orderer; those of somebody in the team where the method asks some of it. */
export function tick(order: Order, by: string, ticks: Ticks): Decision<OrderEvent, ChecklistRefusal> {
  const isOfTeam = seatOf(order, by) !== undefined && ticks.ticked !== undefined;
  if (order.orderer.id !== by && !isOfTeam) return refused('not-orderer');
  if (isOver(order) || order.phase === 'held') return refused('not-staffed');
  return isAsTicked(order, ticks) ? unchanged() : happened<OrderEvent>({ type: 'ChecklistTicked', ...ticks });
}

function isAsTicked({ roomBooked, interpreterOrdered, ticked = [] }: Order, ticks: Ticks): boolean {
  const isArranged = roomBooked === ticks.roomBooked && interpreterOrdered === ticks.interpreterOrdered;
  return isArranged && (ticks.ticked ?? ticked).join() === ticked.join();
}

/** Before the meeting: whoever owes something is reminded of just that; the orderer also where the team's part of the method is still open. */
export function remindOfPreparation(
  order: Order,
  { booking, start }: Jobs['meeting.owed'],
  { area, now }: { readonly area: Area; readonly now: Instant },
): Decision<OrderEvent, never> {
  const isStaffed = order.phase === 'preparing' || order.phase === 'confirmed';
  const slot = meetingSlot(order);
  const isOfThisTime = slot !== undefined && slot.start > now && (start === undefined || start === slot.start);
  const people = [order.orderer, ...holders(order)].map(({ id }) => id).filter((id) => isOpenFor(order, id, area));
  return !isStaffed || !isOfThisTime || order.bookings !== booking || people.length === 0
    ? unchanged()
    : happened<OrderEvent>({ type: 'PreparationReminded', people: [...new Set(people)] });
}

function isOpenFor(order: Order, person: string, area: Area): boolean {
  const ticks = [...unticked(order, 'team', area), ...(person === order.orderer.id ? unticked(order, 'orderer', area) : [])];
  return ticks.length > 0 || owedBy(order, person).length > 0;
}
