import { randomUUID } from 'node:crypto';
import express, { Router, type Express, type NextFunction, type Request, type Response } from 'express';
import type { Instant } from '../../kernel/time/instant.ts';
import { FaultRules } from '../faults/fault-rules.ts';
import { faultsRouter } from '../faults/faults-router.ts';
import { listen, type Listening } from '../http/listening.ts';
import { answerRefusals, refuse } from '../http/http-refusal.ts';
import { Traffic } from '../http/traffic.ts';
import { appsRouter } from './apps-router.ts';
import { batch } from './batch.ts';
import { calendarViewRouter } from './events/calendar-view-router.ts';
import { eventsRouter } from './events/events-router.ts';
import { mailRouter } from './mail-router.ts';
import { GraphWorld } from './graph-world.ts';
import { peopleRouter } from './people-router.ts';
import { subscriptionsRouter } from './subscriptions/subscriptions-router.ts';
import { Subscriptions } from './subscriptions/subscriptions.ts';
import { z } from 'zod/v4';
import { controlRoute } from '../http/control-route.ts';

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
  app.use(
    '/v1.0/users/:person/teamwork/installedApps',
    appsRouter(() => world.apps),
  );
  app.use('/v1.0/users/:person', mailRouter(world));
  app.use('/v1.0/users/:person', eventsRouter(world), calendarViewRouter(world));
  app.use(() => refuse(404, 'ResourceNotFound'));
  app.use(answerRefusals(graphError));
  return { app, use: (server) => (origin = server.origin) };
}

function requireToken(request: Request, _response: Response, next: NextFunction): void {
  if (!/^Bearer \S+/u.test(request.get('authorization') ?? '')) refuse(401, 'InvalidAuthenticationToken');
  next();
}

/** An error answer as Microsoft Graph writes one. */
function graphError(_status: number, code: string, message = SENTENCES[code] ?? code): unknown {
  const requestId = randomUUID();
  return { error: { code, message, innerError: { 'request-id': requestId, 'client-request-id': requestId } } };
}

const SENTENCES: Readonly<Record<string, string>> = {
  BadRequest: 'The request is not valid.',
  ErrorAccessDenied: 'Access is denied. Check credentials and try again.',
  ErrorInvalidUser: 'The requested mailbox is invalid.',
  ErrorItemNotFound: 'The specified object was not found in the store.',
  ErrorMailboxDataArrayTooBig: 'The mailbox data array size is too big. Allowed size = 100.',
  ErrorTimeWindowTooBig: 'The requested time duration must be within 62 days.',
  InvalidAuthenticationToken: 'Access token is empty.',
  Request_ResourceNotFound: 'Resource does not exist or one of its queried reference-property objects are not present.',
  ResourceNotFound: 'The object was not found.',
  ServiceError: 'An internal server error occurred.',
  SyncStateNotFound: 'The sync state was not found.',
  TooManyRequests: 'The application has exceeded its request limit.',
  ValidationError:
    'Subscription validation request failed. Notification endpoint must respond with 200 OK to validation request.',
};

const quirksSchema = z.strictObject({
  isJoinUrlLate: z.boolean().optional(),
  isJoinUrlMissing: z.boolean().optional(),
  onKnownTransaction: z.enum(['existing', 'conflict', 'bad-request']).optional(),
  isKnownEventNamed: z.boolean().optional(),
  searchesInVain: z.int().min(0).optional(),
  areItemsHidden: z.boolean().optional(),
  areAddressesX500: z.boolean().optional(),
});

/**
 * Besides the faults, at `/_control`: `POST /access {"mailbox","access"}` (`open`, `unknown`: free/busy fails for that mailbox alone,
 * `denied`), `POST /quirks` with the fields of `quirksSchema`, whose meaning stands in `GraphWorld`.
 */
function controlRouter(world: GraphWorld): Router {
  const mailbox = z.string().transform((key, context) => {
    const found = world.mailbox(key);
    if (!found) context.addIssue('object id or address of a mailbox');
    return found ?? z.NEVER;
  });
  const accessSchema = z.strictObject({ mailbox, access: z.enum(['open', 'unknown', 'denied', 'gone']) });
  const router = Router();
  router.post(
    '/access',
    controlRoute(accessSchema, ({ mailbox, access }) => world.setAccess(mailbox, access)),
  );
  router.post(
    '/quirks',
    controlRoute(quirksSchema, (quirks) => void Object.assign(world, quirks)),
  );
  return router;
}
