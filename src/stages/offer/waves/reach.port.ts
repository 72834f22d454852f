import { messageKey } from '../../../model/work/jobs.ts';
import type { Offer, Order } from '../../../model/order/order.ts';
import type { PersonId } from '../../../model/people/person.ts';
import type { LivingMessage } from '../../../ports/stores/message-store.ts';
import { TRIED_AGAIN } from '../../../runtime/delivery/refusals.ts';
import type { World } from '../../../runtime/world.ts';

/** Offers of the order whose request surely never arrived; where that is unclear, it may have, and it is not among these. */
export async function unsentOffers(world: World, order: Order): Promise<ReadonlySet<string>> {
  const messages = new Map((await world.messages.ofOrder(order.number)).map((message) => [message.key, message]));
  const unsent = order.offers.filter((offer) => isSurelyUnsent(messages.get(requestKey(order, offer))));
  return new Set(unsent.map(({ id }) => id));
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

function requestKey(order: Order, { id, consultant }: Offer): string {
  return messageKey(order.number, { view: 'offer.card', to: { person: consultant }, of: id });
}

/** No sending has begun, or every one ended in a clear no. */
function isSurelyUnsent(message: LivingMessage | undefined): boolean {
  if (message === undefined) return true;
  if (message.message !== undefined) return false;
  if (message.state === 'undeliverable') return message.outcome !== 'ambiguous';
  return message.attempts === 0 && (message.outcome === undefined || TRIED_AGAIN.includes(message.outcome));
}
