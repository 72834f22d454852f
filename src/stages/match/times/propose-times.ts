import { invariant } from '../../../kernel/errors.ts';
import { happened, unchanged, type Decision } from '../../../kernel/decision.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import { localOf, type LocalDate } from '../../../kernel/time/zone.ts';
import type { OrderEvent } from '../../../model/order/events.ts';
import type { MatchProblem } from '../../../model/order/match-log.ts';
import type { Order, Problem, Proposal } from '../../../model/order/order.ts';
import { logOf } from '../decision-log.ts';
import type { MatchNeed } from '../match-facts.ts';
import { DEFAULT_MATCH_POLICY } from '../match-policy.ts';
import type { RankedTime } from './ranked-times.ts';
import type { MatchResult } from '../search.ts';

/** A phone shows six choices without scrolling far; more are asked for. */
const SHOWN_AT_ONCE = 6;

/** Proposes the best times that have not been shown yet, or hands the order over with what would help. */
export function proposeTimes(order: Order, result: MatchResult, need: MatchNeed): Decision<OrderEvent, never> {
  if (order.phase !== 'searching') return unchanged();
  const log = logOf(result);
  const { shown = [] } = order;
  const fresh = result.times.filter(({ slot }) => !shown.includes(slot.start));
  const times = fresh.length > 0 ? spread(fresh, shown, need) : spread(result.times, [], need);
  if (times.length === 0) return happened<OrderEvent>({ type: 'HandedOver', problem: problemFor(result.problem), log });
  return happened<OrderEvent>({ type: 'TimesProposed', proposals: times, log });
}

/** A time on its day, in a part of it. */
interface Placed {
  readonly day: LocalDate;
  readonly part: DayPart;
}

type DayPart = 'morning' | 'afternoon' | 'evening';

interface Candidate extends Placed {
  readonly time: RankedTime;
}

/**
 * Some times, spread over the wished days: one of each day before a second of any, those shown before counted too, and where there are
 * more days than places evenly among them (of an acute meeting the first days). Each is the best of its days, by turns in the morning and
 * the afternoon where both are as good. In the order of the clock; the same facts give the same times.
 */
function spread(times: readonly RankedTime[], shown: readonly Instant[], need: MatchNeed): readonly Proposal[] {
  const candidates = times.map((time): Candidate => ({ time, ...placedAt(time.slot.start, need) }));
  const before = shown.map((start) => placedAt(start, need));
  const picked: Candidate[] = [];
  for (;;) {
    const left = candidates.filter((one) => !picked.includes(one));
    const room = SHOWN_AT_ONCE - picked.length;
    const [best] = left;
    if (best === undefined || room === 0) return proposals(picked);
    const pool = left.filter(({ time }) => isAlike(time, best.time));
    for (const days of groupsOf(emptiestDays(pool, [...before, ...picked]), room, need)) {
      const ofDays = pool.filter(({ day }) => days.includes(day));
      picked.push(bestOf(ofDays, { before, picked }, need));
    }
  }
}

function proposals(picked: readonly Candidate[]): readonly Proposal[] {
  return picked
    .map(({ time: { slot, freeCount, unknownCount, isOrdererBusy, row } }) => ({
      ...{ slot, freeCount, unknownCount },
      ...(row && { row }),
      ...(isOrdererBusy && { isOrdererBusy }),
    }))
    .sort((a, b) => a.slot.start - b.slot.start);
}

/** Neither is a better kind of time: both sure, or with the same team as before, or neither. */
function isAlike(a: RankedTime, b: RankedTime): boolean {
  return a.teamCount > 0 === b.teamCount > 0 && a.hasSameTeam === b.hasSameTeam;
}

/** The days of which the fewest times have been told, in order. */
function emptiestDays(pool: readonly Placed[], told: readonly Placed[]): readonly LocalDate[] {
  const days = [...new Set(pool.map(({ day }) => day))].sort();
  const toldOf = (day: LocalDate): number => told.filter((one) => one.day === day).length;
  const fewest = Math.min(...days.map(toldOf));
  return days.filter((day) => toldOf(day) === fewest);
}

/** As many groups of days as there is room for. */
function groupsOf(days: readonly LocalDate[], room: number, { isAcute }: MatchNeed): readonly (readonly LocalDate[])[] {
  const count = Math.min(room, days.length);
  const size = isAcute ? 1 : days.length / count;
  return Array.from({ length: count }, (_, i) => days.slice(Math.floor(i * size), Math.floor((i + 1) * size)));
}

interface Told {
  readonly before: readonly Placed[];
  readonly picked: readonly Placed[];
}

/** The first in rank; of those with as many people to ask, one in a part of its day, and then of the page, that has been told the least. */
function bestOf(pool: readonly Candidate[], { before, picked }: Told, { isAcute }: MatchNeed): Candidate {
  const [first, ...others] = pool;
  invariant(first !== undefined, 'a group of days has a time');
  if (isAcute) return first;
  const told = ({ day, part }: Placed): number => {
    const alike = (one: Placed): boolean => one.part === part;
    const ofDay = [...before, ...picked].filter((one) => alike(one) && one.day === day).length;
    return ofDay * SHOWN_AT_ONCE + picked.filter(alike).length;
  };
  const asGood = others.filter(({ time }) => margin(time) === margin(first.time));
  return asGood.reduce((best, one) => (told(one) < told(best) ? one : best), first);
}

/** More people than are plenty make a time no better. */
function margin({ freeCount }: RankedTime): number {
  return Math.min(freeCount, DEFAULT_MATCH_POLICY.plenty);
}

function placedAt(start: Instant, { zone }: MatchNeed): Placed {
  const { date, time } = localOf(start, zone);
  return { day: date, part: time < '12:00' ? 'morning' : time < '16:00' ? 'afternoon' : 'evening' };
}

const PROBLEMS: Partial<Readonly<Record<MatchProblem, Problem>>> = {
  'nobody-in-bank': 'nobody-qualified',
  'nobody-in-area': 'nobody-qualified',
  'nobody-qualified': 'nobody-qualified',
  'too-few-qualified': 'nobody-qualified',
  'too-few-reached': 'nobody-reached',
  'all-unknown': 'calendars-unknown',
  'too-few-known': 'calendars-unknown',
};

function problemFor(problem: MatchProblem | undefined): Problem {
  return (problem && PROBLEMS[problem]) ?? 'no-time';
}
