import type { Instant } from '../../kernel/time/instant.ts';
import type { MatchProblem } from '../../model/order/match-log.ts';
import type { UnknownReason } from '../../ports/calendar.ts';
import type { Calendars, Candidate, MatchFacts } from './match-facts.ts';
import { type NearestChange, nearestChanges } from './nearest/nearest-change.ts';
import { type RankedTime, rankedTimes } from './times/ranked-times.ts';
import { type Screening, type WhyNot, neverFree, screen } from './nearest/screening.ts';
import { travelAfterHours } from './match-policy.ts';
import { problemOf } from './problems.ts';

/** Numbers of people and starts that the answer rests on: kept with the order. */
export interface MatchCounts {
  readonly candidates: number;
  /** Passed every rule that does not depend on the time. */
  readonly qualified: number;
  /** Of the qualified, those with a time free; those whose calendar is unknown. */
  readonly free: number;
  readonly unknown: number;
  readonly starts: number;
  /** False where the search ended early in a very large bank: counts are then "at least". */
  readonly areComplete: boolean;
}

export interface MatchResult {
  /** Best first. Empty: `problem` says why, and `nearest` what would help. */
  readonly times: readonly RankedTime[];
  readonly problem?: MatchProblem | undefined;
  readonly nearest: readonly NearestChange[];
  readonly whyNot: readonly WhyNot[];
  readonly unknown: readonly Unknown[];
  readonly counts: MatchCounts;
  /** When the facts were as they were here. */
  readonly factsAt: Instant;
  /** Of a series: how many meetings the times are for, and which of them is in the way where there are none. */
  readonly meetings?: number | undefined;
  readonly tightMeeting?: number | undefined;
}

/**
 * All times at which the team of the need can be filled, ranked, with the best teams, and why the others are not among them.
 * Pure: the same facts give the same answer. Throws nothing for bad wishes: `problem` says what is wrong with them.
 */
export function search(facts: MatchFacts): MatchResult {
  return resultOf(look(facts));
}

/** The times that were found, and in what. */
export interface Found {
  readonly facts: MatchFacts;
  readonly found: Screening;
  readonly times: readonly RankedTime[];
}

/** With the travel inside the working hours, and where that leaves no time, without. */
export function look(facts: MatchFacts): Found {
  const found = screen(facts);
  const times = rankedTimes(found);
  if (times.length > 0 || !facts.policy.travelInHours) return { facts, found, times };
  return look({ ...facts, policy: travelAfterHours(facts.policy) });
}

export function resultOf({ facts, found, times }: Found): MatchResult {
  const { candidates, calendars, now } = facts;
  const never = neverFree(found);
  return {
    times,
    problem: times.length > 0 ? undefined : problemOf(facts, found),
    nearest: times.length > 0 ? [] : nearestChanges(facts),
    whyNot: [...found.stopped, ...never],
    unknown: found.people.unknown.map(({ candidate }) => unknownOf(candidate, calendars)),
    counts: countsOf(found, candidates.length, never.length),
    factsAt: now,
  };
}

/** Somebody whose calendar could not be read, and why. */
export interface Unknown {
  readonly id: string;
  readonly reason: UnknownReason | 'by-mail';
}

export function unknownOf({ id, isByMail }: Pick<Candidate, 'id' | 'isByMail'>, { readings }: Calendars): Unknown {
  if (isByMail === true) return { id, reason: 'by-mail' };
  const reading = readings.get(id);
  return { id, reason: reading === undefined || reading.isKnown ? 'not-asked' : reading.reason };
}

function countsOf({ people, known, scene }: Screening, candidates: number, never: number): MatchCounts {
  return {
    candidates,
    qualified: people.known.length + people.unknown.length,
    free: scene.starts.count === 0 ? 0 : people.known.length - never,
    unknown: people.unknown.length,
    starts: scene.starts.count,
    areComplete: known.people === people.known.length,
  };
}
