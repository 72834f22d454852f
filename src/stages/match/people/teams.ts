import type { Candidate } from '../match-facts.ts';
import type { SeatRole } from '../../../model/area/methods.ts';
import { type TeamPart, teamParts } from './pair-rules.ts';
import { type RankPart, type RankTerms, type RankedPerson, explainPerson } from './ranking.ts';
import { isTrainedFor } from '../../../model/people/rules-of-seating.ts';

/** One person of a suggested team and the parts of their own rank. */
export interface TeamMember {
  readonly id: string;
  readonly role: SeatRole;
  readonly why: readonly RankPart[];
}

/** People who could lead the meeting together, and why they suit each other. Fewer points are better. */
export interface Team {
  readonly people: readonly TeamMember[];
  readonly why: readonly TeamPart[];
  readonly points: number;
}

/** For each seat of the need, those whose turn is next and who may take it. */
export type SeatLists = readonly (readonly RankedPerson[])[];

/** Puts the person, next in the order of turn, on the list of every seat that they may take; true when all lists are full. */
export function queueUp(
  person: RankedPerson,
  lists: readonly RankedPerson[][],
  { roles, inTurn }: { readonly roles: readonly SeatRole[]; readonly inTurn: number },
): boolean {
  let isFull = true;
  for (const [seat, list] of lists.entries()) {
    if (list.length < inTurn && isTrainedFor(person.candidate.role, roles[seat] ?? 'member')) list.push(person);
    isFull &&= list.length === inTurn;
  }
  return isFull;
}

/**
 * The best teams, best first, each set of people once. Only those next in turn are looked at: whoever is far from their turn is not
 * fetched merely because two sectors would mix. A team that cannot beat those already kept is not tried to the end, for no part of
 * a team's rank takes points off.
 */
export function bestTeams(lists: SeatLists, seated: readonly Candidate[], terms: RankTerms): Team[] {
  const kept: Draft[] = [];
  const roles = terms.need.teamRoles;
  const cheapest = lists.map((_, seat) => lists.slice(seat).reduce((sum, list) => sum + leastOf(list), 0));
  const extend = (people: readonly RankedPerson[], points: number): void => {
    const seat = people.length;
    if (seat === roles.length) return keep(kept, draftOf({ people, points }, seated, terms), terms.policy.teamsPerTime);
    for (const person of lists[seat] ?? []) {
      const sum = points + person.points;
      if (sum + (cheapest[seat + 1] ?? 0) >= limitOf(kept, terms.policy.teamsPerTime)) continue;
      if (!people.includes(person)) extend([...people, person], sum);
    }
  };
  extend([], 0);
  return kept.map((draft) => teamOf(draft, seated, terms));
}

interface Draft {
  readonly people: readonly RankedPerson[];
  readonly points: number;
}

function draftOf({ people, points }: Draft, seated: readonly Candidate[], terms: RankTerms): Draft {
  const parts = teamParts([...people.map(({ candidate }) => candidate), ...seated], terms.need.teamRoles, terms);
  return { people, points: parts.reduce((sum, part) => sum + part.points, points) };
}

/** Puts the draft in its place among the kept; of one set of people the better sharing of roles stays. */
function keep(kept: Draft[], draft: Draft, most: number): void {
  const twin = kept.findIndex(({ people }) => people.every((person) => draft.people.includes(person)));
  if (twin >= 0) {
    if ((kept[twin]?.points ?? 0) <= draft.points) return;
    kept.splice(twin, 1);
  }
  const place = kept.findIndex(({ points }) => draft.points < points);
  kept.splice(place < 0 ? kept.length : place, 0, draft);
  kept.length = Math.min(kept.length, most);
}

function leastOf(list: readonly RankedPerson[]): number {
  return list.reduce((least, { points }) => Math.min(least, points), Number.POSITIVE_INFINITY);
}

function limitOf(kept: readonly Draft[], most: number): number {
  return kept.length < most ? Number.POSITIVE_INFINITY : (kept[most - 1]?.points ?? Number.POSITIVE_INFINITY);
}

function teamOf({ people, points }: Draft, seated: readonly Candidate[], terms: RankTerms): Team {
  const roles = terms.need.teamRoles;
  const candidates = people.map(({ candidate }) => candidate);
  return {
    people: people.map((person, seat) => ({
      id: person.candidate.id,
      role: roles[seat] ?? 'member',
      why: explainPerson(person, terms),
    })),
    why: teamParts([...candidates, ...seated], roles, terms),
    points,
  };
}
