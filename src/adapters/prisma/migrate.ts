import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { DatabaseStartError } from './faults.ts';
import { migrationList, readMigrations } from './migrations.ts';
import type { Migration } from './migrations.ts';
import { startSchemaEngine } from './schema-engine.ts';

/** A number of our own: whoever changes the tables holds this lock, so that two processes that start at once do not both do it. */
const MIGRATION_LOCK = 7_201_001;

/**
 * Brings the database to this version of the program with Prisma's own engine and its `_prisma_migrations` table.
 * Throws DatabaseStartError: 'database-newer', 'migration-changed' or 'migration-failed'.
 */
export async function migrate(pool: pg.Pool): Promise<void> {
  const migrations = await readMigrations();
  if ((await pendingMigrations(pool, migrations)).length === 0) return;
  await whileLocked(pool, async () => {
    await settleInterrupted(pool);
    const pending = await pendingMigrations(pool, migrations);
    if (pending.length > 0) await apply(pool, migrations);
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
 * A process that died while it migrated leaves a row that was never finished. Each script runs in one transaction and counts its step
 * within it, so the row tells whether the script was applied or wholly undone.
 */
async function settleInterrupted(pool: pg.Pool): Promise<void> {
  if (!(await hasMigrationTable(pool))) return;
  const open = 'finished_at IS NULL AND rolled_back_at IS NULL';
  await pool.query(`UPDATE _prisma_migrations SET finished_at = now() WHERE ${open} AND applied_steps_count > 0`);
  await pool.query(`UPDATE _prisma_migrations SET rolled_back_at = now() WHERE ${open}`);
}

const countStep = 'UPDATE _prisma_migrations SET applied_steps_count = 1 WHERE finished_at IS NULL AND rolled_back_at IS NULL';

async function apply(pool: pg.Pool, migrations: readonly Migration[]): Promise<void> {
  const own = separate(pool);
  try {
    const engine = await startSchemaEngine(wholeScripts(own, migrations));
    await engine.applyMigrations({
      migrationsList: await migrationList(migrations),
      filters: { externalTables: [], externalEnums: [] },
    });
  } catch (error) {
    const message = `The database could not be brought to this version: ${reasonOf(error)}`;
    throw new DatabaseStartError('migration-failed', message, { cause: error });
  } finally {
    if (own !== pool) await own.end();
  }
}

/** The engine takes a lock that it gives back only with its connection, so on a server it gets a connection of its own. */
function separate(pool: pg.Pool): pg.Pool {
  return pool.options.max === 1 ? pool : new pg.Pool({ ...pool.options, max: 1 });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Prisma's adapter cuts a script at every semicolon, also inside a function's body; the server itself reads it right, as one transaction. */
function wholeScripts(pool: pg.Pool, migrations: readonly Migration[]): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg(pool);
  const whole = (adapter: SqlDriverAdapter): SqlDriverAdapter => {
    adapter.executeScript = async (script) => {
      const isMigration = migrations.some(({ sql }) => sql === script);
      await pool.query(isMigration ? `${script};\n${countStep}` : script);
    };
    return adapter;
  };
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => whole(await factory.connect()),
    connectToShadowDb: async () => whole(await factory.connectToShadowDb()),
  };
}
