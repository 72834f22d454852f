import type { Order, OrderNumber } from '../model/order/order.ts';
import type { World } from './world.ts';

/** The world as one press sees it. The order that it names is read once, beginning while the person is met, and anew after the press has changed it. */
export function pressWorld(world: World, order: OrderNumber | undefined): World {
  if (order === undefined) return world;
  const stored = world.orders;
  let reading: Promise<Order | undefined> | undefined = stored.load(order);
  // Who never asks for it hears of no fault either.
  reading.catch(() => undefined);
  const orders: World['orders'] = {
    ...stored,
    load: (number) => (number === order ? reading : undefined) ?? stored.load(number),
    change: (...given) => {
      reading = undefined;
      return stored.change(...given);
    },
  };
  return Object.create(world, Object.getOwnPropertyDescriptors({ orders })) as World;
}
