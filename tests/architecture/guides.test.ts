import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/adapters/prisma/database/database.ts';
import { commands } from '../../src/admin/commands.ts';
import { examine } from '../../src/admin/doctor/doctor.ts';
import { subjectOf } from '../../src/admin/doctor/subject.ts';
import { environmentSchema } from '../../src/config/env.ts';
import { demonstration } from '../../src/sandbox/demo/demonstration.ts';
import { readConfig } from '../../src/config/config.ts';
import { oneDatabase, prepareFolder, type OwnDatabase } from '../support/prepared-database.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const guides = [
  ...readdirSync(join(root, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
  'SECURITY.md',
];
const administrators = ['docs/administrator.md', 'docs/operation.md'];

/** The lines of a guide's blocks of one language. */
function blocks(guide: string, language: string): readonly (readonly string[])[] {
  return [...read(guide).matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, text = '']) =>
    text.trim().split('\n'),
  );
}

/** Everything that is told as a command, in blocks and in sentences. */
function told(guide: string, beginning: string): readonly string[] {
  const marked = [...read(guide).matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);
  return [...marked, ...blocks(guide, 'sh').flat()]
    .filter((line) => line.startsWith(beginning))
    .map((line) => line.slice(beginning.length));
}

/** Words as a shell would part them. */
const words = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

describe('What the guides name', () => {
  it.each(guides)('Every npm script of %s is there', (guide) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const names = told(guide, 'npm run ').map((line) => line.split(' ')[0] ?? '');
    expect(names.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it.each(guides)('Every command and option of the operator in %s is there', (guide) => {
    expect(told(guide, 'npm run admin -- ').filter((line) => !isCommand(words(line)))).toEqual([]);
  });

  it.each(administrators)('Every variable of %s is one of the environment, or of the guide itself', (guide) => {
    const known = [...Object.keys(environmentSchema.shape), 'KEY', 'ID', 'FILE', 'ADDRESS', 'NAME', 'VERSION'];
    const named = [...read(guide).matchAll(/`\$?([A-Z][A-Z0-9]+(?:_[A-Z0-9]+)+)[`=]|^([A-Z][A-Z0-9]*_[A-Z0-9_]*)=/gm)];
    expect(named.map(([, inText, inBlock]) => inText ?? inBlock ?? '').filter((name) => !known.includes(name))).toEqual([]);
  });

  it('The environment of the guide is one with which the bot starts, once its area files are there', () => {
    const lines = blocks('docs/administrator.md', 'ini')
      .flat()
      .filter((line) => /^[A-Z_]+=/.test(line));
    const variables = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string]));
    expect(readConfig({ ...variables, AREA_FILE: demonstration().areaFile }).publicUrl).toBe('https://verkosto.example.fi');
  });

  it('Every check of readiness that the guide names is one of the bot', () => {
    const [, list = ''] = /503 names what is missing: ([^.]+)\./.exec(read('docs/administrator.md')) ?? [];
    const source = ['src/app.ts', 'src/installation.ts'].map(read).join('\n');
    const names = [...list.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
    expect(names).toHaveLength(5);
    expect(names.filter((name) => !new RegExp(`\\b${name}:`).test(source))).toEqual([]);
  });
});

function isCommand(given: readonly string[]): boolean {
  const options = given.filter((word) => word.startsWith('--'));
  let command = commands();
  for (const word of given.filter((one) => /^[a-z][a-z-]*$/.test(one))) {
    const next: Command | undefined = command.commands.find((one) => one.name() === word);
    if (next === undefined) break;
    command = next;
  }
  const isWhole = command.commands.length === 0;
  return isWhole && options.every((option) => command.options.some(({ long }) => long === option));
}

describe('What the guides let one do, played in its order', () => {
  let folder: string;
  let database: OwnDatabase<string | undefined>;
  const kept = process.env;
  const heard: string[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'guide-'));
    mkdirSync(join(folder, 'areas'));
    const { areaFile, bankFile } = demonstration();
    copyFileSync(areaFile, join(folder, 'areas', 'area.yaml'));
    copyFileSync(bankFile, join(folder, 'bank.csv'));
    database = await oneDatabase();
    if (database.url === undefined) await prepareFolder(join(folder, 'data'));
    await prepareFolder(join(folder, 'moved'));
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => heard.push(String(text)) > 0);
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => heard.push(String(text)) > 0);
  });
  afterEach(() => {
    process.env = kept;
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  /** What the guide writes as an example stands here for the files of this folder. */
  const here = (word: string): string =>
    word
      .replace('/etc/verkostobotti/areas', join(folder, 'areas'))
      .replace(/^(bank\.csv|verkostobotti\.zip)$/, (name) => join(folder, name))
      .replace(/^postgresql:.*$/, join(folder, 'moved'))
      .replace(/^ID$/, demonstration().consultants[0]!.id);

  it.each(administrators)('Every command of the blocks of %s does what it says', async (guide) => {
    const lines = blocks(guide, 'sh')
      .flat()
      .filter((line) => line.startsWith('npm run admin -- '));
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) {
      const given = words(line.slice('npm run admin -- '.length));
      if (given[0] === 'doctor') continue; // it asks the network; its own tests play it
      process.env = { MODE: 'development', DATA_DIR: join(folder, 'data'), AREA_FILE: join(folder, 'areas') };
      if (database.url !== undefined) process.env['DATABASE_URL'] = database.url;
      await expect(commands().parseAsync(['node', 'admin', ...given.map(here)]), line).resolves.toBeDefined();
    }
    expect(heard.join('')).not.toMatch(/fault|failed/i);
  });
});

const ADMIN = process.env['TEST_DATABASE_URL'];

it.skipIf(ADMIN === undefined)(
  'The account and the database that the guide has made are enough for the bot (PostgreSQL)',
  async () => {
    const name = `guide_${randomBytes(4).toString('hex')}`;
    const statements = blocks('docs/administrator.md', 'sql')
      .flat()
      .map((line) => line.replaceAll('verkostobotti', name));
    const admin = new pg.Client({ connectionString: ADMIN });
    await admin.connect();
    for (const statement of statements) await admin.query(statement);
    const url = Object.assign(new URL(ADMIN!), { username: name, password: 'a-long-one', pathname: `/${name}` }).href;
    const database = await openDatabase({ databaseUrl: url, dataDir: '' });
    await database.close();
    const found = (await examine(subjectOf({ MODE: 'development', DATABASE_URL: url }))).filter(({ about }) =>
      about.startsWith('database'),
    );
    expect(found.map(({ level }) => level)).toEqual(['ok', 'ok']);
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.query(`DROP ROLE ${name}`);
    await admin.end();
  },
);
