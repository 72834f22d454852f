import type { Decision } from '../../../kernel/decision.ts';
import type { Area } from '../../../model/area/area.ts';
import { coordinatorsFor } from '../../../model/area/area.ts';
import type { OrderEvent } from '../../../model/order/events.ts';
import type { Order } from '../../../model/order/order.ts';
import { change } from '../../../runtime/change.ts';
import type { Press, PressHandler, Reply } from '../../../runtime/handlers.ts';
import { findOrder } from '../../../runtime/world.ts';
import type { World } from '../../../runtime/world.ts';
import { takeRole, withdraw } from './seat.ts';
import type { SeatRefusal } from './seat.ts';
import { texts } from '../texts.ts';

export const withdrawFromSeat: PressHandler = (world, press) =>
  changeSeat(world, press, (order, area, now) => withdraw(order, press.visitor.id, area.policy, now));

export const agreeRole: PressHandler = (world, press) =>
  changeSeat(world, press, (order) => takeRole(order, press.visitor.id, press.inputs['role'] ?? ''));

async function changeSeat(
  world: World,
  press: Press,
  decide: (order: Order, area: Area, now: number) => Decision<OrderEvent, SeatRefusal>,
): Promise<Reply> {
  const t = texts[press.visitor.language].refusals;
  const found = await findOrder(world, press.inputs['order'] ?? '');
  if (found === undefined) return { kind: 'sentence', text: t['no-order'] };
  const { area } = found;
  const cause = { by: press.visitor.id, role: 'consultant', via: 'card' } as const;
  const changed = await change(world, found.order.number, cause, (order, now) => decide(order, area, now));
  if (!changed.ok)
    return {
      kind: 'sentence',
      text: changed.reason === 'past-cut-off' ? `${t['past-cut-off']} ${contactOf(area, changed.order)}` : t[changed.reason],
    };
  return { kind: 'view', view: 'offer.card', order: changed.order.number, of: offerOf(changed.order, press.visitor.id) };
}

function contactOf(area: Area, order: Order): string {
  const coordinator = coordinatorsFor(area, order.request.method)[0];
  return [coordinator?.name, coordinator?.phone, coordinator?.email].filter((part) => part !== undefined).join(', ');
}

function offerOf(order: Order, consultant: string): string | undefined {
  return order.offers.findLast((offer) => offer.consultant === consultant)?.id;
}
