import { daysBetween } from '../../../kernel/time/calendar-date.ts';
import { DAY, type Instant } from '../../../kernel/time/instant.ts';
import type { Candidate } from '../match-facts.ts';
import type { MatchPolicy } from '../match-policy.ts';
import { meetingsInYear, type Terms } from './eligibility.ts';

/** One soft part of a person's rank with the facts that make it understandable. Fewer points come first. */
export type RankPart =
  | { readonly part: 'sameTeam' | 'unknown'; readonly points: number }
  | { readonly part: 'load'; readonly points: number; readonly meetings: number; readonly maximum: number }
  /** Days since the last meeting; where this would be the first, since joining, at most 365. */
  | { readonly part: 'rest'; readonly points: number; readonly days: number; readonly isFirst: boolean }
  | { readonly part: 'asked'; readonly points: number; readonly offers: number }
  | { readonly part: 'travel'; readonly points: number; readonly isHome: boolean };

/** A qualified person in the order of turn. */
export interface RankedPerson {
  readonly candidate: Candidate;
  readonly points: number;
  readonly tie: number;
  /** The calendar could not be read; asked only where the policy allows. */
  readonly isUnknown?: boolean | undefined;
}

/** What the parts of one order's ranking look at. */
export interface RankTerms extends Terms {
  readonly now: Instant;
  readonly policy: MatchPolicy;
  /** Share of fairness that is minded: 1, or less for an acute order. */
  readonly fairness: number;
  /** Hash of the order, from which ties are broken. */
  readonly tieSeed: number;
}

export function rankTermsOf(terms: Terms, policy: MatchPolicy, now: Instant): RankTerms {
  const steps = policy.acuteFairness;
  const step = Math.min(terms.need.wave ?? 0, steps.length - 1);
  const fairness = terms.need.isAcute ? (steps[step] ?? 0) : 1;
  return { ...terms, now, policy, fairness, tieSeed: hashOn(FNV_START, `${terms.need.key}/`) };
}

export function rankOf(candidate: Candidate, terms: RankTerms): RankedPerson {
  return { candidate, points: personPoints(candidate, terms), tie: hashOn(terms.tieSeed, candidate.id) >>> 0 };
}

/** The order of turn: fewest points first, ties by a hash of order and person, then by id. A total order. */
export function byTurn(a: RankedPerson, b: RankedPerson): number {
  return a.points - b.points || a.tie - b.tie || (a.candidate.id < b.candidate.id ? -1 : 1);
}

/** Each part of a person's rank: what `points` is the sum of. */
export function explainPerson({ candidate, isUnknown }: RankedPerson, terms: RankTerms): readonly RankPart[] {
  const { weights } = terms.policy;
  return [
    {
      part: 'load',
      points: loadPoints(candidate, terms),
      meetings: meetingsInYear(candidate, terms.yearAgo),
      maximum: candidate.maxPerYear,
    },
    {
      part: 'rest',
      points: restPoints(candidate, terms),
      days: daysOfRest(candidate, terms),
      isFirst: candidate.assignments.length === 0,
    },
    { part: 'asked', points: askedPoints(candidate, terms), offers: candidate.openOffers?.length ?? 0 },
    { part: 'travel', points: weights.travel * travelShare(candidate, terms), isHome: travelShare(candidate, terms) === 0 },
    ...(isUnknown ? [{ part: 'unknown' as const, points: weights.unknown }] : []),
    ...(isOfSameTeam(candidate, terms) ? [{ part: 'sameTeam' as const, points: -weights.sameTeam }] : []),
  ];
}

function personPoints(candidate: Candidate, terms: RankTerms): number {
  const { weights } = terms.policy;
  return (
    loadPoints(candidate, terms) +
    restPoints(candidate, terms) +
    askedPoints(candidate, terms) +
    weights.travel * travelShare(candidate, terms) -
    (isOfSameTeam(candidate, terms) ? weights.sameTeam : 0)
  );
}

/**
 * Meetings in 12 months as a share of the person's own maximum. A newcomer's meetings are reckoned up to a whole year from the
 * day they joined: one meeting in the first three months weighs as four, so the new are not flooded for having an empty record.
 */
function loadPoints(candidate: Candidate, terms: RankTerms): number {
  const { yearAgo, policy, fairness } = terms;
  const meetings = meetingsInYear(candidate, yearAgo);
  if (meetings === 0) return 0;
  const shareOfYear = Math.max(policy.newcomerDays, daysSinceJoined(candidate, terms)) / 365;
  const aYear = meetings / Math.min(1, shareOfYear);
  return policy.weights.load * fairness * Math.min(2, aYear / Math.max(1, candidate.maxPerYear));
}

/** The longer since the last meeting (for a newcomer: since joining), the fewer points. */
function restPoints(candidate: Candidate, terms: RankTerms): number {
  const { fullRestDays, weights } = terms.policy;
  return weights.rest * terms.fairness * (1 - Math.min(1, daysOfRest(candidate, terms) / fullRestDays));
}

function daysOfRest(candidate: Candidate, terms: RankTerms): number {
  if (candidate.assignments.length === 0) return daysSinceJoined(candidate, terms);
  let last = Number.NEGATIVE_INFINITY;
  for (const { at } of candidate.assignments) if (at > last) last = at;
  return Math.max(0, Math.floor((terms.now - last) / DAY));
}

/** At most a year: longer ago makes no difference to any part. */
function daysSinceJoined({ joined }: Candidate, { today, dayYearAgo }: RankTerms): number {
  return joined <= dayYearAgo ? 365 : Math.max(0, daysBetween(joined, today));
}

function askedPoints({ openOffers }: Candidate, { policy, fairness }: RankTerms): number {
  return openOffers ? policy.weights.asked * fairness * Math.min(1, openOffers.length / 2) : 0;
}

/** 0 at home, rising to 1 in the municipality the person named last. */
function travelShare({ municipalities }: Candidate, { need, areas }: RankTerms): number {
  if (areas === undefined || need.travelMinutes === 0) return 0;
  const place = municipalities.findIndex((id) => areas.has(id));
  return place <= 0 ? 0 : place / (municipalities.length - 1);
}

function isOfSameTeam({ id }: Candidate, { need }: RankTerms): boolean {
  return need.followUpOf?.includes(id) ?? false;
}

const FNV_START = 0x811c9dc5;

/** FNV-1a, of order and person: the same every time, yet nobody is first in every tie. */
function hashOn(seed: number, text: string): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
