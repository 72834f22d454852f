import type pg from 'pg';
import { toIso, type Instant } from '../../kernel/time/instant.ts';
import { calendarPoll } from '../../model/planned/polls.ts';
import type { AuditKey } from './audit/audit-key.ts';
import { changeBox, dropBox, readBox } from './feedback/answer-box.ts';
import type { InstallationKey } from './audit/installation-key.ts';
import type { Database } from './database/database.ts';
import { translated } from './database/database-faults.ts';
import { allOf, inTransaction } from './database/transaction.ts';
import { planned } from './outbox/planned-work.ts';
import { recordAct } from './orders/operator-acts.ts';

/** Of an order that is still to be done: what its area must know. */
export interface OpenOrderFacts {
  readonly number: string;
  readonly request: Readonly<Record<string, unknown>>;
  readonly widenedTo: readonly string[];
  readonly isBooked: boolean;
}

/** The orders of an area that are not over. */
export async function openOrdersOf({ pool }: Database, area: string): Promise<readonly OpenOrderFacts[]> {
  return translated(async () => (await pool.query<OpenOrderFacts>(OPEN, [area])).rows);
}

const OPEN = `
  SELECT o.number, o.content->'request' AS request, coalesce(o.content->'widenedTo', '[]') AS "widenedTo", m.event_id IS NOT NULL AS "isBooked"
  FROM orders o LEFT JOIN meetings m ON m.order_number = o.number
  WHERE o.area = $1 AND o.phase NOT IN ('closed', 'cancelled', 'unfilled') ORDER BY o.number`;

/** How many rows of each kind belong to the other area now. */
export type MergedRows = Readonly<Record<string, number>>;

/**
 * Gives everything of an area to another one: all of it, or nothing. The events keep the area in which they happened, and are counted for the
 * one that it became part of; what was published stays as it was published.
 */
export async function mergeAreas(
  { pool }: Database,
  key: InstallationKey,
  { from, into, now }: { readonly from: string; readonly into: string; readonly now: Instant },
): Promise<MergedRows> {
  return translated(() =>
    inTransaction(pool, async (client) => {
      const counts: Record<string, number> = {};
      for (const [what, sql] of Object.entries(STATEMENTS)) counts[what] = (await client.query(sql, [from, into])).rowCount ?? 0;
      await mergeBoxes(client, key, { from, into });
      // The meetings that came along are looked after from now on.
      await allOf(client, planned([calendarPoll(into, now)], now));
      await keepMerged(client, key.audit, { from, into, now });
      await recordAct(client, now, { command: 'area merge', area: into, counts });
      return counts;
    }),
  );
}

