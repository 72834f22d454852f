import { seatOf } from '../../model/order/order.ts';
import type { PressHandler } from '../../runtime/handlers.ts';
import { findOrder } from '../../runtime/world.ts';
import { hasCodes } from './links.card.ts';
import { texts } from './texts.ts';

/**
 * From the pair's card, as soon as the team is full: the card with the codes comes as a message of its own, so that neither takes the
 * other's place. It comes once; by itself it would come with the confirmation, or with the reminder before the meeting.
 */
export const sendLinks: PressHandler = async (world, press) => {
  const { visitor, now } = press;
  const { refusals } = texts[visitor.language];
  const found = await findOrder(world, press.inputs['order'] ?? '');
  if (found === undefined) return { kind: 'sentence', text: refusals['no-order'] };
  const { order } = found;
  if (seatOf(order, visitor.id) === undefined) return { kind: 'sentence', text: refusals['not-in-pair'] };
  if (!hasCodes(order)) return { kind: 'sentence', text: refusals['no-codes'] };
  const [view, to] = ['feedback.links', { person: visitor.id }] as const;
  const key = `${order.number}/asked/card.show/${view}/${visitor.id}`;
  await world.queue.plan([{ job: 'card.show', order: order.number, key, needs: { view, to }, due: now }]);
  return { kind: 'view', view: 'meeting.pair', order: order.number, of: press.inputs['of'] };
};
