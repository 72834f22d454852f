import type { PersonId } from '../../../model/person.ts';
import type { Adoption } from '../../../runtime/change.ts';
import type { Press } from '../../../runtime/handlers.ts';
import type { World } from '../../../runtime/world.ts';

/**
 * The pressed message becomes the living card of the order, so that no second one is sent — but only in the person's own
 * chat: a card in a channel would show the order to everybody there.
 */
export async function adoptionOf(world: World, { visitor, pressed }: Press, orderer: PersonId): Promise<Adoption | undefined> {
  if (pressed === undefined || visitor.id !== orderer) return undefined;
  const own = await world.conversations.address(`person/${visitor.id}`);
  if (own?.conversationId !== pressed.conversationId) return undefined;
  return { view: 'order.status', person: visitor.id, message: pressed };
}
