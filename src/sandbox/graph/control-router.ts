import { Router } from 'express';
import { z } from 'zod/v4';
import { controlRoute } from '../http/control-route.ts';
import type { GraphWorld } from './graph-world.ts';

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
