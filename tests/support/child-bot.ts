import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Database } from '../../src/adapters/prisma/database/database.ts';
import { prismaStores } from '../../src/adapters/prisma/stores.ts';
import { BotClock } from '../../src/sandbox/bot-clock.ts';
import { type Demonstration, demonstration } from '../../src/sandbox/demo/demonstration.ts';
import { populate } from '../../src/sandbox/demo/populate.ts';
import { startPretendGraph } from '../../src/sandbox/graph/pretend-graph.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { Play } from '../../src/sandbox/scripted/play.ts';
import { startPretendTeams } from '../../src/sandbox/teams/pretend-teams.ts';
import { botProcess, type BotProcess } from './bot-process.ts';
import { prepareFolder } from './prepared-database.ts';
import { TEST_KEY } from './test-key.ts';

/** Processes of the bot on one database, with the pretend world living on around them. What Teams delivers goes to each in turn. */
export interface ChildBots {
  readonly play: Play;
  readonly sandbox: Sandbox;
  readonly bots: readonly BotProcess[];
  /** Where the processes keep what they share: the secret of feedback, and the embedded database. */
  readonly dataDir: string;
  /** Opens the database beside the processes; the embedded one only when they are dead. */
  open(): Promise<Database>;
  end(): Promise<void>;
}

/** One such process. */
export interface ChildBot extends ChildBots {
  /** Perhaps with other variables from now on. */
  start(changed?: Readonly<Record<string, string>>): Promise<void>;
  kill(): Promise<void>;
}

/** A bot on a PostgreSQL database, or on the embedded one in a folder of its own. */
export async function childBot(databaseUrl: string | undefined): Promise<ChildBot> {
  const world = await childBots(databaseUrl, 1);
  const start = async (changed?: Readonly<Record<string, string>>): Promise<void> => {
    for (const bot of world.bots) await bot.start(changed);
    await world.sandbox.clock.refresh();
  };
  const kill = async (): Promise<void> => {
    for (const bot of world.bots) await bot.kill();
  };
  return { ...world, start, kill };
}

/** None of them is started yet. */
export async function childBots(databaseUrl: string | undefined, count: number): Promise<ChildBots> {
  const dataDir = await mkdtemp(join(tmpdir(), 'verkostobotti-child-'));
  if (databaseUrl === undefined) await prepareFolder(dataDir);
  const open = (): Promise<Database> => openDatabase({ databaseUrl, dataDir });
  const demo = demonstration();
  await importBank(open, demo.consultants);
  const bots: BotProcess[] = [];
  let turn = 0;
  const inTurn = (): string => {
    const up = bots.filter((bot) => bot.isUp());
    return (up[turn++ % Math.max(up.length, 1)] ?? bots[0])?.origin ?? '';
  };
  const clock = new BotClock(() => (bots.find((bot) => bot.isUp()) ?? bots[0])?.origin ?? '');
  const teams = await startPretendTeams({ botUrl: () => `${inTurn()}/api/messages`, now: () => clock.now() });
  const graph = await startPretendGraph();
  const sandbox: Sandbox = {
    teams,
    graph,
    clock,
    demo,
    team: populate(demo, { teams: teams.world, graph: graph.world, now: Date.now() }),
  };
  const variables = {
    MODE: 'development',
    AREA_FILE: demo.areaFile,
    DATA_DIR: dataDir,
    GRAPH_ORIGIN: graph.origin,
    CLOCK_CONTROL: '1',
    LOG_LEVEL: 'error',
    ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
  };
  while (bots.length < count) bots.push(await botProcess(variables));
  return {
    sandbox,
    bots,
    dataDir,
    open,
    play: new Play(sandbox, bots[0]?.origin ?? '', () => undefined),
    end: async () => {
      await Promise.all(bots.map((bot) => bot.kill()));
      await Promise.all([teams.close(), graph.close()]);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function importBank(open: () => Promise<Database>, consultants: Demonstration['consultants']): Promise<void> {
  const database = await open();
  await prismaStores(database, { now: Date.now }, TEST_KEY).bank.replace(consultants);
  await database.close();
}
