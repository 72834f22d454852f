import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { openDatabase } from '../../src/adapters/prisma/database/database.ts';
import { readWorkbook } from '../../src/admin/bank/bank-workbook.ts';
import { readBank } from '../../src/people/bank/read-bank.ts';
import { type OwnDatabase, oneDatabase, prepareFolder } from '../support/prepared-database.ts';
import { runAdmin } from './run-admin.ts';

const demo = (file: string): string => fileURLToPath(new URL(`../../src/sandbox/demo/${file}`, import.meta.url));
const AREA_FILE = demo('area.yaml');
const bank = readFileSync(demo('bank.csv'), 'utf8');
const someone = '1e7a0000-0000-4000-8000-000000000001';
let folder: string;
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'admin-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Milliseconds: several processes, each of which opens an embedded database. */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

describe('commands that need no database', () => {
  it('Commands that need no database area check accepts a good file and names the line of a fault in a bad one', async () => {
    const good = await runAdmin(['area', 'check', AREA_FILE]);
    expect(good).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^itaraja: ok/) });
    writeFileSync(file('bad.yaml'), readFileSync(AREA_FILE, 'utf8').replace('zone:', 'zne:'));
    const bad = await runAdmin(['area', 'check', file('bad.yaml')]);
    expect(bad).toEqual({ code: 1, out: '', err: 'bad.yaml:4: zne: is not known here (did you mean “zone”?)\n' });
  });

  it('Commands that need no database manifest builds the package from nothing, and says what it was built from', async () => {
    const { code, out, err } = await runAdmin(['manifest', '--out', file('app.zip')]);
    expect({ code, out }).toEqual({ code: 0, out: `${file('app.zip')}\n` });
    expect(err).toMatch(/sample values/);
    expect(existsSync(file('app.zip'))).toBe(true);
    const faulty = await runAdmin(['manifest', '--out', file('no.zip')], { BOT_ID: 'bot' });
    expect(faulty).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^BOT_ID: is wrong/) });
    expect(existsSync(file('no.zip'))).toBe(false);
  });

  it('Commands that need no database read-order answers a line of JSON for each message', async () => {
    const args = ['read-order', '--area', AREA_FILE, '--now', '2026-11-22T09:00:00+02:00', '--lang', 'fi'];
    const { code, out, err } = await runAdmin(args, {}, 'Tilaan ennakointidialogin\n\nohje\n');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toEqual({ intent: 'order', fields: { method: 'anticipation-dialogue' }, guard: [] });
    expect(await runAdmin([...args.slice(0, 3), '--now', 'today'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^--now: /),
    });
  });

  it('An unknown command ends with 1 and no trace of the program', async () => {
    const { code, out, err } = await runAdmin(['bank', 'imprt']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/unknown command/);
    expect(err).not.toMatch(/ at .*:\d+/);
  });
});

