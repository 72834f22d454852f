import type { Order } from '../model/order/order.ts';
import { isToCome, laterOf } from '../model/order/series/series.ts';
import type { World } from './world.ts';

/** All meetings of the order's series, in their order; of an order by itself, none. */
export async function meetingsOf(world: World, { series }: Order): Promise<readonly Order[]> {
  return series === undefined ? [] : world.orders.ofSeries(series.first);
}

/** The later ones that are still to come. */
export async function restOf(world: World, order: Order): Promise<readonly Order[]> {
  return laterOf(order, await meetingsOf(world, order)).filter(isToCome);
}
