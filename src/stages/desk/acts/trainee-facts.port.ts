import type { Area } from '../../../model/area/area.ts';
import { blockAround, marginsOf } from '../../../model/order/block.ts';
import { meetingSlot, type Order } from '../../../model/order/order.ts';
import type { World } from '../../../runtime/world.ts';
import type { TraineeFacts } from './trainees.ts';

/** Those in training, with what our own books hold of their time. Their calendars are their own to look at before they say yes. */
export async function traineeFacts(
  world: World,
  { order, area }: { readonly order: Order; readonly area: Area },
): Promise<TraineeFacts> {
  const now = world.clock.now();
  const slot = meetingSlot(order);
  const bank = await world.bank.trainees();
  const ids = bank.map(({ id }) => id);
  const commitments = ids.length === 0 ? [] : await world.orders.commitments(now, ids);
  const block = slot && blockAround(slot, marginsOf(order, area.policy));
  return { bank, commitments, block, zone: area.zone, now };
}
