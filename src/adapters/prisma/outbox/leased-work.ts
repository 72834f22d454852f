import type pg from 'pg';
import { PermanentError } from '../../../kernel/errors.ts';
import { keyedMutex } from '../../../kernel/keyed-mutex.ts';
import { together } from '../../../kernel/together.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { DueJob, WorkQueue } from '../../../ports/work-queue.ts';
import { LIVING, type Liveness } from './liveness.ts';
import { COLUMNS, inOrder, insertParked, isReadable, parkedRow, plannedOf, type OutboxRow } from './outbox-rows.ts';
import { poisonWork } from './poison-work.ts';
import { inTransaction } from '../database/transaction.ts';

/** Rows of the outbox that this process has leased: each is handed out once, until it has ended or its end could not be noted. */
export interface LeasedWork extends Pick<WorkQueue, 'take' | 'done' | 'again' | 'park' | 'isIdle' | 'reclaim'> {
  /** Tells that this process still does what it has in hand. */
  renew(): Promise<void>;
}

export function leasedWork(pool: pg.Pool, alive: Liveness, clock: Clock): LeasedWork {
  const me = alive.process;
  /** Handed out and not ended. What is leased by us and not in here was lost on its way to us, or its end was: it is handed out anew. */
  const inHand = new Set<string>();
  const poison = poisonWork(pool, clock);
  const inTurn = keyedMutex();
  const remove = together((keys: readonly string[]) => pool.query(removal, [keys, me]));

  // What cannot be put aside just now stays leased, and is looked at again by the next take.
  const unreadable = (row: OutboxRow) => poison.setAside(row.key, 'unreadable').catch(() => undefined);

  const take = async (now: Instant, limit: number): Promise<readonly DueJob[]> => {
    await alive.join();
    const facts = [new Date(now), me, [...inHand], [...poison.stuck], limit, LEASE_SECONDS];
    const { rows } = await pool.query<OutboxRow>(lease, facts);
    for (const row of rows) if (!isReadable(row)) await unreadable(row);
    return inOrder(rows.filter(isReadable)).map((row) => {
      inHand.add(row.key);
      return { planned: plannedOf(row), attempt: row.attempt, outages: row.outages, doubts: row.doubts };
    });
  };

  const ended = async ({ planned: { key } }: DueJob, note: () => Promise<unknown>): Promise<void> => {
    try {
      await note();
      poison.ended(key);
    } catch (error) {
      if (!poison.isTooMuch(key, error)) throw error;
      await poison.setAside(key, 'not-noted');
      throw new PermanentError('how a job ended is refused by the database', { code: 'set-aside', cause: error });
    } finally {
      inHand.delete(key);
    }
  };

  return {
    // One after another: between the lease and the hand nobody else of this process looks.
    take: (now, limit) => inTurn('take', () => take(now, limit)),
    done: (job) => ended(job, () => remove(job.planned.key)),
    again: (job, at) => {
      const { planned, attempt, outages = 0, doubts = 0 } = job;
      return ended(job, () => pool.query(planAgain, [planned.key, me, new Date(at), attempt, outages, doubts]));
    },
    park: (job, because) =>
      ended(job, () =>
        inTransaction(pool, async (client) => {
          const { rowCount } = await client.query(`DELETE FROM outbox WHERE ${mine}`, [job.planned.key, me]);
          if (rowCount === 1) await client.query(insertParked, [...parkedRow(job, because, clock.now())]);
        }),
      ),
    isIdle: async (now) => (await pool.query(unfinished, [new Date(now), [...poison.stuck]])).rows.length === 0,
    renew: async () => {
      await alive.join();
      if (inHand.size > 0) await pool.query(renewal, [me, LEASE_SECONDS, [...inHand]]);
    },
    reclaim: async () => {
      await pool.query(orphans, [me]);
    },
  };
}

/** After a minute without a sign of life, work is anybody's: its process hangs or is cut off. */
const LEASE_SECONDS = 60;

const removal = 'DELETE FROM outbox WHERE key = ANY($1) AND leased_by = $2';

const mine = 'key = $1 AND leased_by = $2';

/** Of now, this process, what it has in hand and what is stuck. */
const free = `
  due <= $1 AND key <> ALL($4::text[]) AND
  (leased_by IS NULL OR (leased_by <> $2 AND leased_until < now()) OR (leased_by = $2 AND key <> ALL($3::text[])))`;

/** A try is counted as it begins: a process that dies of its work does not come to count it. */
const lease = `
  UPDATE outbox SET leased_by = $2, leased_until = now() + make_interval(secs => $6), attempt = attempt + 1 WHERE key IN (
    SELECT key FROM outbox WHERE ${free} ORDER BY due, seq LIMIT $5 FOR UPDATE SKIP LOCKED
  ) RETURNING ${COLUMNS}`;

const renewal = `
  UPDATE outbox SET leased_until = now() + make_interval(secs => $2) WHERE leased_by = $1 AND key = ANY($3::text[])`;

const orphans = `
  UPDATE outbox SET leased_by = NULL, leased_until = NULL
  WHERE leased_by IS NOT NULL AND leased_by <> $1 AND leased_by NOT IN (${LIVING})`;

const planAgain = `
  UPDATE outbox SET due = $3, attempt = $4, outages = $5, doubts = $6, leased_by = NULL, leased_until = NULL WHERE ${mine}`;

const unfinished = `SELECT 1 FROM outbox WHERE (due <= $1 OR leased_by IS NOT NULL) AND key <> ALL($2::text[]) LIMIT 1`;
