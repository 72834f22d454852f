import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase } from '../../src/adapters/prisma/database/database.ts';
import { openEmbedded } from '../../src/adapters/prisma/database/embedded-database.ts';
import { readMigrations } from '../../src/adapters/prisma/database/migrate.ts';

/** A database of a test's own on PostgreSQL. */
export interface OwnDatabase<Url = string> {
  readonly url: Url;
  readonly drop: () => Promise<void>;
}

/** Puts an embedded database, migrated, into a folder of data. Copied, because making one takes seconds. */
export async function prepareFolder(dataDir: string): Promise<void> {
  await cp(await keptFolder(), dataDir, { recursive: true });
}

/** The same database for the memory of a process. */
export async function preparedImage(): Promise<Blob> {
  return new Blob([await readFile(await kept('tar', makeImage))]);
}

/** A new PostgreSQL database, migrated: copied as well. */
export async function freshDatabase(adminUrl: string): Promise<OwnDatabase> {
  const template = `verkostobotti_template_${await version()}`;
  try {
    return await newDatabase(adminUrl, `TEMPLATE ${template}`);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && error.code === NO_SUCH_DATABASE)) throw error;
    await makeTemplate(adminUrl, template);
    return newDatabase(adminUrl, `TEMPLATE ${template}`);
  }
}

/** A new PostgreSQL database in which nobody has made a table. */
export function emptyDatabase(adminUrl: string): Promise<OwnDatabase> {
  return newDatabase(adminUrl, '');
}

/** A migrated one on PostgreSQL where there is one, else the embedded one, which has no address. */
export function oneDatabase(): Promise<OwnDatabase<string | undefined>> {
  const adminUrl = process.env['TEST_DATABASE_URL'];
  return adminUrl === undefined ? Promise.resolve({ url: undefined, drop: () => Promise.resolve() }) : freshDatabase(adminUrl);
}

const NO_SUCH_DATABASE = '3D000';

async function newDatabase(adminUrl: string, like: string): Promise<OwnDatabase> {
  const name = `verkostobotti_test_${randomBytes(6).toString('hex')}`;
  // No test cuts the power: nothing waits for the disk.
  await asAdmin(adminUrl, `CREATE DATABASE ${name} ${like}`, `ALTER DATABASE ${name} SET synchronous_commit = off`);
  return {
    url: Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href,
    drop: () => asAdmin(adminUrl, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

async function asAdmin(adminUrl: string, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const sql of statements) await client.query(sql);
  } finally {
    await client.end();
  }
}

const keptFolder = (): Promise<string> => kept('data', makeFolder);

/** What is prepared is kept between runs under a name that changes with the migrations. */
async function version(): Promise<string> {
  const content = (await readMigrations()).map(({ checksum }) => checksum).join();
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/** Several test processes may make it at once, and the first one's stays. */
async function kept(kind: string, make: (path: string) => Promise<void>): Promise<string> {
  const path = join(tmpdir(), `verkostobotti-${await version()}.${kind}`);
  if (existsSync(path)) return path;
  const own = `${path}.${randomBytes(4).toString('hex')}`;
  await make(own);
  await rename(own, path).catch(() => rm(own, { recursive: true }));
  return path;
}

async function makeTemplate(adminUrl: string, name: string): Promise<void> {
  const own = await emptyDatabase(adminUrl);
  await (await openDatabase({ databaseUrl: own.url, dataDir: '' })).close();
  const ownName = new URL(own.url).pathname.slice(1);
  await asAdmin(adminUrl, `ALTER DATABASE ${ownName} RENAME TO ${name}`).catch(() => own.drop());
}

async function makeFolder(dataDir: string): Promise<void> {
  await (await openDatabase({ dataDir })).close();
}

async function makeImage(path: string): Promise<void> {
  const { pool, engine } = await openEmbedded({ dataDir: join(await keptFolder(), 'database') });
  await writeFile(path, Buffer.from(await (await engine.dumpDataDir('none')).arrayBuffer()));
  await pool.end();
  await engine.close();
}
