import type pg from 'pg';
import PgBoss from 'pg-boss';
import { whileLocked } from './migrate.ts';

/** The one queue of pg-boss in which all due work stands. */
export const QUEUE = 'due-work';

/** Seconds after which work that nobody renews is given to somebody else: its process is dead or cut off. */
const EXPIRE_SECONDS = 60;

export interface Boss {
  readonly queue: PgBoss;
  /** Stops upkeep, and waits for statements under way, so that the connections may be closed. */
  stop(): Promise<void>;
}

/**
 * pg-boss on our own connections. Its polling workers and its cron are not used: work is fetched when the worker asks.
 * Its upkeep gives back what has expired and forgets what is done.
 */
export async function startBoss(pool: pg.Pool, onError: (error: unknown) => void): Promise<Boss> {
  const running = new Set<Promise<unknown>>();
  const executeSql = (text: string, values?: unknown[]) => {
    const statement = runAlone(pool, text, values);
    running.add(statement);
    return statement.finally(() => running.delete(statement));
  };
  const queue = new PgBoss({ ...settings, db: { executeSql } });
  queue.on('error', onError);
  await whileLocked(pool, async () => {
    await queue.start();
    await queue.createQueue(QUEUE, { ...lasting });
    await queue.updateQueue(QUEUE, { ...lasting }); // an older version may have made it with other settings
  });
  const stop = async () => {
    await queue.stop({ graceful: false, close: false });
    await Promise.allSettled(running);
  };
  return { queue, stop };
}

/** A statement of pg-boss may open a transaction of its own; if it fails inside, the connection is cleared for the next. */
async function runAlone(pool: pg.Pool, text: string, values?: unknown[]): Promise<pg.QueryResult> {
  const client = await pool.connect();
  try {
    return await client.query(text, values);
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** Attempts are counted by our own timers: pg-boss itself never gives up on work, nor forgets it unread. */
const lasting = {
  name: QUEUE,
  retryLimit: 1_000_000,
  retryDelay: 0,
  retryBackoff: false,
  expireInSeconds: EXPIRE_SECONDS,
  retentionMinutes: 3_650 * 24 * 60,
};

const settings = { schedule: false, maintenanceIntervalSeconds: 30, archiveCompletedAfterSeconds: 3_600, deleteAfterDays: 1 };
