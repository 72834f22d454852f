import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { DatabaseStartError } from './database-faults.ts';
import { inTransaction } from './transaction.ts';

/** A number of our own: whoever changes the tables holds this lock, so that two processes that start at once do not both do it. */
const MIGRATION_LOCK = 7_201_001;

/**
 * Brings the database to this version of the program: runs the scripts of `prisma/migrations` and keeps Prisma's own table of them, so that
 * `prisma migrate` understands the database too.
 * Throws DatabaseStartError: 'database-newer', 'migration-changed' or 'migration-failed'.
 */
export async function migrate(pool: pg.Pool): Promise<void> {
  const migrations = await readMigrations();
  if ((await pendingMigrations(pool, migrations)).length === 0) return;
  await whileLocked(pool, async () => {
    await pool.query(prismasTable);
    await settleInterrupted(pool);
    for (const migration of await pendingMigrations(pool, migrations)) await apply(pool, migration);
  });
}

/** Have all migrations of this version been applied? */
export async function isMigrated(pool: pg.Pool): Promise<boolean> {
  return (await pendingMigrations(pool, await readMigrations())).length === 0;
}

/** Throws DatabaseStartError 'database-missing' where no version has made its tables. */
export async function refuseUnlessThere(pool: pg.Pool): Promise<void> {
  if (!(await hasMigrationTable(pool))) throw new DatabaseStartError('database-missing', NOTHING_THERE);
}

/** Throws DatabaseStartError: 'database-older' or 'database-newer'; changes nothing. */
export async function refuseUnlessCurrent(pool: pg.Pool): Promise<void> {
  if (await isMigrated(pool)) return;
  const message =
    'The database is older than this version of the program. Start the bot, or run `npm run admin -- migrate`, to bring it up.';
  throw new DatabaseStartError('database-older', message);
}

export const NOTHING_THERE =
  'The bot has not made its tables there yet: is it the right database? (`npm run admin -- migrate` makes them, and so does the bot’s first start.)';

/** Runs work that changes tables while no other process does. */
async function whileLocked<T>(pool: pg.Pool, work: () => Promise<T>): Promise<T> {
  if (pool.options.max === 1) return work();
  const client = await pool.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const result = await work();
    await client.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    client.release();
    return result;
  } catch (error) {
    client.release(true); // closing the session also gives the lock back
    throw error;
  }
}

interface AppliedRow {
  readonly migration_name: string;
  readonly checksum: string;
  readonly is_finished: boolean;
}

async function pendingMigrations(pool: pg.Pool, migrations: readonly Migration[]): Promise<readonly Migration[]> {
  const applied = await appliedMigrations(pool);
  const unknown = applied.find((row) => migrations.every(({ name }) => name !== row.migration_name));
  if (unknown) {
    const message = `The database is newer than this version of the program: it has migration ${unknown.migration_name}.`;
    throw new DatabaseStartError('database-newer', message);
  }
  const changed = migrations.find(({ name, checksum }) =>
    applied.some((row) => row.migration_name === name && row.checksum !== checksum),
  );
  if (changed) {
    throw new DatabaseStartError('migration-changed', `Migration ${changed.name} is not the one that was applied.`);
  }
  return migrations.filter(({ name }) => !applied.some((row) => row.migration_name === name && row.is_finished));
}

async function appliedMigrations(pool: pg.Pool): Promise<readonly AppliedRow[]> {
  if (!(await hasMigrationTable(pool))) return [];
  const { rows } = await pool.query<AppliedRow>(
    `SELECT migration_name, checksum, finished_at IS NOT NULL AS is_finished FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  );
  return rows;
}

async function hasMigrationTable(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ readonly name: string | null }>(`SELECT to_regclass('_prisma_migrations')::text AS name`);
  return typeof rows[0]?.name === 'string';
}

/**
 * An earlier version noted a script before it ran it, so a process of it that died then left a row that was never finished. Each script
 * counted its step within its own transaction, which tells whether it was applied or wholly undone.
 */
async function settleInterrupted(pool: pg.Pool): Promise<void> {
  const open = 'finished_at IS NULL AND rolled_back_at IS NULL';
  await pool.query(`UPDATE _prisma_migrations SET finished_at = now() WHERE ${open} AND applied_steps_count > 0`);
  await pool.query(`UPDATE _prisma_migrations SET rolled_back_at = now() WHERE ${open}`);
}

/** The script and the note of it, both or neither. */
async function apply(pool: pg.Pool, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await inTransaction(pool, async (client) => {
      await client.query(sql);
      await client.query(noteOf, [randomUUID(), checksum, name]);
    });
  } catch (error) {
    const message = `The database could not be brought to this version: ${reasonOf(error)}`;
    throw new DatabaseStartError('migration-failed', message, { cause: error });
  }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** As Prisma makes it. */
const prismasTable = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id varchar(36) PRIMARY KEY NOT NULL, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL,
    logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0
  )`;

const noteOf = `
  INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) VALUES ($1, $2, clock_timestamp(), $3, 1)`;

/** One folder of prisma/migrations: its name, its SQL, and the checksum that Prisma keeps of it. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

const folder = join(import.meta.dirname, '../../../../prisma/migrations');

/** The migrations of this version of the program, oldest first. */
export async function readMigrations(): Promise<readonly Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(names.sort().map(readMigration));
}

async function readMigration(name: string): Promise<Migration> {
  const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8');
  return { name, sql, checksum: createHash('sha256').update(sql, 'utf8').digest('hex') };
}
