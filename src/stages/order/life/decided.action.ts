import type { Decision } from '../../../kernel/decision.ts';
import { actReason } from '../../../model/order/act-reason.ts';
import type { Cause, OrderEvent } from '../../../model/order/events.ts';
import type { Order } from '../../../model/order/order.ts';
import type { PersonId } from '../../../model/people/person.ts';
import { change } from '../../../runtime/change.ts';
import type { Adoption } from '../../../runtime/change.ts';
import type { Press, Reply } from '../../../runtime/handlers.ts';
import { findOrder } from '../../../runtime/world.ts';
import type { World } from '../../../runtime/world.ts';
import type { Refusal } from '../refusals.ts';
import { refusal, statusReply } from '../replies.ts';

/** Loads, decides and answers with the order's status, or with the no in words. */
export async function decided(
  world: World,
  press: Press,
  decide: (order: Order, now: number) => Decision<OrderEvent, Refusal>,
): Promise<Reply> {
  const found = await findOrder(world, press.inputs['order'] ?? '');
  if (found === undefined) return refusal(press, 'no-order');
  const { number, orderer } = found.order;
  const adopt = await adoptionOf(world, press, orderer.id);
  const changed = await change(world, number, causeFor(found.order, press), decide, adopt);
  if (!changed.ok) return refusal(press, changed.reason);
  if (changed.isChanged && changed.order.phase === 'searching') await untilSearched(world, changed.order, press);
  return statusReply(number);
}

/**
 * Tells of the change and waits a moment, so that the times are on the first card when the calendars are quick. When they are not,
 * the card says so, and is brought up to date when the search ends.
 */
export async function untilSearched(world: World, order: Order, { hurry }: Pick<Press, 'hurry'>): Promise<void> {
  const found = world.feed.waitFor(order.number, (one) => one.phase !== 'searching', hurry);
  world.feed.tell(order);
  await found;
}

/**
 * The pressed message becomes the living card of the order, so that no second one is sent — but only in the person's own
 * chat: a card in a channel would show the order to everybody there.
 */
export async function adoptionOf(
  world: World,
  { visitor, pressed }: Pick<Press, 'visitor' | 'pressed'>,
  orderer: PersonId,
): Promise<Adoption | undefined> {
  if (pressed === undefined || visitor.id !== orderer) return undefined;
  const own = await world.conversations.address(`person/${visitor.id}`);
  if (own?.conversationId !== pressed.conversationId) return undefined;
  return { view: 'order.status', person: visitor.id, message: pressed };
}

function causeFor(order: Order, { visitor, inputs }: Press): Cause {
  if (visitor.id === order.orderer.id) return { by: visitor.id, role: 'orderer', via: 'card' };
  return { by: visitor.id, role: 'coordinator', via: 'card', reason: actReason(inputs['reason']) };
}
