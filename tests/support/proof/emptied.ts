import type { Database } from '../../../src/adapters/prisma/database.ts';

const KEPT = ['_prisma_migrations'];

/** Leaves the database as it was when it had just been migrated. */
export async function emptied({ pool }: Database): Promise<void> {
  const { rows } = await pool.query<{ name: string | null }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND NOT tablename = ANY($1)`,
    [KEPT],
  );
  const queue = await pool.query<{ name: string | null }>("SELECT to_regclass('pgboss.job')::text AS name");
  const tables = [...rows, ...queue.rows].flatMap(({ name }) => (name === null ? [] : [name]));
  const client = await pool.connect();
  try {
    await client.query(`SET verkostobotti.retention = 'on'`);
    await client.query(`TRUNCATE ${tables.join(', ')} CASCADE`);
    await client.query(`RESET verkostobotti.retention`);
  } finally {
    client.release();
  }
}
