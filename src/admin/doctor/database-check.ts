import { DatabaseStartError, type StartFault } from '../../adapters/prisma/database/database-faults.ts';
import { openDatabase, type Database } from '../../adapters/prisma/database/database.ts';
import { lookAtRights, type ServerRights } from '../../adapters/prisma/database/server-rights.ts';
import { boxesOfOtherKeys } from '../../adapters/prisma/feedback/answer-box.ts';
import { keptKey } from '../../adapters/prisma/audit/installation-key.ts';
import { keptSecret } from '../../adapters/prisma/feedback/key-file.ts';
import { feedbackKey } from '../../adapters/prisma/feedback/seal.ts';
import { keysOf } from '../../config/secrets.ts';
import { clockFindings } from './clock-check.ts';
import { fault, ok, warning, type Finding } from './finding.ts';
import type { Subject } from './subject.ts';

const ABOUT = 'database';
const ANSWER_WITHIN_MS = 10_000;

/** The database, as far as it can be opened without changing it, and what was found on the way. */
export async function lookAtDatabase(
  subject: Subject,
): Promise<{ readonly findings: readonly Finding[]; readonly database?: Database }> {
  const { right, variables, isDevelopment } = subject;
  if (variables['DATABASE_URL'] !== undefined && right.DATABASE_URL === undefined) return { findings: [] }; // its line is there already
  const settings = { databaseUrl: right.DATABASE_URL, dataDir: right.DATA_DIR ?? '.data', answerWithinMs: ANSWER_WITHIN_MS };
  try {
    const database = await openDatabase({ ...settings, openedFor: 'as-is' });
    return { database, findings: [kindOf(database, isDevelopment), ...(await rightsOf(right.DATABASE_URL))] };
  } catch (error) {
    const found = openingFault(error);
    return { findings: found.level === 'fault' ? [found] : [found, ...(await rightsOf(right.DATABASE_URL))] };
  }
}

/** Feedback that waits under another key than this installation's. */
export async function lookAtFeedbackKey({ right }: Subject, { pool }: Database): Promise<readonly Finding[]> {
  const secret = await keptSecret({ feedbackKey: right.FEEDBACK_KEY, dataDir: right.DATA_DIR ?? '.data' });
  const sealedByOthers = await boxesOfOtherKeys(pool, feedbackKey(secret ?? ''));
  if (sealedByOthers.length === 0) return [ok('feedback key', 'opens all that waits')];
  const why = `${secret === undefined ? 'there is none here' : 'it is another one than before'}, and feedback waits (${sealedByOthers.join(', ')})`;
  return [
    fault('feedback key', why, 'give back the FEEDBACK_KEY, or the file feedback.key of DATA_DIR, that this database began with'),
  ];
}

/** Whether the record was last sealed with this installation's key. */
export async function lookAtAuditKey({ right }: Subject, { pool }: Database): Promise<readonly Finding[]> {
  const { audit } = await keptKey({ ...keysOf(right), dataDir: right.DATA_DIR ?? '.data' });
  const { rows } = await pool.query<{ readonly seal: string | null }>(LAST_SEAL);
  const seal = rows[0]?.seal;
  if (seal === undefined) return [];
  if (seal === null) return [warning('audit key', 'the record is not sealed yet', 'start the bot once: it seals what it finds')];
  if (audit.isPresent(seal)) return [ok('audit key', 'it sealed the last event')];
  return [
    warning(
      'audit key',
      'the last event was sealed with another one',
      'give back AUDIT_KEY, or audit.key of DATA_DIR; or, after a change of keys, `npm run admin -- audit seal`',
    ),
  ];
}

const LAST_SEAL = 'SELECT seal FROM events ORDER BY order_number DESC, no DESC LIMIT 1';

function kindOf({ isEmbedded, server }: Database, isDevelopment: boolean): Finding {
  if (server !== undefined) return kindOfServer(server);
  if (!isEmbedded || isDevelopment) return ok(ABOUT, 'the embedded one, at this version');
  return warning(
    ABOUT,
    'the embedded one, which a power cut may spoil',
    'use PostgreSQL (DATABASE_URL) where people use the bot',
  );
}

function kindOfServer({ version, zone, differing }: NonNullable<Database['server']>): Finding {
  const major = Math.floor(version / 10_000);
  if (major < OLDEST_SUPPORTED)
    return warning(ABOUT, `PostgreSQL ${major} gets no updates any more`, `move to PostgreSQL ${OLDEST_SUPPORTED} or newer`);
  const settings = differing.length === 0 ? '' : `; it has ${differing.join(', ')} otherwise, which does no harm`;
  return ok(ABOUT, `PostgreSQL ${major}, at this version; the server is in ${zone}${settings}`);
}

