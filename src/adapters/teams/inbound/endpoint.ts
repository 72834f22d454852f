import express, { type ErrorRequestHandler, type Request, type Response, type Router } from 'express';
import type { Log } from '../../../ports/log.ts';
import { activitySchema, isComplete, tenantsOf, type CompleteActivity, type IncomingActivity } from './activity.ts';
import { badRequestResponse } from '../outbound/answers.ts';
import type { TeamsConfig } from '../teams-config.ts';
import { covers, tokenCheck, type TokenClaims } from './token-check.ts';

export interface HttpAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** Takes a checked activity and says what to answer. */
export type Receive = (activity: CompleteActivity) => Promise<HttpAnswer>;

/**
 * `POST /api/messages` (CONTRACT 2 and 3). A missing or bad token gets 401, a body that is no activity 400, another tenant
 * 403: all with no detail and before anything happens. What does not concern the bot gets 200.
 */
export function messagesEndpoint(config: TeamsConfig, log: Log, receive: Receive): Router {
  const check = config.botId === '' ? async () => OPEN : tokenCheck(config);
  const router = express.Router();
  const allowed = new Set(config.allowedTenants.map((tenant) => tenant.toLowerCase()));

  router.post('/api/messages', async (request, response, next) => {
    const verdict = await check(request.headers.authorization);
    if (verdict.kind === 'good') {
      response.locals['claims'] = verdict.claims;
      next();
    } else refuse(response, verdict.kind === 'bad' ? 401 : 503);
  });

  router.post('/api/messages', express.json({ limit: '1mb' }), async (request: Request, response: Response) => {
    const parsed = activitySchema.safeParse(request.body);
    const claims = response.locals['claims'] as TokenClaims | undefined;
    if (!parsed.success) refuse(response, 400);
    else if (claims !== undefined && !covers(claims, parsed.data)) refuse(response, 401);
    else if (!isAllowed(parsed.data, allowed)) refuse(response, 403);
    else answer(response, isComplete(parsed.data) ? await receive(parsed.data) : unconcerned(parsed.data));
  });

  const faults: ErrorRequestHandler = (error: { readonly status?: unknown }, _request, response: Response, _next) => {
    const isTheirs = typeof error.status === 'number' && error.status >= 400 && error.status < 500;
    if (!isTheirs) log.error({ fault: error instanceof Error ? error.name : 'unknown' }, 'an activity failed');
    if (response.headersSent) response.destroy();
    else refuse(response, isTheirs ? 400 : 500);
  };
  router.use('/api/messages', faults);
  return router;
}

const OPEN = { kind: 'good', claims: undefined } as const;

function refuse(response: Response, status: number): void {
  response.status(status).end();
}

function answer(response: Response, { status, body }: HttpAnswer): void {
  response.status(status);
  if (body === undefined) response.end();
  // Not by Express, which reckons a mark of the content first, for a cache that no answer to Teams goes through.
  else response.type('json').end(JSON.stringify(body));
}

function isAllowed(activity: IncomingActivity, allowed: ReadonlySet<string>): boolean {
  const tenants = tenantsOf(activity);
  return allowed.size === 0 || (tenants.length > 0 && tenants.every((tenant) => allowed.has(tenant.toLowerCase())));
}

/** Nobody spoke, or nowhere: nothing to do, but an invoke is owed a body. */
function unconcerned(activity: IncomingActivity): HttpAnswer {
  return activity.type === 'invoke' ? { status: 200, body: badRequestResponse().body } : { status: 200 };
}
