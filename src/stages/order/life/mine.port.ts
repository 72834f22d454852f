import type { Order } from '../../../model/order/order.ts';
import type { Reply, Visitor } from '../../../runtime/handlers.ts';
import { areaOf } from '../../../runtime/world.ts';
import type { World } from '../../../runtime/world.ts';
import { cardReply } from '../replies.ts';
import { texts } from '../texts.ts';
import { cancelCard, mineCard } from './cards/asking.card.ts';

/** The orders of this person. */
export async function mine(world: World, { id, language }: Visitor): Promise<Reply> {
  const orders = await world.orders.ofOrderer(id);
  const areaOfOrder = (order: Order) => areaOf(world, order.area);
  return cardReply(mineCard(orders, areaOfOrder, language), texts[language].mine.title);
}

/** Why is the order cancelled? */
export function askReason(order: Order, { id, language }: Visitor): Reply {
  const by = id === order.orderer.id ? 'orderer' : 'coordinator';
  return cardReply(cancelCard(order, by, language), texts[language].title(order.number));
}
