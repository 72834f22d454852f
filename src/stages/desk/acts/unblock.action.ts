import type { Decision } from '../../../kernel/decision.ts';
import type { Area } from '../../../model/area/area.ts';
import type { OrderEvent } from '../../../model/order/events.ts';
import type { Order } from '../../../model/order/order.ts';
import { change } from '../../../runtime/change.ts';
import type { Press, PressHandler, Reply } from '../../../runtime/handlers.ts';
import type { World } from '../../../runtime/world.ts';
import { causeOf, admit, listOf, opened, refusal } from './admit.action.ts';
import { approve, askUnknown, settle, widen, type UnblockRefusal } from './unblock.ts';

export const approveOrder: PressHandler = (world, press) => handled(world, press, approve);

export const settleProblem: PressHandler = (world, press) => handled(world, press, settle);

export const askThoseUnknown: PressHandler = (world, press) => handled(world, press, askUnknown);

export const widenSearch: PressHandler = (world, press) =>
  handled(world, press, (order, area) => widen(order, listOf(press.inputs['municipality']), area));

async function handled(
  world: World,
  press: Press,
  decide: (order: Order, area: Area) => Decision<OrderEvent, UnblockRefusal>,
): Promise<Reply> {
  const entry = await admit(world, press);
  if ('no' in entry) return entry.no;
  const { area } = entry;
  const changed = await change(world, entry.order.number, causeOf(press), (order) => decide(order, area));
  return changed.ok ? opened(world, press, { order: changed.order, area }) : refusal(press, changed.reason);
}
