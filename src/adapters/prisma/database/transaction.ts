import type pg from 'pg';

/** Runs work in one transaction of plain SQL: all of it is saved, or none. A connection that broke is thrown away. */
export async function inTransaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
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