/** postgresql.org/support/versioning: 14 ended in November 2026. */
const OLDEST_SUPPORTED = 15;

async function rightsOf(databaseUrl: string | undefined): Promise<readonly Finding[]> {
  if (databaseUrl === undefined) return [];
  const rights = await lookAtRights(databaseUrl, ANSWER_WITHIN_MS).catch(() => undefined);
  if (rights === undefined) return [warning('database rights', 'they could not be looked at', 'ask again')];
  return [...rightFindings(rights), ...clockFindings('the database server', rights.now - Date.now())];
}

/** Exported for its test: what the account may do. */
export function rightFindings({ mayMakeTables, extension, closedTables }: Omit<ServerRights, 'now'>): readonly Finding[] {
  const found: (Finding | false)[] = [
    !mayMakeTables &&
      fault(
        'database rights',
        'the account may make no tables',
        'GRANT USAGE, CREATE ON SCHEMA public to it; each new version needs it',
      ),
    extension === 'absent' &&
      fault(
        'database rights',
        'the extension btree_gist is not there, and the account cannot make it',
        'CREATE EXTENSION btree_gist as an administrator (Azure: allow it in azure.extensions first)',
      ),
    closedTables.length > 0 &&
      fault(
        'database rights',
        `the account may not read and write ${closedTables.length} of the bot’s tables (${closedTables.slice(0, 3).join(', ')})`,
        'make it their owner, as the account that first started the bot is',
      ),
  ];
  const faults = found.filter((one) => one !== false);
  return faults.length > 0 ? faults : [ok('database rights', `tables and the extension btree_gist (${extension})`)];
}

function openingFault(error: unknown): Finding {
  if (!(error instanceof DatabaseStartError)) return fault(ABOUT, 'it cannot be opened', 'start the bot and read its last line');
  const known = BY_CODE[error.code];
  if (known !== undefined) return known;
  if (error.code === 'database-unreachable') return unreachable(error.cause);
  return fault(ABOUT, withoutStop(error.message), 'mend that, then ask again');
}

const BY_CODE: Readonly<Partial<Record<StartFault, Finding>>> = {
  'database-in-use': warning(
    ABOUT,
    'the running bot has the embedded database to itself',
    'stop the bot, if what stands in the database is to be looked at too',
  ),
  'database-missing': warning(
    ABOUT,
    'the bot has not made its tables yet',
    'start the bot or run `npm run admin -- migrate`; if it has run before, this is not its database',
  ),
  'database-older': warning(
    ABOUT,
    'it is older than this version',
    'take a backup, then start the bot or run `npm run admin -- migrate`',
  ),
};

/** By the code alone: the driver's words hold the names of account and host. */
function unreachable(cause: unknown): Finding {
  const { code = 'no code' } = (cause ?? {}) as { readonly code?: string };
  const [why, todo] = DRIVER_CODES.find(([codes]) => codes.includes(code))?.slice(1) ?? [
    `it cannot be used (${code})`,
    'try the same address with psql on this machine',
  ];
  return fault(ABOUT, String(why), String(todo));
}

const DRIVER_CODES: readonly (readonly [codes: readonly string[], why: string, todo: string])[] = [
  [
    ['28P01', '28000'],
    'the server refuses the account or its password',
    'mend both in DATABASE_URL; signs such as @ / : in them are percent-encoded',
  ],
  [['3D000'], 'the server has no such database', 'CREATE DATABASE … ENCODING ‘UTF8’, or mend the name in DATABASE_URL'],
  [['ENOTFOUND', 'EAI_AGAIN'], 'its host has no address here', 'mend the host in DATABASE_URL, or the machine’s DNS'],
  [['ECONNREFUSED'], 'nobody answers at its port', 'start PostgreSQL, or mend host and port in DATABASE_URL'],
  [['ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'], 'it is not reached', 'let this machine through its firewall'],
  [['53300'], 'it has no connection free', 'raise max_connections, or stop what holds them; the bot takes ten'],
  [
    ['SELF_SIGNED_CERT_IN_CHAIN', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'CERT_HAS_EXPIRED'],
    'its certificate is not trusted',
    'give the authority’s certificate with sslrootcert in DATABASE_URL, or NODE_EXTRA_CA_CERTS',
  ],
];

function withoutStop(sentence: string): string {
  return sentence.replace(/[.]$/, '');
}
