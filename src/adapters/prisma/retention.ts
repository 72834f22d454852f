import type pg from 'pg';
import { addDays, addMonths } from '../../kernel/time/calendar-date.ts';
import { toIso, type Instant } from '../../kernel/time/instant.ts';
import { instantOf, localOf } from '../../kernel/time/zone.ts';
import type { Area } from '../../model/area/area.ts';
import { fieldsKept } from '../../model/fields/fields.ts';
import type { RetentionPeriods } from '../../model/area/policy.ts';
import type { Retention } from '../../ports/retention.ts';
import { quarterOf } from '../../model/feedback/quarter.ts';
import { keepHowFar } from './audit/forgotten-histories.ts';
import type { InstallationKey } from './audit/installation-key.ts';
import type { Database } from './database/database.ts';
import { translated } from './database/database-faults.ts';
import { forgetWaiting } from './feedback/answer-box.ts';
import { forgetOwnBefore } from './feedback/own-feedback.ts';
import { LINK_LASTS_MS } from '../../ports/stores/link-store.ts';
import { ACT, recordAct } from './orders/operator-acts.ts';
import { anonymiseOrders } from './orders/order-anonymity.ts';
import { inTransaction } from './database/transaction.ts';

/** How many of each were removed, or made anonymous. */
export type RetentionCounts = Readonly<Record<RetentionRule, number>>;
export type RetentionRule =
  'drafts' | 'notes' | 'offers' | 'comments' | 'answers' | 'ownFeedback' | 'orders' | 'audit' | 'deliveries';

/** Nightly forgetting. */
export function prismaRetention(database: Database, key: InstallationKey): Retention {
  return {
    forget: async (areas, now) => {
      await runRetention({ database, key }, { areas, now });
    },
  };
}

/**
 * Forgets what is older than the areas' policies allow, all of it or nothing, and records that it was done. A dry run does the same and
 * takes it back, so that its counts are the true ones.
 */
export async function runRetention(
  { database: { pool }, key }: { readonly database: Database; readonly key: InstallationKey },
  { areas, now, isDryRun = false }: { readonly areas: readonly Area[]; readonly now: Instant; readonly isDryRun?: boolean },
): Promise<RetentionCounts> {
  return translated(async () => {
    try {
      return await inTransaction(pool, async (client) => {
        const counts = await forget({ client, key }, areas, now);
        if (isDryRun) throw new DryRun(counts);
        await recordAct(client, now, { command: 'retention run', counts });
        return counts;
      });
    } catch (error) {
      if (error instanceof DryRun) return error.counts;
      throw error;
    }
  });
}

/** Thrown to take everything back. */
class DryRun extends Error {
  readonly counts: RetentionCounts;
  constructor(counts: RetentionCounts) {
    super('taken back');
    this.counts = counts;
  }
}

async function forget(
  { client, key }: { readonly client: pg.PoolClient; readonly key: InstallationKey },
  areas: readonly Area[],
  now: Instant,
): Promise<RetentionCounts> {
  const counts: Record<RetentionRule, number> = { ...nothing };
  for (const area of areas) {
    const before = limits(area, now);
    const params = (limit: Instant) => [area.id, new Date(limit)];
    counts.notes += await run(client, dropNotes, params(before.notes));
    counts.offers += await run(client, dropOffers, params(before.offers));
    await run(client, dropMatchLogs, params(before.offers));
    counts.comments += await run(client, dropComments, [area.id, before.comments]);
    counts.answers += await run(client, dropAnswers, [area.id, before.answers]);
    counts.answers += await forgetWaiting(client, key, area.id, before.answers);
    counts.ownFeedback += await forgetOwnBefore(client, area.id, before.answers);
    counts.orders += await anonymiseOrders(client, await numbers(client, oldOrders, params(before.orders)));
    await run(client, dropWhoActed, [area.id, ACT, `${ACT}${toIso(before.audit)}`]);
    await run(client, dropAreaVersions, params(before.audit));
    counts.audit += await dropEvents({ client, key }, await numbers(client, oldHistories, params(before.audit)));
  }
  const draftDays = areas.map(({ policy }) => policy.retention.draftDays);
  if (draftDays.length > 0)
    counts.drafts = await run(client, dropDrafts, [new Date(now - Math.min(...draftDays) * DAY), new Date(now - DAY)]);
  counts.deliveries = await run(client, dropSeen, [new Date(now - DELIVERED_AGAIN_WITHIN)]);
  await run(client, dropLinks, [new Date(now - LINK_LASTS_MS)]);
  for (const statement of dropRounds) await run(client, statement, [new Date(now - ROUND_KEPT)]);
  return counts;
}

const DAY = 86_400_000;

/** Teams delivers a message again within minutes. */
const DELIVERED_AGAIN_WITHIN = 7 * DAY;

/** A round, or a look at a calendar, is planned and done within a day; after a month nobody plans that time's again. */
const ROUND_KEPT = 30 * DAY;

