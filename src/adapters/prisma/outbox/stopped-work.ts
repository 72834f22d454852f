import type pg from 'pg';
import type { Instant } from '../../../kernel/time/instant.ts';
import type { DueJob } from '../../../ports/work-queue.ts';
import { translated } from '../database/database-faults.ts';
import { inTransaction } from '../database/transaction.ts';
import { COLUMNS, insertParked, parkedRow, plannedOf, type OutboxRow } from './outbox-rows.ts';

/** What was put aside, oldest first. */
export async function listParked(pool: pg.Pool): Promise<readonly (DueJob & { readonly because: string })[]> {
  const { rows } = await pool.query<ParkedRow>('SELECT content, because FROM parked_jobs ORDER BY parked_at, key');
  return rows.map(({ content, because }) => ({ ...content, because }));
}

/** Plans a parked job again at once, as if it had never been tried; false when there is none. */
export async function retryParked(pool: pg.Pool, key: string, now: Instant): Promise<boolean> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<ParkedRow>('DELETE FROM parked_jobs WHERE key = $1 RETURNING content, because', [key]);
    const [row] = rows;
    if (row === undefined) return false;
    const { job, order, needs } = row.content.planned;
    await client.query(planAgain, [key, job, order, JSON.stringify(needs), new Date(now)]);
    return true;
  });
}

/** Work that waits under this key already is left alone. */
const planAgain = `INSERT INTO outbox (key, job, order_number, needs, due) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`;

interface ParkedRow {
  readonly content: DueJob;
  readonly because: string;
}

/** Work that waits for a time, soonest first. `attempt` is the one to come: above 1 it has failed before. */
export async function listWaiting(pool: pg.Pool): Promise<readonly DueJob[]> {
  return translated(async () => {
    const waiting = `SELECT ${COLUMNS} FROM outbox WHERE leased_by IS NULL AND isfinite(due) ORDER BY due, seq`;
    const { rows } = await pool.query<OutboxRow>(waiting);
    return rows.map(waitingJob);
  });
}

/** Puts waiting work aside for the operator; false when none waits under this key (it may be in a worker's hands just now). */
export async function parkWaiting(pool: pg.Pool, key: string, now: Instant): Promise<boolean> {
  return translated(() =>
    inTransaction(pool, async (client) => {
      const taken = `DELETE FROM outbox WHERE key = $1 AND leased_by IS NULL RETURNING ${COLUMNS}`;
      const { rows } = await client.query<OutboxRow>(taken, [key]);
      const [row] = rows;
      if (row) await client.query(insertParked, [...parkedRow(waitingJob(row), 'by-operator', now)]);
      return row !== undefined;
    }),
  );
}

function waitingJob(row: OutboxRow): DueJob {
  return { planned: plannedOf(row), attempt: row.attempt + 1 };
}
