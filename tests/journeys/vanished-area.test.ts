import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/adapters/prisma/database/database.ts';
import { prismaStores } from '../../src/adapters/prisma/stores.ts';
import { startApp } from '../../src/app.ts';
import { ConfigFaults, readConfig } from '../../src/config/config.ts';
import { demonstration } from '../../src/sandbox/demo/demonstration.ts';
import { runAdmin } from '../admin/run-admin.ts';
import { orderIn } from '../support/commits.ts';
import { NOW } from '../support/order-builder.ts';
import { oneDatabase, prepareFolder } from '../support/prepared-database.ts';
import { TEST_KEY } from '../support/test-key.ts';

const note = (): void => undefined;
const log = { info: note, warn: note, error: note };
const { areaFile: AREA_FILE } = demonstration();

describe('An area that is gone while orders of it are left', () => {
  let variables: Readonly<Record<string, string>> = {};
  let leave = async (): Promise<void> => undefined;
  const numbers: string[] = [];
  const started = () => startApp(readConfig({ ...variables, MODE: 'development', PORT: '0', AREA_FILE }), { log });
  const storeOpen = () => openDatabase({ databaseUrl: variables['DATABASE_URL'], dataDir: variables['DATA_DIR'] ?? '' });

  beforeAll(async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'verkostobotti-area-'));
    const { url, drop } = await oneDatabase();
    if (url === undefined) await prepareFolder(dataDir);
    variables = url === undefined ? { DATA_DIR: dataDir } : { DATABASE_URL: url };
    leave = async () => {
      await drop();
      await rm(dataDir, { recursive: true });
    };
    const database = await storeOpen();
    const { orders } = prismaStores(database, { now: () => NOW }, TEST_KEY);
    for (let i = 0; i < 5; i += 1) numbers.push((await orderIn(orders, [], { area: i < 4 ? 'vanha-alue' : 'itaraja' })).number);
    await database.close();
  });
  afterAll(() => leave());

  it('Stops the start with the area, how many orders and which, and what to do', async () => {
    const faults = await started().then(
      async (app) => app.stop().then(() => []),
      (error: unknown) => (error instanceof ConfigFaults ? error.faults : [String(error)]),
    );
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^AREA_FILE: the area “vanha-alue” is missing, and the database has 4 orders of it/u);
    expect(faults[0]).toContain(`(${numbers.slice(0, 3).join(', ')} …). Put its file back.`);
  });

  it('Is told by `area check` where a database is given, and the file itself is still ok', async () => {
    const { code, out, err } = await runAdmin(['area', 'check', AREA_FILE], variables);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^itaraja: ok/u) });
    expect(err).toMatch(
      /^Database: .*\nWarning: with only what was checked here .* AREA_FILE: the area “vanha-alue” is missing, .*\n$/u,
    );
  });

  it('Stops it no more when the orders have been made anonymous', async () => {
    const database = await storeOpen();
    await database.pool.query(`UPDATE orders SET orderer = 'anonymous' WHERE area = 'vanha-alue'`);
    await database.close();
    const app = await started();
    await app.stop();
  });
});
