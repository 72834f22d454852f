import { median } from '../../../kernel/median.ts';
import { DAY } from '../../../kernel/time/instant.ts';
import type { Area } from '../../../model/area/area.ts';
import { methodOf } from '../../../model/area/naming.ts';
import { rolesOf } from '../../../model/area/methods.ts';
import type { Policy } from '../../../model/area/policy.ts';
import { blockAround, marginsOf } from '../../../model/order/block.ts';
import type { Commitment } from '../../../model/order/commitment.ts';
import type { Order, OrderNumber } from '../../../model/order/order.ts';
import type { Consultant, PersonId } from '../../../model/people/person.ts';
import type { CalendarReading } from '../match-facts.ts';
import { DEFAULT_MATCH_POLICY } from '../match-policy.ts';
import { needOfOrder } from '../need-of-order.ts';
import { candidatesOf } from '../people/candidates.ts';
import { look } from '../search.ts';
import type { RankedTime } from '../times/ranked-times.ts';
import { toBeAsked, type PastAnswers } from './past-answers.ts';
import type { Trial } from './trial.ts';

/** Orders of the past, searched again one after the other as they came. */
export interface PastFacts {
  readonly area: Area;
  readonly bank: readonly Consultant[];
  /** In the order in which they were placed. */
  readonly orders: readonly Order[];
  /** What our own books held of people's time before the first of them. */
  readonly before: readonly Commitment[];
  readonly answers: PastAnswers;
  /** How many are asked at a time for so many seats. */
  readonly waveSize: (policy: Policy, seats: number) => number;
}

/** How it would have gone. */
export interface PastOutcome {
  readonly filled: readonly OrderNumber[];
  /** There was a team, but fewer people than would have to be asked, as people have answered. */
  readonly thin: readonly OrderNumber[];
  readonly unfilled: readonly OrderNumber[];
  /** Days from order to meeting, and hours from the first request until the team is full, in the middle; of those that were filled. */
  readonly daysToMeeting: number | undefined;
  readonly hoursToTeam: number | undefined;
  readonly load: ReadonlyMap<PersonId, number>;
}

/**
 * Searches each order again by the matching's own rules, and gives the best time to the best team, which is then booked for the next ones.
 * Calendars of the past are kept nowhere: everybody is taken to be free but for what our own books hold. Pure; stops after each order, so
 * that whoever drives it may do something else meanwhile.
 */
export function* searchedAgain(facts: PastFacts): Generator<void, PastOutcome> {
  const books: Commitment[] = [...facts.before];
  const told = { filled: [] as OrderNumber[], thin: [] as OrderNumber[], unfilled: [] as OrderNumber[] };
  const [days, hours]: [number[], number[]] = [[], []];
  const load = new Map<PersonId, number>();
  const readings = new Map(facts.bank.map(({ id }) => [id, FREE] as const));
  for (const order of facts.orders) {
    const best = bestTime(asPlaced(order, facts.area), { ...facts, readings }, books);
    const team = best?.teams[0]?.people ?? [];
    if (best === undefined || team.length === 0) told.unfilled.push(order.number);
    else {
      for (const seat of team) {
        books.push(commitmentOf(seat, order, best, facts.area));
        load.set(seat.id, (load.get(seat.id) ?? 0) + 1);
      }
      const asked = toBeAsked(team.length, facts.answers);
      (asked > best.freeCount ? told.thin : told.filled).push(order.number);
      days.push((best.slot.start - order.placedAt) / DAY);
      hours.push(hoursToTeam(asked, team.length, facts));
    }
    yield;
  }
  return { ...told, daysToMeeting: median(days), hoursToTeam: median(hours), load };
}

const FREE: CalendarReading = { isKnown: true, busy: [] };

/** As it stood when it came: nobody asked, nobody seated. */
function asPlaced(order: Order, area: Area): Order {
  const { seats, method: id } = order.request;
  const method = methodOf(area, id) ?? { hasConvener: order.seats[0]?.role === 'convener' };
  const roles = rolesOf(method, seats);
  return { ...order, offers: [], choices: [], widenedTo: [], seats: roles.map((role, index) => ({ index, role })) };
}

type Searched = Pick<PastFacts, 'area' | 'bank'> & { readonly readings: ReadonlyMap<PersonId, CalendarReading> };

function bestTime(order: Order, { area, bank, readings }: Searched, books: readonly Commitment[]): RankedTime | undefined {
  const now = order.placedAt;
  const candidates = candidatesOf(bank, books, { area, own: new Set([order.number]) });
  const [need, period] = [needOfOrder(order, area, { now, bank }), { start: now, end: now + 366 * DAY }];
  return look({ need, candidates, calendars: { period, readings }, policy: { ...DEFAULT_MATCH_POLICY, timesWithTeams: 1 }, now })
    .times[0];
}

function commitmentOf(
  { id, role }: { readonly id: PersonId; readonly role: Commitment['role'] },
  order: Order,
  { slot }: RankedTime,
  { policy }: Area,
): Commitment {
  return { consultant: id, order: order.number, kind: 'seat', role, slot, block: blockAround(slot, marginsOf(order, policy)) };
}

function hoursToTeam(asked: number, seats: number, { area: { policy }, answers, waveSize }: PastFacts): number {
  const waves = Math.ceil(asked / Math.max(1, waveSize(policy, seats)));
  return (waves - 1) * policy.offerHours + Math.min(answers.hours, policy.offerHours);
}

export function tried(facts: PastFacts, { policy, more, without }: Trial): PastFacts {
  return {
    ...facts,
    area: { ...facts.area, policy: { ...facts.area.policy, ...policy } },
    bank: [...facts.bank.filter(({ id }) => id !== without), ...(more === undefined ? [] : [more])],
  };
}
