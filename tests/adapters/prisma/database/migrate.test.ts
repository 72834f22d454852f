import { readFile } from 'node:fs/promises';
import { PrismaPg } from '@prisma/adapter-pg';
import { expect, it } from 'vitest';
import type pg from 'pg';
import { migrate } from '../../../../src/adapters/prisma/database/migrate.ts';
import { onEveryDatabase, sameServer } from '../../../support/database.ts';
import { startSchemaEngine } from '../../../support/schema-engine.ts';

onEveryDatabase('the migrations', (open) => {
  const names = async () => {
    const sql = 'SELECT migration_name FROM _prisma_migrations ORDER BY started_at, migration_name';
    return (await open().pool.query<{ migration_name: string }>(sql)).rows.map((row) => row.migration_name);
  };

  it('The migrations make the tables that schema.prisma describes', async () => {
    const { pool } = open();
    const content = await readFile('prisma/schema.prisma', 'utf8');
    const engine = await startSchemaEngine(new PrismaPg(pool), content);
    const { stdout: script } = await engine.diff({
      from: { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    await pool.query(`BEGIN; CREATE SCHEMA described; SET LOCAL search_path = described; ${script ?? ''}; COMMIT`);
    expect(await shape(pool, 'public')).toEqual(await shape(pool, 'described'));
  });

  it('The migrations change nothing when run again', async () => {
    const before = await names();
    await migrate(open().pool);
    expect(await names()).toEqual(before);
  });

  it('The migrations stop at a database that is newer than the program', async () => {
    await open().pool.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '29990101000000_future', now())`,
    );
    await expect(migrate(open().pool)).rejects.toMatchObject({
      code: 'database-newer',
      message: expect.stringContaining('29990101000000_future'),
    });
    await open().pool.query(`DELETE FROM _prisma_migrations WHERE id = 'x'`);
  });

  it('The migrations go on where a process was killed: before its script was committed, or just after', async () => {
    const { pool } = open();
    const before = await names();
    const unfinished = 'UPDATE _prisma_migrations SET finished_at = NULL';
    await pool.query(`${unfinished} WHERE migration_name LIKE '%tables'`);
    await pool.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    await migrate(pool);
    await pool.query(`${unfinished}, applied_steps_count = 1 WHERE migration_name LIKE '%tables'`);
    await pool.query(`DROP TRIGGER events_append_only ON events; DROP TRIGGER events_not_truncated ON events`);
    await pool.query(`DROP FUNCTION refuse_event_change; ALTER TABLE seats DROP CONSTRAINT seats_no_double_booking`);
    await pool.query(`ALTER TABLE offers DROP CONSTRAINT offers_no_overlap`);
    await pool.query(`${unfinished}, applied_steps_count = 0 WHERE migration_name LIKE '%guards'`);
    await migrate(pool);
    expect(new Set(await names())).toEqual(new Set(before));
    await expect(pool.query('TRUNCATE events')).rejects.toMatchObject({ code: '42501' });
    await pool.query(`DELETE FROM _prisma_migrations WHERE rolled_back_at IS NOT NULL`);
  });

  it('The migrations bring what an earlier version had planned, queued or in hand into the outbox, with its tries', async () => {
    const { pool } = open();
    const script = await readFile('prisma/migrations/20261129010000_outbox/migration.sql', 'utf8');
    const work = (key: string, tried: number) =>
      JSON.stringify({
        planned: { key, job: 'offer.lapse', order: 'VP-2026-0001', needs: { wave: 1 }, due: 1_790_000_000_123 },
        tried,
      });
    await pool.query(`
      DROP TABLE outbox; CREATE SCHEMA pgboss;
      CREATE TABLE timers (key text PRIMARY KEY, job text, order_number text, needs jsonb, due timestamptz(3), attempt int, seq bigserial);
      CREATE TYPE pgboss.job_state AS ENUM ('created', 'retry', 'active', 'completed', 'cancelled', 'failed');
      CREATE TABLE pgboss.job (id uuid DEFAULT gen_random_uuid(), name text, state pgboss.job_state, data jsonb, retry_count int)`);
    await pool.query(`INSERT INTO timers VALUES ('ahead', 'order.close', 'VP-2026-0002', '{}', '2027-01-01T10:00:00.005Z', 2)`);
    for (const [key, state, tried, retries] of [
      ['queued', 'created', 0, 0],
      ['in-hand', 'active', 1, 2],
      ['done', 'completed', 0, 0],
    ] as const)
      await pool.query(`INSERT INTO pgboss.job (name, state, data, retry_count) VALUES ('due-work', $1, $2, $3)`, [
        state,
        work(key, tried),
        retries,
      ]);
    await pool.query(script);
    const { rows } = await pool.query('SELECT key, job, order_number, needs, due, attempt FROM outbox ORDER BY key');
    const queued = { job: 'offer.lapse', order_number: 'VP-2026-0001', needs: { wave: 1 }, due: new Date(1_790_000_000_123) };
    expect(rows).toEqual([
      {
        key: 'ahead',
        job: 'order.close',
        order_number: 'VP-2026-0002',
        needs: {},
        due: new Date('2027-01-01T10:00:00.005Z'),
        attempt: 2,
      },
      { key: 'in-hand', ...queued, attempt: 3 },
      { key: 'queued', ...queued, attempt: 0 },
    ]);
    expect((await pool.query(`SELECT to_regclass('pgboss.job') AS boss, to_regclass('timers') AS timers`)).rows).toEqual([
      { boss: null, timers: null },
    ]);
    await pool.query('DELETE FROM outbox');
  });

  it('The migrations stop at one that was changed after it was applied', async () => {
    await open().pool.query(`UPDATE _prisma_migrations SET checksum = reverse(checksum)`);
    await expect(migrate(open().pool)).rejects.toMatchObject({ code: 'migration-changed' });
    await open().pool.query(`UPDATE _prisma_migrations SET checksum = reverse(checksum)`);
    await migrate(open().pool);
  });

  it('The migrations are applied once by two processes that start at once', async () => {
    const { pool, isEmbedded } = open();
    const before = await names();
    await pool.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    if (isEmbedded) await Promise.all([migrate(pool), migrate(pool)]);
    else
      await Promise.all(
        (await Promise.all([sameServer(open()), sameServer(open()), sameServer(open())])).map((one) => one.close()),
      );
    expect(await names()).toEqual(before.toSorted());
  });
});

/** Columns, indexes and foreign keys of a schema, but for what Prisma cannot describe: exclusion constraints, partial indexes, and its own table. */
async function shape(pool: pg.Pool, schema: string): Promise<readonly unknown[]> {
  const columns = `
    SELECT table_name, column_name, data_type, udt_name, datetime_precision, is_nullable, regexp_replace(column_default, '${schema}\\.', '') AS value
    FROM information_schema.columns WHERE table_schema = $1 AND table_name <> '_prisma_migrations' ORDER BY 1, 2`;
  const constraints = `
    SELECT conrelid::regclass::text, conname, contype, replace(pg_get_constraintdef(oid), '${schema}.', '') AS definition FROM pg_constraint
    WHERE connamespace = $1::regnamespace AND contype <> 'x' AND conrelid::regclass::text NOT LIKE '%_prisma_migrations' ORDER BY 1, 2`;
  const indexes = `
    SELECT tablename, indexname, replace(indexdef, '${schema}.', '') AS definition FROM pg_indexes
    WHERE schemaname = $1 AND indexdef NOT LIKE '%gist%' AND indexdef NOT LIKE '% WHERE %' AND tablename <> '_prisma_migrations' ORDER BY 1, 2`;
  const found = [];
  for (const sql of [columns, constraints, indexes]) found.push((await pool.query(sql, [schema])).rows);
  return JSON.parse(JSON.stringify(found).replaceAll(`${schema}.`, '')) as unknown[];
}
