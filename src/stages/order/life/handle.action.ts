import type { Visitor } from '../../../runtime/handlers.ts';
import type { PressHandler, Reply } from '../../../runtime/handlers.ts';
import { change } from '../../../runtime/change.ts';
import { areaOf, findOrder } from '../../../runtime/world.ts';
import type { World } from '../../../runtime/world.ts';
import { cancelCard, mineCard } from './cards/asking.card.ts';
import { cancelOrder, mayHandle } from './cancel-order.ts';
import { declineFollowUp } from './proposed-follow-up.ts';
import { decided } from './decided.action.ts';
import { cardReply, refusal, sentence, statusReply } from '../replies.ts';
import { texts } from '../texts.ts';

/** Where the order stands, for those who may know. */
export const showStatus: PressHandler = async (world, press) => {
  const found = await findOrder(world, press.inputs['order'] ?? '');
  if (found === undefined) return refusal(press, 'no-order');
  if (!mayHandle(found.order, found.area, press.visitor.id)) return refusal(press, 'not-yours');
  return statusReply(found.order.number);
};

export const showMine: PressHandler = (world, press) => mine(world, press.visitor);

export async function mine(world: World, visitor: Visitor): Promise<Reply> {
  const orders = await world.orders.ofOrderer(visitor.id);
  const { language } = visitor;
  return cardReply(
    mineCard(orders, (order) => areaOf(world, order.area), language),
    texts[language].mine.title,
  );
}

/** Without a reason, asks for one; with it, cancels. */
export const cancel: PressHandler = async (world, press) => {
  const found = await findOrder(world, press.inputs['order'] ?? '');
  if (found === undefined) return refusal(press, 'no-order');
  const { order, area } = found;
  const wish = { by: press.visitor.id, reason: press.inputs['reason'] };
  const asked = cancelOrder(order, wish, area, press.now);
  if (!asked.ok && asked.reason === 'reason-missing') return askReason(order, press.visitor);
  return decided(world, press, (one, now) => cancelOrder(one, wish, area, now));
};

/** "No follow-up is needed", from the orderer or from the coordinator who took it on. */
export const noFollowUp: PressHandler = async (world, press) => {
  const found = await findOrder(world, press.inputs['order'] ?? '');
  if (found === undefined) return refusal(press, 'no-order');
  const { order, area } = found;
  const role = press.visitor.id === order.orderer.id ? 'orderer' : 'coordinator';
  const cause = { by: press.visitor.id, role, via: 'card' } as const;
  const changed = await change(world, order.number, cause, (one) => declineFollowUp(one, press.visitor.id, area));
  if (!changed.ok) return refusal(press, changed.reason);
  return sentence(texts[press.visitor.language].followUp.declined);
};

export function askReason(order: Parameters<typeof cancelCard>[0], { id, language }: Visitor): Reply {
  const by = id === order.orderer.id ? 'orderer' : 'coordinator';
  return cardReply(cancelCard(order, by, language), texts[language].title(order.number));
}
