import type pg from 'pg';
import { cleanName } from '../../kernel/foreign-text.ts';
import type { Instant } from '../../kernel/time/instant.ts';
import type { DueJob } from '../../ports/work-queue.ts';
import { inTransaction } from './transaction.ts';
import { insertTimer, timerOf } from './work-rows.ts';

/** Puts a job aside: to be run with the values of `parkedRow`. */
export const insertParked = `
  INSERT INTO parked_jobs (key, content, because, parked_at) VALUES ($1, $2, $3, $4)
  ON CONFLICT (key) DO UPDATE SET content = EXCLUDED.content, because = EXCLUDED.because, parked_at = EXCLUDED.parked_at`;

export function parkedRow(job: DueJob, because: string, now: Instant): readonly unknown[] {
  const content = JSON.stringify({ planned: job.planned, attempt: job.attempt });
  return [job.planned.key, content, cleanName(because), new Date(now)];
}

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
    if (row) await client.query(insertTimer, [...timerOf(row.content.planned, now, 0)]);
    return row !== undefined;
  });
}

interface ParkedRow {
  readonly content: DueJob;
  readonly because: string;
}
