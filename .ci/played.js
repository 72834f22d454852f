/**
 * Starts the built bot as it is shipped, asks it what an operator asks, stops it, and prints what it weighs.
 * `node .ci/played.js` takes the build of this folder; `.ci/container.js` the image that it has played.
 */
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';

const root = join(import.meta.dirname, '..');
const AREA_FILE = join(root, 'src/sandbox/demo/area.yaml');
const FEEDBACK_KEY = 'f'.repeat(64);
const DATABASE = `verkostobotti_played_${process.pid}`;
/** Of a bot on PostgreSQL: megabytes, and seconds of one processor until it is ready. The embedded database has an engine beside it. */
const MOST = { megabytes: 250, seconds: 4 };

/** Starts it twice, since only the second start finds its tables made. Throws when anything of it is not as it has to be. */
export async function playBuild({ folder = root, node = [], identity = {}, healthcheck } = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'verkostobotti-'));
  if (identity.uid !== undefined) chownSync(dataDir, identity.uid, identity.gid);
  const url = await newDatabase();
  const place = url === undefined ? { DATA_DIR: dataDir } : { DATABASE_URL: url };
  const env = { PATH: process.env.PATH, NODE_ENV: 'production', MODE: 'development', AREA_FILE, FEEDBACK_KEY, ...place };
  const run = {
    cwd: folder,
    env: { ...env, PORT: String(await freePort()) },
    stdio: ['ignore', 'inherit', 'inherit'],
    ...identity,
  };
  try {
    await lifeOf({ run, node, healthcheck });
    weigh(await lifeOf({ run, node, healthcheck }), url !== undefined);
    const admin = spawnSync(process.execPath, [...node, 'dist/admin.js', 'jobs', 'list'], run);
    if (admin.status !== 0) throw new Error('dist/admin.js does not answer');
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
    if (url !== undefined) await withServer((client) => client.query(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`));
  }
}

function weigh({ seconds, megabytes }, isOnServer) {
  const place = isOnServer ? 'PostgreSQL' : 'the embedded database';
  process.stdout.write(`ready after ${seconds} s of one processor, ${megabytes} MB resident, on ${place}\n`);
  const isHeavy = megabytes > MOST.megabytes || seconds > MOST.seconds;
  if (isOnServer && isHeavy) throw new Error(`at most ${MOST.seconds} s and ${MOST.megabytes} MB`);
}

async function lifeOf({ run, node, healthcheck }) {
  const child = spawn(process.execPath, [...node, 'dist/server.js'], run);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    const origin = `http://127.0.0.1:${run.env.PORT}`;
    await ready(`${origin}/health/ready`, child);
    const figures = weightOf(child.pid);
    for (const path of ['/privacy', '/assets/pages.css', '/metrics']) {
      const { status } = await fetch(`${origin}${path}`);
      if (status !== 200) throw new Error(`${path} answered ${status}`);
    }
    if (healthcheck !== undefined && spawnSync(healthcheck[0], healthcheck.slice(1), run).status !== 0)
      throw new Error('the health check says no');
    child.kill('SIGTERM');
    const code = await ended;
    if (code !== 0) throw new Error(`it ended with ${code}`);
    return figures;
  } finally {
    child.kill('SIGKILL');
  }
}

async function ready(address, child) {
  while ((await fetch(address).catch(() => undefined))?.status !== 200) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode} before it was ready`);
    await setTimeout(50);
  }
}

/** Processor time, and not the clock: the machine may be busy with other things. Linux alone tells it. */
function weightOf(pid) {
  if (process.platform !== 'linux') return { seconds: 0, megabytes: 0 };
  const [, , , , , , , , , , , user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1];
  return { seconds: (Number(user) + Number(system)) / 100, megabytes: Math.round(Number(resident) / 1024) };
}

async function withServer(ask) {
  const client = new pg.Client(process.env.TEST_DATABASE_URL);
  await client.connect();
  try {
    return await ask(client);
  } finally {
    await client.end();
  }
}

async function newDatabase() {
  if (process.env.TEST_DATABASE_URL === undefined) return undefined;
  await withServer(async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${DATABASE}`);
  });
  const url = new URL(process.env.TEST_DATABASE_URL);
  url.pathname = `/${DATABASE}`;
  return url.href;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

if (process.argv[1] === import.meta.filename) await playBuild();
