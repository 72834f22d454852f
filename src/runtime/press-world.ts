import type { OrderNumber } from '../model/order/order.ts';
import type { World } from './world.ts';

/**
 * The world as one press sees it. The order that it names is read once, beginning while the person is met, and once more after the press
 * has changed it: what counts of it is read under its lock.
 */
export function pressWorld(world: World, order: OrderNumber | undefined): World {
  if (order === undefined) return world;
  const { load, change } = world.orders;
  let reading: ReturnType<typeof load> | undefined = load(order);
  // Who never asks for it hears of no fault either.
  reading.catch(() => undefined);
  const orders: World['orders'] = {
    ...world.orders,
    load: (number) => (number === order && reading !== undefined ? reading : load(number)),
    change: (...given) => {
      reading = undefined;
      return change(...given);
    },
  };
  return Object.create(world, Object.getOwnPropertyDescriptors({ orders })) as World;
}
