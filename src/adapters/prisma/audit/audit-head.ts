import { createHash } from 'node:crypto';
import type pg from 'pg';
import { MINUTE, toIso, type Instant } from '../../../kernel/time/instant.ts';
import type { OrderNumber } from '../../../model/order/order.ts';
import { translated } from '../database/database-faults.ts';

/**
 * What the whole record was at a moment, in one line to be kept elsewhere: moment, orders, events, and a hash over the last event of each
 * order. Whoever has the keys too can forge the record, but not a line that is on paper.
 */
export interface AuditHead {
  readonly at: Instant;
  readonly orders: number;
  readonly events: number;
  readonly digest: string;
}

/** The head of a minute ago: what is being saved just now would be missing in it, and come before it afterwards. */
export async function headBefore(pool: pg.Pool, now: Instant): Promise<AuditHead> {
  return headAt(pool, now - MINUTE);
}

/** The head that the record has for that moment today. */
async function headAt(pool: pg.Pool, at: Instant): Promise<AuditHead> {
  const { rows } = await translated(() => pool.query<Last>(LASTS, [new Date(at)]));
  const lines = rows.map(({ number, no, hash }) => `${number} ${no} ${hash}`).sort();
  const digest = createHash('sha256').update(lines.join('\n')).digest('hex');
  return { at, orders: rows.length, events: rows.reduce((sum, { no }) => sum + no, 0), digest };
}

interface Last {
  readonly number: OrderNumber;
  readonly no: number;
  readonly hash: string;
}

/** Of the records that were forgotten meanwhile, how far they went is kept. */
const LASTS = `
  SELECT DISTINCT ON (order_number) order_number AS number, no, hash FROM (
    SELECT order_number, no, hash FROM events WHERE at <= $1
    UNION ALL SELECT order_number, events, hash FROM forgotten_histories WHERE last_at <= $1 AND events > 0
  ) AS known ORDER BY order_number, no DESC`;

export function headLine({ at, orders, events, digest }: AuditHead): string {
  return [toIso(at), orders, events, digest].join('/');
}

/** Undefined: it is no such line. */
export function readHead(line: string): AuditHead | undefined {
  const [at = '', orders = '', events = '', digest = '', ...rest] = line.trim().split('/');
  const isWhole = rest.length === 0 && /^\d+$/u.test(orders) && /^\d+$/u.test(events) && /^[0-9a-f]{64}$/u.test(digest);
  const instant = Date.parse(at);
  return isWhole && Number.isFinite(instant)
    ? { at: instant, orders: Number(orders), events: Number(events), digest }
    : undefined;
}

/** How the record stands to an earlier head; 'forgotten': what it was reckoned from has been forgotten by the policies meanwhile. */
export async function compareHead(
  pool: pg.Pool,
  earlier: AuditHead,
): Promise<{ readonly result: 'same' | 'other' | 'forgotten'; readonly now: AuditHead }> {
  const now = await headAt(pool, earlier.at);
  if (now.digest === earlier.digest) return { result: 'same', now };
  const { rows } = await translated(() => pool.query(FORGOTTEN_SINCE, [new Date(earlier.at)]));
  return { result: rows.length > 0 ? 'forgotten' : 'other', now };
}

const FORGOTTEN_SINCE = 'SELECT 1 FROM forgotten_histories WHERE last_at > $1 LIMIT 1';
