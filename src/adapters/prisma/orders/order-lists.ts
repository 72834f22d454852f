import type pg from 'pg';
import type { Interval } from '../../../kernel/time/instant.ts';
import type { Order } from '../../../model/order/order.ts';
import type { Commitment } from '../../../model/order/commitment.ts';
import type { OfferedTime, OrderStore } from '../../../ports/stores/order-store.ts';
import { recordedOf } from './event-rows.ts';
import type { PrismaClient } from '../generated/client.ts';
import type { Database } from '../database/database.ts';
import { NEWEST_FIRST, orderOf, READ_ORDERS, type StoredOrder } from './order-rows.ts';

type Lists = Omit<OrderStore, 'load' | 'change' | 'place' | 'join' | 'placedFrom'>;

/** What is read of many orders at once. */
export function orderLists({ prisma, pool }: Database): Lists {
  const orders = (where: string, ...values: readonly unknown[]) => listOrders(pool, where, values);
  return {
    ofOrderer: (orderer) => orders('o.orderer = $1', orderer),
    ofConsultant: (consultant) => orders(`o.number IN (${THEIRS})`, consultant),
    followUpsOf: (number) => orders("o.content->'request'->>'followUpOf' = $1", number),
    ofSeries: async (first) =>
      [...(await orders("(o.number = $1 OR starts_with(o.number, $1 || '-'))", first))].sort(
        (a, b) => (a.series?.no ?? 1) - (b.series?.no ?? 1),
      ),
    inPhases: (area, phases) => orders('o.area = $1 AND o.phase = ANY ($2::text[])', area, phases),
    commitments: (since, of) =>
      listCommitments(prisma, { blockEnd: { gt: new Date(since) }, ...(of && { consultant: { in: [...of] } }) }),
    offeredTimes: (period) => listOfferedTimes(prisma, period),
    history: async (orderNumber) =>
      (await prisma.event.findMany({ where: { orderNumber }, orderBy: { no: 'asc' } })).map(recordedOf),
  };
}

const THEIRS = 'SELECT order_number FROM seats WHERE consultant = $1 UNION SELECT order_number FROM offers WHERE consultant = $1';

/** Newest first. */
export async function listOrders(pool: pg.Pool, where: string, values: readonly unknown[]): Promise<readonly Order[]> {
  const { rows } = await pool.query<StoredOrder>(`${READ_ORDERS} WHERE ${where} ${NEWEST_FIRST}`, [...values]);
  return rows.map(orderOf);
}

async function listCommitments(
  prisma: PrismaClient,
  where: { readonly blockEnd: { readonly gt: Date }; readonly consultant?: { readonly in: string[] } },
): Promise<readonly Commitment[]> {
  const [seats, offers] = await Promise.all([
    prisma.seat.findMany({ where, orderBy: { blockStart: 'asc' } }),
    prisma.offer.findMany({ where: { ...where, state: { in: ['open', 'willing'] } }, orderBy: { blockStart: 'asc' } }),
  ]);
  return [
    ...seats.map((row) => commitment('seat', row.role as Commitment['role'], row)),
    ...offers.map((row) => commitment('offer', undefined, row)),
  ].flat();
}

async function listOfferedTimes(prisma: PrismaClient, { start, end }: Interval): Promise<readonly OfferedTime[]> {
  const where = { blockStart: { lt: new Date(end) }, blockEnd: { gt: new Date(start) } };
  const rows = await prisma.offer.findMany({ where });
  return rows.map(({ consultant, slotStart, slotEnd, blockStart, blockEnd }) => ({
    consultant,
    slot: { start: slotStart.getTime(), end: slotEnd.getTime() },
    block: { start: blockStart.getTime(), end: blockEnd.getTime() },
  }));
}

interface HeldRow {
  readonly consultant: string | null;
  readonly orderNumber: string;
  readonly slotStart: Date | null;
  readonly slotEnd: Date | null;
  readonly blockStart: Date | null;
  readonly blockEnd: Date | null;
}

function commitment(kind: Commitment['kind'], role: Commitment['role'], row: HeldRow): readonly Commitment[] {
  const { consultant, orderNumber: order } = row;
  const slot = interval(row.slotStart, row.slotEnd);
  const block = interval(row.blockStart, row.blockEnd);
  return consultant === null || !slot || !block ? [] : [{ consultant, order, kind, role, slot, block }];
}

function interval(start: Date | null, end: Date | null): Interval | undefined {
  return start && end ? { start: start.getTime(), end: end.getTime() } : undefined;
}
