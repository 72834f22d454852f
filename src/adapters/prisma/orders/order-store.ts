import type pg from 'pg';
import { PermanentError } from '../../../kernel/errors.ts';
import type { Order, OrderNumber } from '../../../model/order/order.ts';
import { meetingNamed } from '../../../kernel/meeting-number.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { OrderStore } from '../../../ports/stores/order-store.ts';
import type { AuditKey } from '../audit/audit-key.ts';
import type { Database } from '../database/database.ts';
import { translating } from '../database/database-faults.ts';
import { allOf, writingLast } from '../database/transaction.ts';
import { CHAIN_START } from './event-rows.ts';
import { changeOf, firstOf, type ChainEnd } from './order-commit.ts';
import { orderLists } from './order-lists.ts';
import { orderOf, READ_ORDERS, READ_WITH_END, type StoredOrder } from './order-rows.ts';

type Placed = Awaited<ReturnType<OrderStore['place']>>;

/** Orders in the database. Changes of one order wait for one another at its row. */
export function prismaOrders(database: Database, clock: Clock, audit: AuditKey): OrderStore {
  const { pool } = database;
  const read = async (sql: string, value: string) => orderIn((await pool.query<StoredOrder>(sql, [value])).rows);
  return translating<OrderStore>({
    ...orderLists(database),
    load: (number) => read(BY_NUMBER, number),
    placedFrom: (key) => read(BY_FORM, key),
    change: (number, work) =>
      writingLast(pool, async (client) => {
        const { order, last } = await lockedOrder(client, number);
        const { commit, result } = work(order);
        return { result, writes: commit ? changeOf(commit, { now: clock.now(), audit, last }) : [] };
      }),
    place: async (year, placedFrom, work) => {
      const earlier = await read(BY_FORM, placedFrom);
      if (earlier) return { order: earlier, isNew: false };
      return writingLast<Placed>(pool, async (client) => {
        // A form sent twice at once is seen by the second one when it has its turn.
        const [numbers, meanwhile] = await allOf(client, [
          [LOCK_YEAR, year],
          [BY_FORM, placedFrom],
        ]);
        const there = orderIn(meanwhile);
        if (there) return { result: { order: there, isNew: false }, writes: [] };
        const [{ last } = { last: 0 }] = numbers as readonly { readonly last: number }[];
        const next = last + 1;
        const commit = work(`VP-${year}-${String(next).padStart(4, '0')}`);
        const writes = firstOf({ ...commit, placedFrom }, { now: clock.now(), audit });
        return { result: { order: commit.after, isNew: true }, writes: [[NUMBERED, year, next], ...writes] };
      });
    },
    join: async (number, work) =>
      writingLast<Placed>(pool, async (client) => {
        // Two at once wait for one another at the first meeting's row.
        const { first } = meetingNamed(number) ?? { first: number };
        const [, earlier] = await allOf(client, [
          [LOCK, first],
          [BY_NUMBER, number],
        ]);
        const there = orderIn(earlier);
        if (there) return { result: { order: there, isNew: false }, writes: [] };
        const commit = work(number);
        const writes = firstOf({ ...commit, placedFrom: `series/${number}` }, { now: clock.now(), audit });
        return { result: { order: commit.after, isNew: true }, writes };
      }),
  });
}

/** Read only when the lock is held: a statement that waits for it would see the order's other tables as they were before. */
async function lockedOrder(
  client: pg.PoolClient,
  number: OrderNumber,
): Promise<{ readonly order: Order; readonly last: ChainEnd }> {
  const [, rows] = await allOf(client, [
    [LOCK, number],
    [READ_WITH_END, number],
  ]);
  const [row] = rows as readonly (StoredOrder & Partial<ChainEnd>)[];
  if (row === undefined) throw new PermanentError('there is no such order', { code: 'no-order' });
  return { order: orderOf(row), last: { hash: row.hash ?? CHAIN_START, seal: row.seal ?? null } };
}

const LOCK = 'SELECT number FROM orders WHERE number = $1 FOR UPDATE';

/** The last number given in a year. Its row stays locked until the end, so that numbers follow one another without gaps. */
const LOCK_YEAR = `
  INSERT INTO order_numbers (year, last) VALUES ($1, 0) ON CONFLICT (year) DO UPDATE SET last = order_numbers.last RETURNING last`;
const NUMBERED = 'UPDATE order_numbers SET last = $2 WHERE year = $1';

const BY_NUMBER = `${READ_ORDERS} WHERE o.number = $1`;
const BY_FORM = `${READ_ORDERS} WHERE o.placed_from = $1`;

function orderIn(rows: readonly object[] = []): Order | undefined {
  const [row] = rows as readonly StoredOrder[];
  return row && orderOf(row);
}
