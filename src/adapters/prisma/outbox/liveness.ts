import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';

/**
 * Tells living processes on one database from dead ones: each holds a session lock under a number of its own for as long as it
 * lives, and the server takes it away when the session ends. The embedded database has one process anyway.
 */
export interface Liveness {
  /** Names this process in the leases of its work. */
  readonly process: number;
  /** Takes the lock; does nothing when it is held already, and takes it again after the connection was cut. */
  join(): Promise<void>;
  /** Does no other process live, of this version or of an earlier one? */
  isAlone(): Promise<boolean>;
  /** For good. Resolves when the server has taken the lock away: who starts after that sees this process dead. */
  leave(): Promise<void>;
}

/** Beside the number of the migrations' lock: the first half of each process's own. */
const PROCESSES = 7_201_002;

/** Milliseconds: a server that does not answer is not waited for. */
const LEAVING = 2_000;

/** Numbers of the processes that live, for a condition on a lease; on the embedded database only whoever asks lives. */
export const LIVING = `
  SELECT objid::int FROM pg_locks WHERE locktype = 'advisory' AND classid = ${PROCESSES} AND objsubid = 2
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

/** Processes of versions that held one lock in common, under the whole number. */
const EARLIER = `
  SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND classid = 0 AND objid = ${PROCESSES} AND objsubid = 1
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

export function livenessOn({ pool, isEmbedded }: { readonly pool: pg.Pool; readonly isEmbedded: boolean }): Liveness {
  const process = randomInt(1, 2 ** 31 - 1);
  const nothing = async (): Promise<void> => undefined;
  return isEmbedded ? { process, join: nothing, isAlone: async () => true, leave: nothing } : livenessOnServer(pool, process);
}

function livenessOnServer(pool: pg.Pool, process: number): Liveness {
  let session: pg.PoolClient | undefined;
  let joining: Promise<void> | undefined;
  let hasLeft = false;
  // Two that join at once share one session: a second one would be lost sight of, and hold the lock for ever.
  const joined = async (): Promise<void> => {
    if (session !== undefined || hasLeft) return;
    joining ??= joinAnew().finally(() => (joining = undefined));
    await joining;
  };
  const joinAnew = async (): Promise<void> => {
    const client = await pool.connect();
    client.on('error', () => {
      if (session !== client) return;
      session = undefined;
      client.release(true);
      // Taken again at once: a process that starts meanwhile would see this one dead, and do its work.
      void joined().catch(() => undefined);
    });
    try {
      await client.query('SELECT pg_advisory_lock_shared($1, $2)', [PROCESSES, process]);
    } catch (error) {
      client.release(true);
      throw error;
    }
    session = client;
  };
  return {
    process,
    join: joined,
    isAlone: async () =>
      (await pool.query(`SELECT 1 FROM (${LIVING}) AS living(process) WHERE process <> $1 UNION ALL ${EARLIER}`, [process])).rows
        .length === 0,
    leave: async () => {
      hasLeft = true;
      await joining?.catch(() => undefined);
      const leaving = session;
      session = undefined;
      if (leaving === undefined) return;
      const ended = once(leaving, 'end');
      leaving.release(true);
      await Promise.race([ended, setTimeout(LEAVING, undefined, { ref: false })]);
    },
  };
}
