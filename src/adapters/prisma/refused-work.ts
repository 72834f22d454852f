import type pg from 'pg';
import type { Clock } from '../../ports/clock.ts';
import { willPass } from './faults.ts';
import { setQueuedAside } from './set-aside.ts';

/** Work that the database does not let end, or that cannot be read: it is put aside, and where even that fails, out of everybody's way. */
export interface RefusedWork {
  /** Ids of what could not even be put aside; they stay so until the process starts anew. */
  readonly stuck: ReadonlySet<string>;
  /** Counts another end that failed; true when the database has refused this job's end for good too often. */
  isTooMuch(id: string, error: unknown): boolean;
  ended(id: string): void;
  setAside(id: string, because: string): Promise<void>;
}

const MOST_REFUSALS = 3;

export function refusedWork(pool: pg.Pool, clock: Clock): RefusedWork {
  const refusals = new Map<string, number>();
  const stuck = new Set<string>();
  return {
    stuck,
    isTooMuch: (id, error) => {
      const count = (refusals.get(id) ?? 0) + (willPass(error) ? 0 : 1);
      refusals.set(id, count);
      return count >= MOST_REFUSALS;
    },
    ended: (id) => void refusals.delete(id),
    setAside: async (id, because) => {
      try {
        await setQueuedAside(pool, id, because, clock.now());
      } catch (error) {
        if (willPass(error)) throw error;
        stuck.add(id);
      }
      refusals.delete(id);
    },
  };
}
