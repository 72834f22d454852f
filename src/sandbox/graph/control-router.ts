import { json, Router } from 'express';
import { z } from 'zod/v4';
import type { GraphWorld } from './graph-world.ts';

const accessSchema = z.strictObject({ mailbox: z.string(), access: z.enum(['open', 'unknown', 'denied', 'gone']) });

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
export function controlRouter(world: GraphWorld): Router {
  const router = Router();
  router.post('/access', json(), (request, response) => {
    const asked = accessSchema.safeParse(request.body);
    const mailbox = asked.success ? world.mailbox(asked.data.mailbox) : undefined;
    if (!asked.success || !mailbox) {
      response.status(400).json({ error: 'mailbox: object id or address; access: open, unknown, denied or gone' });
      return;
    }
    world.setAccess(mailbox, asked.data.access);
    response.status(204).end();
  });
  router.post('/quirks', json(), (request, response) => {
    const asked = quirksSchema.safeParse(request.body);
    if (!asked.success) {
      response.status(400).json({ error: z.prettifyError(asked.error) });
      return;
    }
    Object.assign(world, asked.data);
    response.status(204).end();
  });
  return router;
}
