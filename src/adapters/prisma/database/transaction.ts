import type pg from 'pg';

/** A statement of plain SQL with its values, each of which can be sent: what is refused is refused by the server, which then takes nothing more of a transaction. */
export type SqlStatement = readonly [sql: string, ...values: readonly Value[]];
type Value = string | number | boolean | Date | null | undefined | readonly (string | number)[];

/** Runs work in one transaction of plain SQL: all of it is saved, or none. A connection that broke is thrown away. */
export function inTransaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  return transaction(pool, async (client) => {
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  });
}

/** What a transaction comes to: its answer, and what it writes, in this order. */
interface Outcome<T> {
  readonly result: T;
  readonly writes: readonly SqlStatement[];
}

/**
 * The same where all is read before anything is written: what is written is sent at once with the commit, and waits for one answer. Where
 * nothing is, nothing is committed, which would wait for the disk because of the locks.
 */
export function writingLast<T>(pool: pg.Pool, decide: (client: pg.PoolClient) => Promise<Outcome<T>>): Promise<T> {
  return transaction(pool, async (client) => {
    const { result, writes } = await decide(client);
    if (writes.length === 0) await client.query('ROLLBACK');
    else await allOf(client, [...writes, ['COMMIT']]);
    return result;
  });
}

/**
 * Sends statements one behind another without waiting in between, and answers with the rows of each. In a transaction those behind one that
 * fails fail too.
 */
export async function allOf(to: pg.PoolClient, statements: readonly SqlStatement[]): Promise<readonly (readonly object[])[]> {
  const ask = async ([sql, ...values]: SqlStatement) => (await to.query<object>(sql, values)).rows;
  if (takesSeveral(to)) return Promise.all(statements.map(ask));
  const answers = [];
  for (const statement of statements) answers.push(await ask(statement));
  return answers;
}

/** May it be asked while it answers? Not the embedded database; `pg` does not say so in its types. */
function takesSeveral(client: pg.PoolClient): boolean {
  return (client as { readonly pipeline?: boolean }).pipeline === true;
}

async function transaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    const begun = client.query('BEGIN');
    if (!takesSeveral(client)) await begun;
    // Else it fails only with its connection, and so with all that comes behind it.
    const [, result] = await Promise.all([begun, work(client)]);
    client.release();
    return result;
  } catch (error) {
    const isClear = await client.query('ROLLBACK').then(
      () => true,
      () => false,
    );
    client.release(!isClear);
    throw error;
  }
}
