import { beforeAll, expect, it } from 'vitest';
import type { Database } from '../../../../src/adapters/prisma/database/database.ts';
import { auditEvents } from '../../../../src/adapters/prisma/orders/event-audit.ts';
import { chainHash } from '../../../../src/adapters/prisma/orders/event-rows.ts';
import { prismaStores } from '../../../../src/adapters/prisma/stores.ts';
import { HOUR } from '../../../../src/kernel/time/instant.ts';
import type { OrderStore } from '../../../../src/ports/stores/order-store.ts';
import { happen, orderIn } from '../../../support/commits.ts';
import { onEveryDatabase } from '../../../support/database.ts';
import { NOW, SLOT } from '../../../support/order-builder.ts';
import { TEST_KEY } from '../../../support/test-key.ts';

onEveryDatabase('the audit of events', (open) => {
  let orders: OrderStore;
  beforeAll(() => {
    orders = prismaStores(open(), { now: () => NOW }, TEST_KEY).orders;
  });

  /** Five events in two commits. */
  async function anOrderWithHistory(): Promise<string> {
    const { number } = await orderIn(orders, [{ type: 'MoreTimesAsked' }, { type: 'TimeChosen', choices: [SLOT] }]);
    await happen(
      orders,
      number,
      { type: 'ChecklistTicked', roomBooked: true, interpreterOrdered: false },
      { type: 'ImpactAsked' },
    );
    return number;
  }

  it('The audit of events finds events as they were saved unbroken', async () => {
    await anOrderWithHistory();
    await anOrderWithHistory();
    expect(await auditEvents(open())).toEqual({ events: 10, faults: [] });
  });

  it('The audit of events finds what was changed or removed behind the program’s back, at the first place of each order', async () => {
    const numbers = [];
    for (let i = 0; i < 4; i += 1) numbers.push(await anOrderWithHistory());
    const [changed, when, removed, cut] = numbers;
    await asRetention(
      open(),
      `UPDATE events SET content = '{"roomBooked": true, "interpreterOrdered": true}' WHERE order_number = '${changed}' AND no = 4`,
    );
    await asRetention(open(), `UPDATE events SET at = at + interval '1 ms' WHERE order_number = '${when}' AND no = 1`);
    await asRetention(open(), `DELETE FROM events WHERE order_number = '${removed}' AND no = 2`);
    await asRetention(open(), `DELETE FROM events WHERE order_number = '${cut}' AND no = 5`);
    expect((await auditEvents(open())).faults).toEqual([
      { order: changed, no: 4, fault: 'changed' },
      { order: when, no: 1, fault: 'changed' },
      { order: removed, no: 2, fault: 'missing' },
      { order: cut, no: 5, fault: 'missing' },
    ]);
  });

  it('The audit of events tells an hour that was stored in another time zone from a change', async () => {
    const number = await anOrderWithHistory();
    await asRetention(open(), `UPDATE events SET at = at - interval '2 hours' WHERE order_number = '${number}' AND no = 3`);
    const { faults } = await auditEvents(open());
    expect(faults).toContainEqual({ order: number, no: 3, fault: 'changed', shiftMs: 2 * HOUR });
  });

  it('The audit of events finds an event that was changed together with its hash, by the one after it', async () => {
    const number = await anOrderWithHistory();
    const [first, second] = await open().prisma.event.findMany({ where: { orderNumber: number }, orderBy: { no: 'asc' } });
    const hash = chainHash(first?.hash ?? '', { ...second!, by: 'somebody-else' });
    await asRetention(
      open(),
      `UPDATE events SET by = 'somebody-else', hash = '${hash}' WHERE order_number = '${number}' AND no = 2`,
    );
    expect((await auditEvents(open())).faults).toContainEqual({ order: number, no: 3, fault: 'changed' });
  });
});

async function asRetention({ pool }: Database, sql: string): Promise<void> {
  await pool.query(`BEGIN; SET LOCAL verkostobotti.retention = 'on'; ${sql}; COMMIT`);
}
