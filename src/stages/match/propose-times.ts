import { happened } from '../../kernel/decision.ts';
import type { Decision } from '../../kernel/decision.ts';
import type { Instant } from '../../kernel/time/instant.ts';
import { localOf } from '../../kernel/time/zone.ts';
import type { OrderEvent } from '../../model/events.ts';
import type { MatchLog, NearestHint, RankedPart } from '../../model/match-log.ts';
import type { Order, Problem, Proposal } from '../../model/order.ts';
import type { MatchNeed } from './facts.ts';
import type { NearestChange } from './nearest-change.ts';
import type { MatchProblem } from './problems.ts';
import type { RankPart } from './ranking.ts';
import type { MatchResult } from './search.ts';

/** A phone shows six choices without scrolling far; more are asked for. */
const SHOWN_AT_ONCE = 6;
/** Of one day, so that the choices are real ones. */
const SHOWN_OF_A_DAY = 2;

/** Proposes the best times that have not been shown yet, or hands the order over with what would help. */
export function proposeTimes(order: Order, result: MatchResult, need: MatchNeed): Decision<OrderEvent, never> {
  if (order.phase !== 'searching') return happened();
  const log = logOf(result);
  const fresh = result.times.filter(({ slot }) => !order.proposals.some((shown) => shown.slot.start === slot.start));
  const times = spreadOverDays(fresh.length > 0 ? fresh : result.times, need.zone);
  if (times.length === 0) return happened<OrderEvent>({ type: 'HandedOver', problem: problemFor(result.problem), log });
  return happened<OrderEvent>({ type: 'TimesProposed', proposals: times, log });
}

/** At most two of a day while other days have times, in the order of the clock. */
function spreadOverDays(times: readonly Proposal[], zone: string): readonly Proposal[] {
  const perDay = new Map<string, number>();
  const isSpread = ({ slot }: Proposal): boolean => {
    const { date } = localOf(slot.start, zone);
    perDay.set(date, (perDay.get(date) ?? 0) + 1);
    return (perDay.get(date) ?? 0) <= SHOWN_OF_A_DAY;
  };
  const spread = times.filter(isSpread);
  const rest = times.filter((time) => !spread.includes(time));
  return [...spread, ...rest]
    .slice(0, SHOWN_AT_ONCE)
    .map(({ slot, freeCount, unknownCount }) => ({ slot, freeCount, unknownCount }))
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

function logOf(result: MatchResult): MatchLog {
  const { candidates, qualified, free, unknown, starts } = result.counts;
  return {
    at: result.factsAt satisfies Instant,
    ruleVersion: result.ruleVersion,
    counts: { candidates, qualified, free, unknown, starts },
    problem: result.problem,
    nearest: result.nearest.map(hintOf),
    whyNot: result.whyNot.map(({ id, reason }) => ({ consultant: id, reason })),
    unknown: result.unknown.map(({ id, reason }) => ({ consultant: id, reason })),
    suggested: (result.times[0]?.teams[0]?.people ?? []).map(({ id, why }) => ({ consultant: id, parts: why.map(partOf) })),
  };
}

function hintOf(change: NearestChange): NearestHint {
  const { kind, time } = change;
  const number =
    kind === 'later' || kind === 'earlier'
      ? change.minutes
      : kind === 'shorter'
        ? change.durationMinutes
        : kind === 'fewer-seats'
          ? change.seats
          : undefined;
  return { kind, number, slot: time.slot, teams: time.teamCount };
}

function partOf(part: RankPart): RankedPart {
  const number =
    part.part === 'load' ? part.meetings : part.part === 'rest' ? part.days : part.part === 'asked' ? part.offers : undefined;
  return { part: part.part, points: part.points, number };
}
