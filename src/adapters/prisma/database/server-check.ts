import pg from 'pg';
import { DatabaseStartError } from './database-faults.ts';
import { differingFrom, endSilent, settingNames } from './session.ts';

/** What the server is like by itself. */
export interface ServerFacts {
  /** As PostgreSQL counts: 150020 is 15.20. */
  readonly version: number;
  /** Its time zone for us, before we set our own. */
  readonly zone: string;
  /** Names of settings that are otherwise than this program sets them in its sessions. */
  readonly differing: readonly string[];
}

/**
 * Looks at a PostgreSQL before it is used. Throws DatabaseStartError: 'database-pooled' behind a pooler that shares sessions,
 * 'database-unfit' when it is too old, of another encoding, or may not be written to.
 */
export async function examineServer(connectionString: string, answerWithinMs: number): Promise<ServerFacts> {
  return withClient(connectionString, answerWithinMs, async (client) => {
    await refuseSharedSession(client, connectionString, answerWithinMs);
    const { rows } = await client.query<{ readonly name: string; readonly setting: string }>(
      'SELECT name, setting FROM pg_settings WHERE name = ANY ($1)',
      [[...settingNames, 'server_version_num', 'server_encoding', 'transaction_read_only']],
    );
    const settings = Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
    const reason = unfit(settings);
    if (reason !== undefined) throw new DatabaseStartError('database-unfit', reason);
    return {
      version: Number(settings['server_version_num']),
      zone: settings['TimeZone'] ?? '',
      differing: differingFrom(settings),
    };
  });
}

/** The queue needs it. */
const OLDEST_VERSION = 130_000;

function unfit(settings: Readonly<Record<string, string>>): string | undefined {
  const { server_version_num: version, server_encoding: encoding, transaction_read_only: isReadOnly } = settings;
  if (Number(version) < OLDEST_VERSION) return 'The database’s PostgreSQL is too old (allowed: 13 or newer).';
  if (encoding !== 'UTF8')
    return `The database’s encoding is ${encoding ?? 'unknown'} (allowed: UTF8). Make a new one: CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.`;
  if (isReadOnly === 'on')
    return 'The database may only be read: it is a replica, or default_transaction_read_only is on. Give DATABASE_URL of the one that is written to.';
  return undefined;
}

/**
 * A pooler tells another process number at the beginning than the server does. One that keeps a session for each client is fine. One that
 * lends a session for a transaction or a statement would lose our settings and locks, and give them to others.
 */
async function refuseSharedSession(client: pg.Client, connectionString: string, answerWithinMs: number): Promise<void> {
  const { processID } = client as unknown as { readonly processID: number };
  const first = await sessionOf(client);
  if (first === processID) return;
  const later = await sessionOf(client);
  const others = await withClient(connectionString, answerWithinMs, sessionOf);
  if (first === later && first !== others) return;
  throw new DatabaseStartError(
    'database-pooled',
    'DATABASE_URL leads to a pooler that shares sessions (PgBouncer with pool_mode = transaction or statement). This program needs sessions of ' +
      'its own: give the address of PostgreSQL itself, or of a pool with pool_mode = session and a pool_size of at least 20.',
  );
}

async function sessionOf(client: pg.Client): Promise<number | undefined> {
  const { rows } = await client.query<{ readonly pid: number }>('SELECT pg_backend_pid() AS pid');
  return rows[0]?.pid;
}

/** One connection to look with, closed whatever happens. */
export async function withClient<T>(
  connectionString: string,
  answerWithinMs: number,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    connectionString,
    application_name: 'verkostobotti',
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
  });
  client.on('error', () => undefined);
  await client.connect();
  endSilent(client, answerWithinMs);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const CONNECT_WITHIN_MS = 15_000;
