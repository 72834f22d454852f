import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import type { Database } from './database.ts';

/**
 * Tells living processes on one database from dead ones: each holds a shared lock of its session for as long as it lives, and the
 * server takes it away when the session ends. Who gets the lock alone knows that no other process lives.
 * The embedded database has one process anyway.
 */
export interface Presence {
  /** Joins the living; does nothing when joined already, and joins again after the connection was cut. */
  join(): Promise<void>;
  /** Runs `work` if no other process lives. */
  ifAlone(work: () => Promise<void>): Promise<void>;
  /** Resolves when the server has taken the lock away: who starts after that may be alone. */
  leave(): Promise<void>;
}

export function presenceOn({ pool, isEmbedded }: Database): Presence {
  return isEmbedded ? { join: nothing, ifAlone: (work) => work(), leave: nothing } : presenceOnServer(pool);
}

async function nothing(): Promise<void> {}

/** A number of our own, beside the one of the migrations. */
const PRESENCE_LOCK = 7_201_002;

/** Milliseconds: a server that does not answer is not waited for. */
const LEAVING = 2_000;

function presenceOnServer(pool: pg.Pool): Presence {
  let session: pg.PoolClient | undefined;
  const connected = async (): Promise<pg.PoolClient> => {
    if (session) return session;
    const client = await pool.connect();
    client.on('error', () => {
      if (session !== client) return;
      session = undefined;
      client.release(true);
    });
    session = client;
    return client;
  };
  let hasJoined: pg.PoolClient | undefined;
  let joining: Promise<void> | undefined;
  const joinAnew = async (): Promise<void> => {
    const client = await connected();
    await client.query('SELECT pg_advisory_lock_shared($1)', [PRESENCE_LOCK]);
    hasJoined = client;
  };
  return {
    // Two that join at once share one session: a second one would be lost sight of, and hold the lock for ever.
    join: async () => {
      if (session && hasJoined === session) return;
      joining ??= joinAnew().finally(() => (joining = undefined));
      await joining;
    },
    ifAlone: async (work) => {
      const client = await connected();
      const { rows } = await client.query<{ readonly is_alone: boolean }>('SELECT pg_try_advisory_lock($1) AS is_alone', [
        PRESENCE_LOCK,
      ]);
      if (!rows[0]?.is_alone) return;
      try {
        await work();
      } finally {
        await client.query('SELECT pg_advisory_unlock($1)', [PRESENCE_LOCK]);
      }
    },
    leave: async () => {
      const leaving = session;
      session = undefined;
      if (leaving === undefined) return;
      const ended = once(leaving, 'end');
      leaving.release(true);
      await Promise.race([ended, setTimeout(LEAVING, undefined, { ref: false })]);
    },
  };
}
