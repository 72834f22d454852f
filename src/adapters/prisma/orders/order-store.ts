import type pg from 'pg';
import { PermanentError } from '../../../kernel/errors.ts';
import type { Order, OrderNumber } from '../../../model/order/order.ts';
import { meetingNamed } from '../../../kernel/meeting-number.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { OrderStore } from '../../../ports/stores/order-store.ts';
import type { AuditKey } from '../audit/audit-key.ts';
import type { Database } from '../database/database.ts';
import { translating } from '../database/database-faults.ts';
import { inTransaction } from '../database/transaction.ts';
import { CHAIN_START } from './event-rows.ts';
import { saveChange, saveFirst, type ChainEnd } from './order-commit.ts';
import { orderLists } from './order-lists.ts';
import { orderOf, READ_ORDERS, READ_WITH_END, type StoredOrder } from './order-rows.ts';

/** Orders in the database. Changes of one order wait for one another at its row. */
export function prismaOrders(database: Database, clock: Clock, audit: AuditKey): OrderStore {
  const { pool } = database;
  const read = async (sql: string, value: string, on: Pick<pg.Pool, 'query'> = pool) =>
    (await on.query<StoredOrder>(sql, [value])).rows;
  return translating<OrderStore>({
    ...orderLists(database),
    load: (number) => found(read(BY_NUMBER, number)),
    placedFrom: (key) => found(read(BY_FORM, key)),
    change: (number, work) =>
      inTransaction(pool, async (client) => {
        const { order, last } = await lockedOrder(client, number);
        const { commit, result } = work(order);
        if (commit) await saveChange(client, commit, { now: clock.now(), audit, last });
        return result;
      }),
    place: async (year, placedFrom, work) => {
      const earlier = await found(read(BY_FORM, placedFrom));
      if (earlier) return { order: earlier, isNew: false };
      return inTransaction(pool, async (client) => {
        const last = await lockedYear(client, year);
        // A form sent twice at once is seen by the second one when it has its turn.
        const meanwhile = await found(read(BY_FORM, placedFrom, client));
        if (meanwhile) return { order: meanwhile, isNew: false };
        await client.query('UPDATE order_numbers SET last = $2 WHERE year = $1', [year, last + 1]);
        const commit = work(`VP-${year}-${String(last + 1).padStart(4, '0')}`);
        await saveFirst(client, { ...commit, placedFrom }, { now: clock.now(), audit });
        return { order: commit.after, isNew: true };
      });
    },
    join: async (number, work) =>
      inTransaction(pool, async (client) => {
        // Two at once wait for one another at the first meeting's row.
        const { first } = meetingNamed(number) ?? { first: number };
        await client.query(LOCK, [first]);
        const earlier = await found(read(BY_NUMBER, number, client));
        if (earlier) return { order: earlier, isNew: false };
        const commit = work(number);
        await saveFirst(client, { ...commit, placedFrom: `series/${number}` }, { now: clock.now(), audit });
        return { order: commit.after, isNew: true };
      }),
  });
}

type LockedOrder = StoredOrder & Partial<ChainEnd> & { readonly lastNo: number };

/**
 * Locked and read at one go. Where another change was waited for, the statement sees the order's row as it has become and its other tables, the
 * events among them, as they were before: then it is read once more, now that nobody else changes it.
 */
async function lockedOrder(
  client: pg.PoolClient,
  number: OrderNumber,
): Promise<{ readonly order: Order; readonly last: ChainEnd }> {
  const read = async (sql: string) => (await client.query<LockedOrder>(sql, [number])).rows[0];
  const locked = await read(`${READ_WITH_END} FOR UPDATE OF held`);
  const row = locked === undefined || locked.version === locked.lastNo ? locked : await read(READ_WITH_END);
  if (row === undefined) throw new PermanentError('there is no such order', { code: 'no-order' });
  return { order: orderOf(row), last: { hash: row.hash ?? CHAIN_START, seal: row.seal ?? null } };
}

const LOCK = 'SELECT number FROM orders WHERE number = $1 FOR UPDATE';

/** The last number given in a year. Its row stays locked until the end, so that numbers follow one another without gaps. */
async function lockedYear(client: pg.PoolClient, year: number): Promise<number> {
  const { rows } = await client.query<{ readonly last: number }>(LOCK_YEAR, [year]);
  return rows[0]?.last ?? 0;
}

const LOCK_YEAR = `
  INSERT INTO order_numbers (year, last) VALUES ($1, 0) ON CONFLICT (year) DO UPDATE SET last = order_numbers.last RETURNING last`;

const BY_NUMBER = `${READ_ORDERS} WHERE o.number = $1`;
const BY_FORM = `${READ_ORDERS} WHERE o.placed_from = $1`;

async function found(reading: Promise<readonly StoredOrder[]>): Promise<Order | undefined> {
  const [row] = await reading;
  return row && orderOf(row);
}
