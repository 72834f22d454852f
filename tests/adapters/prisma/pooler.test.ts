import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/adapters/prisma/database/database.ts';
import { livenessOn } from '../../../src/adapters/prisma/outbox/liveness.ts';
import { hasPgBouncer, pgBouncer } from '../../support/pooler.ts';
import { emptyDatabase } from '../../support/prepared-database.ts';

const ADMIN = process.env['TEST_DATABASE_URL'];
const missing = ADMIN === undefined ? 'TEST_DATABASE_URL is not set' : hasPgBouncer() ? undefined : 'pgbouncer is not installed';
const suite = missing === undefined ? describe : describe.skip;

suite(`A PgBouncer before the database${missing === undefined ? '' : ` (skipped, ${missing})`}`, () => {
  it.each([
    ['transaction', ''],
    ['transaction', 'server_round_robin = 1'],
    ['transaction', 'default_pool_size = 1'],
    ['transaction', 'min_pool_size = 5'],
    ['statement', ''],
  ] as const)('That lends sessions (%s %s) is refused with a sentence, before anything is made', async (mode, more) => {
    const { url, drop } = await emptyDatabase(ADMIN ?? '');
    const pooler = await pgBouncer(url, mode, more);
    const opening = openDatabase({ databaseUrl: pooler.url, dataDir: '' });
    await expect(opening).rejects.toMatchObject({ code: 'database-pooled' });
    await expect(opening).rejects.toThrow(/pool_mode = transaction.*give the address of PostgreSQL itself/u);
    await pooler.close();
    const looking = openDatabase({ databaseUrl: url, dataDir: '', openedFor: 'as-is' });
    await expect(looking).rejects.toMatchObject({ code: 'database-missing' });
    await drop();
  });

  it('That keeps a session for each client serves as PostgreSQL itself', async () => {
    const { url, drop } = await emptyDatabase(ADMIN ?? '');
    const pooler = await pgBouncer(url, 'session');
    const database = await openDatabase({ databaseUrl: pooler.url, dataDir: '' });
    const alive = livenessOn(database);
    await alive.join();
    await alive.leave();
    expect((await database.pool.query('SHOW TimeZone')).rows).toEqual([{ TimeZone: 'UTC' }]);
    await database.close();
    await pooler.close();
    await drop();
  });
});
