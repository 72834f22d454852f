import type { App, AppOptions } from '../app.ts';
import { readConfig, type Config } from '../config/config.ts';
import { afterQuietHours } from '../kernel/time/quiet-hours.ts';
import type { Log } from '../ports/log.ts';
import type { RequestListener, Server } from 'node:http';
import express from 'express';
import { sendLink, START } from '../runtime/by-mail/letters.ts';
import { BotClock } from './bot-clock.ts';
import { demonstration } from './demo/demonstration.ts';
import { NEIGHBOUR, NEIGHBOUR_WHO_ORDERS } from './demo/neighbour.ts';
import { populate } from './demo/populate.ts';
import { startPretendGraph } from './graph/pretend-graph.ts';
import { sandboxPage } from './page/page-router.ts';
import type { Sandbox } from './sandbox.ts';
import type { PersonalApps } from './graph/apps-router.ts';
import { startPretendLogin } from './teams/pretend-login.ts';
import { startPretendTeams, type PretendTeams } from './teams/pretend-teams.ts';

/** Starts the real bot: handed in by whoever composes the process. */
export type StartBot = (config: Config, options: AppOptions) => Promise<App>;

export interface SandboxOptions {
  /** Of the bot and the page. The pretend Teams and Graph take any free ports. */
  readonly port: number;
  /** A new one, or with an empty database: the pretend Teams keeps nothing, so the bot must not remember either. */
  readonly dataDir: string;
  /** An empty PostgreSQL database in place of the embedded one. */
  readonly databaseUrl?: string | undefined;
  readonly log?: Log | undefined;
  /** Somebody of another organisation is in the bank too. */
  readonly hasNeighbour?: boolean | undefined;
  /** Milliseconds that Teams waits for an answer, where the machine may be too busy for its usual patience. */
  readonly answerWithinMs?: number | undefined;
  /** Listens on the port already: the page is there while the bot is loaded. */
  readonly server?: Server | undefined;
  readonly onPage?: ((page: RequestListener) => void) | undefined;
}

export interface RunningSandbox extends Sandbox {
  readonly app: App;
  stop(): Promise<void>;
}

/** The story begins in working hours, whenever somebody starts it: the bot sends little at night and at weekends. */
const OUTSIDE_WORK = '15:00-09:00';
const ZONE = 'Europe/Helsinki';
const REFRESH_MS = 400;
const CATALOG_APP_ID = '3c0f6a52-9b1d-4e7a-8f25-d14c7a90e6b3';

/** The real bot with its embedded database, and the whole pretended world around it; everybody has the app installed. */
export async function startSandbox(startBot: StartBot, options: SandboxOptions): Promise<RunningSandbox> {
  const { port, log, server, onPage, answerWithinMs } = options;
  const bot: { app?: App } = {};
  const botOrigin = (): string => bot.app?.origin ?? `http://127.0.0.1:${port}`;
  const clock = new BotClock(botOrigin, () => bot.app?.world.clock.now());
  const teams = await startPretendTeams({
    botUrl: () => `${botOrigin()}/api/messages`,
    now: () => clock.now(),
    ...(answerWithinMs === undefined ? {} : { timeoutMs: 2 * answerWithinMs }),
  });
  const graph = await startPretendGraph({ now: () => clock.now() });
  graph.world.apps = appsOf(teams);
  const login = await startPretendLogin(teams.world);
  const demo = demonstration();
  const begin = afterQuietHours(Date.now(), { quiet: OUTSIDE_WORK, zone: ZONE, holidays: [] });
  const sandbox: Sandbox = {
    teams,
    graph,
    login,
    clock,
    demo,
    team: populate(demo, { teams: teams.world, graph: graph.world, now: begin }),
  };
  const config = readConfig(environmentOf(sandbox, options));
  const front = sandboxPage(sandbox);
  onPage?.(express().use(front));
  const app = await startBot(config, { front, server, log, noticesAt: botOrigin, answerWithinMs });
  bot.app = app;
  await app.world.bank.replace([...demo.consultants, ...(options.hasNeighbour === true ? [NEIGHBOUR] : [])]);
  if (begin > clock.now()) await clock.moveTo(begin);
  await installEverywhere(sandbox);
  if (options.hasNeighbour === true) await inviteNeighbour(app);
  const stopRefreshing = keepClockFresh(sandbox);
  const stop = async (): Promise<void> => {
    stopRefreshing();
    await app.stop();
    await Promise.all([teams.close(), graph.close(), login.close()]);
  };
  return { ...sandbox, app, stop };
}

/** As a coordinator does it on the tab: her letter with the link lies in the mail pane. */
async function inviteNeighbour({ world }: App): Promise<void> {
  const area = world.areas.find(({ id }) => id === NEIGHBOUR_WHO_ORDERS.mail?.area);
  await world.people.saveProfile(NEIGHBOUR_WHO_ORDERS);
  const { id: person, language } = NEIGHBOUR_WHO_ORDERS;
  if (area !== undefined) await sendLink(world, area, { page: START, person, language });
}

function environmentOf(
  { demo, graph, login }: Sandbox,
  { port, dataDir, databaseUrl }: SandboxOptions,
): Readonly<Record<string, string>> {
  return {
    MODE: 'development',
    PORT: String(port),
    AREA_FILE: demo.areaFile,
    DATA_DIR: dataDir,
    ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
    GRAPH_ORIGIN: graph.origin,
    TEAMS_CATALOG_APP_ID: CATALOG_APP_ID,
    ...(login && { BOT_LOGIN_URL: login.origin, TAB_CLIENT_ID: login.clientId }),
    CLOCK_CONTROL: '1',
    LOG_LEVEL: 'warn',
  };
}

/** What Graph may install is what Teams has. */
function appsOf({ world, client }: PretendTeams): PersonalApps {
  return {
    catalogId: CATALOG_APP_ID,
    find: (id) => {
      const person = world.person(id);
      if (person === undefined) return undefined;
      return { isInstalled: person.isInstalled, chatId: person.chatId, install: () => client.install(person) };
    },
  };
}

async function installEverywhere({ teams, team }: Sandbox): Promise<void> {
  const coordinator = teams.world.people.find(({ role }) => role === 'coordinator');
  for (const person of teams.world.people) await teams.client.install(person);
  if (coordinator) await teams.client.installInTeam(team, coordinator, team.channels.at(-1)?.id);
  const [group, orderer] = [teams.world.groups[0], teams.world.people.find(({ role }) => role === 'orderer')];
  if (group && orderer) await teams.client.installInGroup(group, orderer);
}

/** What is due next may change whenever something is said or pressed. Returns the function that stops. */
function keepClockFresh({ teams, clock }: Sandbox): () => void {
  let timer: NodeJS.Timeout | undefined;
  void clock.begin();
  const unsubscribe = teams.world.changes.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void clock.refresh(), REFRESH_MS);
  });
  return () => {
    unsubscribe();
    clearTimeout(timer);
  };
}
