import { fileURLToPath } from 'node:url';
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Router } from 'express';
import helmet from 'helmet';
import type { Area } from '../../model/area/area.ts';
import type { AssignmentPages } from '../../ports/web/assignment-pages.ts';
import type { WebhookReceiver } from '../../ports/change-notices.ts';
import type { FeedbackForms } from '../../ports/web/feedback-forms.ts';
import type { Log } from '../../ports/log.ts';
import { assignmentRoutes } from './assignment/assignment-routes.ts';
import { deskRoutes, type DeskParts } from './desk/desk-routes.ts';
import { clockRoutes, type ClockControl } from './operation/clock-routes.ts';
import { plainForwardedFor } from './client-network.ts';
import { formRoutes } from './feedback/form-routes.ts';
import type { Slowing } from './feedback/wrong-tries.ts';
import { metrics as newMetrics, type Metrics } from './operation/metrics.ts';
import { guideRoutes } from './guide-routes.ts';
import { noticeRoutes } from './notice-routes.ts';
import { operatorRoutes, type Health } from './operation/operator-routes.ts';
import { failed, notFound } from './plain-pages.ts';
import { statementRoutes } from './statement-routes.ts';

export interface WebParts {
  /** `POST /api/messages`. */
  readonly messages: Router;
  readonly forms: FeedbackForms;
  /** Pages behind personal links, where letters are sent. */
  readonly assignments?: AssignmentPages | undefined;
  /** The coordinator's tab, and who may sign in to it. */
  readonly desk?: Pick<DeskParts, 'pages' | 'signIn'> | undefined;
  /** Whose statements the pages tell. */
  readonly areas: () => readonly Area[];
  /** `POST /api/calendar/{code}`, where somebody can tell. */
  readonly notices?: WebhookReceiver | undefined;
  /** A language model is attached: the privacy page tells of it. */
  readonly hasModel?: boolean | undefined;
  readonly health: () => Promise<Health>;
  readonly metrics?: Metrics | undefined;
  /** Unset: `/metrics` answers this machine only. */
  readonly metricsToken?: string | undefined;
  /** Only where the clock may be moved. */
  readonly clock?: ClockControl | undefined;
  /** The sandbox's page at `/`. */
  readonly front?: Router | undefined;
  readonly log: Log;
  readonly publicUrl: string;
  /** Addresses of proxies that are believed when they say for whom they ask; unset: whatever stands in a private network. */
  readonly trustedProxies?: readonly string[] | undefined;
  /** How guessing of codes is slowed down; unset: as the product does. */
  readonly slowing?: Slowing | undefined;
}

/** Everything that the bot answers over HTTP. */
export function webApp(parts: WebParts): Express {
  const { messages, forms, notices, areas, health, clock, front, log, publicUrl } = parts;
  const metrics = parts.metrics ?? newMetrics();
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', parts.trustedProxies ?? ['loopback', 'linklocal', 'uniquelocal']);
  const isFramedByOwn = front !== undefined;
  app.use(measured(metrics), secured(publicUrl, isFramedByOwn), plainForwardedFor);
  app.use(operatorRoutes(health, metrics, parts.metricsToken), messages);
  if (notices !== undefined) app.use(noticeRoutes(notices));
  if (clock !== undefined) app.use(clockRoutes(clock));
  app.use('/assets', express.static(ASSETS, { index: false, maxAge: '1h' }));
  app.use(formRoutes(forms, publicUrl, parts.slowing), statementRoutes(areas, parts.hasModel === true));
  if (parts.assignments !== undefined) app.use(assignmentRoutes(parts.assignments, parts.slowing));
  app.use(guideRoutes(areas));
  if (parts.desk !== undefined) app.use(deskRoutes({ ...parts.desk, publicUrl, isFramedByOwn }));
  if (front !== undefined) app.use(front);
  app.use(notFound, faults(log));
  return app;
}

const ASSETS = fileURLToPath(new URL('static', import.meta.url));

/** Own style sheet and pictures only, and no script but where a page says so; nobody frames the pages but the sandbox, which shows the form. */
function secured(publicUrl: string, isFramedByOwn: boolean): RequestHandler {
  const isHttps = publicUrl.startsWith('https:');
  const own = ["'self'"];
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: own,
        imgSrc: own,
        formAction: own,
        frameAncestors: isFramedByOwn ? own : ["'none'"],
        baseUri: ["'none'"],
        ...(isHttps ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    frameguard: { action: isFramedByOwn ? 'sameorigin' : 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    // Of our own name only: what else lives under the domain is not ours to promise for.
    strictTransportSecurity: isHttps && { maxAge: 31_536_000, includeSubDomains: false, preload: false },
  });
}

/** The route as it is written, `/f/:code`, never the path with a code in it. */
function measured(metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const begun = performance.now();
    response.once('finish', () => {
      const { path = 'other' } = (request.route ?? {}) as { readonly path?: string };
      const seconds = (performance.now() - begun) / 1000;
      metrics.requestDone({ method: methodOf(request.method), route: path, status: response.statusCode, seconds });
    });
    next();
  };
}

function methodOf(method: string): string {
  return method === 'GET' || method === 'POST' ? method : 'other';
}

/** Nothing of a fault is told or logged but that there was one: its message may quote what was sent. */
function faults(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const told = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
    const status = told >= 400 && told < 500 ? told : 500;
    if (status === 500) log.error({ fault: error instanceof Error ? error.name : 'unknown' }, 'a page failed');
    if (response.headersSent) next(error);
    else if (request.path.startsWith('/development/')) response.status(status).json({ error: 'the request cannot be read' });
    else failed(request, response, status);
  };
}
