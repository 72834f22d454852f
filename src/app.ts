import { randomBytes, randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { areaBook, type AreaBook } from './area-book.ts';
import { graphNotices } from './adapters/graph/change-notices.ts';
import { graphCalendar } from './adapters/graph/calendar/graph-calendar.ts';
import { graphDirectory } from './adapters/graph/graph-directory.ts';
import { graphReach } from './adapters/graph/graph-reach.ts';
import { graphLogin } from './adapters/graph/graph-login.ts';
import { appClock, type AppClock } from './adapters/prisma/app-clock.ts';
import { openDatabase, type Database } from './adapters/prisma/database/database.ts';
import { prismaSettings, prismaStores, prismaTab, type Stores } from './adapters/prisma/stores.ts';
import { listWaiting } from './adapters/prisma/outbox/stopped-work.ts';
import { prismaQueue } from './adapters/prisma/outbox/work-queue.ts';
import { workCounts } from './adapters/prisma/work-counts.ts';
import { systemLog } from './adapters/system/log.ts';
import { signIn } from './adapters/teams/inbound/sign-in.ts';
import { botLogin } from './adapters/teams/outbound/bot-login.ts';
import {
  watchedCalendar,
  watchedCalls,
  watchedMessages,
  watchedOrders,
  watchedSeen,
  watchedTurns,
} from './adapters/system/watched.ts';
import type { Pace } from './adapters/teams/outbound/pacer.ts';
import { teamsMessaging, type TeamsMessaging } from './adapters/teams/teams-messaging.ts';
import { listen, takeOver } from './adapters/web/listen.ts';
import { metrics, type Metrics } from './adapters/web/operation/metrics.ts';
import { webApp } from './adapters/web/web-app.ts';
import type { Config } from './config/config.ts';
import { deskTab } from './desk-tab/desk-tab.ts';
import { leastSheets } from './model/feedback/release.ts';
import { guard } from './kernel/privacy/guard.ts';
import { apology, peopleTurns } from './people/handlers.ts';
import { contactNewCoordinators } from './people/reach/plan-first-contacts.ts';
import type { Webhook } from './ports/change-notices.ts';
import type { Log } from './ports/log.ts';
import type { Tally } from './ports/tally.ts';
import { stop } from './stopping.ts';
import { openKey, refuseWithoutAreas, sayServer, sealRecord } from './opening.ts';
import { languageOfWord } from './model/chat-words.ts';
import { clearlyWrittenIn } from './reading/message-language.ts';
import { assignmentPages, withLetters, withMailAddresses } from './runtime/by-mail/pages.ts';
import type { PlannedJob } from './model/planned/jobs.ts';
import { changeFeed } from './runtime/change-feed.ts';
import { jump } from './runtime/clock-control.ts';
import { loginWatch } from './runtime/logins.ts';
import { webhooksFor, webhookReceiver } from './runtime/webhooks.ts';
import { beginRounds } from './runtime/working/round-work.ts';
import { originOf, readerOf, stateOf, tracesOf } from './installation.ts';
import { turns } from './runtime/turns.ts';
import { codeOf } from './runtime/working/retry.ts';
import { worker, type Worker } from './runtime/working/worker.ts';
import type { World } from './runtime/world.ts';
import { feedbackForms } from './stages/feedback/answering/web-forms.action.ts';
import { matcher } from './stages/match/matcher.port.ts';
import { jobs, notePutAside, orderTurns, presses, views, words } from './stages/registry.ts';

/** The whole product, running. */
export interface App {
  /** Where it listens: `http://127.0.0.1:3978`. */
  readonly origin: string;
  readonly world: World;
  readonly database: Database;
  /** Takes no more requests, finishes the turns and the jobs in hand, closes the database. */
  stop(): Promise<void>;
}

type Front = Parameters<typeof webApp>[0]['front'];
/** What the sandbox and tests bring along. */
export interface AppOptions {
  readonly log?: Log | undefined;
  /** Pages at `/`, beside the bot's own. */
  readonly front?: Front | undefined;
  /** One that listens already, so that the front is there before the bot is. */
  readonly server?: Server | undefined;
  /** Another pace of sending than the real Teams bears. */
  readonly pace?: Pace | undefined;
  /** Milliseconds that a turn may take before an apology is answered, where Teams waits longer than the real one. */
  readonly answerWithinMs?: number | undefined;
  /** Where a pretend Graph reaches the bot to tell of changes; the real one only reaches a public https address. */
  readonly noticesAt?: (() => string) | undefined;
}

/** Composes the product from its parts and starts it: the only place that sees both the rules and the adapters. */
export async function startApp(config: Config, options: AppOptions = {}): Promise<App> {
  const log = options.log ?? systemLog(config.logLevel);
  // The first call of a process compiles the patterns, half a second that would be taken from somebody's press.
  guard(HARMLESS);
  const database = await openDatabase(config);
  sayServer(database, log);
  try {
    return await startOn(database, config, log, options);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** So long that the patterns are compiled for good: after a short text the next call is slow too. */
const HARMLESS = 'Perheen kanssa on puhuttu arjesta. Tapaamme 12.3. kello 13. '.repeat(30);

async function startOn(database: Database, config: Config, log: Log, options: AppOptions): Promise<App> {
  await refuseWithoutAreas(database, config);
  const clock = await appClock(prismaSettings(database));
  const counted = metrics();
  counted.follow(() => workCounts(database, clock.now()));
  const traces = await tracesOf(config);
  const tally = watchedCalls(counted, traces);
  const onCall = (outcome: string, seconds: number) => tally.called('teams', outcome, seconds);
  // Where the clock leaps over weeks, what was sent before them is no more a reason to wait.
  const now = config.hasClockControl ? () => clock.now() : undefined;
  const { pace, answerWithinMs } = options;
  const messaging = teamsMessaging({ config: config.bot, log, apology, onCall, pace, answerWithinMs, now });
  const { noticesUrl } = config;
  const noticesAt = options.noticesAt ?? (noticesUrl === undefined ? undefined : () => noticesUrl);
  const newKey = (): string => randomBytes(32).toString('hex');
  const key = await openKey(database, config, log);
  await sealRecord(database, key, { log, now: clock.now() });
  const stores = prismaStores(database, clock, key);
  const book = await areaBook({ database, config, clock, areas: stores.areas, log });
  for (const one of book.behind) log.warn(one, 'the file of an area was edited, and the bot goes by its version in the database');
  const webhooks = noticesAt === undefined ? [] : await webhooksFor(prismaSettings(database), book.areas(), newKey);
  const notices = noticesAt && graphNotices(config.graph, webhooks, noticesAt);
  const reader = await readerOf(config, log);
  const world = worldOf({ database, config, book, clock, log, messaging, notices, stores, reader, tally });
  await world.answers.carryOver((id) => leastSheets(world.areas.find((area) => area.id === id)?.policy.smallestGroup ?? 0));
  await world.queue.start();
  await beginRounds(world);
  await contactNewCoordinators(world);
  const work = worker(world, { jobs, putAside: notePutAside, tally, spans: traces });
  const site = webApp(
    partsOf({ database, config, book, clock, world, webhooks, messaging, work, traces, metrics: counted, front: options.front }),
  );
  const server = options.server === undefined ? await listen(site, config) : takeOver(options.server, site);
  const origin = originOf(server, config);
  work.start();
  const unfollow = book.follow();
  log.info({ origin, areas: config.areas.map(({ id }) => id), embedded: database.isEmbedded }, 'the bot is running');
  return { origin, world, database, stop: () => stop({ server, unfollow, messaging, work, traces, world, database, log }) };
}

type WorldParts = Pick<Running, 'database' | 'config' | 'book' | 'clock' | 'messaging'> &
  Pick<World, 'log' | 'notices' | 'reader'> & {
    readonly tally: Tally;
    readonly stores: Stores;
  };

function worldOf(parts: WorldParts): World {
  const { database, config, book, clock, log, messaging, notices, reader, tally } = parts;
  const { areas: _areas, ...stores } = parts.stores;
  const graph = { ...config.graph, onCall: (outcome: string, seconds: number) => tally.called('graph', outcome, seconds) };
  const { installer, mails } = graphReach(graph, config.catalogAppId);
  const queue = prismaQueue(database, clock, (error) => log.warn({ fault: codeOf(error) }, 'the queue recovers from a failure'));
  const feed = changeFeed();
  const isDue = (planned: readonly PlannedJob[]): boolean => planned.some(({ due }) => due <= clock.now());
  const world: World = {
    ...stores,
    orders: watchedOrders(stores.orders, log),
    messages: watchedMessages(stores.messages, tally),
    seen: watchedSeen(stores.seen, tally),
    settings: prismaSettings(database),
    clock,
    get areas() {
      return book.areas();
    },
    queue: { ...queue, plan: (planned) => queue.plan(planned).finally(() => isDue(planned) && feed.callForWork()) },
    calendar: watchedCalendar(graphCalendar(graph, log), tally),
    notices,
    directory: withMailAddresses(graphDirectory(graph), stores.people),
    installer,
    matcher: matcher(() => world),
    reader,
    messenger: withLetters(messaging.messenger, mails, () => world),
    log,
    tally,
    publicUrl: config.publicUrl ?? `http://localhost:${config.port}`,
    catalogAppId: config.tab && config.catalogAppId,
    newId: randomUUID,
    feed,
  };
  return world;
}

/** Everything that a person's turn may ask of the stages. */
const writtenIn = (text: string) => languageOfWord(text) ?? clearlyWrittenIn(text);
export const turnHandlers = { presses, words, views, writtenIn, ...orderTurns, ...peopleTurns };

const knows = (verb: string): boolean => Object.hasOwn(presses, verb);

interface Running {
  readonly database: Database;
  readonly config: Config;
  readonly book: AreaBook;
  readonly clock: AppClock;
  readonly world: World;
  readonly webhooks: readonly Webhook[];
  readonly messaging: TeamsMessaging;
  readonly work: Worker;
  readonly traces: Awaited<ReturnType<typeof tracesOf>>;
  readonly metrics: Metrics;
  readonly front: Front | undefined;
}

function partsOf(running: Running): Parameters<typeof webApp>[0] {
  const { database, config, book, clock, world, messaging, work } = running;
  const { queue } = world;
  const asked = { teamsLogin: botLogin(config.bot), graphLogin: graphLogin(config.graph) };
  const logins = loginWatch(asked, { log: world.log, now: () => performance.timeOrigin + performance.now() });
  const control = {
    now: () => clock.now(),
    planned: async () => (await listWaiting(database.pool)).map(({ planned }) => planned),
    jump: (to: number, step: number) => jump({ clock, queue, worker: work }, to, step),
  };
  return {
    messages: messaging.endpoint(
      watchedTurns(turns(world, turnHandlers), { tally: running.metrics, spans: running.traces, knows }),
    ),
    metrics: running.metrics,
    forms: feedbackForms(world),
    assignments: assignmentPages(world, { views, presses }),
    desk: {
      pages: deskTab({ world, presses, area: book.desk, ...prismaTab(database, clock) }),
      signIn: config.tab && signIn({ ...config.tab, publicUrl: world.publicUrl }),
    },
    notices: webhookReceiver(world, running.webhooks),
    areas: book.areas,
    hasModel: config.model !== undefined,
    health: () => stateOf(database, work, logins()),
    metricsToken: config.metricsToken,
    trustedProxies: config.trustedProxies,
    clock: config.hasClockControl ? control : undefined,
    front: running.front,
    log: world.log,
    publicUrl: world.publicUrl,
  };
}
