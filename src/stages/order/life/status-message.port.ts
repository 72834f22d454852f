import type { Order } from '../../../model/order/order.ts';
import type { PersonId } from '../../../model/people/person.ts';
import type { Adoption } from '../../../runtime/change.ts';
import type { Press } from '../../../runtime/handlers.ts';
import type { World } from '../../../runtime/world.ts';

/**
 * Tells of the change and waits a moment, so that the times are on the first card when the calendars are quick. When they are not,
 * the card says so, and is brought up to date when the search ends.
 */
export async function untilSearched(world: World, order: Order, { hurry }: Pick<Press, 'hurry'>): Promise<Order> {
  const found = world.feed.waitFor(order.number, (one) => one.phase !== 'searching', hurry);
  world.feed.tell(order);
  return (await found) ?? order;
}

/**
 * The pressed message becomes the living card of the order, so that no second one is sent — but only in the person's own
 * chat: a card in a channel would show the order to everybody there.
 */
export async function adoptionOf(
  world: World,
  { visitor, pressed, isInOwnChat = false }: Pick<Press, 'visitor' | 'pressed' | 'isInOwnChat'>,
  orderer: PersonId,
): Promise<Adoption | undefined> {
  if (pressed === undefined || visitor.id !== orderer) return undefined;
  const own = isInOwnChat ? pressed : await world.conversations.address(`person/${visitor.id}`);
  if (own?.conversationId !== pressed.conversationId) return undefined;
  return { view: 'order.status', person: visitor.id, message: pressed };
}
