import type pg from 'pg';
import type { Instant } from '../../../kernel/time/instant.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { WorkQueue } from '../../../ports/work-queue.ts';
import type { Database } from '../database/database.ts';
import { translating } from '../database/database-faults.ts';
import { leasedWork } from './leased-work.ts';
import { livenessOn } from './liveness.ts';
import { listParked, retryParked } from './stopped-work.ts';
import { planned } from './planned-work.ts';

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
  const queue = translating<Omit<WorkQueue, 'stop'>>({
    ...work,
    start: async () => {
      renewal ??= begin();
      await work.reclaim();
      await alive.join();
    },
    nextDue: () => earliestDue(pool),
    parked: () => listParked(pool),
    retryParked: (key) => retryParked(pool, key, clock.now()),
    plan: async (jobs) => {
      const [[sql, ...values] = []] = planned(jobs, clock.now());
      return new Set(sql === undefined ? [] : (await pool.query<{ key: string }>(sql, values)).rows.map(({ key }) => key));
    },
  });
  return { ...queue, stop };
}

/** Several times before a lease would end. */
const RENEWED_EVERY_MS = 20_000;

async function earliestDue(pool: pg.Pool): Promise<Instant | undefined> {
  const earliest = 'SELECT min(due) AS due FROM outbox WHERE leased_by IS NULL AND isfinite(due)';
  const { rows } = await pool.query<{ readonly due: Date | null }>(earliest);
  return rows[0]?.due?.getTime();
}