/** In this order: what would be doubled goes before what takes its place. */
const STATEMENTS = {
  orders: 'UPDATE orders SET area = $2 WHERE area = $1',
  drafts: `UPDATE drafts SET fields = jsonb_set(fields, '{area}', to_jsonb($2::text)) WHERE fields->>'area' = $1`,
  'work of orders': `UPDATE outbox SET needs = jsonb_set(needs, '{to,desk}', to_jsonb($2::text)) WHERE needs->'to'->>'desk' = $1`,
  'work put aside': `UPDATE parked_jobs SET content = jsonb_set(content, '{planned,needs,to,desk}', to_jsonb($2::text))
    WHERE content->'planned'->'needs'->'to'->>'desk' = $1`,
  // The other area has rounds of its own.
  rounds: `DELETE FROM outbox WHERE needs->>'area' = $1 AND needs->>'area' <> $2`,
  'rounds put aside': `DELETE FROM parked_jobs WHERE content->'planned'->'needs'->>'area' = $1 AND $1 <> $2`,
  // The card of an order in the earlier channel is kept up to date where it stands, until there is news.
  cards: `UPDATE messages SET key = replace(key, '/desk-' || $1 || '/', '/desk-' || $2 || '/'), place = 'desk/' || $2
    WHERE place = 'desk/' || $1 AND order_number IS NOT NULL`,
  channel: `UPDATE conversations SET place = 'desk/' || $2
    WHERE place = 'desk/' || $1 AND NOT EXISTS (SELECT FROM conversations WHERE place = 'desk/' || $2)`,
  'earlier channel': `DELETE FROM conversations WHERE place = 'desk/' || $1 AND $1 <> $2`,
  answers: 'UPDATE answers SET area = $2 WHERE area = $1',
  comments: 'UPDATE answer_comments SET area = $2 WHERE area = $1',
  counts: 'UPDATE answer_cells SET area = $2 WHERE area = $1',
  'own feedback': `INSERT INTO own_feedback (area, consultant, period, item, n, least, most)
    SELECT $2, consultant, period, item, n, least, most FROM own_feedback WHERE area = $1
    ON CONFLICT (area, consultant, period, item) DO UPDATE
      SET n = own_feedback.n + excluded.n, least = own_feedback.least + excluded.least, most = own_feedback.most + excluded.most`,
  'earlier own feedback': 'DELETE FROM own_feedback WHERE area = $1 AND $1 <> $2',
  'area versions': 'DELETE FROM area_versions WHERE area = $1 AND $1 <> $2',
  'stored area': 'DELETE FROM areas WHERE id = $1 AND $1 <> $2',
} as const;

/** What is still secret stays sealed: open surveys go on, and waiting sheets find others like them. */
async function mergeBoxes(
  client: pg.PoolClient,
  key: InstallationKey,
  { from, into }: { readonly from: string; readonly into: string },
): Promise<void> {
  const given = await readBox(client, key, from);
  await changeBox(client, key, into, async (box) => ({
    box: {
      open: [...box.open, ...given.open],
      waiting: [...box.waiting, ...given.waiting],
      apart: [...box.apart, ...given.apart],
      own: [...box.own, ...given.own],
    },
    result: undefined,
  }));
  await dropBox(client, key, from);
}

const MERGED = 'area.merged/';

interface Merge {
  readonly into: string;
  readonly at: string;
  readonly proof: string;
}

async function keepMerged(
  client: pg.PoolClient,
  key: AuditKey,
  { from, into, now }: { readonly from: string; readonly into: string; readonly now: Instant },
): Promise<void> {
  const earlier = [...(await mergedInto(client)).entries()].flatMap(([area, to]) => (to === from ? [area] : []));
  for (const area of [from, ...earlier]) {
    const value: Merge = { into, at: toIso(now), proof: key.mark(partsOf(area, into)) };
    await client.query(
      'INSERT INTO settings (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
      [`${MERGED}${area}`, JSON.stringify(value)],
    );
  }
}

const partsOf = (from: string, into: string): readonly string[] => ['merged', from, into];

/** Areas that became part of another one, each with the one that it belongs to today. With a key only those that it proves. */
export async function mergedInto(pool: Pick<pg.Pool, 'query'>, key?: AuditKey): Promise<ReadonlyMap<string, string>> {
  const { rows } = await pool.query<{ readonly key: string; readonly value: Merge }>(
    `SELECT key, value FROM settings WHERE key LIKE '${MERGED}%'`,
  );
  const merges = rows.map((row) => ({ area: row.key.slice(MERGED.length), ...row.value }));
  const believed = merges.filter(({ area, into, proof }) => key === undefined || key.isMark(proof, partsOf(area, into)) === true);
  return new Map(believed.map(({ area, into }) => [area, into]));
}

/** The ids under which an area's events stand: its own, and those of the areas that became part of it. */
export async function namesOfArea(pool: Pick<pg.Pool, 'query'>, area: string): Promise<readonly string[]> {
  const merged = await mergedInto(pool);
  return [area, ...[...merged.entries()].flatMap(([from, into]) => (into === area ? [from] : []))];
}
