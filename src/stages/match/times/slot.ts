import { MINUTE } from '../../../kernel/time/instant.ts';
import type { Instant, Interval } from '../../../kernel/time/instant.ts';
import type { CalendarReading, Candidate, MatchFacts, MatchNeed, UnknownReason } from '../facts.ts';
import type { HardRule } from '../people/eligibility.ts';
import type { MatchPolicy } from '../match-policy.ts';
import { travelAfterHours } from '../match-policy.ts';
import type { RankPart, RankedPerson } from '../people/ranking.ts';
import type { TimeRule } from './availability.ts';
import type { Survey, WhyNot } from '../nearest/survey.ts';
import type { Team } from '../people/teams.ts';
import type { Unknown } from '../search.ts';
import { personTimes, whyNever } from './availability.ts';
import { termsOf, whyNotEligible } from '../people/eligibility.ts';
import { teamsAt } from './ranked-times.ts';
import { explainPerson } from '../people/ranking.ts';
import { unknownOf } from '../search.ts';
import { neverFree, survey, visitFree, visitUnknown } from '../nearest/survey.ts';
import { sceneOf } from './windows.ts';

/** Somebody who could be asked, and the parts of their rank. */
export interface Askable {
  readonly id: string;
  readonly points: number;
  readonly why: readonly RankPart[];
}

/** Who can be asked for one time. */
export interface SlotRanking {
  /** Free for the whole block, in the order of turn; those whose travel would reach outside their working hours come last. */
  readonly free: readonly Askable[];
  /** Calendar unknown: to be asked only where the policy or the coordinator allows. */
  readonly unknown: readonly (Askable & Unknown)[];
  /** The best teams of them. */
  readonly teams: readonly Team[];
  readonly whyNot: readonly WhyNot[];
}

/** Everybody who can be asked for one time, however that time was found (it need not stand on the grid or in a window). */
export function rankFor(slot: Interval, facts: MatchFacts): SlotRanking {
  const atSlot = { ...facts, need: needAt(slot, facts.need), policy: policyAt(facts.policy) };
  const found = survey(atSlot);
  const inHours = facts.policy.travelInHours ? survey({ ...atSlot, policy: { ...atSlot.policy, travelInHours: true } }) : found;
  const first = new Set(everybody(visitFree, inHours).map(({ candidate }) => candidate.id));
  const free = everybody(visitFree, found).map((person) => askable(person, found));
  const teams = teamsAt(inHours, 0);
  const unknown = everybody(visitUnknown, found).map((person) => ({
    ...askable(person, found),
    ...unknownOf(person.candidate.id, facts.calendars),
  }));
  return {
    free: [...free.filter(({ id }) => first.has(id)), ...free.filter(({ id }) => !first.has(id))],
    unknown,
    teams: teams.length > 0 ? teams : teamsAt(found, 0),
    whyNot: [...found.stopped, ...neverFree(found)],
  };
}

/** Whom to ask at a time: the best team first, so that every seat can be filled, then whose turn is next. At most `size` ids. */
export function waveOf({ free, teams }: SlotRanking, size: number): readonly string[] {
  const team = teams[0]?.people.map(({ id }) => id) ?? [];
  return [...new Set([...team, ...free.map(({ id }) => id)])].slice(0, Math.max(size, team.length));
}

/** What one person's time says of one slot. */
export type TimeAt =
  | { readonly is: 'free' }
  | { readonly is: 'unknown'; readonly reason: UnknownReason }
  | { readonly is: 'taken'; readonly rule: TimeRule };

/** Is this one person free for the whole block: asked again just before offering, at acceptance and before booking. */
export function timeAt(
  slot: Interval,
  need: MatchNeed,
  candidate: Candidate,
  reading: CalendarReading,
  policy: MatchPolicy,
): TimeAt {
  const scene = sceneOf(needAt(slot, need), policyAt(policy), EVER);
  const personTime = personTimes(scene, need, policy)({ candidate, points: 0, tie: 0 }, reading);
  const rule = whyNever(personTime, scene, policy);
  if (rule !== undefined) return { is: 'taken', rule };
  return reading.known ? { is: 'free' } : { is: 'unknown', reason: reading.reason };
}

/** The first hard rule that keeps this person from this order, or undefined: for one whom the coordinator names. */
export function hardRuleFor(candidate: Candidate, need: MatchNeed, now: Instant): HardRule | undefined {
  return whyNotEligible(candidate, termsOf(need, now));
}

/** For `timeAt`: the caller hands in a reading of this very time. */
const EVER: Interval = { start: 0, end: Number.MAX_SAFE_INTEGER };

function needAt(slot: Interval, need: MatchNeed): MatchNeed {
  return {
    ...need,
    windows: [{ ...slot, namesDate: true }],
    durationMinutes: (slot.end - slot.start) / MINUTE,
    earliestStart: slot.start,
  };
}

/** A single slot is where it is: every minute is on the grid. Whoever would drive home after work may be asked, though last. */
function policyAt(policy: MatchPolicy): MatchPolicy {
  return { ...travelAfterHours(policy), gridMinutes: 1 };
}

function askable(person: RankedPerson, found: Survey): Askable {
  return { id: person.candidate.id, points: person.points, why: explainPerson(person, found.terms) };
}

function everybody(visit: typeof visitFree, found: Survey): RankedPerson[] {
  const people: RankedPerson[] = [];
  visit(found, 0, (person) => {
    people.push(person);
    return false;
  });
  return people;
}
