import type pg from 'pg';
import type PgBoss from 'pg-boss';
import { invariant } from '../../kernel/errors.ts';
import type { Instant } from '../../kernel/time/instant.ts';
import type { Clock } from '../../ports/clock.ts';
import type { WorkQueue } from '../../ports/work-queue.ts';
import { QUEUE, startBoss } from './boss.ts';
import type { Boss } from './boss.ts';
import type { Database } from './database.ts';
import { translated, willPass } from './faults.ts';
import { insertParked, listParked, parkedRow, retryParked } from './parked-work.ts';
import { planWork } from './planned-work.ts';
import { presenceOn } from './presence.ts';
import { setTimerAside } from './set-aside.ts';
import { inTransaction } from './transaction.ts';
import { bossOn, workInHand } from './work-in-hand.ts';
import { insertTimer, jobId, jobOf, timerOf } from './work-rows.ts';
import type { TimerRow } from './work-rows.ts';

/**
 * Durable work on timer rows and pg-boss. `onError` hears of failures of its own upkeep, of which it recovers by itself.
 * Throws TransientError while the database does not answer.
 */
export function prismaQueue(database: Database, clock: Clock, onError: (error: unknown) => void = () => undefined): WorkQueue {
  const { pool } = database;
  const presence = presenceOn(database);
  let running: { readonly boss: Boss; readonly renewal: NodeJS.Timeout } | undefined;
  const boss = (): PgBoss => {
    invariant(running, 'the queue has been started');
    return running.boss.queue;
  };
  const hand = workInHand(pool, boss, clock);
  const reclaim = () => translated(() => presence.ifAlone(() => hand.giveBackOrphans()));

  const begin = async () => {
    const begun = await startBoss(pool, onError);
    database.beforeClose.add(stop);
    return { boss: begun, renewal: setInterval(() => void hand.renew().catch(onError), RENEWAL).unref() };
  };

  const stop = async () => {
    if (running === undefined) return;
    clearInterval(running.renewal);
    const { boss: stopping } = running;
    running = undefined;
    await stopping.stop();
    await presence.leave();
    database.beforeClose.delete(stop);
  };

  return {
    start: () =>
      translated(async () => {
        running ??= await begin();
        await reclaim();
        await presence.join();
      }),
    stop,
    reclaim,
    sweep: (now) =>
      translated(async () => {
        await presence.join();
        return (await isAnyDue(pool, now)) ? moveOrSetAside(pool, boss(), now) : 0;
      }),
    take: (limit) => translated(() => hand.take(limit)),
    done: (job) => translated(() => hand.finish(job)),
    again: (job, at) => translated(() => hand.finish(job, insertTimer, timerOf(job.planned, at, job.attempt))),
    park: (job, because) => translated(() => hand.finish(job, insertParked, parkedRow(job, because, clock.now()))),
    isIdle: () => translated(() => hand.isIdle()),
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

/** Milliseconds between two signs of life for work in hand: several before it would expire. */
const RENEWAL = 20_000;

const SWEPT_AT_ONCE = 500;

async function isAnyDue(pool: pg.Pool, now: Instant): Promise<boolean> {
  const { rows } = await pool.query('SELECT 1 FROM timers WHERE due <= $1 LIMIT 1', [new Date(now)]);
  return rows.length > 0;
}

/** One row that cannot be moved would hold up the others: they are then moved one by one, and it is put aside. */
async function moveOrSetAside(pool: pg.Pool, boss: PgBoss, now: Instant): Promise<number> {
  try {
    return await move(pool, boss, takeDue, [new Date(now), SWEPT_AT_ONCE]);
  } catch (error) {
    if (willPass(error)) throw error;
  }
  const { rows } = await pool.query<{ readonly key: string }>(keysDue, [new Date(now), SWEPT_AT_ONCE]);
  let moved = 0;
  for (const { key } of rows) moved += await moveAlone(pool, boss, key, now);
  return moved;
}

async function moveAlone(pool: pg.Pool, boss: PgBoss, key: string, now: Instant): Promise<number> {
  try {
    return await move(pool, boss, takeOne, [key]);
  } catch (error) {
    if (willPass(error)) throw error;
    return (await setTimerAside(pool, key, now)) ? 1 : 0;
  }
}

async function move(pool: pg.Pool, boss: PgBoss, sql: string, values: readonly unknown[]): Promise<number> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<TimerRow>(sql, [...values]);
    const jobs = rows.map((row) => ({ id: jobId(row), name: QUEUE, data: jobOf(row) }));
    if (jobs.length > 0) await boss.insert(jobs, { db: bossOn(client) });
    return jobs.length;
  });
}

async function earliestDue(pool: pg.Pool): Promise<Instant | undefined> {
  const { rows } = await pool.query<{ readonly due: Date | null }>('SELECT min(due) AS due FROM timers WHERE isfinite(due)');
  return rows[0]?.due?.getTime();
}

const keysDue = 'SELECT key FROM timers WHERE due <= $1 ORDER BY due, seq LIMIT $2';

const columns = 'key, job, order_number, needs, due, attempt, seq';

const takeOne = `DELETE FROM timers WHERE key = $1 RETURNING ${columns}`;

const takeDue = `
  DELETE FROM timers WHERE key IN (
    SELECT key FROM timers WHERE due <= $1 ORDER BY due, seq LIMIT $2 FOR UPDATE SKIP LOCKED
  ) RETURNING ${columns}`;
