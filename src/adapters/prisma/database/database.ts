import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { HOUR, MINUTE } from '../../../kernel/time/instant.ts';
import { planOnce } from './planned-statements.ts';
import { endSilent, setSession } from './session.ts';
import { lockDirectory } from './directory-lock.ts';
import { DatabaseStartError } from './database-faults.ts';
import { PrismaClient } from '../generated/client.ts';
import { livenessOn } from '../outbox/liveness.ts';
import { isMigrated, migrate, NOTHING_THERE, reasonOf, refuseUnlessCurrent, refuseUnlessThere } from './migrate.ts';
import { examineServer, type ServerFacts } from './server-check.ts';
import { refuseShiftedHours } from './shifted-hours.ts';

/** The open database, migrated to this version. */
export interface Database {
  readonly prisma: PrismaClient;
  /** The same connections for what is plain SQL: the queue. */
  readonly pool: pg.Pool;
  readonly isEmbedded: boolean;
  /** What a PostgreSQL server is like by itself; undefined for the embedded one. */
  readonly server?: ServerFacts | undefined;
  /** What has to stop before the connections can be closed. */
  readonly beforeClose: Set<() => Promise<void>>;
  close(): Promise<void>;
}

/**
 * What it is opened for: 'use' makes a new one, and brings an old one to this version; 'as-is' does neither, so that an older one or none is
 * refused; 'repair' takes one whose hours are wrong, and only while no bot runs there.
 */
export type OpenedFor = 'use' | 'as-is' | 'repair';

/**
 * Opens PostgreSQL at `databaseUrl`, or else the embedded database in a folder of `dataDir`.
 * Throws DatabaseStartError with a code and a sentence for the operator.
 */
export async function openDatabase(settings: {
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
  /** Milliseconds after which a server that has not answered a statement is left; longer than presses wait for one another; a repair has hours. */
  readonly answerWithinMs?: number | undefined;
  readonly openedFor?: OpenedFor | undefined;
}): Promise<Database> {
  const { databaseUrl, dataDir, answerWithinMs = ANSWER_WITHIN_MS, openedFor = 'use' } = settings;
  return databaseUrl === undefined ? openFolder(dataDir, openedFor) : openServer(databaseUrl, answerWithinMs, openedFor);
}

const ANSWER_WITHIN_MS = 40_000;

/** Whole tables are written anew in one statement. */
const REPAIR_WITHIN_MS = 6 * HOUR;

async function prepare(pool: pg.Pool, { isEmbedded, openedFor, server }: Opening): Promise<void> {
  if (openedFor === 'as-is' || openedFor === 'repair') await refuseUnlessThere(pool);
  if (openedFor === 'repair') await refuseUnlessAlone(pool, isEmbedded);
  else await refuseShiftedHours(pool, server?.zone);
  await (openedFor === 'as-is' ? refuseUnlessCurrent(pool) : migrate(pool));
}

/** Before any table is changed. A bot that starts later finds the hours wrong, and does not go on. */
async function refuseUnlessAlone(pool: pg.Pool, isEmbedded: boolean): Promise<void> {
  if (await livenessOn({ pool, isEmbedded }).isAlone()) return;
  throw new DatabaseStartError('database-in-use', 'The bot is running on this database: stop it first. Nothing was changed.');
}

interface Opening {
  readonly isEmbedded: boolean;
  readonly openedFor?: OpenedFor;
  readonly server?: ServerFacts;
  /** Runs when the connections are closed. */
  readonly after?: () => Promise<void>;
}

/** The database around a pool that is open already. */
export async function databaseOn(pool: pg.Pool, opening: Opening): Promise<Database> {
  // A connection that breaks is replaced by the pool, and who uses it gets the error; without a listener it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const close = async () => {
    if (!pool.ended) await pool.end();
    await opening.after?.();
  };
  try {
    await prepare(pool, opening);
  } catch (error) {
    await close();
    throw error;
  }
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool), errorFormat: 'minimal', transactionOptions: waits });
  const beforeClose = new Set<() => Promise<void>>();
  return {
    prisma,
    pool,
    isEmbedded: opening.isEmbedded,
    server: opening.server,
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
      setTimeout(HEALTH_TIMEOUT_MS, { answers: false, isMigrated: false }, { ref: false }),
    ]);
  } catch (error) {
    return { answers: error instanceof DatabaseStartError, isMigrated: false };
  }
}

const HEALTH_TIMEOUT_MS = 3_000;

/** Milliseconds: dozens of presses on one order wait for one another here, rather than fail. */
const waits = { maxWait: 30_000, timeout: 30_000 };

async function openServer(connectionString: string, answerWithinMs: number, openedFor: OpenedFor): Promise<Database> {
  try {
    const server = await examineServer(connectionString, answerWithinMs);
    const withinMs = openedFor === 'repair' ? REPAIR_WITHIN_MS : answerWithinMs;
    return await databaseOn(poolOn(connectionString, withinMs), { isEmbedded: false, openedFor, server });
  } catch (error) {
    if (error instanceof DatabaseStartError) throw error;
    throw new DatabaseStartError('database-unreachable', `The database of DATABASE_URL cannot be used: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}

/** Shorter than what is between us forgets a line that says nothing. */
const IDLE_MS = MINUTE;

function poolOn(connectionString: string, answerWithinMs: number): pg.Pool {
  const settings = {
    connectionString,
    max: 10,
    // A session has planned our statements, and is worth keeping for the next press.
    idleTimeoutMillis: IDLE_MS,
    application_name: 'verkostobotti',
    connectionTimeoutMillis: 15_000,
    keepAlive: true,
    // Statements are sent without waiting for the answer to the one before. Its types do not know it yet.
    pipeline: true,
    // The pool waits for what this promises, though its types do not say so: nobody gets a session that is not ours yet.
    onConnect: (client: pg.ClientBase): Promise<void> => {
      endSilent(client, answerWithinMs);
      planOnce(client);
      return setSession(client);
    },
  };
  return new pg.Pool(settings);
}

async function openFolder(dataDir: string, openedFor: OpenedFor): Promise<Database> {
  // Loaded here alone: a bot that has a PostgreSQL server does without it.
  const { completeFolder, databaseFolder, openEmbedded } = await import('./embedded-database.ts');
  if (openedFor !== 'use' && !existsSync(databaseFolder(dataDir)))
    throw new DatabaseStartError('database-missing', NOTHING_THERE);
  const lock = await lockDirectory(dataDir);
  try {
    const { pool, engine } = await openEmbedded({ dataDir: await completeFolder(dataDir) });
    const after = async () => {
      await engine.close();
      await lock.release();
    };
    return await databaseOn(pool, { isEmbedded: true, openedFor, after });
  } catch (error) {
    await lock.release();
    throw error;
  }
}
