import { Router, type Request } from 'express';
import type { Metrics } from './metrics.ts';
import { isSecret } from '../secret-match.ts';

export interface Health {
  readonly isReady: boolean;
  readonly checks: Readonly<Record<string, boolean>>;
}

/** What the operator's machines ask: is it alive, is it ready, how is it doing. */
export function operatorRoutes(health: () => Promise<Health>, metrics: Metrics, token: string | undefined): Router {
  const router = Router();
  router.get('/health/live', (_request, response) => response.json({ status: 'ok' }));
  router.get('/health/ready', async (_request, response) => {
    const { isReady, checks } = await health().catch(() => ({ isReady: false, checks: {} }));
    response.status(isReady ? 200 : 503).json({ status: isReady ? 'ok' : 'unavailable', checks });
  });
  router.get('/metrics', async (request, response) => {
    if (token === undefined ? !isFromThisMachine(request) : !isSecret(request.headers.authorization ?? '', `Bearer ${token}`)) {
      response.status(401).end();
      return;
    }
    response.type('text/plain; version=0.0.4; charset=utf-8').send(await metrics.text());
  });
  return router;
}

/** A proxy on the same machine passes on requests of others: those say for whom. */
function isFromThisMachine(request: Request): boolean {
  const isPassedOn = request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined;
  return !isPassedOn && /^(127\.|::1$|::ffff:127\.)/.test(request.socket.remoteAddress ?? '');
}
