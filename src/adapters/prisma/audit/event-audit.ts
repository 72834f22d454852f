import type { OrderNumber } from '../../../model/order/order.ts';
import type { Database } from '../database/database.ts';
import { mergedInto } from '../merged-areas.ts';
import { CHAIN_START, chainHash, type EventRow } from '../orders/event-rows.ts';
import { translated } from '../database/database-faults.ts';
import { shiftOf } from '../database/shifted-hours.ts';
import type { AuditKey } from './audit-key.ts';
import { forgottenHistories } from './forgotten-histories.ts';
import { sealedSince, sealFault, type SealFault } from './seal-events.ts';
import { auditStates } from './state-audit.ts';

/** Where the record of what has happened no longer fits together, or an order is not as its record says. */
export type AuditFault = EventFault | StateFault | OrderFault;

interface OrderFault {
  readonly order: OrderNumber;
  readonly fault: 'gone' | 'not-proved';
}

interface EventFault {
  readonly order: OrderNumber;
  /** The first event of the order that does not fit. */
  readonly no: number;
  readonly fault: 'missing' | SealFault;
  /** It fits to a time so much later: nobody changed it, but it was stored while the server was in another time zone. */
  readonly shiftMs?: number | undefined;
}

interface StateFault {
  readonly order: OrderNumber;
  readonly fault: 'other-state';
  /** Names of the parts that are otherwise, never what they say. */
  readonly parts: readonly string[];
}

export interface Audit {
  readonly events: number;
  /** Orders whose rows were compared with what follows from their events. */
  readonly orders: number;
  readonly faults: readonly AuditFault[];
}

/**
 * Goes through all events, order by order, and checks that they stand unbroken and sealed; then that each order is what follows from its
 * events, and that none is gone. Answers what was seen and where it breaks.
 */
export async function auditEvents({ prisma, pool }: Database, key: AuditKey): Promise<Audit> {
  return translated(async () => {
    const begun = await sealedSince(pool, key);
    const { events, faults } = await chains(await isSealing());
    const others = [...(await cutShort()), ...(await notProved(begun?.isProved)), ...(await gone())];
    const broken = [...faults, ...others];
    const states = await auditStates(prisma, {
      begun: begun?.at,
      broken: new Set(broken.map(({ order }) => order)),
      merged: await mergedInto(pool, key),
    });
    return { events, orders: states.orders, faults: [...broken, ...states.faults] };
  });

  /** A database that no version that seals has begun on has no seals yet. */
  async function isSealing(): Promise<boolean> {
    if ((await sealedSince(pool, key)) !== undefined) return true;
    return (await pool.query('SELECT 1 FROM events WHERE seal IS NOT NULL LIMIT 1')).rows.length > 0;
  }

  async function chains(isSealed: boolean): Promise<{ readonly events: number; readonly faults: readonly EventFault[] }> {
    const faults: EventFault[] = [];
    let events = 0;
    let previous: EventRow | undefined;
    for (let page = await read(undefined); page.length > 0; page = await read(previous)) {
      for (const row of page) {
        const found = faultOf(row, previous) ?? (isSealed ? faultOfSeal(key, row, previous) : undefined);
        if (found !== undefined && faults.at(-1)?.order !== found.order) faults.push(found);
        previous = row;
      }
      events += page.length;
    }
    return { events, faults };
  }

  async function read(after: EventRow | undefined): Promise<readonly EventRow[]> {
    const cursor = after && { cursor: { orderNumber_no: { orderNumber: after.orderNumber, no: after.no } }, skip: 1 };
    return prisma.event.findMany({ ...cursor, take: PAGE, orderBy: [{ orderNumber: 'asc' }, { no: 'asc' }] });
  }

  /** The last event's number is the version of the order; without any, its record has been forgotten. */
  async function cutShort(): Promise<readonly EventFault[]> {
    const { rows } = await pool.query<{ readonly number: string; readonly last: number }>(CUT_SHORT);
    return rows.map(({ number, last }) => ({ order: number, no: last + 1, fault: 'missing' }));
  }

  async function notProved(isBegunProved: boolean | undefined): Promise<readonly AuditFault[]> {
    const forgotten = await forgottenHistories(pool, key);
    const faults = forgotten.filter(({ isProved }) => !isProved);
    const begin = isBegunProved === false ? [{ order: '', fault: 'not-proved' } as const] : [];
    return [...begin, ...faults.map(({ orderNumber }) => ({ order: orderNumber, fault: 'not-proved' }) as const)];
  }

  /** Numbers run without gaps, and no order is ever deleted. */
  async function gone(): Promise<readonly AuditFault[]> {
    const { rows } = await pool.query<{ readonly number: string }>(GONE);
    return rows.map(({ number }) => ({ order: number, fault: 'gone' }));
  }
}

const PAGE = 2_000;

/** An order whose record was forgotten says so (`forgotten_histories`), once sealing has begun. */
const CUT_SHORT = `
  SELECT o.number, coalesce(max(e.no), 0)::int AS last FROM orders o LEFT JOIN events e ON e.order_number = o.number
  GROUP BY o.number, o.version
  HAVING coalesce(max(e.no), 0) <> o.version OR (coalesce(max(e.no), 0) = 0 AND EXISTS (SELECT FROM settings WHERE key = 'audit/begun')
    AND NOT EXISTS (SELECT FROM forgotten_histories f WHERE f.order_number = o.number))
  ORDER BY o.number`;

const GONE = `
  SELECT number FROM (
    SELECT 'VP-' || year || '-' || CASE WHEN n < 10000 THEN lpad(n::text, 4, '0') ELSE n::text END AS number
    FROM order_numbers, generate_series(1, last) AS n) AS given
  WHERE number NOT IN (SELECT number FROM orders) ORDER BY number`;

function faultOf(row: EventRow, previous: EventRow | undefined): EventFault | undefined {
  const [lastNo, lastHash] = previous?.orderNumber === row.orderNumber ? [previous.no, previous.hash] : [0, CHAIN_START];
  const order = row.orderNumber;
  if (row.no !== lastNo + 1) return { order, no: lastNo + 1, fault: 'missing' };
  if (row.hash === chainHash(lastHash, row)) return undefined;
  const [shifted] = shiftOf({ ...row, previous: lastHash });
  return { order, no: row.no, fault: 'changed', ...(shifted && { shiftMs: shifted.shiftMs }) };
}

function faultOfSeal(key: AuditKey, row: EventRow, previous: EventRow | undefined): EventFault | undefined {
  const before = previous?.orderNumber === row.orderNumber ? (previous.seal ?? '') : '';
  const fault = sealFault(key, before, row);
  return fault && { order: row.orderNumber, no: row.no, fault };
}
