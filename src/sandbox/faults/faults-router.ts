import { Router } from 'express';
import { controlRoute } from '../http/control-route.ts';
import { type FaultRules, faultRuleSchema } from './fault-rules.ts';

/**
 * Control of one server's faults over HTTP, mounted outside the server's own paths (`/_control`):
 * `GET /faults` lists, `POST /faults` adds one rule (201 with its id), `DELETE /faults` clears, `DELETE /faults/{id}` takes one away.
 */
export function faultsRouter(faults: FaultRules): Router {
  const router = Router();
  router.get('/faults', (_request, response) => {
    response.json({ faults: faults.list() });
  });
  router.post(
    '/faults',
    controlRoute(faultRuleSchema, (rule) => faults.add(rule)),
  );
  router.delete('/faults', (_request, response) => {
    faults.clear();
    response.status(204).end();
  });
  router.delete('/faults/:id', (request, response) => {
    faults.remove(Number(request.params.id));
    response.status(204).end();
  });
  return router;
}
