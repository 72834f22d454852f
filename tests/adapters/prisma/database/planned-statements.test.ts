import pg from 'pg';
import { afterAll, beforeAll, expect, describe, it } from 'vitest';
import { planOnce } from '../../../../src/adapters/prisma/database/planned-statements.ts';

const ADMIN = process.env['TEST_DATABASE_URL'];
const suite = ADMIN === undefined ? describe.skip : describe;

suite(`Statements of a session${ADMIN === undefined ? ' (PostgreSQL: skipped, TEST_DATABASE_URL is not set)' : ''}`, () => {
  const client = new pg.Client({ connectionString: ADMIN });
  const read = async (text: string, ...values: readonly unknown[]): Promise<readonly unknown[]> =>
    (await client.query<Record<string, unknown>>(text, [...values])).rows;
  const planned = async (): Promise<unknown> =>
    (await client.query('SELECT count(*)::int AS n FROM pg_prepared_statements')).rows[0];

  beforeAll(async () => {
    planOnce(client);
    await client.connect();
    await client.query(`CREATE TEMPORARY TABLE things (id int, word text); INSERT INTO things VALUES (1, 'yksi'), (2, 'två')`);
  });
  afterAll(() => client.end());

  it('Are planned once, however they are asked; those without values are not kept', async () => {
    expect(await read('SELECT word FROM things WHERE id = $1', 1)).toEqual([{ word: 'yksi' }]);
    expect(await read('SELECT word FROM things WHERE id = $1', 2)).toEqual([{ word: 'två' }]);
    const { rows } = await client.query({ text: 'SELECT word FROM things WHERE id = $1', values: [1], rowMode: 'array' });
    expect(rows).toEqual([['yksi']]);
    expect(await planned()).toEqual({ n: 1 });
  });

  it('Are planned anew after their table has changed', async () => {
    expect(await read('SELECT * FROM things WHERE id = $1', 1)).toHaveLength(1);
    await client.query('ALTER TABLE things ADD COLUMN more int');
    await expect(read('SELECT * FROM things WHERE id = $1', 1)).rejects.toMatchObject({ code: '0A000' });
    expect(await read('SELECT * FROM things WHERE id = $1', 1)).toEqual([{ id: 1, word: 'yksi', more: null }]);
  });

  it('Stop being kept when there are too many of them', async () => {
    for (let i = 0; i < 250; i++) await client.query(`SELECT ${i} + $1::int AS sum`, [1]);
    const { n } = (await planned()) as { readonly n: number };
    expect(n).toBeLessThanOrEqual(210);
    expect(await read('SELECT 1000 + $1::int AS sum', 1)).toEqual([{ sum: 1001 }]);
  });
});