const nothing: RetentionCounts = {
  drafts: 0,
  notes: 0,
  offers: 0,
  comments: 0,
  answers: 0,
  ownFeedback: 0,
  orders: 0,
  audit: 0,
  deliveries: 0,
};

/** What is older than these is forgotten: whole days of the area's zone; of feedback whole quarters, which is all that is known of its age. */
function limits({ zone, policy }: Area, now: Instant) {
  const { date } = localOf(now, zone);
  const months = (key: Exclude<keyof RetentionPeriods, 'draftDays' | 'noteDays'>) =>
    instantOf(addMonths(date, -policy.retention[key]), '00:00', zone);
  return {
    notes: instantOf(addDays(date, -policy.retention.noteDays), '00:00', zone),
    offers: months('offerMonths'),
    comments: quarterOf(addMonths(date, -policy.retention.commentMonths)),
    answers: quarterOf(addMonths(date, -policy.retention.feedbackMonths)),
    orders: months('orderMonths'),
    audit: months('auditMonths'),
  };
}

async function run(client: pg.PoolClient, sql: string, values: readonly unknown[]): Promise<number> {
  return (await client.query(sql, [...values])).rowCount ?? 0;
}

async function numbers(client: pg.PoolClient, sql: string, values: readonly unknown[]): Promise<readonly string[]> {
  const { rows } = await client.query<{ readonly number: string }>(sql, [...values]);
  return rows.map(({ number }) => number);
}

/** The order's version is the number of its last event: with no events left it starts anew, and the audit stays whole: what is kept is how far they went. */
async function dropEvents(
  { client, key }: { readonly client: pg.PoolClient; readonly key: InstallationKey },
  orders: readonly string[],
): Promise<number> {
  if (orders.length === 0) return 0;
  await keepHowFar(client, key.audit, orders);
  await client.query(`SET LOCAL verkostobotti.retention = 'on'`);
  const count = await run(client, 'DELETE FROM events WHERE order_number = ANY($1)', [orders]);
  await run(client, 'UPDATE orders SET version = 0 WHERE number = ANY($1)', [orders]);
  return count;
}

/** That something was done stays; the coordinator's id goes when the audit of orders does. */
const dropWhoActed = `
  UPDATE settings SET value = value - 'by' WHERE starts_with(key, $2) AND key < $3 AND value->>'area' = $1 AND value ? 'by'`;

const dropLinks = 'DELETE FROM mail_links WHERE sent_at < $1';

const dropDrafts = 'DELETE FROM drafts WHERE updated_at < $1 OR dropped_at < $2';

const dropSeen = 'DELETE FROM seen_activities WHERE at < $1';

const dropRounds = [
  `DELETE FROM planned_keys WHERE (key LIKE 'round/%' OR key LIKE 'calendar.look/%') AND planned_at < $1`,
  `DELETE FROM messages WHERE key LIKE 'round/%' AND at < $1`,
];

const notes = fieldsKept('note');

const dropNotes = `
  UPDATE orders SET content = content ${notes.map((name) => `#- '{request,${name}}'`).join(' ')}
  WHERE area = $1 AND content->'request' ?| array['${notes.join("', '")}'] AND (placed_at < $2 OR phase = 'closed')`;

const dropOffers = `
  DELETE FROM offers o USING orders r
  WHERE r.number = o.order_number AND r.area = $1 AND o.offered_at < $2 AND r.phase IN ('closed', 'cancelled', 'unfilled')`;

/** Why somebody was proposed, or not, is forgotten with the offers. */
const dropMatchLogs = `
  UPDATE orders SET content = content - 'matchLog'
  WHERE area = $1 AND placed_at < $2 AND phase IN ('closed', 'cancelled', 'unfilled') AND content ? 'matchLog'`;

/** The one in force stays, however old. */
const dropAreaVersions = `
  DELETE FROM area_versions v WHERE area = $1 AND at < $2
    AND version < (SELECT max(version) FROM area_versions n WHERE n.area = v.area)`;

const dropComments = 'DELETE FROM answer_comments WHERE area = $1 AND period < $2';

/** Counts (`answer_cells`) and what was published stay: they tell of nobody. */
const dropAnswers = 'DELETE FROM answers WHERE area = $1 AND period < $2';

/** The age of an order is counted from its meeting, or from the day it was placed. */
const oldOrders = `
  SELECT r.number FROM orders r LEFT JOIN meetings m ON m.order_number = r.number
  WHERE r.area = $1 AND r.orderer <> 'anonymous' AND r.placed_at < $2 AND (m.ends_at IS NULL OR m.ends_at < $2)
  ORDER BY r.number FOR UPDATE OF r`;

/** Only of orders that are anonymous already: before that their record is still needed. */
const oldHistories = `
  SELECT r.number FROM orders r JOIN events e ON e.order_number = r.number
  WHERE r.area = $1 AND r.orderer = 'anonymous' GROUP BY r.number HAVING max(e.at) < $2`;
