import { happened, unchanged, type Decision } from '../../../kernel/decision.ts';
import type { OrderEvent } from '../../../model/order/events.ts';
import { isOver, type Order } from '../../../model/order/order.ts';

/** A message to somebody of this order did not arrive: the coordinator is told once. What they have to solve anyway stays in sight. */
export function noticeUnreachable(order: Order): Decision<OrderEvent, never> {
  const isWithCoordinator = order.phase === 'stuck' || order.phase === 'review';
  return isOver(order) || isWithCoordinator || order.problem === 'unreachable' || order.problem === 'debrief'
    ? unchanged()
    : happened<OrderEvent>({ type: 'ProblemNoticed', problem: 'unreachable' });
}

/** An offer that surely did not reach the person has no answer to wait for, and is no no: the next person is asked at once. */
export function endUnreachedOffer(order: Order, offerId: string | undefined): Decision<OrderEvent, never> {
  const isOpen = order.offers.some(({ id, state }) => id === offerId && state === 'open');
  return isOpen && offerId !== undefined ? happened<OrderEvent>({ type: 'OffersUnreached', offers: [offerId] }) : unchanged();
}

/** Work of this order was put aside for the operator: the coordinator is told, unless something else has their eyes on it already. */
export function noticePutAside(order: Order): Decision<OrderEvent, never> {
  return isOver(order) || order.problem !== undefined
    ? unchanged()
    : happened<OrderEvent>({ type: 'ProblemNoticed', problem: 'put-aside' });
}
