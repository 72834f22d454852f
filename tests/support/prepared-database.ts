import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/adapters/prisma/database/database.ts';
import { openEmbedded } from '../../src/adapters/prisma/database/embedded-database.ts';
import { readMigrations } from '../../src/adapters/prisma/database/migrate.ts';

/** Puts an embedded database, migrated, into a folder of data. Copied, because making one takes seconds. */
export async function prepareFolder(dataDir: string): Promise<void> {
  await cp(await keptFolder(), dataDir, { recursive: true });
}

/** The same database for the memory of a process. */
export async function preparedImage(): Promise<Blob> {
  return new Blob([await readFile(await kept('tar', makeImage))]);
}

const keptFolder = (): Promise<string> => kept('data', makeFolder);

/** Kept between runs under a name that changes with the migrations; several test processes may make it at once, and the first one's stays. */
async function kept(kind: string, make: (path: string) => Promise<void>): Promise<string> {
  const content = (await readMigrations()).map(({ checksum }) => checksum).join();
  const path = join(tmpdir(), `verkostobotti-${createHash('sha256').update(content).digest('hex').slice(0, 16)}.${kind}`);
  if (existsSync(path)) return path;
  const own = `${path}.${randomBytes(4).toString('hex')}`;
  await make(own);
  await rename(own, path).catch(() => rm(own, { recursive: true }));
  return path;
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
