import type { Server } from 'node:http';
import type { Database } from './adapters/prisma/database/database.ts';
import type { Traces } from './adapters/system/traces.ts';
import type { TeamsMessaging } from './adapters/teams/teams-messaging.ts';
import type { Log } from './ports/log.ts';
import type { Worker } from './runtime/working/worker.ts';
import type { World } from './runtime/world.ts';

interface Stopping {
  readonly server: Server;
  /** Ends looking at areas that other processes change. */
  readonly unfollow: () => void;
  readonly messaging: TeamsMessaging;
  readonly work: Worker;
  readonly traces: Traces;
  readonly world: World;
  readonly database: Database;
  readonly log: Log;
}

/** Takes no more requests, finishes the turns and the jobs in hand, closes the database. */
export async function stop({ server, unfollow, messaging, work, traces, world, database, log }: Stopping): Promise<void> {
  unfollow();
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  await messaging.drained();
  await work.stop();
  await traces.stop();
  server.closeAllConnections();
  await closed;
  await world.queue.stop();
  await database.close();
  log.info({}, 'the bot has stopped');
}
