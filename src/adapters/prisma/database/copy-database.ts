import type pg from 'pg';
import { invariant } from '../../../kernel/errors.ts';
import { livenessOn } from '../outbox/liveness.ts';
import type { Database } from './database.ts';
import { inTransaction } from './transaction.ts';

/** Why nothing was copied. */
export type CopyRefusal =
  /** Rows of ours are there already. */
  | { readonly because: 'not-empty'; readonly tables: readonly string[] }
  /** What arrived is not what was sent. */
  | { readonly because: 'differs'; readonly tables: readonly string[] };

/** How many rows of each table were copied, and found the same on both sides. */
export type CopiedRows = Readonly<Record<string, number>>;

/**
 * Copies everything from one database of this version into another one that is empty, and then compares row by row: all of it arrives, or
 * nothing. The source is read as it was at one moment. Throws CopyRefused.
 */
export async function copyDatabase(from: Database, to: Database): Promise<CopiedRows> {
  return inTransaction(from.pool, async (source) => {
    await source.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    return inTransaction(to.pool, async (target) => {
      for (const client of [source, target]) await client.query('SET LOCAL idle_in_transaction_session_timeout = 0');
      const tables = await tablesOf(source);
      const filled = await filledAmong(target, tables);
      if (filled.length > 0) throw new CopyRefused({ because: 'not-empty', tables: filled });
      const copied: Record<string, number> = {};
      for (const table of tables) copied[table] = await copyTable(source, target, table);
      for (const sequence of await sequencesOf(source)) await setSequence(source, target, sequence);
      const differing = await differingAmong(source, target, tables);
      if (differing.length > 0) throw new CopyRefused({ because: 'differs', tables: differing });
      return copied;
    });
  });
}

export class CopyRefused extends Error {
  override readonly name = 'CopyRefused';
  readonly refusal: CopyRefusal;
  constructor(refusal: CopyRefusal) {
    super(refusal.because);
    this.refusal = refusal;
  }
}

/** Does a bot run there? */
export async function isInUse(database: Database): Promise<boolean> {
  return !(await livenessOn(database).isAlone());
}

/** Our tables, each after those that it refers to; what migrations note of themselves is the target's own. */
async function tablesOf(client: pg.PoolClient): Promise<readonly string[]> {
  const { rows } = await client.query<{ readonly name: string; readonly needs: readonly string[] }>(TABLES);
  const ordered: string[] = [];
  let left = rows;
  while (left.length > 0) {
    const ready = left.filter(({ needs }) => needs.every((name) => ordered.includes(name)));
    invariant(ready.length > 0, 'tables do not refer to one another in a ring');
    ordered.push(...ready.map(({ name }) => name));
    left = left.filter((row) => !ready.includes(row));
  }
  return ordered;
}

const TABLES = `
  SELECT c.relname::text AS name, ARRAY(
    SELECT r.relname::text FROM pg_constraint k JOIN pg_class r ON r.oid = k.confrelid
    WHERE k.conrelid = c.oid AND k.contype = 'f' AND k.confrelid <> c.oid) AS needs
  FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
  ORDER BY c.relname`;

async function filledAmong(client: pg.PoolClient, tables: readonly string[]): Promise<readonly string[]> {
  const filled: string[] = [];
  for (const table of tables) {
    const { rows } = await client.query(`SELECT 1 FROM "${table}" LIMIT 1`);
    if (rows.length > 0) filled.push(table);
  }
  return filled;
}

/** Rows as the text of JSON: no value passes through the numbers and dates of JavaScript. */
async function copyTable(source: pg.PoolClient, target: pg.PoolClient, table: string): Promise<number> {
  let count = 0;
  for await (const rows of rowsOf(source, table)) {
    await target.query(`INSERT INTO "${table}" SELECT * FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`, [
      `[${rows.join(',')}]`,
    ]);
    count += rows.length;
  }
  return count;
}

async function* rowsOf(client: pg.PoolClient, table: string): AsyncGenerator<readonly string[]> {
  const cursor = `rows_of_${table}`;
  await client.query(
    `DECLARE "${cursor}" NO SCROLL CURSOR FOR SELECT to_jsonb(t)::text AS row FROM "${table}" t ORDER BY to_jsonb(t)::text COLLATE "C"`,
  );
  for (;;) {
    const { rows } = await client.query<{ readonly row: string }>(`FETCH ${AT_A_TIME} FROM "${cursor}"`);
    if (rows.length === 0) break;
    yield rows.map(({ row }) => row);
  }
  await client.query(`CLOSE "${cursor}"`);
}

const AT_A_TIME = 500;

async function differingAmong(
  source: pg.PoolClient,
  target: pg.PoolClient,
  tables: readonly string[],
): Promise<readonly string[]> {
  const differing: string[] = [];
  for (const table of tables) if (!(await isSameTable(source, target, table))) differing.push(table);
  return differing;
}

async function isSameTable(source: pg.PoolClient, target: pg.PoolClient, table: string): Promise<boolean> {
  const [here, there] = [rowsOf(source, table), rowsOf(target, table)];
  for (;;) {
    const [a, b] = [await here.next(), await there.next()];
    if (a.done === true || b.done === true) return a.done === b.done;
    if (a.value.length !== b.value.length || a.value.some((row, i) => row !== b.value[i])) return false;
  }
}

async function sequencesOf(client: pg.PoolClient): Promise<readonly string[]> {
  const { rows } = await client.query<{ readonly name: string }>(
    `SELECT relname::text AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'S' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

/** The next number is one that no row has had. */
async function setSequence(source: pg.PoolClient, target: pg.PoolClient, sequence: string): Promise<void> {
  const { rows } = await source.query<{ readonly last: string; readonly called: boolean }>(
    `SELECT last_value::text AS last, is_called AS called FROM "${sequence}"`,
  );
  const [row] = rows;
  if (row !== undefined)
    await target.query('SELECT setval($1::regclass, $2::bigint, $3)', [`"${sequence}"`, row.last, row.called]);
}
