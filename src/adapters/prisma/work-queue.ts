import type pg from 'pg';
import { PermanentError } from '../../kernel/errors.ts';
import type { Instant } from '../../kernel/time/instant.ts';
import type { Clock } from '../../ports/clock.ts';
import type { DueJob, WorkQueue } from '../../ports/work-queue.ts';
import type { Database } from './database.ts';
import { translated } from './faults.ts';
import { LIVING, livenessOn } from './liveness.ts';
import { COLUMNS, inOrder, insertParked, isReadable, parkedRow, plannedOf } from './outbox-rows.ts';
import type { OutboxRow } from './outbox-rows.ts';
import { listParked, retryParked } from './parked-work.ts';
import { planWork } from './planned-work.ts';
import { refusedWork } from './refused-work.ts';
import { inTransaction } from './transaction.ts';

/**
 * Durable work: one table as an outbox, its rows leased with SKIP LOCKED. Due times are those of the app's clock, leases those of the
 * database's. `onError` hears of a lease that could not be renewed, of which the queue recovers by itself.
 * Throws TransientError while the database does not answer.
 */
export function prismaQueue(database: Database, clock: Clock, onError: (error: unknown) => void = () => undefined): WorkQueue {
  const { pool } = database;
  const alive = livenessOn(database);
  /** Tried, but the database did not take the outcome: handed out anew by the next `take`. */
  const unsettled = new Set<string>();
  const refused = refusedWork(pool, clock);
  let renewal: NodeJS.Timeout | undefined;

  const renew = () => pool.query(renewLeases, [alive.process, LEASE_SECONDS]).catch(onError);
  const stop = async () => {
    clearInterval(renewal);
    renewal = undefined;
    await alive.leave();
    database.beforeClose.delete(stop);
  };
  const reclaim = () => translated(async () => void (await pool.query(giveBackOrphans, [alive.process])));
  const settled = (job: DueJob, outcome: () => Promise<unknown>) =>
    translated(async () => {
      const { key } = job.planned;
      try {
        await outcome();
        refused.ended(key);
      } catch (error) {
        unsettled.add(key);
        if (!refused.isTooMuch(key, error)) throw error;
        await refused.setAside(key, 'not-noted');
        unsettled.delete(key);
        throw new PermanentError('how a job ended is refused by the database', { code: 'set-aside', cause: error });
      }
    });

  return {
    start: async () => {
      if (renewal === undefined) {
        database.beforeClose.add(stop);
        renewal = setInterval(() => void renew(), RENEWED_EVERY_MS).unref();
      }
      await reclaim();
      await translated(() => alive.join());
    },
    stop,
    reclaim,
    take: (now, limit) =>
      translated(async () => {
        await alive.join();
        const [stuck, anew] = [[...refused.stuck], [...unsettled]];
        if (anew.length === 0 && !(await isAnyDue(pool, [new Date(now), alive.process, stuck]))) return [];
        const { rows } = await pool.query<OutboxRow>(lease, [new Date(now), alive.process, stuck, limit, LEASE_SECONDS, anew]);
        for (const key of anew) unsettled.delete(key);
        for (const row of rows) if (!isReadable(row)) await refused.setAside(row.key, 'unreadable');
        return inOrder(rows.filter(isReadable)).map((row) => ({
          planned: plannedOf(row),
          attempt: row.attempt,
          outages: row.outages,
        }));
      }),
    done: (job) => settled(job, () => pool.query(`DELETE FROM outbox WHERE ${mine}`, [job.planned.key, alive.process])),
    again: (job, at) =>
      settled(job, () => pool.query(planAgain, [job.planned.key, alive.process, new Date(at), job.attempt, job.outages ?? 0])),
    park: (job, because) =>
      settled(job, () =>
        inTransaction(pool, async (client) => {
          const { rowCount } = await client.query(`DELETE FROM outbox WHERE ${mine}`, [job.planned.key, alive.process]);
          if (rowCount === 1) await client.query(insertParked, [...parkedRow(job, because, clock.now())]);
        }),
      ),
    isIdle: (now) =>
      translated(async () => (await pool.query(unfinished, [new Date(now), [...refused.stuck]])).rows.length === 0),
    nextDue: () => translated(() => earliestDue(pool)),
    parked: () => translated(() => listParked(pool)),
    retryParked: (key) => translated(() => retryParked(pool, key, clock.now())),
    plan: (jobs) =>
      translated(async () => {
        const run = (sql: string, values: readonly unknown[]) => pool.query<{ key: string }>(sql, [...values]);
        const planned = await planWork(run, jobs, clock.now());
        return new Set(planned?.rows.map(({ key }) => key));
      }),
  };
}

/** After a minute without a sign of life, work is anybody's: its process hangs or is cut off. */
const LEASE_SECONDS = 60;
/** Several times before a lease would end. */
const RENEWED_EVERY_MS = 20_000;

/** Reads no more than the index: most looks find nothing, and take no locks. */
async function isAnyDue(pool: pg.Pool, values: readonly unknown[]): Promise<boolean> {
  return (await pool.query(`SELECT 1 FROM outbox WHERE ${free} LIMIT 1`, [...values])).rows.length > 0;
}

async function earliestDue(pool: pg.Pool): Promise<Instant | undefined> {
  const earliest = 'SELECT min(due) AS due FROM outbox WHERE leased_by IS NULL AND isfinite(due)';
  const { rows } = await pool.query<{ readonly due: Date | null }>(earliest);
  return rows[0]?.due?.getTime();
}

const mine = 'key = $1 AND leased_by = $2';

/** Of now, this process and what is stuck. What a process has in hand is never given to it a second time, however late its lease is renewed. */
const free = 'due <= $1 AND (leased_by IS NULL OR (leased_until < now() AND leased_by <> $2)) AND key <> ALL($3::text[])';

/** A try is counted as it begins, so that work which kills its process does not do so for ever. */
const lease = `
  UPDATE outbox SET leased_by = $2, leased_until = now() + make_interval(secs => $5), attempt = attempt + 1 WHERE key IN (
    SELECT key FROM outbox WHERE (${free}) OR (leased_by = $2 AND key = ANY($6::text[]))
    ORDER BY due, seq LIMIT $4 FOR UPDATE SKIP LOCKED
  ) RETURNING ${COLUMNS}`;

const renewLeases = 'UPDATE outbox SET leased_until = now() + make_interval(secs => $2) WHERE leased_by = $1';

const giveBackOrphans = `
  UPDATE outbox SET leased_by = NULL, leased_until = NULL
  WHERE leased_by IS NOT NULL AND leased_by <> $1 AND leased_by NOT IN (${LIVING})`;

const planAgain = `UPDATE outbox SET due = $3, attempt = $4, outages = $5, leased_by = NULL, leased_until = NULL WHERE ${mine}`;

const unfinished = `SELECT 1 FROM outbox WHERE (due <= $1 OR leased_by IS NOT NULL) AND key <> ALL($2::text[]) LIMIT 1`;
