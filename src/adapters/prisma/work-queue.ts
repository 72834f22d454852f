import type pg from 'pg';
import type { Instant } from '../../kernel/time/instant.ts';
import type { Clock } from '../../ports/clock.ts';
import type { DueJob, WorkQueue } from '../../ports/work-queue.ts';
import type { Database } from './database.ts';
import { translated } from './faults.ts';
import { LIVING, livenessOn } from './liveness.ts';
import { COLUMNS, inOrder, insertParked, parkedRow, plannedOf } from './outbox-rows.ts';
import type { OutboxRow } from './outbox-rows.ts';
import { listParked, retryParked } from './parked-work.ts';
import { planWork } from './planned-work.ts';
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
      try {
        await outcome();
      } catch (error) {
        unsettled.add(job.planned.key);
        throw error;
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
        if (unsettled.size === 0 && !(await isAnyDue(pool, now, alive.process))) return [];
        const anew = [...unsettled];
        const { rows } = await pool.query<OutboxRow>(lease, [new Date(now), limit, alive.process, LEASE_SECONDS, anew]);
        for (const key of anew) unsettled.delete(key);
        return inOrder(rows).map((row) => ({ planned: plannedOf(row), attempt: row.attempt }));
      }),
    done: (job) => settled(job, () => pool.query(`DELETE FROM outbox WHERE ${mine}`, [job.planned.key, alive.process])),
    again: (job, at) => settled(job, () => pool.query(planAgain, [job.planned.key, alive.process, new Date(at), job.attempt])),
    park: (job, because) =>
      settled(job, () =>
        inTransaction(pool, async (client) => {
          const { rowCount } = await client.query(`DELETE FROM outbox WHERE ${mine}`, [job.planned.key, alive.process]);
          if (rowCount === 1) await client.query(insertParked, [...parkedRow(job, because, clock.now())]);
        }),
      ),
    isIdle: (now) => translated(async () => (await pool.query(unfinished, [new Date(now)])).rows.length === 0),
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
async function isAnyDue(pool: pg.Pool, now: Instant, process: number): Promise<boolean> {
  const { rows } = await pool.query(`SELECT 1 FROM outbox WHERE due <= $1 AND ${isFree('$2')} LIMIT 1`, [new Date(now), process]);
  return rows.length > 0;
}

async function earliestDue(pool: pg.Pool): Promise<Instant | undefined> {
  const { rows } = await pool.query<{ readonly due: Date | null }>('SELECT min(due) AS due FROM outbox WHERE leased_by IS NULL');
  return rows[0]?.due?.getTime();
}

/** What a process has in hand is never given to itself a second time, however late its lease is renewed. */
const isFree = (process: string): string => `(leased_by IS NULL OR (leased_until < now() AND leased_by <> ${process}))`;
const mine = 'key = $1 AND leased_by = $2';

/** A try is counted as it begins, so that work which kills its process does not do so for ever. */
const lease = `
  UPDATE outbox SET leased_by = $3, leased_until = now() + make_interval(secs => $4), attempt = attempt + 1 WHERE key IN (
    SELECT key FROM outbox WHERE due <= $1 AND (${isFree('$3')} OR (leased_by = $3 AND key = ANY($5::text[])))
    ORDER BY due, seq LIMIT $2 FOR UPDATE SKIP LOCKED
  ) RETURNING ${COLUMNS}`;

const renewLeases = 'UPDATE outbox SET leased_until = now() + make_interval(secs => $2) WHERE leased_by = $1';

const giveBackOrphans = `
  UPDATE outbox SET leased_by = NULL, leased_until = NULL
  WHERE leased_by IS NOT NULL AND leased_by <> $1 AND leased_by NOT IN (${LIVING})`;

const planAgain = `UPDATE outbox SET due = $3, attempt = $4, leased_by = NULL, leased_until = NULL WHERE ${mine}`;

const unfinished = 'SELECT 1 FROM outbox WHERE due <= $1 OR leased_by IS NOT NULL LIMIT 1';
