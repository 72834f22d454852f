import { randomUUID } from 'node:crypto';
import { type Instant, MINUTE, toIso } from '../../../kernel/time/instant.ts';
import type { GraphChange, GraphWorld } from '../graph-world.ts';
import type { GraphMailbox } from '../mailboxes.ts';

export interface Subscription {
  readonly id: string;
  readonly mailbox: GraphMailbox;
  readonly resource: string;
  readonly changeType: string;
  readonly notificationUrl: string;
  readonly lifecycleNotificationUrl?: string | undefined;
  readonly clientState: string;
  expires: Instant;
}

export type LifecycleEvent = 'missed' | 'subscriptionRemoved' | 'reauthorizationRequired';

/** Of Outlook's subscriptions without content. */
const LONGEST = 10_080 * MINUTE;
const SHORTEST = 45 * MINUTE;
const PATIENCE_MS = 10_000;

/** Who is told of changes to events, until when. Each change is told once: the real Graph would repeat what was not answered with 2xx. */
export class Subscriptions {
  readonly #now: () => Instant;
  readonly #kept = new Map<string, Subscription>();
  readonly #underWay = new Set<Promise<number>>();

  constructor(world: GraphWorld, now: () => Instant) {
    this.#now = now;
    world.changes.subscribe((change) => this.#tell(change));
  }

  list(): readonly Subscription[] {
    for (const { id, expires } of this.#kept.values()) if (expires <= this.#now()) this.#kept.delete(id);
    return [...this.#kept.values()];
  }

  /** Undefined: it lies too far ahead, or behind. Less than 45 minutes are raised to as many. */
  expiry(wanted: Instant): Instant | undefined {
    const now = this.#now();
    return wanted <= now || wanted > now + LONGEST ? undefined : Math.max(wanted, now + SHORTEST);
  }

  /** Undefined: an address did not answer with the token, in plain text and at once. */
  async add(draft: Omit<Subscription, 'id'>): Promise<Subscription | undefined> {
    const addresses = [draft.notificationUrl, draft.lifecycleNotificationUrl].filter((url) => url !== undefined);
    const answers = await Promise.all([...new Set(addresses)].map(isEchoed));
    if (answers.includes(false)) return undefined;
    const made = { ...draft, id: randomUUID() };
    this.#kept.set(made.id, made);
    return made;
  }

  find(id: string): Subscription | undefined {
    return this.list().find((one) => one.id === id);
  }

  remove(id: string): void {
    this.#kept.delete(id);
  }

  /** What Graph says of its own words, to everybody. A subscription that it removes is gone. */
  lifecycle(lifecycleEvent: LifecycleEvent): void {
    for (const one of this.list()) {
      if (lifecycleEvent === 'subscriptionRemoved') this.remove(one.id);
      if (one.lifecycleNotificationUrl !== undefined) this.#send(one.lifecycleNotificationUrl, one, { lifecycleEvent });
    }
  }

  /** When everything told so far has been answered: with which statuses what was still under way. 0: not at all. */
  async answered(): Promise<readonly number[]> {
    return Promise.all(this.#underWay);
  }

  #tell({ mailbox, event }: GraphChange): void {
    if (event === undefined) return;
    for (const one of this.list()) {
      if (one.mailbox.email !== mailbox || !one.changeType.split(',').includes(event.change)) continue;
      const resource = `Users/${one.mailbox.id}/Events/${event.id}`;
      const resourceData = { '@odata.type': '#Microsoft.Graph.Event', '@odata.id': resource, id: event.id };
      this.#send(one.notificationUrl, one, { changeType: event.change, resource, resourceData });
    }
  }

  #send(url: string, { id: subscriptionId, clientState, expires }: Subscription, what: object): void {
    const notice = { subscriptionId, subscriptionExpirationDateTime: toIso(expires), tenantId: TENANT, clientState, ...what };
    const sending = post(url, 'application/json', JSON.stringify({ value: [notice] })).then((answer) => answer?.status ?? 0);
    this.#underWay.add(sending);
    void sending.finally(() => this.#underWay.delete(sending));
  }
}

const TENANT = '00000000-0000-4000-8000-0000000000aa';

async function isEchoed(url: string): Promise<boolean> {
  const token = `Validation: Testing client application reachability for subscription Request-Id: ${randomUUID()}`;
  const answer = await post(`${url}?validationToken=${encodeURIComponent(token)}`, 'text/plain', '');
  const isPlain = answer?.headers.get('content-type')?.startsWith('text/plain') === true;
  return answer?.status === 200 && isPlain && (await answer.text()) === token;
}

function post(url: string, type: string, body: string): Promise<Response | undefined> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  return fetch(url, { method: 'POST', headers: { 'content-type': type }, body, signal }).catch(() => undefined);
}
