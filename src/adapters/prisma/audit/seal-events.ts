import type pg from 'pg';
import { toIso, type Instant } from '../../../kernel/time/instant.ts';
import { inTransaction } from '../database/transaction.ts';
import { CHAIN_START, chainHash, type EventRow } from '../orders/event-rows.ts';
import type { AuditKey } from './audit-key.ts';
import { forgottenHistories, keepForgottenEarlier, markAnew } from './forgotten-histories.ts';

/** The seal of an event: over the one before it and the event's own hash. */
export function sealOf(key: AuditKey, previousSeal: string, { hash }: Pick<EventRow, 'hash'>): string {
  return key.mark(partsOf(previousSeal, hash));
}

/** How an event's seal stands; undefined: good. */
export type SealFault = 'changed' | 'not-sealed' | 'other-key';

export function sealFault(key: AuditKey, previousSeal: string, row: EventRow): SealFault | undefined {
  if (row.seal === null) return 'not-sealed';
  const isMark = key.isMark(row.seal, partsOf(previousSeal, row.hash));
  if (isMark === undefined) return 'other-key';
  return isMark ? undefined : 'changed';
}

const partsOf = (previousSeal: string, hash: string): readonly string[] => ['event', previousSeal, hash];

/** Since when every event has a seal; `isProved`: this installation says so. Undefined before the first start of a version that seals. */
export async function sealedSince(
  pool: Pick<pg.Pool, 'query'>,
  key: AuditKey,
): Promise<{ readonly at: Instant; readonly isProved: boolean } | undefined> {
  const { rows } = await pool.query<{ readonly value: { readonly at: string; readonly proof: string } }>(
    'SELECT value FROM settings WHERE key = $1',
    [BEGUN],
  );
  const value = rows[0]?.value;
  return value && { at: Date.parse(value.at), isProved: key.isMark(value.proof, ['begun', value.at]) === true };
}

const BEGUN = 'audit/begun';

async function keepBegun(client: pg.PoolClient, key: AuditKey, at: Instant): Promise<void> {
  const value = { at: toIso(at), proof: key.mark(['begun', toIso(at)]) };
  await client.query('INSERT INTO settings (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value', [
    BEGUN,
    JSON.stringify(value),
  ]);
}

/**
 * Once, at the first start of a version that seals: what earlier versions recorded is believed as it is found, and sealed. Answers how many
 * events were; undefined where some are sealed already although nothing says so, which only a change from outside explains.
 */
export async function beginSealing(pool: pg.Pool, key: AuditKey, now: Instant): Promise<number | undefined> {
  if ((await sealedSince(pool, key)) !== undefined) return 0;
  return inTransaction(pool, async (client) => {
    await allowLongWork(client);
    await client.query('LOCK TABLE events IN SHARE ROW EXCLUSIVE MODE');
    if ((await sealedSince(client, key)) !== undefined) return 0;
    const sealed = await client.query('SELECT 1 FROM events WHERE seal IS NOT NULL LIMIT 1');
    if (sealed.rows.length > 0) return undefined;
    const { events } = await sealAll(client, key, () => true);
    await keepForgottenEarlier(client, key);
    await keepBegun(client, key, now);
    return events;
  });
}

/** What sealing anew came to: how many events, and how many of them were believed without a seal of ours. */
export interface SealedAnew {
  readonly events: number;
  readonly believed: number;
}

/**
 * Gives every event a seal of the present key: after a change of keys, or where a version that does not seal has recorded something since.
 * Throws SealingRefused, having changed nothing, for an event that is not sealed by a known key; with `mayBelieve` only for one whose hash does not fit.
 */
export async function sealAnew(
  pool: pg.Pool,
  key: AuditKey,
  { now, mayBelieve }: { readonly now: Instant; readonly mayBelieve: boolean },
): Promise<SealedAnew> {
  return inTransaction(pool, async (client) => {
    await allowLongWork(client);
    await client.query('LOCK TABLE events IN SHARE ROW EXCLUSIVE MODE');
    const begun = await sealedSince(client, key);
    const forgotten = (await forgottenHistories(client, key)).filter(({ isProved }) => !isProved);
    if (!mayBelieve && forgotten.length > 0) throw new SealingRefused(forgotten[0]?.orderNumber ?? '');
    const done = await sealAll(
      client,
      key,
      (fault) => fault === undefined || (mayBelieve && (fault === 'not-sealed' || fault === 'other-key')),
    );
    await markAnew(client, key);
    await keepForgottenEarlier(client, key);
    await keepBegun(client, key, begun?.at ?? now);
    return done;
  });
}

/** An event, or what is left of a forgotten record, that cannot be believed. */
export class SealingRefused extends Error {
  override readonly name = 'SealingRefused';
  readonly order: string;
  constructor(order: string) {
    super('the record of an order is not sealed by a known key');
    this.order = order;
  }
}

async function sealAll(
  client: pg.PoolClient,
  key: AuditKey,
  isBelieved: (fault: SealFault | 'broken' | undefined) => boolean,
): Promise<SealedAnew> {
  await client.query(`SET LOCAL verkostobotti.retention = 'on'`);
  let [events, believed] = [0, 0];
  let last: SealedRow | undefined;
  for (let rows = await page(client, last); rows.length > 0; rows = await page(client, last)) {
    const sealed: SealedRow[] = [];
    for (const row of rows) {
      const { fault, next } = sealedAfter(key, last, row);
      if (!isBelieved(fault)) throw new SealingRefused(row.orderNumber);
      if (fault !== undefined) believed += 1;
      sealed.push(next);
      last = next;
    }
    await client.query(WRITE, columnsOf(sealed));
    events += rows.length;
  }
  return { events, believed };
}

/** An event with its new seal, and how its old one stood. */
function sealedAfter(key: AuditKey, last: SealedRow | undefined, row: EventRow) {
  const start = { hash: CHAIN_START, seal: null, newSeal: '' };
  const before = last?.orderNumber === row.orderNumber ? last : start;
  const isWhole = row.hash === chainHash(before.hash, row);
  const next = { ...row, newSeal: sealOf(key, before.newSeal, row) };
  return { fault: isWhole ? sealFault(key, before.seal ?? '', row) : ('broken' as const), next };
}

type SealedRow = EventRow & { readonly newSeal: string };

const columnsOf = (rows: readonly SealedRow[]) => [
  rows.map(({ orderNumber }) => orderNumber),
  rows.map(({ no }) => no),
  rows.map(({ newSeal }) => newSeal),
];

const PAGE = 2_000;

async function page(client: pg.PoolClient, after: EventRow | undefined): Promise<readonly EventRow[]> {
  const { rows } = await client.query<EventRow>(READ, [after?.orderNumber ?? '', after?.no ?? 0, PAGE]);
  return rows;
}

const READ = `
  SELECT order_number AS "orderNumber", area, no, at, type, by, role, via, content, hash, seal FROM events
  WHERE (order_number, no) > ($1, $2) ORDER BY order_number, no LIMIT $3`;

const WRITE = `
  UPDATE events SET seal = given.seal FROM unnest($1::text[], $2::int[], $3::text[]) AS given(order_number, no, seal)
  WHERE events.order_number = given.order_number AND events.no = given.no`;

/** Between two statements all hashes of a page are reckoned, which takes longer than a session may rest. */
async function allowLongWork(client: pg.PoolClient): Promise<void> {
  await client.query('SET LOCAL idle_in_transaction_session_timeout = 0');
}
