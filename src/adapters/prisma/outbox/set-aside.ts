import type pg from 'pg';
import type { Instant } from '../../../kernel/time/instant.ts';

/** Puts work aside for the operator as it stands in the database, for what cannot be read, or whose end the database does not take. */
export async function setAside(pool: pg.Pool, key: string, because: string, now: Instant): Promise<void> {
  await pool.query(aside, [key, because, new Date(now)]);
}

/** A time that no clock shows is the beginning of time; needs that are no object are none. */
const aside = `
  WITH gone AS (DELETE FROM outbox WHERE key = $1 RETURNING *)
  INSERT INTO parked_jobs (key, content, because, parked_at)
  SELECT key, jsonb_build_object('attempt', greatest(attempt, 1), 'planned', jsonb_build_object(
    'key', key, 'job', job, 'order', order_number,
    'needs', CASE jsonb_typeof(needs) WHEN 'object' THEN needs ELSE '{}' END,
    'due', CASE WHEN isfinite(due) THEN floor(extract(epoch FROM due) * 1000) ELSE 0 END
  )), $2::text, $3::timestamptz FROM gone
  ON CONFLICT (key) DO UPDATE SET content = EXCLUDED.content, because = EXCLUDED.because, parked_at = EXCLUDED.parked_at`;
