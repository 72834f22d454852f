import { inTime } from '../../kernel/in-time.ts';
import { DAY, mergeIntervals, type Instant, type Interval } from '../../kernel/time/instant.ts';
import type { Order } from '../../model/order/order.ts';
import type { Area } from '../../model/area/area.ts';
import type { Consultant, PersonId } from '../../model/people/person.ts';
import { outOfReach } from '../../runtime/delivery/whom-reached.ts';
import { meetingsOf } from '../../runtime/series-meetings.ts';
import { areaOf, type World } from '../../runtime/world.ts';
import { candidatesOf } from './people/candidates.ts';
import type { Reading } from '../../ports/calendar.ts';
import type { Calendars, Candidate, MatchFacts, MatchNeed } from './match-facts.ts';
import type { MatchPolicy } from './match-policy.ts';
import { matchPolicyOf, needOfOrder } from './need-of-order.ts';
import { readCalendars, type Mailbox, type ReadCalendars } from './read-calendars.port.ts';
import { termsOf, whyNotEligible } from './people/eligibility.ts';
import { weeksAhead } from './series/later-date.ts';
import { ownOrders } from './series/own-orders.ts';
import { readFor } from './series/periods.ts';

/** Fairness looks back a year, repeat pairs two. */
const LOOK_BACK_DAYS = 730;

/** The time for which calendars are to be read. */
export type PeriodFor = (need: MatchNeed, policy: MatchPolicy) => Interval;

/** The same, and the times of the later meetings of a series. */
type PeriodsFor = (...of: Parameters<PeriodFor>) => readonly [Interval, ...Interval[]];

/**
 * What a ranking needs of the world, gathered at one moment: the bank, our own books and the calendars of those whom no other rule
 * stops. A calendar is read only where it can matter.
 */
export async function gather(world: World, order: Order, periodsFor: PeriodsFor): Promise<MatchFacts> {
  return factsOf(world, order, { periodsFor, others: Promise.resolve([]) });
}

/** The same for a search, with the orderer's own calendar: it tells which times suit them, and where it cannot be read it is ignored. */
export async function gatherForSearch(world: World, order: Order, periodFor: PeriodFor): Promise<MatchFacts> {
  const weeks = weeksAhead(order);
  const periodsFor: PeriodsFor = (need, policy) => {
    const period = periodFor(need, policy);
    return [period, ...(period.start < period.end ? weeks.map((count) => readFor(period, count, need.zone)) : [])];
  };
  const facts = await factsOf(world, order, { periodsFor, others: ordererOf(world, order) });
  return { ...facts, need: { ...facts.need, orderer: facts.calendars.readings.get(ORDERER) } };
}

interface Wanted {
  readonly periodsFor: PeriodsFor;
  /** Whose calendars are read besides those of the bank. */
  readonly others: Promise<readonly Mailbox[]>;
}

async function factsOf(world: World, order: Order, { periodsFor, others }: Wanted): Promise<MatchFacts> {
  const area = areaOf(world, order.area);
  const now = world.clock.now();
  const [bank, meetings] = await Promise.all([peopleFor(world, order, area), meetingsOf(world, order)]);
  const commitments = await world.orders.commitments(
    now - LOOK_BACK_DAYS * DAY,
    bank.map(({ id }) => id),
  );
  const all = candidatesOf(bank, commitments, { area, own: ownOrders(order, meetings) });
  const [need, policy] = [needOfOrder(order, area, { now, bank }), matchPolicyOf(order, area)];
  const periods = periodsFor(need, policy);
  const readable = readableOf(all, need, now);
  const askable = bank.filter(({ id }) => readable.has(id));
  const lost = await outOfReach(world, askable);
  const candidates = lost.size === 0 ? all : all.map((one) => (lost.has(one.id) ? { ...one, isOutOfReach: true } : one));
  const whole = { start: Math.min(...periods.map(({ start }) => start)), end: Math.max(...periods.map(({ end }) => end)) };
  const people = await withOwnTimes(world, askable, whole);
  const mailboxes = [...people, ...(await others)];
  const parts = periods.length === 1 ? periods : mergeIntervals(periods);
  const read = await Promise.all(parts.map((period) => readCalendars(world.calendar, area, { people: mailboxes, period })));
  return { need, candidates, calendars: { period: periods[0], readings: joined(read) }, policy, now };
}

/**
 * Those of whom the order could ask one, and who has a seat of it; for a meeting without a place everybody. People of the other areas of the
 * installation do not come, and why not is neither kept nor told.
 */
async function peopleFor(world: World, order: Order, area: Area): Promise<readonly Consultant[]> {
  const { municipality, neighbours, widenedTo = [], seated } = needOfOrder(order, area, { now: world.clock.now() });
  const places =
    municipality === undefined ? [] : [...area.municipalities.map(({ id }) => id), municipality, ...neighbours, ...widenedTo];
  const near = places.length === 0 ? [] : await world.bank.serving(places, seated);
  return near.length === 0 ? world.bank.all() : near;
}

/** Whose calendar could not be read in one of the parts is unknown. */
function joined(read: readonly Pick<ReadCalendars, 'readings'>[]): Calendars['readings'] {
  const [first, ...others] = read;
  if (first === undefined || others.length === 0) return first?.readings ?? new Map();
  return new Map(
    [...first.readings].map(([id, reading]) => [id, others.reduce((one, { readings }) => both(one, readings.get(id)), reading)]),
  );
}

function both(one: Reading, other: Reading = { isKnown: false, reason: 'not-asked' }): Reading {
  if (!one.isKnown || !other.isKnown) return one.isKnown ? other : one;
  return { ...one, busy: [...one.busy, ...other.busy] };
}

/**
 * With the times of every offer that the person was ever made there: a hold has its block and a meeting's event its slot, also of an offer
 * that has ended, while the taking back is still on its way.
 */
export async function withOwnTimes(world: World, people: readonly Mailbox[], period: Interval): Promise<readonly Mailbox[]> {
  const own = new Map<PersonId, Interval[]>();
  const ids = people.map(({ id }) => id);
  for (const { consultant, block, slot } of await world.orders.offeredTimes(ids, period)) {
    own.set(consultant, [...(own.get(consultant) ?? []), block, slot]);
  }
  return people.map(({ id, email }) => ({ id, email, own: own.get(id) }));
}

/** Those whom a change of language or area could still bring in are read too, so that the nearest change is computed and not guessed. */
function readableOf(candidates: readonly Candidate[], need: MatchNeed, now: Instant): ReadonlySet<PersonId> {
  const widenedTo = [...(need.widenedTo ?? []), ...need.neighbours];
  const loosest = termsOf({ ...need, language: undefined, widenedTo }, now);
  return new Set(candidates.flatMap((one) => (whyNotEligible(one, loosest) === undefined ? [one.id] : [])));
}

/** Among the readings under a name of its own: the orderer may be a consultant too. */
const ORDERER = 'orderer';

/** The search does not wait longer for the directory: the orderer's calendar is a help, never a condition. */
const DIRECTORY_WITHIN_MS = 1_000;

/** The orderer's mailbox, where the directory knows it and says so soon. */
async function ordererOf(world: World, { orderer }: Order): Promise<readonly Mailbox[]> {
  const soon = AbortSignal.timeout(DIRECTORY_WITHIN_MS);
  const email = await inTime(soon, world.directory.emailOf(orderer.id)).catch(() => undefined);
  return email === undefined ? [] : [{ id: ORDERER, email }];
}
