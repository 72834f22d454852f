import type { Decision } from '../kernel/decision.ts';
import { ConflictError, PermanentError } from '../kernel/errors.ts';
import type { Instant } from '../kernel/time/instant.ts';
import type { Area } from '../model/area/area.ts';
import { evolve } from '../model/order/evolve.ts';
import type { Cause, OrderEvent, RecordedEvent } from '../model/order/events.ts';
import { plan } from '../model/flow.ts';
import { messageKey, placeOf, type PlannedJob } from '../model/planned/jobs.ts';
import type { ViewName } from '../model/planned/views.ts';
import type { Order, OrderNumber } from '../model/order/order.ts';
import type { SentMessage } from '../ports/messenger.ts';
import type { AdoptedMessage, Commit } from '../ports/stores/order-store.ts';
import { areaOf, type World } from './world.ts';

/** The pressed message becomes the living card of this view, so that no second one is sent. */
export interface Adoption {
  readonly view: ViewName;
  readonly person: string;
  readonly message: SentMessage;
}

export type Changed<R extends string> =
  | { readonly ok: true; readonly order: Order; readonly isChanged: boolean }
  | { readonly ok: false; readonly reason: R; readonly field?: string | undefined; readonly order: Order };

const ATTEMPTS = 6;

/**
 * The one way an order changes: load under its lock → decide → evolve → plan → commit, all in one transaction.
 * A conflict with another change (double booking, serialization) loads and decides again, so `decide` must be pure.
 */
export async function change<R extends string>(
  world: World,
  number: OrderNumber,
  cause: Cause,
  decide: (order: Order, now: Instant) => Decision<OrderEvent, R>,
  adopt?: Adoption,
): Promise<Changed<R>> {
  const changed = await retried(() =>
    world.orders.change<Changed<R>>(number, (order) => {
      const now = world.clock.now();
      const decision = decide(order, now);
      if (!decision.ok) return { result: { ok: false, reason: decision.reason, field: decision.field, order } };
      if (decision.events.length === 0) return { result: { ok: true, order, isChanged: false } };
      const commit = commitOf(order, decision.events, { cause, at: now, area: areaOf(world, order.area), adopt });
      return { commit, result: { ok: true, order: commit.after, isChanged: true } };
    }),
  );
  if (changed.ok && changed.isChanged) world.feed.tell(changed.order);
  return changed;
}

/** The same for a number that came with a press: undefined where there is no such order. */
export async function changeIfThere<R extends string>(...given: Parameters<typeof change<R>>): Promise<Changed<R> | undefined> {
  try {
    return await change(...given);
  } catch (error) {
    if (error instanceof PermanentError && error.code === 'no-order') return undefined;
    throw error;
  }
}

/** By whom, when and where a commit happens. */
export interface CommitContext {
  readonly cause: Cause;
  readonly at: Instant;
  readonly area: Area;
  readonly adopt?: Adoption | undefined;
}

/** Events in a row become the state, the records and the planned work of one commit. */
export function commitOf(before: Order | undefined, events: readonly OrderEvent[], context: CommitContext): Commit {
  const { cause, at, area, adopt } = context;
  const recorded: RecordedEvent[] = [];
  const jobs: PlannedJob[] = [];
  let order = before;
  for (const event of events) {
    const record = { no: (order?.version ?? 0) + 1, at, cause, event };
    order = evolve(order, record);
    recorded.push(record);
    jobs.push(...plan(order, record, area));
  }
  if (order === undefined) throw new ConflictError('a commit has at least one event');
  return { before, after: order, events: recorded, jobs, adopted: adopt && adoptedBy(order, adopt) };
}

function adoptedBy(order: Order, { view, person, message }: Adoption): AdoptedMessage {
  const to = { person };
  return { key: messageKey(order.number, { view, to }), place: placeOf(to), message };
}

async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ConflictError) || attempt >= ATTEMPTS) throw error;
    }
  }
}
