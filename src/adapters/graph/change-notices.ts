import { z } from 'zod/v4';
import { PermanentError } from '../../kernel/errors.ts';
import { DAY, toIso } from '../../kernel/time/instant.ts';
import { WEBHOOK_PATH, type ChangeNotices, type Webhook } from '../../ports/change-notices.ts';
import { readAnswer } from './graph-answers.ts';
import { graphAt, type GraphAnswer, type GraphRequest } from './graph-client.ts';
import type { GraphConfig } from './graph-config.ts';
import { faultOf, isGone, isSuccess } from './graph-faults.ts';
import { listedIn, pagesOf } from './graph-pages.ts';
import { answerWithRetry } from './graph-retry.ts';

/** Outlook's subscriptions live for seven days at the most. */
const LASTS = 6 * DAY;
const MOST_PAGES = 10;
/** Within a creation Graph asks our own address, and waits for it. */
const RETRY = { throttledRetries: 2, ambiguousRetries: 0, longestWaitMs: 10_000, timeoutMs: 40_000 };

/**
 * Subscriptions to the events of mailboxes, without the events' content. Graph's own list is the only record of them: what is there for
 * a webhook is renewed, doubles and those of webhooks that are no more are removed, and what is missing is made.
 * @param base what the addresses begin with; asked for when needed, because a sandbox learns its port late
 */
export function graphNotices(config: GraphConfig, webhooks: readonly Webhook[], base: () => string): ChangeNotices {
  const subscriptions = new Subscriptions(config);
  const address = ({ code }: Webhook): string => `${base()}${WEBHOOK_PATH}${code}`;
  const webhookOf = (mailbox: string): Webhook => {
    const webhook = webhooks.find((one) => one.mailbox === mailbox);
    if (webhook === undefined) throw new PermanentError('there is no webhook for the mailbox', { code: 'no-webhook' });
    return webhook;
  };
  /** Leaves at most one, and answers its id. */
  const tidied = async (webhook: Webhook): Promise<string | undefined> => {
    const addresses = new Set(webhooks.map(address));
    const ours = (await subscriptions.list()).filter(({ notificationUrl: url }) => url.startsWith(base() + WEBHOOK_PATH));
    const [kept, ...doubles] = ours.filter(({ notificationUrl }) => notificationUrl === address(webhook));
    const strays = ours.filter(({ notificationUrl }) => !addresses.has(notificationUrl));
    for (const { id } of [...doubles, ...strays]) await subscriptions.remove(id);
    return kept?.id;
  };
  return {
    begin: async (mailbox, now) => {
      const webhook = webhookOf(mailbox);
      const expirationDateTime = toIso(now + LASTS);
      const known = await tidied(webhook);
      if (known !== undefined && (await subscriptions.renew(known, expirationDateTime))) return;
      const answer = await subscriptions.create(subscriptionOf(webhook, address(webhook), expirationDateTime));
      if (isSuccess(answer)) return;
      // Made a moment ago, by another process or an attempt whose answer was lost; one at another address of ours ends by itself.
      const made = readAnswer(answer).means === 'made-already' ? await tidied(webhook) : undefined;
      if (made === undefined) throw faultOf(answer);
      await subscriptions.renew(made, expirationDateTime);
    },
    end: async (mailbox) => {
      const known = await tidied(webhookOf(mailbox));
      if (known !== undefined) await subscriptions.remove(known);
    },
  };
}

function subscriptionOf({ mailbox, secret }: Webhook, address: string, expirationDateTime: string): unknown {
  return {
    changeType: 'updated,deleted',
    notificationUrl: address,
    lifecycleNotificationUrl: address,
    resource: `users/${mailbox}/events`,
    expirationDateTime,
    clientState: secret,
    latestSupportedTlsVersion: 'v1_2',
  };
}

class Subscriptions {
  readonly #ask: (request: GraphRequest) => Promise<GraphAnswer>;

  constructor(config: GraphConfig) {
    const graph = graphAt(config);
    this.#ask = (request) => answerWithRetry(graph, request, RETRY);
  }

  /** Those that this application has made for itself, at whatever address. */
  async list(): Promise<readonly Subscription[]> {
    const found: Subscription[] = [];
    for await (const answer of pagesOf(this.#ask, { method: 'GET', path: '/subscriptions' }, MOST_PAGES)) {
      if (!isSuccess(answer)) throw faultOf(answer);
      found.push(...listedIn(answer, subscriptionSchema));
    }
    return found;
  }

  create(body: unknown): Promise<GraphAnswer> {
    return this.#ask({ method: 'POST', path: '/subscriptions', body });
  }

  /** False: it is no more. */
  async renew(id: string, expirationDateTime: string): Promise<boolean> {
    const answer = await this.#ask({ method: 'PATCH', path: pathOf(id), body: { expirationDateTime } });
    if (!isSuccess(answer) && !isGone(answer)) throw faultOf(answer);
    return isSuccess(answer);
  }

  async remove(id: string): Promise<void> {
    const answer = await this.#ask({ method: 'DELETE', path: pathOf(id) });
    if (!isSuccess(answer) && !isGone(answer)) throw faultOf(answer);
  }
}

type Subscription = z.infer<typeof subscriptionSchema>;

const subscriptionSchema = z.looseObject({ id: z.string().min(1), notificationUrl: z.string() });

function pathOf(id: string): string {
  return `/subscriptions/${encodeURIComponent(id)}`;
}
