import type { Order } from '../../../model/order/order.ts';
import type { Reply, Visitor } from '../../../runtime/handlers.ts';
import { areaOf, type World } from '../../../runtime/world.ts';
import { cardReply } from '../replies.ts';
import { texts } from '../texts.ts';
import { cancelCard } from './cards/asking.card.ts';
import { mineCard } from './cards/mine.card.ts';
import { ownPart } from './own-part.ts';

/** The orders of this person; of a consultant also their meetings and open requests. */
export async function mine(world: World, { id, language }: Visitor): Promise<Reply> {
  const [orders, shared, consultant] = await Promise.all([
    world.orders.ofOrderer(id),
    world.orders.ofConsultant(id),
    world.bank.find(id),
  ]);
  const isConsultant = consultant !== undefined || shared.length > 0;
  const part = isConsultant ? ownPart(shared, id, world.clock.now()) : undefined;
  const card = mineCard({ orders, part, areaOf: (order: Order) => areaOf(world, order.area), language });
  return cardReply(card, isConsultant ? texts[language].mine.titleOfAll : texts[language].mine.title);
}

/** Why is the order cancelled? */
export function askReason(order: Order, { id, language }: Visitor): Reply {
  const by = id === order.orderer.id ? 'orderer' : 'coordinator';
  return cardReply(cancelCard(order, by, language), texts[language].title(order.number));
}
