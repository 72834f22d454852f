import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseHealth, openDatabase } from '../../../../src/adapters/prisma/database/database.ts';
import { prismaSettings } from '../../../../src/adapters/prisma/stores.ts';
import { onEveryDatabase } from '../../../support/database.ts';
import { prepareFolder } from '../../../support/prepared-database.ts';

/** A process that has the database of a folder and writes to it until it is killed: it says each number that is saved. */
const adapter = join(import.meta.dirname, '../../../../src/adapters/prisma');
const holding = `
  import { openDatabase } from '${adapter}/database/database.ts';
  import { prismaSettings } from '${adapter}/stores.ts';
  const settings = prismaSettings(await openDatabase({ dataDir: process.argv[1] }));
  for (let saved = 1; ; saved += 1) {
    await settings.set('saved', saved);
    process.stdout.write(saved + '\\n');
  }`;

describe('the embedded database', () => {
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'verkostobotti-'));
    await prepareFolder(dataDir);
  });
  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  it('The embedded database belongs to one process, and survives that process being killed while it writes', async () => {
    const holder = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', holding, dataDir]);
    const lines = createInterface({ input: holder.stdout })[Symbol.asyncIterator]();
    for (let i = 0; i < 20; i += 1) await lines.next();

    const second = openDatabase({ dataDir });
    await expect(second).rejects.toMatchObject({ name: 'DatabaseStartError', code: 'database-in-use' });
    await expect(second).rejects.toThrow(dataDir);

    holder.kill('SIGKILL');
    await once(holder, 'exit');
    let said = 20;
    for (let line = await lines.next(); line.done !== true; line = await lines.next()) said = Number(line.value);

    const database = await openDatabase({ dataDir });
    const saved = await prismaSettings(database).get('saved');
    expect([said, said + 1]).toContain(saved);
    await database.close();
  });

  it('The embedded database keeps what was saved when it is closed and opened again', async () => {
    for (const value of [{ a: 1 }, { a: 2 }]) {
      const database = await openDatabase({ dataDir });
      await prismaSettings(database).set('kept', [value]);
      await database.close();
      const again = await openDatabase({ dataDir });
      expect(await prismaSettings(again).get('kept')).toEqual([value]);
      await again.close();
    }
  });
});

describe('PostgreSQL', () => {
  it('PostgreSQL that cannot be reached stops the start with words, and without the password', async () => {
    const opening = openDatabase({ databaseUrl: 'postgres://bot:very-secret@127.0.0.1:1/none', dataDir: '' });
    await expect(opening).rejects.toMatchObject({
      code: 'database-unreachable',
      message: expect.not.stringContaining('very-secret'),
    });
  });
});

onEveryDatabase('a database', (open) => {
  it('A database is healthy when it answers and is at this version', async () => {
    expect(await databaseHealth(open())).toEqual({ answers: true, isMigrated: true });
  });

  it('A database is not healthy while a migration is missing', async () => {
    const { pool } = open();
    await pool.query(`UPDATE _prisma_migrations SET rolled_back_at = now() WHERE migration_name LIKE '%guards'`);
    expect(await databaseHealth(open())).toEqual({ answers: true, isMigrated: false });
    await pool.query(`UPDATE _prisma_migrations SET rolled_back_at = NULL`);
  });

  it('A database refuses to change or remove events, except to retention', async () => {
    const { pool } = open();
    await pool.query(`INSERT INTO events VALUES ('VP-1', 'area', 1, now(), 'OrderApproved', 'bot', 'bot', 'job', '{}', 'hash')`);
    for (const sql of ['UPDATE events SET no = 2', 'DELETE FROM events', 'TRUNCATE events'])
      await expect(pool.query(sql)).rejects.toMatchObject({ code: '42501' });
    await pool.query(`BEGIN; SET LOCAL verkostobotti.retention = 'on'; DELETE FROM events; COMMIT`);
    expect((await pool.query('SELECT * FROM events')).rows).toEqual([]);
  });
});
