import { MINUTE, type Interval } from '../../../kernel/time/instant.ts';
import type { PersonId } from '../../../model/people/person.ts';
import type { MatchFacts, MatchNeed } from '../match-facts.ts';
import { type MatchPolicy, travelAfterHours } from '../match-policy.ts';
import { type RankPart, type RankedPerson, explainPerson } from '../people/ranking.ts';
import { type Screening, type WhyNot, neverFree, screen, visitFree, visitUnknown } from '../nearest/screening.ts';
import type { Team } from '../people/teams.ts';
import { type Unknown, unknownOf } from '../search.ts';
import { teamsAt } from './ranked-times.ts';

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
  const found = screen(atSlot);
  const inHours = facts.policy.travelInHours ? screen({ ...atSlot, policy: { ...atSlot.policy, travelInHours: true } }) : found;
  const first = new Set(everybody(visitFree, inHours).map(({ candidate }) => candidate.id));
  const free = everybody(visitFree, found).map((person) => askable(person, found));
  const teams = teamsAt(inHours, 0);
  const unknown = everybody(visitUnknown, found).map((person) => ({
    ...askable(person, found),
    ...unknownOf(person.candidate, facts.calendars),
  }));
  return {
    free: [...free.filter(({ id }) => first.has(id)), ...free.filter(({ id }) => !first.has(id))],
    unknown,
    teams: teams.length > 0 ? teams : teamsAt(found, 0),
    whyNot: [...found.stopped, ...neverFree(found)],
  };
}

/** Whom to ask at a time: the best team first, so that every seat can be filled, then whose turn is next. */
export function waveOf({ free, teams }: SlotRanking): readonly PersonId[] {
  const team = teams[0]?.people ?? [];
  return [...new Set([...team, ...free].map(({ id }) => id))];
}

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

function askable(person: RankedPerson, found: Screening): Askable {
  return { id: person.candidate.id, points: person.points, why: explainPerson(person, found.terms) };
}

function everybody(visit: typeof visitFree, found: Screening): RankedPerson[] {
  const people: RankedPerson[] = [];
  visit(found, 0, (person) => {
    people.push(person);
    return false;
  });
  return people;
}
