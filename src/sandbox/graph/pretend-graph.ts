import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import type { Instant } from '../../kernel/time/instant.ts';
import { FaultRules } from '../faults/fault-rules.ts';
import { faultsRouter } from '../faults/faults-router.ts';
import { listen, type Listening } from '../http/listening.ts';
import { answerRefusals, refuse } from '../http/http-refusal.ts';
import { Traffic } from '../http/traffic.ts';
import { batch } from './batch.ts';
import { calendarViewRouter } from './events/calendar-view-router.ts';
import { controlRouter } from './control-router.ts';
import { eventsRouter } from './events/events-router.ts';
import { graphError } from './graph-errors.ts';
import { GraphWorld } from './graph-world.ts';
import { peopleRouter } from './people-router.ts';
import { subscriptionsRouter } from './subscriptions/subscriptions-router.ts';
import { Subscriptions } from './subscriptions/subscriptions.ts';

interface Parts {
  readonly world: GraphWorld;
  readonly subscriptions: Subscriptions;
  readonly faults: FaultRules;
  readonly traffic: Traffic;
}

/** A Microsoft Graph with a directory and calendars, over HTTP. */
export interface PretendGraph extends Parts {
  /** What `GRAPH_ORIGIN` is set to. */
  readonly origin: string;
  close(): Promise<void>;
}

/** `now`: subscriptions end by the clock of the story, which may be moved. */
export async function startPretendGraph(
  options: { readonly port?: number; readonly now?: () => Instant } = {},
): Promise<PretendGraph> {
  const world = new GraphWorld();
  const subscriptions = new Subscriptions(world, options.now ?? Date.now);
  const parts = { world, subscriptions, faults: new FaultRules(), traffic: new Traffic() };
  const { app, use } = graphApp(parts);
  const server = await listen(app, options.port);
  use(server);
  return { origin: server.origin, ...parts, close: () => server.close() };
}

/** `use` tells the app where it listens, for the calls of a batch. */
function graphApp({ world, subscriptions, faults, traffic }: Parts): { app: Express; use: (server: Listening) => void } {
  let origin = '';
  const app = express();
  app.disable('x-powered-by');
  app.use('/_control', faultsRouter(faults), controlRouter(world));
  app.use('/v1.0', express.json({ limit: '5mb' }), traffic.middleware(), requireToken, faults.middleware(graphError));
  app.post('/v1.0/$batch', (request, response) => batch(origin, request, response));
  app.use('/v1.0/subscriptions', subscriptionsRouter(subscriptions, world));
  app.use('/v1.0/users', peopleRouter(world));
  app.use('/v1.0/users/:person', eventsRouter(world), calendarViewRouter(world));
  app.use(() => refuse(404, 'ResourceNotFound'));
  app.use(answerRefusals(graphError));
  return { app, use: (server) => (origin = server.origin) };
}

function requireToken(request: Request, _response: Response, next: NextFunction): void {
  if (!/^Bearer \S+/u.test(request.get('authorization') ?? '')) refuse(401, 'InvalidAuthenticationToken');
  next();
}
