import type pg from 'pg';
import type PgBoss from 'pg-boss';
import { PermanentError } from '../../kernel/errors.ts';
import type { Clock } from '../../ports/clock.ts';
import type { DueJob } from '../../ports/work-queue.ts';
import { QUEUE } from './boss.ts';
import { refusedWork } from './refused-work.ts';
import { inTransaction } from './transaction.ts';
import { isWork } from './work-rows.ts';
import type { Work } from './work-rows.ts';

/** Work that this process has taken from the queue and not yet finished. */
export interface WorkInHand {
  take(limit: number): Promise<readonly DueJob[]>;
  /**
   * Takes a job off the queue and runs one more statement, both or neither. If that fails, the next `take` hands the job out again; when
   * the database has refused again and again, it is put aside, and that is told by a PermanentError `set-aside`.
   */
  finish(job: DueJob, sql?: string, values?: readonly unknown[]): Promise<void>;
  /** Tells the queue that the process still lives, so that its work does not expire. */
  renew(): Promise<void>;
  /** Is nothing queued or in hand, but for what the database neither takes nor gives? */
  isIdle(): Promise<boolean>;
  /** Gives back what is in nobody's hands; to be called when no other process lives. */
  giveBackOrphans(): Promise<void>;
}

interface HeldJob extends DueJob {
  readonly id: string;
}

export function workInHand(pool: pg.Pool, boss: () => PgBoss, clock: Clock): WorkInHand {
  const held = new Set<string>();
  const refused = refusedWork(pool, clock);
  /** Tried, but the database did not take the outcome: nobody else gets them while this process lives. */
  const unsettled = new Map<string, HeldJob>();
  const setAside = async (id: string, because: string): Promise<void> => {
    await refused.setAside(id, because);
    if (!refused.stuck.has(id)) held.delete(id);
  };
  return {
    take: async (limit) => {
      const jobs = await boss().fetch<Work>(QUEUE, { batchSize: limit, includeMetadata: true });
      const fresh = jobs.filter(({ id }) => !held.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
      for (const { id } of fresh) held.add(id);
      // What cannot be put aside just now expires, and is handed out again.
      for (const { id, data } of fresh) if (!isWork(data)) await setAside(id, 'unreadable').catch(() => held.delete(id));
      const again = [...unsettled.values()];
      unsettled.clear();
      return [
        ...again.map((job): HeldJob => ({ ...job, attempt: job.attempt + 1 })),
        ...fresh
          .filter(({ data }) => isWork(data))
          .map(({ id, data: work, retryCount }): HeldJob => ({
            id,
            planned: work.planned,
            attempt: work.tried + retryCount + 1,
          })),
      ];
    },
    finish: async (job, sql, values = []) => {
      const mine = job as HeldJob;
      try {
        if (sql === undefined) await boss().complete(QUEUE, mine.id);
        else
          await inTransaction(pool, async (client) => {
            await boss().complete(QUEUE, mine.id, {}, { db: bossOn(client) });
            await client.query(sql, [...values]);
          });
        held.delete(mine.id);
        refused.ended(mine.id);
      } catch (error) {
        unsettled.set(mine.id, mine);
        if (!refused.isTooMuch(mine.id, error)) throw error;
        await setAside(mine.id, 'not-noted');
        unsettled.delete(mine.id);
        throw new PermanentError('how a job ended is refused by the database', { code: 'set-aside', cause: error });
      }
    },
    renew: async () => {
      if (held.size > 0) await pool.query(renewal, [QUEUE, [...held]]);
    },
    isIdle: async () => (await pool.query(unfinished, [QUEUE, [...refused.stuck]])).rows.length === 0,
    giveBackOrphans: async () => {
      const { rows } = await pool.query<{ readonly id: string }>(active, [QUEUE]);
      const orphans = rows.map(({ id }) => id).filter((id) => !held.has(id));
      if (orphans.length > 0) await boss().fail(QUEUE, orphans);
    },
  };
}

/** Lets pg-boss work inside a transaction that is open on this connection. */
export function bossOn(client: pg.PoolClient): PgBoss.Db {
  return { executeSql: async (text: string, values: unknown[]) => client.query<object>(text, values) };
}

const unfinished = `SELECT 1 FROM pgboss.job WHERE name = $1 AND state < 'completed' AND id <> ALL($2::uuid[]) LIMIT 1`;

const renewal = `UPDATE pgboss.job SET started_on = now() WHERE name = $1 AND id = ANY($2::uuid[]) AND state = 'active'`;

const active = `SELECT id FROM pgboss.job WHERE name = $1 AND state = 'active'`;
