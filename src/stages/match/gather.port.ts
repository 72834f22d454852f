import { DAY } from '../../kernel/time/instant.ts';
import type { Instant, Interval } from '../../kernel/time/instant.ts';
import type { Order } from '../../model/order/order.ts';
import type { Consultant, PersonId } from '../../model/people/person.ts';
import { areaOf } from '../../runtime/world.ts';
import type { World } from '../../runtime/world.ts';
import { candidatesOf } from './people/candidates.ts';
import type { Candidate, MatchFacts, MatchNeed } from './facts.ts';
import type { MatchPolicy } from './match-policy.ts';
import { matchPolicyOf, needOfOrder } from './need-of-order.ts';
import { readCalendars } from './read-calendars.port.ts';
import type { Mailbox } from './read-calendars.port.ts';
import { hardRuleFor } from './times/slot.ts';

/** Fairness looks back a year, repeat pairs two. */
const LOOK_BACK_DAYS = 730;

/** The time for which calendars are to be read. */
export type PeriodFor = (need: MatchNeed, policy: MatchPolicy) => Interval;

/** The calendar of one person alone, as far as it answers before `hurry` aborts. */
export interface OnlyOne {
  readonly only: PersonId;
  readonly hurry?: AbortSignal | undefined;
}

/**
 * What a ranking needs of the world, gathered at one moment: the bank, our own books and the calendars of those whom no other rule
 * stops. A calendar is read only where it can matter.
 */
export async function gather(world: World, order: Order, periodFor: PeriodFor, one?: OnlyOne): Promise<MatchFacts> {
  const { bank, candidates, need, policy, now } = await booksFor(world, order);
  const people = one === undefined ? readable(bank, candidates, need, now) : bank.filter(({ id }) => id === one.only);
  const period = periodFor(need, policy);
  const toRead = { people: await withOwnTimes(world, people, period), period, hurry: one?.hurry };
  return { need, candidates, calendars: await readCalendars(world.calendar, areaOf(world, order.area), toRead), policy, now };
}

/** The same for a search, with the orderer's own calendar: it tells which times suit them, and where it cannot be read it is ignored. */
export async function gatherForSearch(world: World, order: Order, periodFor: PeriodFor): Promise<MatchFacts> {
  const [{ bank, candidates, need, policy, now }, own] = await Promise.all([booksFor(world, order), ordererOf(world, order)]);
  const period = periodFor(need, policy);
  const people = await withOwnTimes(world, readable(bank, candidates, need, now), period);
  const toRead = { people: [...people, ...own], period };
  const calendars = await readCalendars(world.calendar, areaOf(world, order.area), toRead);
  return { need: { ...need, orderer: calendars.readings.get(ORDERER) }, candidates, calendars, policy, now };
}

/**
 * With the times of every offer that the person was ever made there: a hold has its block and a meeting's event its slot, also of an offer
 * that has ended, while the taking back is still on its way.
 */
async function withOwnTimes(world: World, people: readonly Mailbox[], period: Interval): Promise<readonly Mailbox[]> {
  const own = new Map<PersonId, Interval[]>();
  for (const { consultant, block, slot } of await world.orders.offeredTimes(period)) {
    own.set(consultant, [...(own.get(consultant) ?? []), block, slot]);
  }
  return people.map(({ id, email }) => ({ id, email, own: own.get(id) }));
}

async function booksFor(world: World, order: Order) {
  const area = areaOf(world, order.area);
  const now = world.clock.now();
  const [bank, commitments] = await Promise.all([world.bank.all(), world.orders.commitments(now - LOOK_BACK_DAYS * DAY)]);
  const candidates = candidatesOf(bank, commitments, area, order.number);
  return { bank, candidates, need: needOfOrder(order, area, now, bank), policy: matchPolicyOf(order, area), now };
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

/** Among the readings under a name of its own: the orderer may be a consultant too. */
const ORDERER = 'orderer';

/** The search does not wait longer for the directory: the orderer's calendar is a help, never a condition. */
const DIRECTORY_WITHIN_MS = 1_000;

/** The orderer's mailbox, where the directory knows it and says so soon. */
async function ordererOf(world: World, { orderer }: Order): Promise<readonly Mailbox[]> {
  const late = new Promise<undefined>((resolve) => {
    AbortSignal.timeout(DIRECTORY_WITHIN_MS).addEventListener('abort', () => resolve(undefined));
  });
  const email = await Promise.race([world.directory.emailOf(orderer.id).catch(() => undefined), late]);
  return email === undefined ? [] : [{ id: ORDERER, email }];
}
