import { type Request, type Response, Router } from 'express';
import { z } from 'zod/v4';
import { type Instant, parseInstant, toIso } from '../../../kernel/time/instant.ts';
import { refuse } from '../graph-errors.ts';
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
  router.get('/', (_request, response) => response.json({ value: subscriptions.list().map(listedJson) }));
  router.post('/', (request, response) => create(subscriptions, world, request, response));
  router.patch('/:id', (request, response) => {
    const known = subscriptions.find(request.params.id);
    const expires = expiryIn(subscriptions, request);
    if (!known) return refuse(response, 404, 'ResourceNotFound');
    if (expires === undefined) return refuse(response, 400, 'InvalidRequest');
    known.expires = expires;
    response.json(listedJson(known));
  });
  router.delete('/:id', (request, response) => {
    const known = subscriptions.find(request.params.id);
    if (!known) return refuse(response, 404, 'ResourceNotFound');
    subscriptions.remove(known.id);
    response.status(204).end();
  });
  return router;
}

async function create(subscriptions: Subscriptions, world: GraphWorld, request: Request, response: Response): Promise<void> {
  const input = newSchema.safeParse(request.body);
  const expires = expiryIn(subscriptions, request);
  if (!input.success || expires === undefined) return refuse(response, 400, 'InvalidRequest');
  const { resource, changeType } = input.data;
  const mailbox = readable(world, resource, response);
  if (!mailbox) return;
  const isKnown = subscriptions.list().some((one) => one.mailbox === mailbox && one.changeType === changeType);
  if (isKnown) return refuse(response, 409, 'Conflict', 'Subscription already exists for the requested combination');
  const { notificationUrl, lifecycleNotificationUrl, clientState } = input.data;
  const draft = { mailbox, resource, changeType, notificationUrl, lifecycleNotificationUrl, clientState, expires };
  const made = await subscriptions.add(draft);
  if (!made) return refuse(response, 400, 'ValidationError');
  response.status(201).json({ ...listedJson(made), clientState });
}

function readable(world: GraphWorld, resource: string, response: Response): GraphMailbox | undefined {
  const key = /^\/?users\/([^/]+)\/(?:calendar\/)?events$/iu.exec(resource)?.[1];
  const mailbox = key === undefined ? undefined : world.mailbox(key);
  if (!mailbox) refuse(response, 404, 'ErrorInvalidUser');
  else if (mailbox.access === 'denied') refuse(response, 403, 'ErrorAccessDenied');
  else return mailbox;
  return undefined;
}

const expirySchema = z.looseObject({ expirationDateTime: z.string() });

function expiryIn(subscriptions: Subscriptions, request: Request): Instant | undefined {
  const wanted = parseInstant(expirySchema.safeParse(request.body).data?.expirationDateTime ?? '');
  return wanted === undefined ? undefined : subscriptions.expiry(wanted);
}

/** The secret is told to nobody again. */
function listedJson({ id, resource, changeType, notificationUrl, lifecycleNotificationUrl, expires }: Subscription): object {
  const urls = { notificationUrl, lifecycleNotificationUrl: lifecycleNotificationUrl ?? null };
  return { id, resource, changeType, ...urls, clientState: null, expirationDateTime: toIso(expires) };
}
