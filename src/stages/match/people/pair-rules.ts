import type { Instant } from '../../../kernel/time/instant.ts';
import type { Candidate } from '../match-facts.ts';
import type { SeatRole } from '../../../model/area/methods.ts';
import type { RankTerms } from './ranking.ts';

/** One soft part of a team's rank: how the people suit each other. Fewer points come first. */
export interface TeamPart {
  readonly part: 'sectors' | 'experience' | 'repeat' | 'balance';
  readonly points: number;
}

/** The soft rules of a team, each 0…1 before its weight. `seats` holds the role of each of `people`; those seated already come after. */
export function teamParts(people: readonly Candidate[], roles: readonly SeatRole[], terms: RankTerms): readonly TeamPart[] {
  const { weights } = terms.policy;
  return [
    { part: 'sectors', points: weights.sectors * shareOfPairs(people, (a, b) => a.sector === b.sector) },
    { part: 'experience', points: weights.experience * experience(people) },
    { part: 'repeat', points: weights.repeat * shareOfPairs(people, (a, b) => isRepeat(a, b, terms)) },
    { part: 'balance', points: weights.balance * balance(people, roles, terms) },
  ];
}

/** The best team has somebody experienced beside somebody newer; all experienced is half as good, all new is worst. */
function experience(people: readonly Candidate[]): number {
  const experienced = people.filter(({ isExperienced }) => isExperienced).length;
  if (people.length < 2 || (experienced > 0 && experienced < people.length)) return 0;
  return experienced === 0 ? 1 : 0.5;
}

/** Worked together in the last 12 months. Those whom a follow-up should bring together again are no repeat. */
function isRepeat(a: Candidate, b: Candidate, { yearAgo, need }: RankTerms): boolean {
  if (need.followUpOf?.includes(a.id) && need.followUpOf.includes(b.id)) return false;
  return a.assignments.some(({ at, partners }) => at >= yearAgo && partners.includes(b.id));
}

/** How one-sided the team's records of the last 12 months would stay, a mean over those with a lead's or recorder's part to take. */
function balance(people: readonly Candidate[], roles: readonly SeatRole[], { yearAgo }: RankTerms): number {
  const sides = roles.map((role, seat) => oneSidedness(people[seat], role, yearAgo));
  return sides.length === 0 ? 0 : sides.reduce((sum, side) => sum + side, 0) / sides.length;
}

/** 0: has done this part at most as often as the other; 1: has done nothing but it. */
function oneSidedness(candidate: Candidate | undefined, role: SeatRole, yearAgo: Instant): number {
  if (candidate === undefined || (role !== 'lead' && role !== 'recorder')) return 0;
  let same = 0;
  let other = 0;
  for (const assignment of candidate.assignments) {
    if (assignment.at < yearAgo) continue;
    if (assignment.role === role) same++;
    else if (assignment.role === 'lead' || assignment.role === 'recorder') other++;
  }
  return same <= other ? 0 : (same - other) / (same + other);
}

function shareOfPairs(people: readonly Candidate[], is: (a: Candidate, b: Candidate) => boolean): number {
  let hits = 0;
  for (let i = 0; i < people.length; i++) {
    for (let j = i + 1; j < people.length; j++) {
      const [a, b] = [people[i], people[j]];
      if (a && b && is(a, b)) hits++;
    }
  }
  return people.length < 2 ? 0 : hits / ((people.length * (people.length - 1)) / 2);
}
