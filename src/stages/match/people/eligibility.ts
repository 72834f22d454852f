import type { Instant } from '../../../kernel/time/instant.ts';
import { addMonths } from '../../../kernel/time/calendar-date.ts';
import { instantOf, localOf } from '../../../kernel/time/zone.ts';
import type { LocalDate } from '../../../kernel/time/zone.ts';
import type { Candidate, MatchNeed, PauseDays } from '../facts.ts';

/** The hard rules in the order in which they are told: the first one that stops a person is the reason. */
export const HARD_RULES = [
  'not-qualified',
  'language',
  'area',
  'orderer',
  'own-unit',
  'invited-unit',
  'excluded',
  'recused',
  'already-seated',
  'role',
  'paused',
  'permission-ended',
  'not-joined',
  'yearly-maximum',
] as const;

export type HardRule = (typeof HARD_RULES)[number];

/** What the rules of one order compare with, looked up once and not for every person. */
export interface Terms {
  readonly need: MatchNeed;
  readonly today: LocalDate;
  readonly dayYearAgo: LocalDate;
  /** Meetings from here on count into the 12 months. */
  readonly yearAgo: Instant;
  readonly areas: ReadonlySet<string> | undefined;
  readonly invitedUnits: ReadonlySet<string>;
  readonly excluded: ReadonlySet<string>;
  readonly recused: ReadonlySet<string>;
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
    invitedUnits: new Set(need.invitedUnits),
    excluded: new Set(need.excluded),
    recused: new Set(need.recused),
    seated: new Set(need.seated),
  };
}

/** The first hard rule that keeps this person from the order, whatever their calendar says; undefined when none does. */
export function whyNotEligible(candidate: Candidate, terms: Terms): HardRule | undefined {
  for (const rule of HARD_RULES) if (STOPS[rule](candidate, terms)) return rule;
  return undefined;
}

/** Meetings from `yearAgo` on, those ahead too: what is promised is part of the year's load. */
export function meetingsInYear(candidate: Candidate, yearAgo: Instant): number {
  let count = 0;
  for (const { at } of candidate.assignments) if (at >= yearAgo) count++;
  return count;
}

/** A trainee records beside somebody who leads; nobody is put in a role they are not trained for. */
export function mayTake(candidate: Candidate, role: MatchNeed['teamRoles'][number]): boolean {
  if (role === 'member') return true;
  const isTrainedToLead = candidate.role === 'lead' || candidate.role === 'both';
  return role === 'recorder' ? candidate.role !== 'lead' : isTrainedToLead;
}

function isPausedOn(pauses: readonly PauseDays[], date: LocalDate): boolean {
  return pauses.some(({ from, until }) => from <= date && date <= until);
}

const STOPS: Readonly<Record<HardRule, (candidate: Candidate, terms: Terms) => boolean>> = {
  'not-qualified': ({ methods }, { need }) => need.method !== undefined && !methods.includes(need.method),
  language: ({ languages }, { need }) => need.language !== undefined && !languages.includes(need.language),
  area: ({ municipalities }, { areas }) => areas !== undefined && !municipalities.some((id) => areas.has(id)),
  orderer: ({ id }, { need }) => id === need.ordererId,
  'own-unit': ({ unit }, { need }) => unit === need.ordererUnit,
  'invited-unit': ({ unit }, { invitedUnits }) => invitedUnits.has(unit),
  excluded: ({ id, unit }, { excluded }) => excluded.has(id) || excluded.has(unit),
  recused: ({ id }, { recused }) => recused.has(id),
  'already-seated': ({ id }, { seated }) => seated.has(id),
  role: (candidate, { need }) => !need.teamRoles.some((role) => mayTake(candidate, role)),
  // Who is on a pause now is not disturbed with a question either; a pause ahead only blocks its days.
  paused: ({ pauses }, { today }) => isPausedOn(pauses, today),
  'permission-ended': ({ permissionUntil }, { today }) => permissionUntil !== undefined && permissionUntil < today,
  'not-joined': ({ joined }, { today }) => joined > today,
  'yearly-maximum': (candidate, { yearAgo }) => meetingsInYear(candidate, yearAgo) >= candidate.maxPerYear,
};
