import { PermanentError } from '../../../kernel/errors.ts';
import type { Order, OrderNumber } from '../../../model/order/order.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Commit, OrderStore, Outcome } from '../../../ports/stores/order-store.ts';
import type { Database } from '../database/database.ts';
import { translated } from '../database/faults.ts';
import type { Prisma } from '../generated/client.ts';
import { saveChange, saveFirst } from './order-commit.ts';
import { orderLists } from './order-lists.ts';
import { orderOf, wholeOrder } from './order-rows.ts';

/** Orders in the database. Changes of one order wait for one another at its row. */
export function prismaOrders(database: Database, clock: Clock): OrderStore {
  const { prisma } = database;
  return {
    ...orderLists(prisma),
    load: (number) => translated(async () => find(prisma, { number })),
    placedFrom: (key) => translated(async () => find(prisma, { placedFrom: key })),
    change: (number, work) => translated(() => prisma.$transaction((tx) => changeIn(tx, clock, number, work))),
    place: (year, placedFrom, work) =>
      translated(async () => {
        const earlier = await find(prisma, { placedFrom });
        if (earlier) return { order: earlier, isNew: false };
        return prisma.$transaction((tx) => placeIn(tx, clock, { year, placedFrom }, work));
      }),
  };
}

async function changeIn<T>(
  tx: Prisma.TransactionClient,
  clock: Clock,
  number: OrderNumber,
  work: (order: Order) => Outcome<T>,
): Promise<T> {
  await tx.$queryRaw`SELECT number FROM orders WHERE number = ${number} FOR UPDATE`;
  const order = await find(tx, { number });
  if (order === undefined) throw new PermanentError('there is no such order', { code: 'no-order' });
  const { commit, result } = work(order);
  if (commit) await saveChange(tx, commit, clock.now());
  return result;
}

interface Placing {
  readonly year: number;
  readonly placedFrom: string;
}

/** The year's row is locked first, so that numbers follow one another without gaps and a form sent twice at once is seen. */
async function placeIn(
  tx: Prisma.TransactionClient,
  clock: Clock,
  { year, placedFrom }: Placing,
  work: (number: OrderNumber) => Commit,
) {
  await tx.$executeRaw`INSERT INTO order_numbers (year, last) VALUES (${year}, 0) ON CONFLICT DO NOTHING`;
  const [row] = await tx.$queryRaw<{ readonly last: number }[]>`SELECT last FROM order_numbers WHERE year = ${year} FOR UPDATE`;
  const earlier = await find(tx, { placedFrom });
  if (earlier) return { order: earlier, isNew: false };
  const last = (row?.last ?? 0) + 1;
  await tx.orderNumber.update({ where: { year }, data: { last } });
  const commit = work(`VP-${year}-${String(last).padStart(4, '0')}`);
  await saveFirst(tx, commit, placedFrom, clock.now());
  return { order: commit.after, isNew: true };
}

async function find(
  prisma: Prisma.TransactionClient,
  where: { readonly number: string } | { readonly placedFrom: string },
): Promise<Order | undefined> {
  const rows = await prisma.order.findUnique({ where, include: wholeOrder });
  return rows ? orderOf(rows) : undefined;
}
