import type pg from 'pg';
import type { Instant } from '../../kernel/time/instant.ts';
import { QUEUE } from './boss.ts';

/**
 * Puts a timer aside for the operator as it stands in the database, for what cannot be read or queued. False when there is none under this
 * key (another process has it).
 */
export async function setTimerAside(pool: pg.Pool, key: string, now: Instant): Promise<boolean> {
  const { rowCount } = await pool.query(timerAside, [key, new Date(now)]);
  return rowCount === 1;
}

/** The same for work that stands in the queue, whatever its content is. */
export async function setQueuedAside(pool: pg.Pool, id: string, because: string, now: Instant): Promise<void> {
  await pool.query(queuedAside, [QUEUE, id, because, new Date(now)]);
}

const park = `INSERT INTO parked_jobs (key, content, because, parked_at)`;

const again = `
  ON CONFLICT (key) DO UPDATE SET content = EXCLUDED.content, because = EXCLUDED.because, parked_at = EXCLUDED.parked_at`;

/** A time that no clock shows is the beginning of time. */
const timerAside = `
  WITH gone AS (DELETE FROM timers WHERE key = $1 RETURNING *)
  ${park} SELECT key, jsonb_build_object('attempt', attempt + 1, 'planned', jsonb_build_object(
    'key', key, 'job', job, 'order', order_number, 'needs', needs,
    'due', CASE WHEN isfinite(due) THEN floor(extract(epoch FROM due) * 1000) ELSE 0 END
  )), 'unreadable', $2::timestamptz FROM gone ${again}`;

/** What is missing or of another kind gets what every job has. */
const queuedAside = `
  WITH gone AS (
    DELETE FROM pgboss.job WHERE name = $1 AND id = $2::uuid RETURNING id, data -> 'planned' AS planned
  ), read AS (
    SELECT coalesce(nullif(planned ->> 'key', ''), 'unreadable/' || id) AS key, planned,
      coalesce(planned ->> 'job', 'unreadable') AS job, coalesce(planned ->> 'order', '') AS order_number,
      CASE jsonb_typeof(planned -> 'needs') WHEN 'object' THEN planned -> 'needs' ELSE '{}' END AS needs,
      CASE jsonb_typeof(planned -> 'due') WHEN 'number' THEN planned -> 'due' ELSE '0' END AS due
    FROM gone
  )
  ${park} SELECT key, jsonb_build_object('attempt', 1, 'planned', jsonb_build_object(
    'key', key, 'job', job, 'order', order_number, 'needs', needs, 'due', due
  )), $3::text, $4::timestamptz FROM read ${again}`;