describe('commands on a database', () => {
  let database: OwnDatabase<string | undefined>;
  beforeAll(async () => {
    database = await oneDatabase();
    if (database.url === undefined) await prepareFolder(file('one'));
  });
  afterAll(() => database.drop());
  const env = () => ({ DATA_DIR: file('one'), AREA_FILE, ...(database.url !== undefined && { DATABASE_URL: database.url }) });

  it('Commands on a database import a bank once, change nothing the second time, and nothing at all when a row is faulty', async () => {
    const imported = (added: number) => ({
      code: 0,
      out: `24 consultants in the bank: ${added} added, 0 changed, 0 removed\n`,
      err: expect.stringMatching(/^Database: [^\n]*\n$/u),
    });
    expect(await runAdmin(['bank', 'import', demo('bank.csv')], env())).toEqual(imported(24));
    expect(await runAdmin(['bank', 'import', demo('bank.csv')], env())).toEqual(imported(0));
    writeFileSync(file('bad.csv'), bank.replace('Aino Mallikas', 'Aino Toinen').replace('sv|fi,', 'ruotsi,'));
    const bad = await runAdmin(['bank', 'import', file('bad.csv')], env());
    expect(bad).toEqual({
      code: 1,
      out: '',
      err: 'line 3: languages: is wrong (allowed: ISO 639 codes such as fi, sv, se)\nNothing was imported.\n',
    });
    const exported = await runAdmin(['bank', 'export'], env());
    expect(exported).toMatchObject({ code: 0, out: expect.stringMatching(/^\u{feff}id;name;/u) });
    writeFileSync(file('exported.csv'), exported.out);
    expect(await runAdmin(['bank', 'import', file('exported.csv')], env())).toEqual(imported(0));
  });

  it('Commands on a database answer about a person, count what is old, and write the report', async () => {
    const person = await runAdmin(['person', 'export', someone], env());
    expect(JSON.parse(person.out)).toMatchObject({ id: someone, bank: { name: 'Aino Mallikas' }, profile: null });
    const retention = await runAdmin(['retention', 'run', '--dry-run'], env());
    expect(retention).toMatchObject({ code: 0, out: expect.stringMatching(/^drafts\t0\n[\s\S]*a dry run\.\n$/) });
    const json = await runAdmin(['report', '--from', '2026-01-01', '--to', '2026-06-30', '--format', 'json'], env());
    expect(JSON.parse(json.out)).toMatchObject({ area: 'itaraja', period: { from: '2026-01-01', to: '2026-06-30' } });
    const fixed = await runAdmin(['report', '--period', '2026H1', '--as-of', '2026-07-15', '--format', 'json'], env());
    const asOf = Date.UTC(2026, 6, 15, 21) - 1;
    expect(JSON.parse(fixed.out)).toMatchObject({ period: { from: '2026-01-01', to: '2026-06-30', asOf } });
    expect((await runAdmin(['report', '--period', '2026H3'], env())).err).toContain(
      '--period: is wrong (allowed: 2026Q3, 2026H2, 2026)',
    );
  });

  it('Commands on an embedded database make it where there is none, and end with a word while another process uses it', async () => {
    const env = { DATA_DIR: file('data'), AREA_FILE };
    const said = `Database: the embedded one in ${file('data')}\n`;
    expect(await runAdmin(['bank', 'import', demo('bank.csv')], env)).toEqual({
      code: 0,
      out: '24 consultants in the bank: 24 added, 0 changed, 0 removed\n',
      err: said,
    });
    const database = await openDatabase({ dataDir: file('data') });
    const { code, out, err } = await runAdmin(['bank', 'import', demo('bank.csv')], env);
    await database.close();
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^Database: .*\nAnother process is using the database in .*\n$/);
  });

  it('Commands on a database say in one line that a server does not answer', async () => {
    const { code, err } = await runAdmin(['migrate'], { DATABASE_URL: 'postgres://me:hush@127.0.0.1:9/none' });
    expect(code).toBe(1);
    expect(err).toMatch(/^Database: none at 127.0.0.1:9 \(PostgreSQL\)\nThe database of DATABASE_URL cannot be used: [^\n]*\n$/);
    expect(err).not.toMatch(/hush|me:/u);
  });
});

describe('a bank in a workbook', () => {
  const sheet = bank
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  const workbook = (rows: readonly (readonly unknown[])[]): Promise<Buffer> =>
    writeXlsxFile(rows.map((cells) => cells.map(cellOf)) as never).toBuffer();
  const cellOf = (value: unknown) =>
    value instanceof Date
      ? { value, type: Date, format: 'd.m.yyyy' }
      : { value, type: typeof value === 'number' ? Number : String };

  async function read(rows: readonly (readonly unknown[])[]) {
    const table = await readWorkbook(await workbook(rows));
    return 'fault' in table ? { consultants: [], faults: [table.fault] } : readBank(table);
  }

  it('A bank in a workbook means the same as the text, with Excel’s own numbers and dates', async () => {
    const typed = sheet.map((cells, line) =>
      cells.map((cell, i) => (line === 0 ? cell : i === 10 ? Number(cell) : i >= 11 ? new Date(`${cell}T00:00:00Z`) : cell)),
    );
    const [plain, excel] = [await read(sheet), await read(typed)];
    expect(plain.consultants).toHaveLength(24);
    expect(excel).toEqual(plain);
  });

  it('A bank in a workbook has its faults named by row', async () => {
    const bad = sheet.map((cells, line) => (line === 4 ? cells.map((cell, i) => (i === 8 ? 'boss' : cell)) : cells));
    expect((await read(bad)).faults).toEqual(['line 5: roles: is wrong (allowed: lead, recorder, both, trainee)']);
  });

  it('A bank in a workbook that is none is refused', async () => {
    expect(await readWorkbook(Buffer.from('id,name'))).toEqual({ fault: expect.stringMatching(/no Excel workbook/) });
  });
});
