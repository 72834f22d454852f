import type pg from 'pg';
import type { Order } from '../../../model/order/order.ts';
import type { Commitment } from '../../../model/order/commitment.ts';
import type { OfferedTime, OrderStore } from '../../../ports/stores/order-store.ts';
import { recordedOf } from './event-rows.ts';
import type { Database } from '../database/database.ts';
import { NEWEST_FIRST, orderOf, READ_IN_LISTS, type StoredOrder } from './order-rows.ts';

type Lists = Omit<OrderStore, 'load' | 'change' | 'place' | 'join' | 'placedFrom'>;

/** What is read of many orders at once. */
export function orderLists({ prisma, pool }: Database): Lists {
  const orders = (where: string, ...values: readonly unknown[]) => listOrders(pool, where, values);
  return {
    ofOrderer: (orderer) => orders('o.orderer = $1', orderer),
    ofConsultant: (consultant) => orders(`o.number IN (${THEIRS})`, consultant),
    ofPerson: async (person) => {
      const rows = await readOrders(pool, `o.number IN (SELECT number FROM orders WHERE orderer = $1 UNION ${THEIRS})`, [person]);
      const isAsked = ({ seats, offers }: StoredOrder) => [...seats, ...offers].some(({ consultant }) => consultant === person);
      return {
        ordered: rows.filter(({ orderer }) => orderer === person).map(orderOf),
        asked: rows.filter(isAsked).map(orderOf),
      };
    },
    followUpsOf: (number) => orders(`o.number IN (${FOLLOWING})`, number),
    ofSeries: async (first) =>
      [...(await orders("(o.number = $1 OR starts_with(o.number, $1 || '-'))", first))].sort(
        (a, b) => (a.series?.no ?? 1) - (b.series?.no ?? 1),
      ),
    inPhases: (area, phases) => orders('o.area = $1 AND o.phase = ANY ($2::text[])', area, phases),
    commitments: async (since, of) => {
      const values = [new Date(since), ...(of === undefined ? [] : [of])];
      return (await pool.query<HeldRow>(of === undefined ? HELD : HELD_BY, values)).rows.map(commitmentOf);
    },
    offeredTimes: async (of, { start, end }) => {
      const { rows } = await pool.query<TimesRow>(OFFERED, [of, new Date(start), new Date(end)]);
      return rows.map((row) => ({ consultant: row.consultant, ...timesOf(row) }));
    },
    history: async (orderNumber) =>
      (await prisma.event.findMany({ where: { orderNumber }, orderBy: { no: 'asc' } })).map(recordedOf),
  };
}

const THEIRS = 'SELECT order_number FROM seats WHERE consultant = $1 UNION SELECT order_number FROM offers WHERE consultant = $1';

/** By the record of their sending, which is indexed by it: the orders themselves change too often for that. */
const FOLLOWING = `SELECT order_number FROM events WHERE type = 'OrderPlaced' AND content->'request'->>'followUpOf' = $1`;

/** Newest first. */
export async function listOrders(pool: pg.Pool, where: string, values: readonly unknown[]): Promise<readonly Order[]> {
  return (await readOrders(pool, where, values)).map(orderOf);
}

async function readOrders(pool: pg.Pool, where: string, values: readonly unknown[]): Promise<readonly StoredOrder[]> {
  return (await pool.query<StoredOrder>(`${READ_IN_LISTS} WHERE ${where} ${NEWEST_FIRST}`, [...values])).rows;
}

/** Blocks of seats, and of offers that are open: of everybody, or of some. */
const HELD = `
  SELECT 'seat' AS kind, role, consultant, order_number, slot_start, slot_end, block_start, block_end FROM seats
    WHERE block_end > $1 AND consultant IS NOT NULL AND slot_start IS NOT NULL
  UNION ALL SELECT 'offer', NULL, consultant, order_number, slot_start, slot_end, block_start, block_end FROM offers
    WHERE block_end > $1 AND state IN ('open', 'willing')
  ORDER BY kind DESC, block_start`;
const HELD_BY = HELD.replaceAll('block_end > $1', 'block_end > $1 AND consultant = ANY ($2::text[])');

const OFFERED = `
  SELECT consultant, slot_start, slot_end, block_start, block_end FROM offers
  WHERE consultant = ANY ($1::text[]) AND block_end > $2 AND block_start < $3`;

type Times = Readonly<Record<'slot_start' | 'slot_end' | 'block_start' | 'block_end', Date>>;

interface TimesRow extends Times {
  readonly consultant: string;
}

function timesOf(row: Times): Pick<OfferedTime, 'slot' | 'block'> {
  return {
    slot: { start: row.slot_start.getTime(), end: row.slot_end.getTime() },
    block: { start: row.block_start.getTime(), end: row.block_end.getTime() },
  };
}

interface HeldRow extends TimesRow {
  readonly kind: Commitment['kind'];
  readonly role: Commitment['role'] | null;
  readonly order_number: string;
}

function commitmentOf({ kind, role, consultant, order_number: order, ...row }: HeldRow): Commitment {
  return { consultant, order, kind, role: role ?? undefined, ...timesOf(row) };
}
