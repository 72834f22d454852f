import { happened, unchanged, type Decision } from '../../../kernel/decision.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import { localOf } from '../../../kernel/time/zone.ts';
import type { OrderEvent } from '../../../model/order/events.ts';
import type { MatchProblem } from '../../../model/order/match-log.ts';
import type { Order, Problem, Proposal } from '../../../model/order/order.ts';
import { logOf } from '../decision-log.ts';
import type { MatchNeed } from '../match-facts.ts';
import type { RankedTime } from './ranked-times.ts';
import type { MatchResult } from '../search.ts';

/** A phone shows six choices without scrolling far; more are asked for. */
const SHOWN_AT_ONCE = 6;
/** Of one day, so that the choices are real ones. */
const SHOWN_OF_A_DAY = 2;

/** Proposes the best times that have not been shown yet, or hands the order over with what would help. */
export function proposeTimes(order: Order, result: MatchResult, need: MatchNeed): Decision<OrderEvent, never> {
  if (order.phase !== 'searching') return unchanged();
  const log = logOf(result);
  const { shown = [] } = order;
  const fresh = result.times.filter(({ slot }) => !shown.includes(slot.start));
  const times = fresh.length > 0 ? spreadOverDays(fresh, shown, need.zone) : spreadOverDays(result.times, [], need.zone);
  if (times.length === 0) return happened<OrderEvent>({ type: 'HandedOver', problem: problemFor(result.problem), log });
  return happened<OrderEvent>({ type: 'TimesProposed', proposals: times, log });
}

/** Two of each day before a third of any, those shown before counted too; in the order of the clock. */
function spreadOverDays(times: readonly RankedTime[], shown: readonly Instant[], zone: string): readonly Proposal[] {
  const perDay = new Map<string, number>();
  const numberInDay = (start: Instant): number => {
    const { date } = localOf(start, zone);
    const number = perDay.get(date) ?? 0;
    perDay.set(date, number + 1);
    return number;
  };
  shown.forEach(numberInDay);
  const turns = times.map((time) => ({ time, round: Math.floor(numberInDay(time.slot.start) / SHOWN_OF_A_DAY) }));
  return turns
    .sort((a, b) => a.round - b.round)
    .slice(0, SHOWN_AT_ONCE)
    .map(({ time: { slot, freeCount, unknownCount, isOrdererBusy } }) => ({
      ...{ slot, freeCount, unknownCount },
      ...(isOrdererBusy && { isOrdererBusy }),
    }))
    .sort((a, b) => a.slot.start - b.slot.start);
}

const PROBLEMS: Partial<Readonly<Record<MatchProblem, Problem>>> = {
  'nobody-in-bank': 'nobody-qualified',
  'nobody-in-area': 'nobody-qualified',
  'nobody-qualified': 'nobody-qualified',
  'too-few-qualified': 'nobody-qualified',
  'all-unknown': 'calendars-unknown',
  'too-few-known': 'calendars-unknown',
};

function problemFor(problem: MatchProblem | undefined): Problem {
  return (problem && PROBLEMS[problem]) ?? 'no-time';
}
