import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/adapters/prisma/database/database.ts';
import { commands } from '../../src/admin/commands.ts';
import { demonstration } from '../../src/sandbox/demo/demonstration.ts';
import { prepareFolder } from '../support/prepared-database.ts';

const { areaFile } = demonstration();
const someone = '1e7a0000-0000-4000-8000-000000000001';
/** Commands that neither make a database nor bring one to this version. */
const LOOKING = [
  'audit verify',
  'audit head',
  'audit seal',
  'jobs list',
  'jobs retry none',
  'jobs park none',
  'report --format json',
  `person export ${someone}`,
  `person erase ${someone}`,
  'bank export',
  'retention run --dry-run',
  'retention run',
  'repair-hours --zone Europe/Helsinki',
];

let folder: string;
const kept = process.env;
const heard: string[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'admin-'));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => heard.push(String(text)) > 0);
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => heard.push(String(text)) > 0);
});
afterEach(() => {
  process.env = kept;
  heard.length = 0;
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** Runs a command in this process with this environment alone. */
async function run(line: string, env: Readonly<Record<string, string>>): Promise<void> {
  process.env = { ...env, AREA_FILE: areaFile };
  await commands().parseAsync(['node', 'admin', ...line.split(' ')]);
}

it.each([...LOOKING, 'migrate', `bank import ${demonstration().bankFile}`])(
  '“%s” without the environment of the service asks for it, and makes nothing',
  async (line) => {
    const before = existsSync('.data');
    await expect(run(line, {})).rejects.toThrow(/^DATABASE_URL, DATA_DIR: both are missing/u);
    expect(existsSync('.data')).toBe(before);
  },
);

describe('Where there is no database', () => {
  it.each(LOOKING)('“%s” says so, names the place, and makes nothing', async (line) => {
    const place = join(folder, 'nothing');
    await expect(run(line, { DATA_DIR: place })).rejects.toMatchObject({ code: 'database-missing' });
    expect(heard.join('')).toBe(`Database: the embedded one in ${place}\n`);
    expect(existsSync(place)).toBe(false);
  });
});

describe('Where the database is older', () => {
  it.each(['audit verify', 'bank export'])('“%s” says so and leaves it as it is', async (line) => {
    const dataDir = join(folder, line.replace(' ', '-'));
    await prepareFolder(dataDir);
    const database = await openDatabase({ dataDir });
    await database.pool.query(`UPDATE _prisma_migrations SET rolled_back_at = now() WHERE migration_name LIKE '%talk'`);
    await database.close();
    await expect(run(line, { DATA_DIR: dataDir })).rejects.toMatchObject({
      code: 'database-older',
      message: expect.stringMatching(/older than this version.*admin -- migrate/u),
    });
    const still = openDatabase({ dataDir, openedFor: 'as-is' });
    await expect(still).rejects.toMatchObject({ code: 'database-older' });
  });
});

describe('Hours that are right already', () => {
  it('Hours that are right already are left alone by repair-hours, which takes only a zone that there is', async () => {
    const dataDir = join(folder, 'right');
    await prepareFolder(dataDir);
    await run('repair-hours --zone Europe/Helsinki', { DATA_DIR: dataDir });
    expect(heard).toContain('No hour is wrong: nothing was changed.\n');
    await expect(run('repair-hours --zone Helsinki', { DATA_DIR: dataDir })).rejects.toThrow(/^--zone: is wrong/u);
  });
});

it('A command says which database of which server, without who uses it', async () => {
  const url = 'postgres://somebody:hush@127.0.0.1:1/verkosto?password=hush';
  await expect(run('audit verify', { DATABASE_URL: url })).rejects.toMatchObject({ code: 'database-unreachable' });
  expect(heard.join('')).toBe('Database: verkosto at 127.0.0.1:1 (PostgreSQL)\n');
});
