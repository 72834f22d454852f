import type { Database } from '../../src/adapters/prisma/database/database.ts';

/**
 * Leaves the database as it was when it had just been migrated, many times a minute: rows are deleted, because TRUNCATE makes new files
 * for every table and index, and swept up, because nobody else does so in the embedded database.
 */
export async function emptied({ pool }: Pick<Database, 'pool'>): Promise<void> {
  const { rows } = await pool.query<{ readonly name: string }>(tables);
  const deletions = rows.map(({ name }) => `DELETE FROM ${name};`);
  await pool.query(`BEGIN; SET LOCAL session_replication_role = replica; ${deletions.join(' ')} ${restart}; COMMIT`);
  await pool.query(`VACUUM ${rows.map(({ name }) => name).join(', ')}`);
}

const tables = `
  SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`;

const restart = 'SELECT setval(seqrelid, seqstart, false) FROM pg_sequence';
