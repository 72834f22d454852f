import type { Decision } from '../../../kernel/decision.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import { coordinatorsFor } from '../../../model/area/area.ts';
import type { OrderEvent } from '../../../model/order/events.ts';
import type { Order } from '../../../model/order/order.ts';
import { leaveAlong } from '../../../model/order/series/series.ts';
import { restOf } from '../../../runtime/series-meetings.ts';
import { change, changeIfThere } from '../../../runtime/change.ts';
import type { Press, PressHandler, Reply } from '../../../runtime/handlers.ts';
import { areaOf, type World } from '../../../runtime/world.ts';
import { takeRole, withdraw, type SeatRefusal } from './seat.ts';
import { texts } from '../texts.ts';

export const withdrawFromSeat: PressHandler = async (world, press) => {
  const { id } = press.visitor;
  const decide: Decide = (order, now) => withdraw(order, id, { policy: areaOf(world, order.area).policy, now });
  if (press.inputs['rest'] === 'yes') await withdrawFromRest(world, press, decide);
  return changeSeat(world, press, decide);
};

/** The later meetings first: whoever is found for this one is asked for those too. */
async function withdrawFromRest(world: World, { inputs, visitor, now, via }: Press, decide: Decide): Promise<void> {
  const order = await world.orders.load(inputs['order'] ?? '');
  if (order === undefined || !decide(order, now).ok) return;
  const cause = { by: visitor.id, role: 'consultant', via: via ?? 'card' } as const;
  for (const { number } of await restOf(world, order))
    await change(world, number, cause, (one) => leaveAlong(one, visitor.id, 'withdrew'));
}

export const agreeRole: PressHandler = (world, press) =>
  changeSeat(world, press, (order) => takeRole(order, press.visitor.id, press.inputs['role'] ?? ''));

type Decide = (order: Order, now: Instant) => Decision<OrderEvent, SeatRefusal>;

async function changeSeat(world: World, press: Press, decide: Decide): Promise<Reply> {
  const { id, language } = press.visitor;
  const t = texts[language].refusals;
  const cause = { by: id, role: 'consultant', via: press.via ?? 'card' } as const;
  const changed = await changeIfThere(world, press.inputs['order'] ?? '', cause, decide);
  if (changed === undefined) return { kind: 'sentence', text: t['no-order'] };
  const { order } = changed;
  if (changed.ok) {
    const of = order.offers.findLast(({ consultant }) => consultant === id)?.id;
    return { kind: 'view', view: 'offer.card', order: order.number, present: order, of };
  }
  const contact = changed.reason === 'past-cut-off' ? ` ${contactOf(world, order)}` : '';
  return { kind: 'sentence', text: t[changed.reason] + contact };
}

function contactOf(world: World, { area, request }: Order): string {
  const coordinator = coordinatorsFor(areaOf(world, area), request.method)[0];
  return [coordinator?.name, coordinator?.phone, coordinator?.email].filter((part) => part !== undefined).join(', ');
}
