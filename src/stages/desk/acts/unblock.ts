import { happened, refused, unchanged, type Decision } from '../../../kernel/decision.ts';
import type { Area } from '../../../model/area/area.ts';
import type { OrderEvent } from '../../../model/order/events.ts';
import { isOver, type Order, type Problem } from '../../../model/order/order.ts';

export type UnblockRefusal = 'not-now' | 'no-more-municipalities';

/** The coordinator has looked at the order: the search begins. */
export function approve(order: Order): Decision<OrderEvent, UnblockRefusal> {
  if (isOver(order)) return refused('not-now');
  return order.phase === 'review' ? happened<OrderEvent>({ type: 'OrderApproved' }) : unchanged();
}

/** Problems that nothing else clears: the coordinator has called, and says so. Where the order itself waits for them, only an act helps. */
const HANDLED_BY_HAND: readonly Problem[] = [
  'debrief',
  'unreachable',
  'not-prepared',
  'not-outsider',
  'not-booked',
  'no-link',
  'outlook-unclear',
];

/** "Taken care of": the order no longer needs eyes. */
export function settle(order: Order): Decision<OrderEvent, UnblockRefusal> {
  if (order.problem === undefined) return unchanged();
  return isHandledByHand(order) ? happened<OrderEvent>({ type: 'ProblemCleared' }) : refused('not-now');
}

export function isHandledByHand({ problem, phase }: Order): boolean {
  return problem !== undefined && HANDLED_BY_HAND.includes(problem) && phase !== 'stuck' && phase !== 'review';
}

/** More municipalities are searched: those named, or the neighbours of the meeting's own. */
export function widen(order: Order, named: readonly string[], area: Area): Decision<OrderEvent, UnblockRefusal> {
  if (!isSearchable(order)) return refused('not-now');
  const known = named.filter((id) => area.municipalities.some((one) => one.id === id));
  const wanted = known.length > 0 ? known : neighboursOf(order, area);
  if (wanted.length === 0) return refused('no-more-municipalities');
  const municipalities = wanted.filter((id) => id !== order.request.municipality && !order.widenedTo.includes(id));
  return municipalities.length === 0
    ? unchanged()
    : happened<OrderEvent>({ type: 'SearchWidened', municipalities, mayAskUnknown: false });
}

/** People whose calendar cannot be read may be asked for this order. */
export function askUnknown(order: Order): Decision<OrderEvent, UnblockRefusal> {
  if (order.mayAskUnknown) return unchanged();
  return isSearchable(order)
    ? happened<OrderEvent>({ type: 'SearchWidened', municipalities: [], mayAskUnknown: true })
    : refused('not-now');
}

/** Widening makes sense while somebody is looked for; while new times are proposed beside an old choice, the orderer chooses first. */
export function isSearchable(order: Order): boolean {
  if (order.phase === 'stuck') return order.problem !== 'days-over';
  const hasChoice = order.choices.length > 0;
  return order.phase === 'offering' ? hasChoice : (order.phase === 'choosing' || order.phase === 'searching') && !hasChoice;
}

function neighboursOf(order: Order, area: Area): readonly string[] {
  return area.municipalities.find(({ id }) => id === order.request.municipality)?.neighbours ?? [];
}
