import { evolve } from '../../src/model/order/evolve.ts';
import type { OrderEvent } from '../../src/model/order/events.ts';
import type { PlannedJob } from '../../src/model/planned/jobs.ts';
import type { Order } from '../../src/model/order/order.ts';
import type { Commit, OrderStore } from '../../src/ports/stores/order-store.ts';
import { aRequest, NOW } from './order-builder.ts';

/** A commit of these events, each at the next minute, as `change` would make it. */
export function commitOf(before: Order | undefined, events: readonly OrderEvent[], jobs: readonly PlannedJob[] = []): Commit {
  let after = before;
  const recorded = events.map((event) => {
    const no = (after?.version ?? 0) + 1;
    const one = { no, at: NOW + no * 60_000, cause: { by: 'orderer-1', role: 'orderer', via: 'card' } as const, event };
    after = evolve(after, one);
    return one;
  });
  if (after === undefined) throw new Error('a commit has events');
  return { before, after, events: recorded, jobs };
}

export function placed(number: string, overrides: Partial<Extract<OrderEvent, { type: 'OrderPlaced' }>> = {}): OrderEvent {
  return {
    type: 'OrderPlaced',
    number,
    area: 'itaraja',
    orderer: { id: 'orderer-1', name: 'Olli Tilaaja' },
    request: aRequest(),
    roles: ['lead', 'recorder'],
    preferred: [],
    needsReview: false,
    ...overrides,
  };
}

let forms = 0;

/** A new order in the store, brought further by events. */
export async function orderIn(
  store: OrderStore,
  events: readonly OrderEvent[] = [],
  overrides: Parameters<typeof placed>[1] = {},
): Promise<Order> {
  const { order } = await store.place(2026, `form-${(forms += 1)}`, (number) => commitOf(undefined, [placed(number, overrides)]));
  return events.length === 0 ? order : happen(store, order.number, ...events);
}

/** Lets events happen to an order; answers the order after them. */
export function happen(store: OrderStore, number: string, ...events: readonly OrderEvent[]): Promise<Order> {
  return store.change(number, (order) => {
    const commit = commitOf(order, events);
    return { commit, result: commit.after };
  });
}
