import { happened, unchanged } from '../../kernel/decision.ts';
import type { Decision } from '../../kernel/decision.ts';
import type { OrderEvent } from '../../model/order/events.ts';
import { isOver } from '../../model/order/order.ts';
import type { CodeGroup, Order } from '../../model/order/order.ts';

/** A meeting gets its codes once; a moved one keeps them, because they may have been printed. */
export function issueCodes(order: Order, codes: Readonly<Record<CodeGroup, string>>): Decision<OrderEvent, never> {
  return isOver(order) || Object.keys(order.codes).length > 0
    ? unchanged()
    : happened<OrderEvent>({ type: 'CodesIssued', codes });
}

/** Once, some days after the meeting, while the survey is open. Those who have answered get nothing. */
export function remindOfFeedback(order: Order): Decision<OrderEvent, never> {
  return order.phase === 'held' ? happened<OrderEvent>({ type: 'FeedbackReminded' }) : unchanged();
}

/** Months after a meeting that was held. */
export function askImpact(order: Order): Decision<OrderEvent, never> {
  const wasHeld = order.heldAt !== undefined && order.phase !== 'cancelled';
  return wasHeld && !order.impactAsked ? happened<OrderEvent>({ type: 'ImpactAsked' }) : unchanged();
}

/** Once. Whoever has answered gets nothing. */
export function remindToTellImpact(order: Order): Decision<OrderEvent, never> {
  return order.impactAsked && order.phase !== 'cancelled' ? happened<OrderEvent>({ type: 'ImpactReminded' }) : unchanged();
}
