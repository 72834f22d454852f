import type pg from 'pg';
import type { Instant } from '../../kernel/time/instant.ts';
import type { DueJob } from '../../ports/work-queue.ts';
import { translated } from './faults.ts';
import { insertParked, parkedRow } from './parked-work.ts';
import { inTransaction } from './transaction.ts';
import { jobOf } from './work-rows.ts';
import type { TimerRow } from './work-rows.ts';

/** Work that waits for a time, soonest first. `attempt` is the one to come: above 1 it has failed before. */
export async function listWaiting(pool: pg.Pool): Promise<readonly DueJob[]> {
  return translated(async () => {
    const { rows } = await pool.query<TimerRow>(`SELECT ${columns} FROM timers WHERE isfinite(due) ORDER BY due, seq`);
    return rows.map(dueJob);
  });
}

/** Puts waiting work aside for the operator; false when none waits under this key (it may be in a worker's hands just now). */
export async function parkWaiting(pool: pg.Pool, key: string, now: Instant): Promise<boolean> {
  return translated(() =>
    inTransaction(pool, async (client) => {
      const { rows } = await client.query<TimerRow>(`DELETE FROM timers WHERE key = $1 RETURNING ${columns}`, [key]);
      const [row] = rows;
      if (row) await client.query(insertParked, [...parkedRow(dueJob(row), 'by-operator', now)]);
      return row !== undefined;
    }),
  );
}

const columns = 'key, job, order_number, needs, due, attempt, seq';

function dueJob(row: TimerRow): DueJob {
  const { planned, tried } = jobOf(row);
  return { planned, attempt: tried + 1 };
}
