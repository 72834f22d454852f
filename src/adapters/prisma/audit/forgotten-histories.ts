import type pg from 'pg';
import type { OrderNumber } from '../../../model/order/order.ts';
import type { AuditKey } from './audit-key.ts';

/** How far the record of an order went before it was forgotten. */
export interface ForgottenHistory {
  readonly orderNumber: OrderNumber;
  readonly events: number;
  readonly lastAt: Date;
  readonly hash: string;
}

/** Of these orders, before their events are deleted. */
export async function keepHowFar(client: pg.PoolClient, key: AuditKey, orders: readonly OrderNumber[]): Promise<void> {
  const { rows } = await client.query<ForgottenHistory>(HOW_FAR, [orders]);
  await write(client, key, rows);
}

/** Orders without a record that nothing is known of: an earlier version forgot it, and kept no trace. */
export async function keepForgottenEarlier(client: pg.PoolClient, key: AuditKey): Promise<void> {
  const { rows } = await client.query<ForgottenHistory>(FORGOTTEN_EARLIER);
  await write(client, key, rows);
}

/** Every one of them with a mark of the present key. */
export async function markAnew(client: pg.PoolClient, key: AuditKey): Promise<void> {
  const { rows } = await client.query<ForgottenHistory>(`SELECT ${COLUMNS} FROM forgotten_histories`);
  await write(client, key, rows);
}

/** All of them, each with whether its proof is one of ours. */
export async function forgottenHistories(
  pool: Pick<pg.Pool, 'query'>,
  key: AuditKey,
): Promise<readonly (ForgottenHistory & { readonly isProved: boolean })[]> {
  const { rows } = await pool.query<ForgottenHistory & { readonly proof: string }>(
    `SELECT ${COLUMNS}, proof FROM forgotten_histories ORDER BY order_number`,
  );
  return rows.map((row) => ({ ...row, isProved: key.isMark(row.proof, partsOf(row)) === true }));
}

const COLUMNS = 'order_number AS "orderNumber", events, last_at AS "lastAt", hash';

const HOW_FAR = `
  SELECT DISTINCT ON (order_number) order_number AS "orderNumber", no AS events, at AS "lastAt", hash
  FROM events WHERE order_number = ANY ($1) ORDER BY order_number, no DESC`;

const FORGOTTEN_EARLIER = `
  SELECT number AS "orderNumber", 0 AS events, placed_at AS "lastAt", '' AS hash FROM orders
  WHERE version = 0 AND number NOT IN (SELECT order_number FROM forgotten_histories)`;

async function write(client: pg.PoolClient, key: AuditKey, rows: readonly ForgottenHistory[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = [
    rows.map(({ orderNumber }) => orderNumber),
    rows.map(({ events }) => events),
    rows.map(({ lastAt }) => lastAt),
    rows.map(({ hash }) => hash),
    rows.map((row) => key.mark(partsOf(row))),
  ];
  await client.query(WRITE, columns);
}

const WRITE = `
  INSERT INTO forgotten_histories (order_number, events, last_at, hash, proof)
  SELECT * FROM unnest($1::text[], $2::int[], $3::timestamptz[], $4::text[], $5::text[])
  ON CONFLICT (order_number) DO UPDATE SET events = excluded.events, last_at = excluded.last_at, hash = excluded.hash, proof = excluded.proof`;

function partsOf({ orderNumber, events, lastAt, hash }: ForgottenHistory): readonly string[] {
  return ['forgotten', orderNumber, String(events), String(lastAt.getTime()), hash];
}
