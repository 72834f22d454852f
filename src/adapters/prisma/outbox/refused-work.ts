import type pg from 'pg';
import type { Clock } from '../../../ports/clock.ts';
import { willPass } from '../database/faults.ts';
import { setAside } from './set-aside.ts';

/** Work that the database does not let end, or that cannot be read: it is put aside, and where even that fails, out of everybody's way. */
export interface RefusedWork {
  /** Keys of what could not even be put aside; they stay so until the process starts anew. */
  readonly stuck: ReadonlySet<string>;
  /** Counts another end that failed; true when the database has refused this job's end for good too often. */
  isTooMuch(key: string, error: unknown): boolean;
  ended(key: string): void;
  setAside(key: string, because: string): Promise<void>;
}

const MOST_REFUSALS = 3;

export function refusedWork(pool: pg.Pool, clock: Clock): RefusedWork {
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
        await setAside(pool, key, because, clock.now());
      } catch (error) {
        if (willPass(error)) throw error;
        stuck.add(key);
      }
      refusals.delete(key);
    },
  };
}
