import type pg from 'pg';
import type { Instant } from '../../../kernel/time/instant.ts';
import type { DueJob } from '../../../ports/work-queue.ts';
import { inTransaction } from '../database/transaction.ts';

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
