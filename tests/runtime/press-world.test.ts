import { expect, it } from 'vitest';
import type { Order } from '../../src/model/order/order.ts';
import { pressWorld } from '../../src/runtime/press-world.ts';
import type { World } from '../../src/runtime/world.ts';

it('A press reads the order that it names once, another order each time, and its own anew after it has changed it', async () => {
  const reads: string[] = [];
  const orders: Partial<World['orders']> = {
    load: async (number) => {
      reads.push(number);
      return { number, version: reads.length } as Order;
    },
    change: async (_number, work) => work({} as Order).result,
  };
  const world = pressWorld({ orders } as World, 'VP-2026-0001');
  expect(reads).toEqual(['VP-2026-0001']);
  const seen = [await world.orders.load('VP-2026-0001'), await world.orders.load('VP-2026-0001')];
  expect(seen.map((order) => order?.version)).toEqual([1, 1]);
  await world.orders.load('VP-2026-0002');
  await world.orders.change('VP-2026-0001', () => ({ result: undefined }));
  expect((await world.orders.load('VP-2026-0001'))?.version).toBe(3);
});
