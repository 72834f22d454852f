import type { Instant } from '../../../kernel/time/instant.ts';
import { afterQuietHours } from '../../../kernel/time/quiet-hours.ts';
import type { Area } from '../../area/area.ts';
import { isOver, type Order, type Phase } from '../order.ts';

/** Who is to act next. 'meeting': only its day is waited for; 'answers': feedback is coming in. */
export type AwaitedParty = 'coordinator' | 'bot' | 'orderer' | 'consultants' | 'pair' | 'meeting' | 'answers';

export interface Waiting {
  readonly on: AwaitedParty;
  readonly since: Instant;
}

/** Who is waited for and since when, told from the order itself; nobody any more once the order is over. */
export function waitingOf(order: Order): Waiting | undefined {
  if (order.problem === 'days-over') return { on: 'orderer', since: order.newDaysAskedAt ?? order.placedAt };
  return WAITING[order.phase](order);
}

/** The first moment at or after `at` when consultants may be asked: not in quiet hours, unless it is acute. */
export function askableFrom({ request }: Order, area: Area, at: Instant): Instant {
  return request.urgency === 'acute' ? at : afterQuietHours(at, { ...area, quiet: area.policy.quietHours });
}

/** When the next requests go out, while they wait for the quiet hours to end. */
export function asksLater(order: Order, { area, now }: { readonly area: Area; readonly now: Instant }): Instant | undefined {
  if (order.phase !== 'offering' || waitingOf(order)?.on !== 'bot') return undefined;
  const from = askableFrom(order, area, now);
  return from > now ? from : undefined;
}

/** Is it the coordinator's turn, or is there an open problem to look at? */
export function needsEyes(order: Order): boolean {
  return !isOver(order) && (order.problem !== undefined || waitingOf(order)?.on === 'coordinator');
}

/** Since when it has stood as it stands. */
export function sinceOf(order: Order): Instant {
  return waitingOf(order)?.since ?? order.placedAt;
}

const WAITING: Readonly<Record<Phase, (order: Order) => Waiting | undefined>> = {
  review: ({ placedAt }) => ({ on: 'coordinator', since: placedAt }),
  searching: (order) => ({ on: 'bot', since: lastTurn(order) }),
  choosing: ({ matchLog, placedAt }) => ({ on: 'orderer', since: matchLog?.at ?? placedAt }),
  stuck: (order) => ({ on: 'coordinator', since: lastTurn(order) }),
  offering: (order) => offeringOf(order),
  preparing: (order) => ({ on: 'pair', since: pairSince(order) }),
  confirmed: (order) => ({ on: 'meeting', since: pairSince(order) }),
  held: ({ attendance, heldAt, placedAt }) => ({ on: attendance === undefined ? 'pair' : 'answers', since: heldAt ?? placedAt }),
  closed: () => undefined,
  cancelled: () => undefined,
  unfilled: () => undefined,
};

/** Those who said yes where the coordinator chooses; once they fill the empty seats, or nobody else is left, it is the coordinator's turn. */
function offeringOf(order: Order): Waiting {
  const open = order.offers.filter(({ state }) => state === 'open');
  const willing = order.offers.filter(({ state }) => state === 'willing');
  const empty = order.seats.filter(({ holder }) => holder === undefined).length;
  if (willing.length > 0 && (willing.length >= empty || open.length === 0))
    return { on: 'coordinator', since: Math.max(...willing.map(({ answeredAt, offeredAt }) => answeredAt ?? offeredAt)) };
  if (open.length === 0) return { on: 'bot', since: lastTurn(order) };
  return { on: 'consultants', since: Math.min(...open.map(({ offeredAt }) => offeredAt)) };
}

function pairSince(order: Order): Instant {
  return Math.max(order.placedAt, ...order.seats.flatMap(({ holder }) => (holder === undefined ? [] : [holder.since])));
}

/** The last thing that the order itself remembers. */
function lastTurn(order: Order): Instant {
  const answers = order.offers.map(({ answeredAt, offeredAt }) => answeredAt ?? offeredAt);
  return Math.max(order.placedAt, order.matchLog?.at ?? 0, ...answers);
}
