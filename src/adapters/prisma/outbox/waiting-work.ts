import type pg from 'pg';
import type { Instant } from '../../../kernel/time/instant.ts';
import type { DueJob } from '../../../ports/work-queue.ts';
import { translated } from '../database/faults.ts';
import { COLUMNS, insertParked, parkedRow, plannedOf } from './outbox-rows.ts';
import type { OutboxRow } from './outbox-rows.ts';
import { inTransaction } from '../database/transaction.ts';

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
