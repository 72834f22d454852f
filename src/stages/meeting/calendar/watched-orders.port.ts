import type { Area } from '../../../model/area/area.ts';
import type { Order } from '../../../model/order/order.ts';
import { AHEAD_PHASES } from '../../../model/order/phases.ts';
import type { World } from '../../../runtime/world.ts';
import { isWatched } from './calendar-drift.ts';

/** Orders of the area with a meeting ahead and an event in the calendar. */
export async function watchedOrders(world: World, area: Area): Promise<readonly Order[]> {
  const now = world.clock.now();
  const orders = await world.orders.inPhases(area.id, AHEAD_PHASES);
  return orders.filter((order) => isWatched(order, now));
}
