import { createHash } from 'node:crypto';
import { mkdir, realpath, rm } from 'node:fs/promises';
import { createConnection, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DatabaseStartError } from './database-faults.ts';

/**
 * Makes a folder of the embedded database this process's own. Throws DatabaseStartError 'database-in-use' when another living process has it.
 *
 * The lock is a socket that this process listens on: the system ends it with the process, however that dies, and it is seen from another
 * container that shares the folder — a file with a process number would be neither. Nothing is said over it.
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const real = await realpath(directory);
  const server = await oneAtATime(real, () => listenOrTakeOver(socketPath(real)));
  if (server) return { release: () => close(server) };
  const message = `Another process is using the database in ${directory}. Stop it first, or use PostgreSQL (DATABASE_URL).`;
  throw new DatabaseStartError('database-in-use', message);
}

export interface DirectoryLock {
  release(): Promise<void>;
}

/** Longer socket paths do not fit into the system's address structure (macOS has the shortest: 104 bytes). */
const LONGEST_PATH = 100;

function socketPath(directory: string): string {
  const hash = hashOf(directory);
  if (process.platform === 'win32') return `\\\\.\\pipe\\verkostobotti-${hash}`;
  const inside = join(directory, 'in-use.sock');
  const fitting = [inside, relative(process.cwd(), inside)].find((path) => Buffer.byteLength(path) <= LONGEST_PATH);
  return fitting ?? join(tmpdir(), `verkostobotti-${hash}.sock`);
}

/** A process that was killed left its socket behind: nobody answers there. */
async function listenOrTakeOver(path: string): Promise<Server | undefined> {
  const server = await listen(path);
  if (server !== undefined || (await isAnswering(path))) return server;
  await rm(path, { force: true });
  return listen(path);
}

/**
 * Between seeing that nobody answers and removing the old socket, another process could do the same and begin to listen: so they take
 * turns. On Linux the turn is a socket without a file, which never outlives its process; elsewhere the moment is left to chance.
 */
async function oneAtATime<T>(directory: string, work: () => Promise<T>): Promise<T> {
  if (process.platform !== 'linux') return work();
  const name = `\0verkostobotti-${hashOf(directory)}`;
  let turn = await listen(name);
  for (let waited = 0; turn === undefined && waited < LONGEST_WAIT; waited += SHORT_WAIT) {
    await setTimeout(SHORT_WAIT);
    turn = await listen(name);
  }
  try {
    return await work();
  } finally {
    if (turn) await close(turn);
  }
}

/** Milliseconds; a turn takes a few. */
const SHORT_WAIT = 10;
const LONGEST_WAIT = 5_000;

function hashOf(directory: string): string {
  return createHash('sha256').update(directory).digest('hex').slice(0, 24);
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

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
