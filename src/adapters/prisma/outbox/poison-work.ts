import type pg from 'pg';
import type { Clock } from '../../../ports/clock.ts';
import { willPass } from '../database/database-faults.ts';

/** Work that the database does not let end, or that cannot be read: it is put aside, and where even that fails, out of everybody's way. */
export interface PoisonWork {
  /** Keys of what could not even be put aside; they stay so until the process starts anew. */
  readonly stuck: ReadonlySet<string>;
  /** Counts another end that failed; true when the database has refused this job's end for good too often. */
  isTooMuch(key: string, error: unknown): boolean;
  ended(key: string): void;
  setAside(key: string, because: string): Promise<void>;
}

const MOST_REFUSALS = 3;

export function poisonWork(pool: pg.Pool, clock: Clock): PoisonWork {
  const refusals = new Map<string, number>();
  const stuck = new Set<string>();
  return {
    stuck,
    isTooMuch: (key, error) => {
      const count = (refusals.get(key) ?? 0) + (willPass(error) ? 0 : 1);
      refusals.set(key, count);
      return count >= MOST_REFUSALS;
    },
    ended: (key) => void refusals.delete(key),
    setAside: async (key, because) => {
      try {
        await pool.query(aside, [key, because, new Date(clock.now())]);
      } catch (error) {
        if (willPass(error)) throw error;
        stuck.add(key);
      }
      refusals.delete(key);
    },
  };
}

/** As it stands in the database. A time that no clock shows is the beginning of time; needs that are no object are none. */
const aside = `
  WITH gone AS (DELETE FROM outbox WHERE key = $1 RETURNING *)
  INSERT INTO parked_jobs (key, content, because, parked_at)
  SELECT key, jsonb_build_object('attempt', greatest(attempt, 1), 'planned', jsonb_build_object(
    'key', key, 'job', job, 'order', order_number,
    'needs', CASE jsonb_typeof(needs) WHEN 'object' THEN needs ELSE '{}' END,
    'due', CASE WHEN isfinite(due) THEN floor(extract(epoch FROM due) * 1000) ELSE 0 END
  )), $2::text, $3::timestamptz FROM gone
  ON CONFLICT (key) DO UPDATE SET content = EXCLUDED.content, because = EXCLUDED.because, parked_at = EXCLUDED.parked_at`;
