import type { OrderNumber } from '../../../model/order/order.ts';
import type { Database } from '../database/database.ts';
import { CHAIN_START, chainHash, type EventRow } from './event-rows.ts';
import { translated } from '../database/database-faults.ts';
import { shiftOf } from '../database/shifted-hours.ts';

/** Where the record of what has happened no longer fits together: an event was changed, or one is missing. */
export interface AuditFault {
  readonly order: OrderNumber;
  /** The first event of the order that does not fit. */
  readonly no: number;
  readonly fault: 'changed' | 'missing';
  /** It fits to a time so much later: nobody changed it, but it was stored while the server was in another time zone. */
  readonly shiftMs?: number | undefined;
}

/** Goes through all events, order by order, and checks that they stand unbroken; answers what was seen and where it breaks. */
export async function auditEvents({
  prisma,
}: Database): Promise<{ readonly events: number; readonly faults: readonly AuditFault[] }> {
  return translated(async () => {
    const faults: AuditFault[] = [];
    let events = 0;
    let previous: EventRow | undefined;
    for (let page = await read(undefined); page.length > 0; page = await read(previous)) {
      for (const row of page) {
        faults.push(...faultOf(row, previous).filter(({ order }) => faults.at(-1)?.order !== order));
        previous = row;
      }
      events += page.length;
    }
    return { events, faults: [...faults, ...(await cutShort())] };
  });

  async function read(after: EventRow | undefined): Promise<readonly EventRow[]> {
    const cursor = after && { cursor: { orderNumber_no: { orderNumber: after.orderNumber, no: after.no } }, skip: 1 };
    return prisma.event.findMany({ ...cursor, take: PAGE, orderBy: [{ orderNumber: 'asc' }, { no: 'asc' }] });
  }

  /** The last event's number is the version of the order. */
  async function cutShort(): Promise<readonly AuditFault[]> {
    const rows = await prisma.$queryRaw<{ readonly number: string; readonly last: number }[]>`
      SELECT o.number, coalesce(max(e.no), 0)::int AS last FROM orders o LEFT JOIN events e ON e.order_number = o.number
      GROUP BY o.number, o.version HAVING coalesce(max(e.no), 0) <> o.version ORDER BY o.number`;
    return rows.map(({ number, last }) => ({ order: number, no: last + 1, fault: 'missing' }));
  }
}

const PAGE = 2_000;

function faultOf(row: EventRow, previous: EventRow | undefined): readonly AuditFault[] {
  const [lastNo, lastHash] = previous?.orderNumber === row.orderNumber ? [previous.no, previous.hash] : [0, CHAIN_START];
  const order = row.orderNumber;
  if (row.no !== lastNo + 1) return [{ order, no: lastNo + 1, fault: 'missing' }];
  if (row.hash === chainHash(lastHash, row)) return [];
  const [shifted] = shiftOf({ ...row, previous: lastHash });
  return [{ order, no: row.no, fault: 'changed', ...(shifted && { shiftMs: shifted.shiftMs }) }];
}
