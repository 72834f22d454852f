import type pg from 'pg';
import type { Instant } from '../../../kernel/time/instant.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { WorkQueue } from '../../../ports/work-queue.ts';
import type { Database } from '../database/database.ts';
import { translated } from '../database/faults.ts';
import { leasedWork } from './leased-work.ts';
import { livenessOn } from './liveness.ts';
import { listParked, retryParked } from './parked-work.ts';
import { planWork } from './planned-work.ts';

/**
 * Durable work: one table as an outbox, its rows leased with SKIP LOCKED. Due times are those of the app's clock, leases those of the
 * database's. `onError` hears of leases that could not be renewed, of which the queue recovers by itself.
 * Throws TransientError while the database does not answer.
 */
export function prismaQueue(database: Database, clock: Clock, onError: (error: unknown) => void = () => undefined): WorkQueue {
  const { pool } = database;
  const alive = livenessOn(database);
  const work = leasedWork(pool, alive, clock);
  let renewal: NodeJS.Timeout | undefined;
  const stop = async () => {
    clearInterval(renewal);
    renewal = undefined;
    await alive.leave();
    database.beforeClose.delete(stop);
  };
  const begin = () => {
    database.beforeClose.add(stop);
    return setInterval(() => void work.renew().catch(onError), RENEWED_EVERY_MS).unref();
  };
  const reclaim = () => translated(() => work.giveBackOrphans());
  return {
    start: async () => {
      renewal ??= begin();
      await reclaim();
      await translated(() => alive.join());
    },
    stop,
    reclaim,
    take: (now, limit) => translated(() => work.take(now, limit)),
    done: (job) => translated(() => work.done(job)),
    again: (job, at) => translated(() => work.again(job, at)),
    park: (job, because) => translated(() => work.park(job, because)),
    isIdle: (now) => translated(() => work.isIdle(now)),
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

/** Several times before a lease would end. */
const RENEWED_EVERY_MS = 20_000;

async function earliestDue(pool: pg.Pool): Promise<Instant | undefined> {
  const earliest = 'SELECT min(due) AS due FROM outbox WHERE leased_by IS NULL AND isfinite(due)';
  const { rows } = await pool.query<{ readonly due: Date | null }>(earliest);
  return rows[0]?.due?.getTime();
}
