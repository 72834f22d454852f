import type { Instant } from '../../../kernel/time/instant.ts';
import { addMonths } from '../../../kernel/time/calendar-date.ts';
import { instantOf, localOf, type LocalDate } from '../../../kernel/time/zone.ts';
import { isPermittedOn, isTrainedFor, tiesOf, TIES, type Tie } from '../../../model/people/rules-of-seating.ts';
import type { Candidate, MatchNeed } from '../match-facts.ts';

type Stops = (candidate: Candidate, terms: Terms) => boolean;

/** What the meeting asks for. */
const FIT = {
  'not-qualified': ({ methods }, { need }) => need.method !== undefined && !methods.includes(need.method),
  language: ({ languages }, { need }) => need.language !== undefined && !languages.includes(need.language),
  area: ({ municipalities }, { areas }) => areas !== undefined && !municipalities.some((id) => areas.has(id)),
} satisfies Record<string, Stops>;

/** What the person can do just now. */
const READY = {
  'already-seated': ({ id }, { seated }) => seated.has(id),
  role: ({ role }, { need }) => !need.teamRoles.some((wanted) => isTrainedFor(role, wanted)),
  // Who is on a pause now is not disturbed with a question either; a pause ahead only blocks its days.
  paused: ({ pauses }, { today }) => pauses.some(({ from, until }) => from <= today && today <= until),
  'permission-ended': (candidate, { today }) => !isPermittedOn(candidate, today),
  'not-joined': ({ joined }, { today }) => joined > today,
  'yearly-maximum': (candidate, { yearAgo }) => meetingsInYear(candidate, yearAgo) >= candidate.maxPerYear,
  // Last, so that it is told only of those who could be asked otherwise.
  'out-of-reach': ({ isOutOfReach }, { need }) => isOutOfReach === true && need.withUnreached !== true,
} satisfies Record<string, Stops>;

export type HardRule = keyof typeof FIT | Tie | keyof typeof READY;

/** In the order in which they are told: the first one that stops a person is the reason. */
export const HARD_RULES = [...keysOf(FIT), ...TIES, ...keysOf(READY)] as readonly HardRule[];

/** What the rules of one order compare with, looked up once and not for every person. */
export interface Terms {
  readonly need: MatchNeed;
  readonly today: LocalDate;
  readonly dayYearAgo: LocalDate;
  /** Meetings from here on count into the 12 months. */
  readonly yearAgo: Instant;
  readonly areas: ReadonlySet<string> | undefined;
  readonly tieOf: (candidate: Candidate) => Tie | undefined;
  readonly seated: ReadonlySet<string>;
}

export function termsOf(need: MatchNeed, now: Instant): Terms {
  const today = localOf(now, need.zone).date;
  const dayYearAgo = addMonths(today, -12);
  return {
    need,
    today,
    dayYearAgo,
    yearAgo: instantOf(dayYearAgo, '00:00', need.zone),
    areas: need.municipality === undefined ? undefined : new Set([need.municipality, ...(need.widenedTo ?? [])]),
    tieOf: tiesOf(need),
    seated: new Set(need.seated),
  };
}

/** The first hard rule that keeps this person from the order, whatever their calendar says; undefined when none does. */
export function whyNotEligible(candidate: Candidate, terms: Terms): HardRule | undefined {
  return stoppedBy(FIT, candidate, terms) ?? terms.tieOf(candidate) ?? stoppedBy(READY, candidate, terms);
}

/** Meetings from `yearAgo` on, those ahead too: what is promised is part of the year's load. */
export function meetingsInYear(candidate: Candidate, yearAgo: Instant): number {
  let count = 0;
  for (const { at } of candidate.assignments) if (at >= yearAgo) count++;
  return count;
}

function stoppedBy<R extends string>(rules: Readonly<Record<R, Stops>>, candidate: Candidate, terms: Terms): R | undefined {
  for (const rule in rules) if (rules[rule](candidate, terms)) return rule;
  return undefined;
}

function keysOf<R extends string>(rules: Readonly<Record<R, Stops>>): readonly R[] {
  return Object.keys(rules) as R[];
}
