import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditKey } from '../../../../src/adapters/prisma/audit/audit-key.ts';
import { compareHead, headBefore, headLine, readHead } from '../../../../src/adapters/prisma/audit/audit-head.ts';
import { beginSealing, sealAnew } from '../../../../src/adapters/prisma/audit/seal-events.ts';
import type { Database } from '../../../../src/adapters/prisma/database/database.ts';
import { auditEvents } from '../../../../src/adapters/prisma/audit/event-audit.ts';
import { CHAIN_START, chainHash, type EventRow } from '../../../../src/adapters/prisma/orders/event-rows.ts';
import { prismaStores } from '../../../../src/adapters/prisma/stores.ts';
import { DAY, HOUR } from '../../../../src/kernel/time/instant.ts';
import type { OrderStore } from '../../../../src/ports/stores/order-store.ts';
import { happen, orderIn } from '../../../support/commits.ts';
import { onEveryDatabase } from '../../../support/database.ts';
import { anOffer, NOW, SLOT } from '../../../support/order-builder.ts';
import { TEST_KEY } from '../../../support/test-key.ts';

onEveryDatabase('the audit of events', (open) => {
  let orders: OrderStore;
  beforeAll(() => {
    orders = prismaStores(open(), { now: () => NOW }, TEST_KEY).orders;
  });

  beforeEach(() =>
    asRetention(
      open(),
      'DELETE FROM events; DELETE FROM orders; DELETE FROM order_numbers; DELETE FROM forgotten_histories; DELETE FROM settings',
    ),
  );

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
    expect(await auditEvents(open(), TEST_KEY.audit)).toEqual({ events: 10, orders: 2, faults: [] });
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
    expect((await auditEvents(open(), TEST_KEY.audit)).faults).toEqual([
      { order: changed, no: 4, fault: 'changed' },
      { order: when, no: 1, fault: 'changed' },
      { order: removed, no: 2, fault: 'missing' },
      { order: cut, no: 5, fault: 'missing' },
    ]);
  });

  it('The audit of events tells an hour that was stored in another time zone from a change', async () => {
    const number = await anOrderWithHistory();
    await asRetention(open(), `UPDATE events SET at = at - interval '2 hours' WHERE order_number = '${number}' AND no = 3`);
    const { faults } = await auditEvents(open(), TEST_KEY.audit);
    expect(faults).toContainEqual({ order: number, no: 3, fault: 'changed', shiftMs: 2 * HOUR });
  });

  describe('whoever has the database and not the key', () => {
    it('Whoever has the database and not the key cannot change an event and make all hashes anew', async () => {
      const number = await anOrderWithHistory();
      await rewriteHistory(number, (row) => (row.no === 2 ? { ...row, by: 'somebody-else' } : row));
      expect((await auditEvents(open(), TEST_KEY.audit)).faults).toContainEqual({ order: number, no: 2, fault: 'changed' });
    });

    it('Whoever has the database and not the key cannot take the seals away, nor those of another key for them', async () => {
      const [bare, foreign] = [await anOrderWithHistory(), await anOrderWithHistory()];
      await asRetention(open(), `UPDATE events SET seal = NULL WHERE order_number = '${bare}'`);
      await asRetention(
        open(),
        `UPDATE events SET seal = '${auditKey('a key of somebody else, as long').mark(['x'])}' WHERE order_number = '${foreign}'`,
      );
      const { faults } = await auditEvents(open(), TEST_KEY.audit);
      expect(faults).toContainEqual({ order: bare, no: 1, fault: 'not-sealed' });
      expect(faults).toContainEqual({ order: foreign, no: 1, fault: 'other-key' });
    });

    it('Whoever has the database and not the key cannot cut a history and the version of its order, nor take an order away whole', async () => {
      const { pool } = open();
      const [cut, taken] = [await anOrderWithHistory(), await anOrderWithHistory()];
      const head = await headBefore(pool, NOW + DAY);
      await asRetention(open(), `DELETE FROM events WHERE order_number = '${cut}' AND no = 5`);
      await pool.query(`UPDATE orders SET version = 4 WHERE number = '${cut}'`);
      await asRetention(open(), `DELETE FROM events WHERE order_number = '${taken}'`);
      await pool.query('DELETE FROM orders WHERE number = $1', [taken]);
      const { faults } = await auditEvents(open(), TEST_KEY.audit);
      expect(faults).toContainEqual({ order: cut, fault: 'other-state', parts: ['impactAsked'] });
      expect(faults).toContainEqual({ order: taken, fault: 'gone' });
      expect((await compareHead(pool, head)).result).toBe('other');
    });

    it.each([
      [`UPDATE orders SET phase = 'closed' WHERE number = $1`, ['phase']],
      [`UPDATE orders SET content = jsonb_set(content, '{roomBooked}', 'false') WHERE number = $1`, ['roomBooked']],
      [`UPDATE orders SET content = content - 'seatsSince' - 'choices' WHERE number = $1`, ['choices', 'seatsSince']],
      [`UPDATE orders SET content = jsonb_set(content, '{request,counts,family}', '40') WHERE number = $1`, ['request counts']],
      [`UPDATE seats SET consultant = 'consultant-2' WHERE order_number = $1 AND seat_index = 0`, ['seat 0']],
      [`UPDATE offers SET state = 'declined' WHERE order_number = $1`, ['offer']],
      [`UPDATE meetings SET starts_at = starts_at + interval '1 h' WHERE order_number = $1`, ['meeting start']],
    ])('An order that was changed behind the program’s back is told from its events: %s', async (sql, parts) => {
      const number = await aStaffedOrder();
      await open().pool.query(sql, [number]);
      const { faults } = await auditEvents(open(), TEST_KEY.audit);
      const found = faults.find(({ order }) => order === number);
      const told = found?.fault === 'other-state' ? found.parts.map((part) => part.replace(/^offer .*/u, 'offer')) : [];
      expect(told).toEqual(parts);
    });
  });

  describe('once an earlier version’s record is sealed', () => {
    const sealing = async () => {
      const number = await anOrderWithHistory();
      await asRetention(open(), 'UPDATE events SET seal = NULL');
      return { number, sealed: await beginSealing(open().pool, TEST_KEY.audit, NOW) };
    };

    it('Once an earlier version’s record is sealed it is whole, and it is sealed once and never again', async () => {
      const { sealed } = await sealing();
      expect(sealed).toBeGreaterThan(0);
      expect((await auditEvents(open(), TEST_KEY.audit)).faults).toEqual([]);
      await anOrderWithHistory();
      expect((await auditEvents(open(), TEST_KEY.audit)).faults).toEqual([]);
      await asRetention(open(), 'UPDATE events SET seal = NULL');
      expect(await beginSealing(open().pool, TEST_KEY.audit, NOW)).toBe(0);
      expect((await auditEvents(open(), TEST_KEY.audit)).faults).toContainEqual(expect.objectContaining({ fault: 'not-sealed' }));
      await open().pool.query(`DELETE FROM settings`);
      await asRetention(open(), `UPDATE events SET seal = 'x' WHERE no = 1`);
      expect(await beginSealing(open().pool, TEST_KEY.audit, NOW)).toBeUndefined();
    });

    it('Once the key has been changed, what the earlier one sealed is believed while it is given, and sealed anew with the new one', async () => {
      await sealing();
      const [earlier, later] = ['another secret of the tests, long enough', 'the next secret of the tests, long too'];
      const both = auditKey(later, [earlier]);
      expect((await auditEvents(open(), both)).faults).toEqual([]);
      await expect(sealAnew(open().pool, auditKey(later), { now: NOW, mayBelieve: false })).rejects.toThrow(
        /not sealed by a known/u,
      );
      const { events, believed } = await sealAnew(open().pool, both, { now: NOW, mayBelieve: false });
      expect({ isAll: events > 0, believed }).toEqual({ isAll: true, believed: 0 });
      expect((await auditEvents(open(), auditKey(later))).faults).toEqual([]);
      expect((await auditEvents(open(), auditKey(earlier))).faults).not.toEqual([]);
    });

    it('A key that was lost is given up by an operator’s word, which never covers what was changed', async () => {
      const { number } = await sealing();
      const fresh = auditKey('a fresh secret of the tests, long enough');
      await asRetention(open(), `UPDATE events SET by = 'somebody-else' WHERE order_number = '${number}' AND no = 2`);
      await expect(sealAnew(open().pool, fresh, { now: NOW, mayBelieve: true })).rejects.toMatchObject({ order: number });
      await asRetention(open(), `UPDATE events SET by = 'orderer-1' WHERE order_number = '${number}' AND no = 2`);
      const { events, believed } = await sealAnew(open().pool, fresh, { now: NOW, mayBelieve: true });
      expect(believed).toBe(events);
      expect((await auditEvents(open(), fresh)).faults).toEqual([]);
    });
  });

  it('The head of the record stays what it was however much comes after it', async () => {
    await anOrderWithHistory();
    const head = await headBefore(open().pool, NOW + HOUR);
    expect(readHead(headLine(head))).toEqual(head);
    expect(readHead(`${headLine(head)}0`)).toBeUndefined();
    const { number } = await orderIn(orders);
    await asRetention(open(), `UPDATE events SET at = at + interval '1 day' WHERE order_number = '${number}'`);
    expect((await compareHead(open().pool, head)).result).toBe('same');
    expect((await headBefore(open().pool, NOW + 2 * DAY)).events).toBe(head.events + 1);
  });

  /** As somebody would who knows how the hashes are made. */
  async function rewriteHistory(number: string, changed: (row: EventRow) => EventRow): Promise<void> {
    const rows = await open().prisma.event.findMany({ where: { orderNumber: number }, orderBy: { no: 'asc' } });
    let last = CHAIN_START;
    for (const row of rows.map(changed)) {
      last = chainHash(last, row);
      await asRetention(
        open(),
        `UPDATE events SET by = '${row.by}', hash = '${last}' WHERE order_number = '${number}' AND no = ${row.no}`,
      );
    }
  }

  async function aStaffedOrder(): Promise<string> {
    const offer = anOffer({ id: randomUUID(), consultant: randomUUID() });
    const { number } = await orderIn(orders, [
      { type: 'TimeChosen', choices: [SLOT] },
      { type: 'OffersMade', offers: [offer] },
      { type: 'OfferAccepted', offer: offer.id, seat: 0, consultant: { id: offer.consultant, name: 'Aino Mallikas' } },
      { type: 'ChecklistTicked', roomBooked: true, interpreterOrdered: false },
    ]);
    return number;
  }
});

async function asRetention({ pool }: Database, sql: string): Promise<void> {
  await pool.query(`BEGIN; SET LOCAL verkostobotti.retention = 'on'; ${sql}; COMMIT`);
}
