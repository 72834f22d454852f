import { median } from '../../../kernel/median.ts';
import { HOUR } from '../../../kernel/time/instant.ts';
import type { Offer, Order } from '../../../model/order/order.ts';

/** How people have answered when they were asked: what an estimate of the next answers rests on. */
export interface PastAnswers {
  /** Requests that came to an end by somebody's own doing or not doing. */
  readonly asked: number;
  readonly accepted: number;
  /** From request to acceptance, in hours. */
  readonly hours: number;
}

/** Fewer tell nothing; then every second is taken to accept, within a day. */
const LEAST_ASKED = 5;

const ACCEPTED: ReadonlySet<Offer['state']> = new Set(['accepted', 'withdrawn', 'replaced', 'willing']);
const OTHERWISE: ReadonlySet<Offer['state']> = new Set(['declined', 'recused', 'lapsed']);

export function answersOf(orders: readonly Order[]): PastAnswers {
  const offers = orders.flatMap((order) => order.offers);
  const accepted = offers.filter(({ state }) => ACCEPTED.has(state));
  const hours = accepted.flatMap(({ offeredAt, answeredAt }) =>
    answeredAt === undefined ? [] : [(answeredAt - offeredAt) / HOUR],
  );
  const asked = accepted.length + offers.filter(({ state }) => OTHERWISE.has(state)).length;
  return { asked, accepted: accepted.length, hours: median(hours) ?? 24 };
}

export function isEnough({ asked, accepted }: PastAnswers): boolean {
  return asked >= LEAST_ASKED && accepted > 0;
}

/** How many must be asked so that as many as there are seats may be expected to accept. */
export function toBeAsked(seats: number, answers: PastAnswers): number {
  return Math.ceil(isEnough(answers) ? (seats * answers.asked) / answers.accepted : seats * 2);
}
