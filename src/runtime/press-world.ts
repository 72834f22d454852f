import type { Order, OrderNumber } from '../model/order/order.ts';
import type { World } from './world.ts';

/** The world as one press sees it. The order that it names is read once, beginning while the person is met; after the press has changed it, it is as it was saved. */
export function pressWorld(world: World, order: OrderNumber | undefined): World {
  if (order === undefined) return world;
  const stored = world.orders;
  let reading: Promise<Order | undefined> | undefined = stored.load(order);
  // Who never asks for it hears of no fault either.
  reading.catch(() => undefined);
  const orders: World['orders'] = {
    ...stored,
    load: (number) => (number === order ? reading : undefined) ?? stored.load(number),
    change: async (number, work) => {
      reading = undefined;
      let present: Order | undefined;
      const result = await stored.change(number, (locked) => {
        const outcome = work(locked);
        present = outcome.commit?.after ?? locked;
        return outcome;
      });
      if (number === order) reading = Promise.resolve(present);
      return result;
    },
  };
  return Object.create(world, Object.getOwnPropertyDescriptors({ orders })) as World;
}
