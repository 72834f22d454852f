import { deskAfter } from '../../../model/order/desk-after.ts';
import { BY_ITSELF } from '../../../model/order/events.ts';
import { change } from '../../../runtime/change.ts';
import type { JobHandler } from '../../../runtime/handlers.ts';
import { areaOf } from '../../../runtime/world.ts';
import type { World } from '../../../runtime/world.ts';
import { proposeFollowUp } from './order-follow-up.ts';

/** Also of an order that is closed. Where a follow-up has been ordered already, nothing is proposed. */
export const propose: JobHandler<'order.propose-follow-up'> = async (world, number, { day }) => {
  if (await isOrdered(world, number)) return;
  await change(world, number, BY_ITSELF, (order) => proposeFollowUp(order, day, areaOf(world, order.area)));
};

/** The orderer has neither ordered nor declined: perhaps they have moved on. The coordinator learns of it once. */
export const tellDesk: JobHandler<'order.follow-up-late'> = async (world, number) => {
  const order = await world.orders.load(number);
  if (order?.followUp !== 'proposed' || (await isOrdered(world, number))) return;
  await world.queue.plan([deskAfter(order, 'order.follow-up', world.clock.now())]);
};

async function isOrdered(world: World, number: string): Promise<boolean> {
  return (await world.orders.followUpsOf(number)).some(({ phase }) => phase !== 'cancelled');
}
