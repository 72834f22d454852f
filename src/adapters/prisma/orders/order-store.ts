import { PermanentError } from '../../../kernel/errors.ts';
import type { Order, OrderNumber } from '../../../model/order/order.ts';
import { meetingNamed } from '../../../kernel/meeting-number.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { OrderStore } from '../../../ports/stores/order-store.ts';
import type { AuditKey } from '../audit/audit-key.ts';
import type { Database } from '../database/database.ts';
import { translating } from '../database/database-faults.ts';
import type { Prisma } from '../generated/client.ts';
import { saveChange, saveFirst } from './order-commit.ts';
import { orderLists } from './order-lists.ts';
import { orderOf, READ_ORDERS, type StoredOrder } from './order-rows.ts';

/** Orders in the database. Changes of one order wait for one another at its row. */
export function prismaOrders(database: Database, clock: Clock, audit: AuditKey): OrderStore {
  const { prisma, pool } = database;
  const read = async (sql: string, value: string) => (await pool.query<StoredOrder>(sql, [value])).rows;
  return translating<OrderStore>({
    ...orderLists(database),
    load: (number) => found(read(BY_NUMBER, number)),
    placedFrom: (key) => found(read(BY_FORM, key)),
    change: (number, work) =>
      prisma.$transaction(async (tx) => {
        const { commit, result } = work(await lockedOrder(tx, number));
        if (commit) await saveChange(tx, commit, { now: clock.now(), audit });
        return result;
      }),
    place: async (year, placedFrom, work) => {
      const earlier = await found(read(BY_FORM, placedFrom));
      if (earlier) return { order: earlier, isNew: false };
      return prisma.$transaction(async (tx) => {
        const last = await lockedYear(tx, year);
        // A form sent twice at once is seen by the second one when it has its turn.
        const meanwhile = await found(tx.$queryRawUnsafe(BY_FORM, placedFrom));
        if (meanwhile) return { order: meanwhile, isNew: false };
        await tx.orderNumber.update({ where: { year }, data: { last: last + 1 } });
        const commit = work(`VP-${year}-${String(last + 1).padStart(4, '0')}`);
        await saveFirst(tx, { ...commit, placedFrom }, { now: clock.now(), audit });
        return { order: commit.after, isNew: true };
      });
    },
    join: async (number, work) =>
      prisma.$transaction(async (tx) => {
        // Two at once wait for one another at the first meeting's row.
        const { first } = meetingNamed(number) ?? { first: number };
        await tx.$queryRaw`SELECT number FROM orders WHERE number = ${first} FOR UPDATE`;
        const earlier = await found(tx.$queryRawUnsafe(BY_NUMBER, number));
        if (earlier) return { order: earlier, isNew: false };
        const commit = work(number);
        await saveFirst(tx, { ...commit, placedFrom: `series/${number}` }, { now: clock.now(), audit });
        return { order: commit.after, isNew: true };
      }),
  });
}

async function lockedOrder(tx: Prisma.TransactionClient, number: OrderNumber): Promise<Order> {
  await tx.$queryRaw`SELECT number FROM orders WHERE number = ${number} FOR UPDATE`;
  const order = await found(tx.$queryRawUnsafe(BY_NUMBER, number));
  if (order === undefined) throw new PermanentError('there is no such order', { code: 'no-order' });
  return order;
}

/** The last number given in a year. Its row stays locked until the end, so that numbers follow one another without gaps. */
async function lockedYear(tx: Prisma.TransactionClient, year: number): Promise<number> {
  await tx.$executeRaw`INSERT INTO order_numbers (year, last) VALUES (${year}, 0) ON CONFLICT DO NOTHING`;
  const [row] = await tx.$queryRaw<{ readonly last: number }[]>`SELECT last FROM order_numbers WHERE year = ${year} FOR UPDATE`;
  return row?.last ?? 0;
}

const BY_NUMBER = `${READ_ORDERS} WHERE o.number = $1`;
const BY_FORM = `${READ_ORDERS} WHERE o.placed_from = $1`;

async function found(reading: Promise<readonly StoredOrder[]>): Promise<Order | undefined> {
  const [row] = await reading;
  return row && orderOf(row);
}
