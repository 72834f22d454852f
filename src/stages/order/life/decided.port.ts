import type { Decision } from '../../../kernel/decision.ts';
import { reasonSaid } from '../../../model/order/act-reason.ts';
import type { Cause, OrderEvent } from '../../../model/order/events.ts';
import type { Order } from '../../../model/order/order.ts';
import { change } from '../../../runtime/change.ts';
import type { Press, Reply } from '../../../runtime/handlers.ts';
import { findOrder, type World } from '../../../runtime/world.ts';
import type { OrderRefusal } from '../order-refusals.ts';
import { handledReply, refusal } from '../replies.ts';
import { mayHandle } from './cancel-order.ts';
import { adoptionOf, untilSearched } from './status-message.port.ts';

/** The order that is pressed, for whoever may handle it; or the no in words. */
export async function theirOrder(world: World, press: Press): Promise<Found | { readonly no: Reply }> {
  const found = await findOrder(world, press.inputs['order'] ?? '');
  if (found === undefined) return { no: refusal(press, 'no-order') };
  return mayHandle(found.order, found.area, press.visitor.id) ? found : { no: refusal(press, 'not-yours') };
}

type Found = NonNullable<Awaited<ReturnType<typeof findOrder>>>;

/** Loads, decides and answers with the order as it stands, or with the no in words. */
export async function decided(
  world: World,
  press: Press,
  decide: (order: Order, now: number) => Decision<OrderEvent, OrderRefusal>,
): Promise<Reply> {
  const found = await findOrder(world, press.inputs['order'] ?? '');
  if (found === undefined) return refusal(press, 'no-order');
  const { number, orderer } = found.order;
  const adopt = await adoptionOf(world, press, orderer.id);
  const changed = await change(world, number, causeFor(found.order, press), decide, adopt);
  if (!changed.ok) return refusal(press, changed.reason);
  const isSearching = changed.isChanged && changed.order.phase === 'searching';
  const order = isSearching ? await untilSearched(world, changed.order, press) : changed.order;
  return handledReply(order, press.visitor);
}

/** Who it is that presses: the orderer, or a coordinator with their reason. */
export function causeFor(order: Order, { visitor, inputs, ...press }: Press): Cause {
  const via = press.via ?? 'card';
  if (visitor.id === order.orderer.id) return { by: visitor.id, role: 'orderer', via };
  return { by: visitor.id, role: 'coordinator', via, reason: reasonSaid(inputs) };
}
