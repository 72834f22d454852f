import { happened } from '../../kernel/decision.ts';
import type { Decision } from '../../kernel/decision.ts';
import type { OrderEvent } from '../../model/events.ts';
import { isOver } from '../../model/order.ts';
import type { Order } from '../../model/order.ts';

/** A message to somebody of this order did not arrive: the coordinator is told once. */
export function noticeUnreachable(order: Order): Decision<OrderEvent, never> {
  return isOver(order) || order.problem === 'unreachable'
    ? happened()
    : happened<OrderEvent>({ type: 'ProblemNoticed', problem: 'unreachable' });
}
