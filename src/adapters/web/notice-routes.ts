import { setTimeout as wait } from 'node:timers/promises';
import { json, Router, type ErrorRequestHandler, type Request, type Response } from 'express';
import { z } from 'zod/v4';
import { isCleanId } from '../../kernel/foreign-text.ts';
import { WEBHOOK_PATH, type Webhook, type WebhookReceiver } from '../../ports/change-notices.ts';
import { html } from './html.ts';
import { isSecret } from './secret-match.ts';

/** Graph puts many notices into one request, each of about a kilobyte. */
const LARGEST = '1mb';
const LONGEST_TOKEN = 1_024;
/** Graph waits for three seconds, and slows down for who is slow. */
const ANSWERED_WITHIN_MS = 2_000;

/** What is spoilt or empty counts as absent: it knows no secret. */
const lenientId = z
  .string()
  .nullish()
  .transform((id) => (id !== null && id !== undefined && isCleanId(id) ? id : undefined));
const noticesSchema = z.looseObject({
  value: z.array(z.looseObject({ clientState: lenientId, lifecycleEvent: lenientId })),
});

/**
 * `POST /api/calendar/{code}`: Graph asks whether the address is ours (200 with its token), and tells that a calendar has changed or that
 * its word has failed. That is written down and answered with 202; 503, and Graph comes again, where it could not be. What does not
 * know the secret gets 202 too and has no effect; what cannot be read gets 400. Nothing of it is logged.
 */
export function noticeRoutes(desk: WebhookReceiver, withinMs = ANSWERED_WITHIN_MS): Router {
  const router = Router();
  router.post(`${WEBHOOK_PATH}:code`, (request, response, next) => {
    if (request.query['validationToken'] === undefined) next();
    else answerToken(webhookOf(desk, request), request.query['validationToken'], response);
  });
  router.post(`${WEBHOOK_PATH}:code`, json({ limit: LARGEST }), async (request, response) => {
    const read = noticesSchema.safeParse(request.body);
    const taken = read.success ? take(desk, webhookOf(desk, request), read.data) : Promise.resolve(400);
    response.status(await Promise.race([taken, wait(withinMs, 503, { ref: false })])).end();
  });
  router.use(WEBHOOK_PATH, unreadable);
  return router;
}

function webhookOf(desk: WebhookReceiver, request: Request): Webhook | undefined {
  return desk.webhooks.find(({ code }) => code === request.params['code']);
}

/** Plain text that no browser takes for a page. */
function answerToken(webhook: Webhook | undefined, token: unknown, response: Response): void {
  if (webhook === undefined) response.status(404).end();
  else if (typeof token !== 'string' || !isCleanId(token, LONGEST_TOKEN)) response.status(400).end();
  else response.type('text/plain').send(html`${token}`.markup);
}

async function take(
  desk: WebhookReceiver,
  webhook: Webhook | undefined,
  { value }: z.infer<typeof noticesSchema>,
): Promise<number> {
  const genuine = webhook === undefined ? [] : value.filter(({ clientState }) => isSecret(clientState ?? '', webhook.secret));
  if (webhook === undefined || genuine.length === 0) return 202;
  const isAnew = genuine.some(({ lifecycleEvent }) => typeof lifecycleEvent === 'string');
  return desk.told(webhook.mailbox, isAnew).then(
    () => 202,
    () => 503,
  );
}

const unreadable: ErrorRequestHandler = (_error, _request, response, _next) => {
  response.status(400).end();
};
