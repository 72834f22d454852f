import { createHash } from 'node:crypto';
import { mkdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { createConnection, createServer } from 'node:net';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { DatabaseStartError } from './faults.ts';

/**
 * Makes a folder of the embedded database this process's own. Throws DatabaseStartError 'database-in-use' when another living process has it.
 *
 * The lock is a socket that this process listens on: the system ends it with the process, however that dies, and it is seen from another
 * container that shares the folder — a file with a process number would be neither. Nothing is said over it.
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const path = socketPath(await realpath(directory));
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const server = await listen(path);
    if (server) return { release: () => close(server) };
    if (await isAnswering(path)) break;
    await clearStale(path);
  }
  throw new DatabaseStartError(
    'database-in-use',
    `Another process is using the database in ${directory}. Stop it first, or use PostgreSQL (DATABASE_URL).`,
  );
}

export interface DirectoryLock {
  release(): Promise<void>;
}

/** Longer socket paths do not fit into the system's address structure (macOS has the shortest: 104 bytes). */
const LONGEST_PATH = 100;

function socketPath(directory: string): string {
  const hash = createHash('sha256').update(directory).digest('hex').slice(0, 24);
  if (process.platform === 'win32') return `\\\\.\\pipe\\verkostobotti-${hash}`;
  const inside = join(directory, 'in-use.sock');
  const fitting = [inside, relative(process.cwd(), inside)].find((path) => Buffer.byteLength(path) <= LONGEST_PATH);
  return fitting ?? join(tmpdir(), `verkostobotti-${hash}.sock`);
}

function listen(path: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(path, () => resolve(server.unref()));
  });
}

function isAnswering(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'ECONNREFUSED' && error.code !== 'ENOENT'));
  });
}

/** A dead process left its socket behind. It is first renamed: of two processes that see it, one succeeds, and a living one is put back. */
async function clearStale(path: string): Promise<void> {
  const before = await stat(path).catch(() => undefined);
  const aside = `${path}.${process.pid}`;
  await rename(path, aside).catch(() => undefined);
  const moved = await stat(aside).catch(() => undefined);
  if (moved === undefined) return;
  if (moved.ino === before?.ino) await rm(aside, { force: true });
  else await rename(aside, path);
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
