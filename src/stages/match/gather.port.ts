import { DAY } from '../../kernel/time/instant.ts';
import type { Instant, Interval } from '../../kernel/time/instant.ts';
import type { Order } from '../../model/order.ts';
import type { Consultant, PersonId } from '../../model/person.ts';
import { areaOf } from '../../runtime/world.ts';
import type { World } from '../../runtime/world.ts';
import { candidatesOf } from './candidates.ts';
import type { Calendars, Candidate, MatchNeed } from './facts.ts';
import type { MatchPolicy } from './match-policy.ts';
import { matchPolicyOf, needOfOrder } from './need-of-order.ts';
import { readCalendars } from './read-calendars.port.ts';
import { hardRuleFor } from './slot.ts';

/** Fairness looks back a year, repeat pairs two. */
const LOOK_BACK_DAYS = 730;

/** Everything a search or a ranking needs of the world, gathered at one moment. */
export interface Gathered {
  readonly need: MatchNeed;
  readonly candidates: readonly Candidate[];
  readonly calendars: Calendars;
  readonly policy: MatchPolicy;
  readonly now: Instant;
}

/**
 * Gathers the bank, our own books and the calendars of those whom no other rule stops: a calendar is read only where it can matter.
 * `periodFor` names the time for which calendars are read; with `only`, just that person's is.
 */
export async function gather(
  world: World,
  order: Order,
  periodFor: (need: MatchNeed, policy: MatchPolicy) => Interval,
  only?: PersonId,
): Promise<Gathered> {
  const area = areaOf(world, order.area);
  const now = world.clock.now();
  const [bank, commitments] = await Promise.all([world.bank.all(), world.orders.commitments(now - LOOK_BACK_DAYS * DAY)]);
  const candidates = candidatesOf(bank, commitments, area, order.number);
  const [need, policy] = [needOfOrder(order, area, now), matchPolicyOf(order, area)];
  const worthReading = only === undefined ? readable(bank, candidates, need, now) : bank.filter(({ id }) => id === only);
  return {
    need,
    candidates,
    calendars: await readCalendars(world.calendar, area, worthReading, periodFor(need, policy)),
    policy,
    now,
  };
}

/** Those whom a change of language or area could still bring in are read too, so that the nearest change is computed and not guessed. */
function readable(
  bank: readonly Consultant[],
  candidates: readonly Candidate[],
  need: MatchNeed,
  now: Instant,
): readonly Consultant[] {
  const loosest: MatchNeed = { ...need, language: undefined, widenedTo: [...(need.widenedTo ?? []), ...need.neighbours] };
  const ids = new Set(candidates.filter((candidate) => hardRuleFor(candidate, loosest, now) === undefined).map(({ id }) => id));
  return bank.filter(({ id }) => ids.has(id));
}
