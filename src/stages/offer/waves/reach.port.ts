import { messageKey } from '../../../model/planned/jobs.ts';
import type { Offer, Order, OrderNumber } from '../../../model/order/order.ts';
import type { PersonId } from '../../../model/people/person.ts';
import type { LivingMessage } from '../../../ports/stores/message-store.ts';
import { isReleased } from '../../../runtime/delivery/copies.ts';
import { TRIED_AGAIN } from '../../../runtime/delivery/failed-delivery.ts';
import type { World } from '../../../runtime/world.ts';

/** Tells of an offer of the order whether its request surely never arrived; where that is unclear, it may have. */
export async function unsentOf(world: World, order: OrderNumber): Promise<(offer: Offer) => boolean> {
  const messages = new Map((await world.messages.ofOrder(order)).map((message) => [message.key, message]));
  return ({ id, consultant }) =>
    isSurelyUnsent(messages.get(messageKey(order, { view: 'offer.card', to: { person: consultant }, of: id })));
}

/** Those whom a request of the order did not reach, and who have written to the bot, or got a chat with it, since. */
export async function backInReach(world: World, { offers }: Order): Promise<ReadonlySet<PersonId>> {
  const since = new Map<PersonId, number>();
  for (const { consultant, state, answeredAt, offeredAt } of offers)
    if (state === 'unreached') since.set(consultant, answeredAt ?? offeredAt);
  const back = new Set<PersonId>();
  for (const [person, at] of since) {
    const metAt = await world.conversations.metAt(`person/${person}`);
    if (metAt !== undefined && metAt > at) back.add(person);
  }
  return back;
}

/** No sending has begun, or every one ended in a clear no. */
function isSurelyUnsent(message: LivingMessage | undefined): boolean {
  if (message === undefined) return true;
  if (message.message !== undefined || isReleased(message)) return false;
  if (message.state === 'undeliverable') return message.outcome !== 'ambiguous';
  return message.attempts === 0 && (message.outcome === undefined || TRIED_AGAIN.includes(message.outcome));
}
