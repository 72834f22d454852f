import { type Request, Router } from 'express';
import { z } from 'zod/v4';
import { type Instant, parseInstant, toIso } from '../../../kernel/time/instant.ts';
import { readBody, refuse } from '../../http/http-refusal.ts';
import type { GraphWorld } from '../graph-world.ts';
import type { GraphMailbox } from '../mailboxes.ts';
import type { Subscription, Subscriptions } from './subscriptions.ts';

const newSchema = z.strictObject({
  changeType: z.string().regex(/^(created|updated|deleted)(,(created|updated|deleted))*$/u),
  notificationUrl: z.url(),
  lifecycleNotificationUrl: z.url().optional(),
  resource: z.string(),
  expirationDateTime: z.string(),
  clientState: z.string().max(128),
  latestSupportedTlsVersion: z.string().optional(),
});

/** `/subscriptions`: to the events of a mailbox, without their content. */
export function subscriptionsRouter(subscriptions: Subscriptions, world: GraphWorld): Router {
  const router = Router();
  const known = (id: string): Subscription => subscriptions.find(id) ?? refuse(404, 'ResourceNotFound');
  router.get('/', (_request, response) => response.json({ value: subscriptions.list().map(listedJson) }));
  router.post('/', async (request, response) => {
    const { latestSupportedTlsVersion: _any, ...input } = readBody(newSchema, request, 'InvalidRequest');
    const expires = expiryIn(subscriptions, request);
    const mailbox = readable(world, input.resource);
    const isKnown = subscriptions.list().some((one) => one.mailbox === mailbox && one.changeType === input.changeType);
    if (isKnown) refuse(409, 'Conflict', 'Subscription already exists for the requested combination');
    const made = (await subscriptions.add({ ...input, mailbox, expires })) ?? refuse(400, 'ValidationError');
    response.status(201).json({ ...listedJson(made), clientState: input.clientState });
  });
  router.patch('/:id', (request, response) => {
    const renewed = known(request.params.id);
    renewed.expires = expiryIn(subscriptions, request);
    response.json(listedJson(renewed));
  });
  router.delete('/:id', (request, response) => {
    subscriptions.remove(known(request.params.id).id);
    response.status(204).end();
  });
  return router;
}

function readable(world: GraphWorld, resource: string): GraphMailbox {
  const key = /^\/?users\/([^/]+)\/(?:calendar\/)?events$/iu.exec(resource)?.[1];
  const mailbox = world.mailbox(key ?? '') ?? refuse(404, 'ErrorInvalidUser');
  return mailbox.access === 'denied' ? refuse(403, 'ErrorAccessDenied') : mailbox;
}

const expirySchema = z.looseObject({ expirationDateTime: z.string() });

function expiryIn(subscriptions: Subscriptions, request: Request): Instant {
  const wanted = parseInstant(readBody(expirySchema, request, 'InvalidRequest').expirationDateTime);
  return (wanted === undefined ? undefined : subscriptions.expiry(wanted)) ?? refuse(400, 'InvalidRequest');
}

/** The secret is told to nobody again. */
function listedJson({ id, resource, changeType, notificationUrl, lifecycleNotificationUrl, expires }: Subscription): object {
  const urls = { notificationUrl, lifecycleNotificationUrl: lifecycleNotificationUrl ?? null };
  return { id, resource, changeType, ...urls, clientState: null, expirationDateTime: toIso(expires) };
}
