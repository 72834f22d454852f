import { resolve } from 'node:path';
import { auditEvents } from '../adapters/prisma/audit/event-audit.ts';
import { keptKey } from '../adapters/prisma/audit/installation-key.ts';
import {
  copyDatabase,
  CopyRefused,
  isInUse,
  type CopiedRows,
  type CopyRefusal,
} from '../adapters/prisma/database/copy-database.ts';
import { DatabaseStartError } from '../adapters/prisma/database/database-faults.ts';
import { openDatabase, type Database } from '../adapters/prisma/database/database.ts';
import { recordAct } from '../adapters/prisma/orders/operator-acts.ts';
import { environment } from '../config/env.ts';
import { readDatabaseSettings, type DatabaseSettings } from '../config/operator.ts';
import { HOUR } from '../kernel/time/instant.ts';
import { auditLines } from './audit-commands.ts';
import { nameOf, withDatabase } from './open-database.ts';
import { CommandFaults, print, remark } from './output.ts';

/**
 * Copies the database of the environment into another, empty one, compares row by row and asks for an audit of it. Throws CommandFaults or
 * DatabaseStartError, and then nothing has been copied, except where it says so.
 */
export async function moveDatabase(to: string): Promise<void> {
  const settings = readDatabaseSettings(environment());
  const target = placeOf(to);
  await withDatabase(
    async ({ database: source, clock }) => {
      await refuseInUse(source, 'The bot is running on this database');
      remark(`To: ${nameOf(target)}`);
      const database = await openDatabase({ ...target, answerWithinMs: LONG });
      try {
        await refuseInUse(database, 'A bot is running on the database that --to names');
        const copied = await copiedInto(source, database);
        for (const [table, rows] of Object.entries(copied)) print(`${table}\t${rows}`);
        await recordAct(database.pool, clock.now(), { command: 'move', counts: copied });
        await sayAudit(database, settings);
      } finally {
        await database.close();
      }
    },
    { answerWithinMs: LONG },
  );
  print(`Copied, and compared row by row. ${NEXT}`);
}

/** Whole tables are sorted in one statement. */
const LONG = 6 * HOUR;

const NEXT =
  'Give the bot the new place with the same FEEDBACK_KEY and AUDIT_KEY (or feedback.key and audit.key of DATA_DIR), and never start one on the place ' +
  'that is not used any more: both would write to people.';

/** An address of PostgreSQL, or a folder for an embedded database. */
function placeOf(to: string): DatabaseSettings {
  if (/^postgres(ql)?:/u.test(to)) {
    if (!URL.canParse(to)) throw new CommandFaults(['--to: is wrong (allowed: postgres://user@host:port/database, or a folder)']);
    return { databaseUrl: to, dataDir: '' };
  }
  if (/^[a-z]+:\/\//iu.test(to))
    throw new CommandFaults(['--to: is wrong (allowed: postgres://user@host:port/database, or a folder)']);
  return { dataDir: resolve(to) };
}

async function refuseInUse(database: Database, words: string): Promise<void> {
  if (await isInUse(database)) throw new DatabaseStartError('database-in-use', `${words}: stop it first. Nothing was copied.`);
}

async function copiedInto(source: Database, target: Database): Promise<CopiedRows> {
  try {
    return await copyDatabase(source, target);
  } catch (error) {
    if (error instanceof CopyRefused) throw new CommandFaults([wordsOf(error.refusal)]);
    throw error;
  }
}

function wordsOf({ because, tables }: CopyRefusal): string {
  return because === 'not-empty'
    ? `--to: that database is not empty (${tables.join(', ')}). Nothing was copied.`
    : `What arrived is not what was sent (${tables.join(', ')}). Nothing was copied.`;
}

/** Every row is the same, so that what is broken was broken before. */
async function sayAudit(database: Database, settings: DatabaseSettings): Promise<void> {
  const { events, orders, faults } = await auditEvents(database, (await keptKey(settings)).audit);
  if (faults.length > 0)
    throw new CommandFaults(['Everything was copied, and with it what was broken before:', ...auditLines(faults)]);
  print(`OK: ${events} events, every chain unbroken; ${orders} orders are as their events say`);
}
