import { grouped } from '../../../kernel/grouped.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import { evolve } from '../../../model/order/evolve.ts';
import type { Order, OrderNumber } from '../../../model/order/order.ts';
import type { PrismaClient } from '../generated/client.ts';
import { recordedOf, type EventRow } from '../orders/event-rows.ts';
import { differences } from './order-differences.ts';

export interface StateAudit {
  readonly orders: number;
  readonly faults: readonly { readonly order: OrderNumber; readonly fault: 'other-state'; readonly parts: readonly string[] }[];
}

interface Known {
  /** Since when events are sealed. */
  readonly begun: Instant | undefined;
  readonly broken: ReadonlySet<OrderNumber>;
  /** Areas that are part of another one today. */
  readonly merged: ReadonlyMap<string, string>;
}

/**
 * Lets each order's events happen anew, and compares what follows with its rows: whoever changes an order behind the program's back is
 * found by it. Orders whose record is broken, or forgotten, are left out: the record says nothing of them.
 */
export async function auditStates(prisma: PrismaClient, { begun, broken, merged }: Known): Promise<StateAudit> {
  const faults: StateAudit['faults'][number][] = [];
  let orders = 0;
  let last = '';
  for (let page = await read(); page.length > 0; page = await read()) {
    last = page.at(-1)?.number ?? last;
    const groups = grouped(await eventsOf(page.map(({ number }) => number)), ({ orderNumber }) => orderNumber);
    const histories = new Map(groups.map((rows) => [rows[0]?.orderNumber, rows]));
    const told = page.flatMap((rows) => {
      const events = histories.get(rows.number) ?? [];
      return broken.has(rows.number) || events[0]?.type !== 'OrderPlaced' ? [] : [{ rows, events }];
    });
    orders += told.length;
    for (const { rows, events } of told) {
      const parts = differences(rows, today(refolded(events), merged), {
        isEarlier: begun !== undefined && rows.placedAt.getTime() < begun,
        wasEdited: events.some(({ type }) => type === 'OrderEdited'),
      });
      if (parts.length > 0) faults.push({ order: rows.number, fault: 'other-state', parts });
    }
  }
  return { orders, faults };

  function read() {
    return prisma.order.findMany({
      where: { number: { gt: last } },
      orderBy: { number: 'asc' },
      take: PAGE,
      include: wholeOrder,
    });
  }

  async function eventsOf(numbers: readonly string[]): Promise<readonly EventRow[]> {
    return prisma.event.findMany({
      where: { orderNumber: { in: [...numbers] } },
      orderBy: [{ orderNumber: 'asc' }, { no: 'asc' }],
    });
  }
}

const PAGE = 100;

/** All rows as they stand, with every column. */
const wholeOrder = {
  offers: { orderBy: { position: 'asc' } },
  seats: { orderBy: { index: 'asc' } },
  meeting: true,
  codes: true,
} as const;

/** Its area is the one that its area has become part of. */
function today(order: Order | undefined, merged: ReadonlyMap<string, string>): Order | undefined {
  return order && { ...order, area: merged.get(order.area) ?? order.area };
}

/** Undefined where the events are none that can have happened to an order, one after another. */
function refolded(events: readonly EventRow[]): Order | undefined {
  try {
    let order: Order | undefined;
    for (const row of events) order = evolve(order, recordedOf(row));
    return order;
  } catch {
    return undefined;
  }
}
