import { happened, unchanged, type Decision } from '../../kernel/decision.ts';
import type { OrderEvent } from '../../model/order/events.ts';
import { isOver, type CodeGroup, type Order, type Overcount } from '../../model/order/order.ts';

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

/** Some weeks after it was asked: nobody is waited for any more. */
export function closeImpact(order: Order): Decision<OrderEvent, never> {
  return order.impactAsked && order.impactClosed !== true ? happened<OrderEvent>({ type: 'ImpactClosed' }) : unchanged();
}

/** Groups that gave more answers than they can have, once. */
export function leaveOut(order: Order, groups: readonly Overcount[]): Decision<OrderEvent, never> {
  const isNews = groups.length > 0 && order.answersLeftOut === undefined;
  return isNews ? happened<OrderEvent>({ type: 'AnswersLeftOut', groups }) : unchanged();
}
