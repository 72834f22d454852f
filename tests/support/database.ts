import { afterAll, beforeAll, describe } from 'vitest';
import { databaseOn, openDatabase, type Database } from '../../src/adapters/prisma/database/database.ts';
import { openEmbedded } from '../../src/adapters/prisma/database/embedded-database.ts';
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

/** An embedded database in memory, migrated, with an empty queue. Loaded from an image, because making one takes seconds. */
export async function embeddedDatabase(): Promise<Database> {
  const { pool, engine } = await openEmbedded({ image: await preparedImage() });
  return databaseOn(pool, { isEmbedded: true, after: () => engine.close() });
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
