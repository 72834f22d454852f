import pg from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';
import { databaseOn, openDatabase, type Database } from '../../src/adapters/prisma/database/database.ts';
import { openEmbedded, type Embedded } from '../../src/adapters/prisma/database/embedded-database.ts';
import { emptied } from './emptied.ts';
import { freshDatabase, preparedImage } from './prepared-database.ts';

/**
 * Runs a suite on the embedded database, and on PostgreSQL when TEST_DATABASE_URL (of an administrator) is set.
 * Each file of tests has a database of its own; `open` gives it, inside tests and hooks.
 */
export function onEveryDatabase(title: string, suite: (open: () => Database) => void): void {
  describe(`${title} (embedded)`, () => withDatabase(embeddedDatabase, suite));
  onServer(title, suite);
}

/** For what no database has a say in: on PostgreSQL where there is one, because it is quicker. */
export function onOneDatabase(title: string, suite: (open: () => Database) => void): void {
  const url = process.env['TEST_DATABASE_URL'];
  describe(title, () => withDatabase(url === undefined ? embeddedDatabase : () => serverDatabase(url), suite));
}

/** Only what several processes on one PostgreSQL do. */
export function onServer(title: string, suite: (open: () => Database) => void): void {
  const url = process.env['TEST_DATABASE_URL'];
  if (url === undefined) describe.skip(`${title} (PostgreSQL: skipped, TEST_DATABASE_URL is not set)`, () => suite(never));
  else describe(`${title} (PostgreSQL)`, () => withDatabase(() => serverDatabase(url), suite));
}

/** An embedded database in memory, migrated and empty. */
export async function embeddedDatabase(): Promise<Database> {
  const embedded = idle.pop() ?? (await openEmbedded({ image: await preparedImage() }));
  const { pool, engine } = embedded;
  const schema = await schemaOf(pool);
  const after = async (): Promise<void> => {
    await pool.query('ROLLBACK');
    if ((await schemaOf(pool)) !== schema) return engine.close();
    await emptied({ pool });
    await pool.query('RESET ALL; UNLISTEN *; DISCARD TEMP; SELECT pg_advisory_unlock_all()');
    idle.push(embedded);
  };
  return databaseOn(new pg.Pool(pool.options), { isEmbedded: true, after });
}

/** Empty and free for the next file: opening one takes seconds of the processor, emptying it a tenth of one. */
const idle: Embedded[] = [];

/** Changes with the tables and whatever is tied to them: a database in which a test has changed those is not used again. */
async function schemaOf(pool: pg.Pool): Promise<string | undefined> {
  const { rows } = await pool.query<{ mark: string }>(`
    SELECT md5(string_agg(part, ' ' ORDER BY part)) AS mark FROM (
      SELECT row(attrelid::regclass, attname, atttypid, attnotnull)::text AS part FROM pg_attribute
        JOIN pg_class ON pg_class.oid = attrelid WHERE relnamespace = 'public'::regnamespace
      UNION ALL SELECT row(conrelid::regclass, pg_get_constraintdef(oid))::text FROM pg_constraint WHERE conrelid <> 0
      UNION ALL SELECT row(tgrelid::regclass, tgname, tgenabled)::text FROM pg_trigger
      UNION ALL SELECT row(proname, prosrc)::text FROM pg_proc WHERE pronamespace = 'public'::regnamespace
      UNION ALL SELECT migration::text FROM _prisma_migrations migration
    ) parts`);
  return rows[0]?.mark;
}

/** A new PostgreSQL database, dropped when it is closed. */
async function serverDatabase(adminUrl: string): Promise<Database> {
  const { url, drop } = await freshDatabase(adminUrl);
  const database = await openDatabase({ databaseUrl: url, dataDir: '' });
  const close = async (): Promise<void> => {
    await database.close();
    await drop();
  };
  return { ...database, close };
}

/** Another process on the same PostgreSQL database, as far as the database can tell. */
export function sameServer(database: Database): Promise<Database> {
  const { connectionString } = database.pool.options;
  return openDatabase({ databaseUrl: connectionString, dataDir: '' });
}

/** Hooks run in the order in which they are defined: the suite's own last ones need the database. */
function withDatabase(open: () => Promise<Database>, suite: (open: () => Database) => void): void {
  let database: Database | undefined;
  beforeAll(async () => {
    database = await open();
  });
  suite(() => database ?? never());
  afterAll(() => database?.close());
}

function never(): never {
  throw new Error('the database is open only inside tests');
}
