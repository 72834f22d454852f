import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../..');
/** Beside the packages that the build leaves outside. */
const KEPT = join(root, 'node_modules/.cache/built');
const SOURCES = ['src', 'prisma', 'appPackage', '.ci', 'package-lock.json'];

/**
 * The folder of the build (`server.js`, `admin.js`) of the sources as they stand: what is shipped is what the tests start, and it starts in
 * half the time. Made when it is first asked for, and kept until a source changes; several test processes may make it at once.
 */
export function built(): Promise<string> {
  return (asked ??= build());
}

let asked: Promise<string> | undefined;

async function build(): Promise<string> {
  const path = join(KEPT, await stamp());
  if (existsSync(path)) return path;
  await mkdir(KEPT, { recursive: true });
  const earlier = await readdir(KEPT);
  const own = `${path}.${randomBytes(4).toString('hex')}`;
  await promisify(execFile)(process.execPath, ['.ci/build.js', own], { cwd: root });
  await rename(own, path).catch(() => rm(own, { recursive: true }));
  // Those that another process is making now have come since.
  for (const name of earlier.filter((one) => !one.includes('.'))) await rm(join(KEPT, name), { recursive: true, force: true });
  return path;
}

/** Changes whenever a source does. */
async function stamp(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const path = join(root, source);
    const inside = (await stat(path)).isDirectory() ? await readdir(path, { recursive: true }) : [''];
    for (const name of inside.sort()) {
      const { mtimeMs, size } = await stat(join(path, name));
      hash.update(`${source}/${name} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}
