import type { PressHandler } from '../../../runtime/handlers.ts';
import { change } from '../../../runtime/change.ts';
import { handledReply, refusal, sentence } from '../replies.ts';
import { texts } from '../texts.ts';
import { findOrder } from '../../../runtime/world.ts';
import { cancelOrder, mayHandle } from './cancel-order.ts';
import { restOf } from '../../../runtime/series-meetings.ts';
import { causeFor, decided, theirOrder } from './decided.port.ts';
import { askReason, mine } from './mine.port.ts';
import { ownView } from './own-part.ts';
import { declineFollowUp } from './order-follow-up.ts';

/** Where the order stands, for those who may know; whoever sits in it, or is asked, sees their own card of it. */
export const showStatus: PressHandler = async (world, press) => {
  const found = await findOrder(world, press.inputs['order'] ?? '');
  if (found === undefined) return refusal(press, 'no-order');
  const { order, area } = found;
  const { id } = press.visitor;
  const own = id === order.orderer.id ? undefined : ownView(order, id);
  if (own === undefined && mayHandle(order, area, id)) return handledReply(order, press.visitor);
  return own === undefined ? refusal(press, 'not-yours') : { kind: 'view', order: order.number, present: order, ...own };
};

export const showMine: PressHandler = (world, press) => mine(world, press.visitor);

/** Without a reason, asks for one; with it, cancels. */
export const cancel: PressHandler = async (world, press) => {
  const found = await theirOrder(world, press);
  if ('no' in found) return found.no;
  const { order, area } = found;
  const wish = { by: press.visitor.id, reason: press.inputs['reason'] };
  const asked = cancelOrder(order, wish, { area, now: press.now });
  const rest = await restOf(world, order);
  if (!asked.ok && asked.reason === 'reason-missing') return askReason(order, press.visitor, rest.length > 0);
  // The later ones first, so that the answer shows them as they are.
  if (asked.ok && press.inputs['rest'] === 'yes')
    for (const { number } of rest)
      await change(world, number, causeFor(order, press), (one, now) => cancelOrder(one, wish, { area, now }));
  return decided(world, press, (one, now) => cancelOrder(one, wish, { area, now }));
};

/** "No follow-up is needed", from the orderer or from the coordinator who took it on. */
export const noFollowUp: PressHandler = async (world, press) => {
  const found = await theirOrder(world, press);
  if ('no' in found) return found.no;
  const { order, area } = found;
  const role = press.visitor.id === order.orderer.id ? 'orderer' : 'coordinator';
  const cause = { by: press.visitor.id, role, via: press.via ?? 'card' } as const;
  const changed = await change(world, order.number, cause, (one) => declineFollowUp(one, press.visitor.id, area));
  if (!changed.ok) return refusal(press, changed.reason);
  return sentence(texts[press.visitor.language].followUp.declined);
};
