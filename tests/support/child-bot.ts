import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/adapters/prisma/database.ts';
import { prismaStores } from '../../src/adapters/prisma/stores.ts';
import { BotClock } from '../../src/sandbox/bot-clock.ts';
import { consultantsOf } from '../../src/sandbox/demo/consultants.ts';
import { demonstration } from '../../src/sandbox/demo/demonstration.ts';
import { populate } from '../../src/sandbox/demo/populate.ts';
import { startPretendGraph } from '../../src/sandbox/graph/pretend-graph.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { Play } from '../../src/sandbox/scripted/play.ts';
import { startPretendTeams } from '../../src/sandbox/teams/pretend-teams.ts';

/** The bot as a process of its own (`npm run serve`), which a test may kill, with the pretend world living on around it. */
export interface ChildBot {
  readonly play: Play;
  readonly sandbox: Sandbox;
  /** Starts it and waits until it is ready. */
  start(): Promise<void>;
  /** kill -9: nothing is finished, nothing is closed. */
  kill(): Promise<void>;
  end(): Promise<void>;
}

/** A bot on a PostgreSQL database, or on the embedded one in a folder of its own. */
export async function childBot(databaseUrl: string | undefined): Promise<ChildBot> {
  const dataDir = await mkdtemp(join(tmpdir(), 'verkostobotti-child-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const demo = demonstration();
  await importBank({ databaseUrl, dataDir }, demo.bankFile);
  const clock = new BotClock(() => origin);
  const teams = await startPretendTeams({ botUrl: () => `${origin}/api/messages`, now: () => clock.now() });
  const graph = await startPretendGraph();
  const sandbox: Sandbox = { teams, graph, clock, demo, team: populate(demo, teams.world, graph.world, Date.now()) };
  const variables = {
    MODE: 'development',
    PORT: String(port),
    AREA_FILE: demo.areaFile,
    DATA_DIR: dataDir,
    GRAPH_ORIGIN: graph.origin,
    CLOCK_CONTROL: '1',
    LOG_LEVEL: 'error',
    ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
  };
  let child: ChildProcess | undefined;
  const kill = async (): Promise<void> => {
    const running = child;
    child = undefined;
    if (running !== undefined) await ended(running);
  };
  return {
    sandbox,
    play: new Play(sandbox, origin, () => undefined),
    start: async () => {
      child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
        env: { PATH: process.env['PATH'], ...variables },
        stdio: 'inherit',
      });
      await ready(origin, child);
      await clock.refresh();
    },
    kill,
    end: async () => {
      await kill();
      await Promise.all([teams.close(), graph.close()]);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function importBank(
  settings: { readonly databaseUrl: string | undefined; readonly dataDir: string },
  bankFile: string,
): Promise<void> {
  const database = await openDatabase(settings);
  await prismaStores(database, { now: Date.now }).bank.replace(consultantsOf(bankFile));
  await database.close();
}

/** Asks until the bot says that it is ready; fails at once when the process has ended. */
async function ready(origin: string, child: ChildProcess): Promise<void> {
  const isReady = async (): Promise<boolean> => (await fetch(`${origin}/health/ready`).catch(() => undefined))?.status === 200;
  while (!(await isReady())) {
    if (child.exitCode !== null) throw new Error(`the bot ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
