import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { endSilent } from './silent-connection.ts';
import { lockDirectory } from './directory-lock.ts';
import { openEmbedded } from './embedded-database.ts';
import { DatabaseStartError } from './faults.ts';
import { PrismaClient } from './generated/client.ts';
import { isMigrated, migrate } from './migrate.ts';

/** The open database, migrated to this version. */
export interface Database {
  readonly prisma: PrismaClient;
  /** The same connections for what is plain SQL: the queue. */
  readonly pool: pg.Pool;
  readonly isEmbedded: boolean;
  /** What has to stop before the connections can be closed. */
  readonly beforeClose: Set<() => Promise<void>>;
  close(): Promise<void>;
}

/**
 * Opens PostgreSQL at `databaseUrl`, or else the embedded database in a folder of `dataDir`, and brings it to this version.
 * Throws DatabaseStartError with a code and a sentence for the operator.
 */
export async function openDatabase(settings: {
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
  /** Milliseconds after which a server that has not answered a statement is left; longer than presses wait for one another. */
  readonly answerWithinMs?: number | undefined;
}): Promise<Database> {
  const { databaseUrl, dataDir, answerWithinMs = ANSWER_WITHIN_MS } = settings;
  return databaseUrl === undefined ? openFolder(dataDir) : openServer(databaseUrl, answerWithinMs);
}

const ANSWER_WITHIN_MS = 40_000;

/** The database around a pool that is open already; `close` also runs `after`. */
export async function databaseOn(pool: pg.Pool, isEmbedded: boolean, after: () => Promise<void>): Promise<Database> {
  // A connection that breaks is replaced by the pool, and who uses it gets the error; without a listener it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const close = async () => {
    if (!pool.ended) await pool.end();
    await after();
  };
  try {
    await migrate(pool);
  } catch (error) {
    await close();
    throw error;
  }
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool), errorFormat: 'minimal', transactionOptions: patience });
  const beforeClose = new Set<() => Promise<void>>();
  return {
    prisma,
    pool,
    isEmbedded,
    beforeClose,
    close: async () => {
      for (const stop of beforeClose) await stop();
      await prisma.$disconnect();
      await close();
    },
  };
}

/** For the readiness check: does the database answer within seconds, and is it at this version? Never throws. */
export async function databaseHealth(database: Database): Promise<{ readonly answers: boolean; readonly isMigrated: boolean }> {
  try {
    return await Promise.race([
      isMigrated(database.pool).then((migrated) => ({ answers: true, isMigrated: migrated })),
      setTimeout(HEALTH_PATIENCE, { answers: false, isMigrated: false }, { ref: false }),
    ]);
  } catch (error) {
    return { answers: error instanceof DatabaseStartError, isMigrated: false };
  }
}

const HEALTH_PATIENCE = 3_000;

/** Milliseconds: dozens of presses on one order wait for one another here, rather than fail. */
const patience = { maxWait: 30_000, timeout: 30_000 };

/** A process that hangs inside a transaction loses it after a minute, so that it does not keep an order locked. */
const serverSettings: pg.PoolConfig = {
  max: 10,
  application_name: 'verkostobotti',
  connectionTimeoutMillis: 15_000,
  idle_in_transaction_session_timeout: 60_000,
  keepAlive: true,
};

async function openServer(url: string, answerWithinMs: number): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, ...serverSettings });
  endSilent(pool, answerWithinMs);
  try {
    return await databaseOn(pool, false, async () => undefined);
  } catch (error) {
    if (error instanceof DatabaseStartError) throw error;
    throw new DatabaseStartError('database-unreachable', `The database of DATABASE_URL cannot be used: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}

async function openFolder(dataDir: string): Promise<Database> {
  const lock = await lockDirectory(dataDir);
  try {
    const { pool, engine } = await openEmbedded({ dataDir: await completeFolder(dataDir) });
    return await databaseOn(pool, true, async () => {
      await engine.close();
      await lock.release();
    });
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** The folder of the database itself. A new one gets its name when it is complete: a process that dies while making it leaves nothing half done. */
async function completeFolder(dataDir: string): Promise<string> {
  const folder = join(dataDir, 'database');
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.new`;
  await rm(unfinished, { recursive: true, force: true });
  const { pool, engine } = await openEmbedded({ dataDir: unfinished });
  await pool.end();
  await engine.close();
  await rename(unfinished, folder);
  return folder;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
