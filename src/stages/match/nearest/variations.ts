import { addDays, datesBetween, daysBetween } from '../../../kernel/time/calendar-date.ts';
import { DAY, MINUTE, type Interval } from '../../../kernel/time/instant.ts';
import { instantOf, localOf, type LocalDate, type LocalTime } from '../../../kernel/time/zone.ts';
import type { MatchNeed, WishedTime } from '../match-facts.ts';
import type { SeatRole } from '../../../model/area/methods.ts';
import type { MatchPolicy } from '../match-policy.ts';
import type { RankedTime } from '../times/ranked-times.ts';
import { blockOf } from '../times/windows.ts';

/** What is changed, in the terms in which it is told. */
export type ChangeKind =
  | { readonly kind: 'later' | 'earlier'; readonly minutes: number }
  | { readonly kind: 'shorter'; readonly durationMinutes: number }
  | { readonly kind: 'other-day'; readonly date: LocalDate }
  | { readonly kind: 'remote' | 'any-language' | 'neighbours' | 'beyond-hours' | 'ask-unknown' | 'first-contact' }
  | { readonly kind: 'fewer-seats'; readonly seats: number };

/** One changed wish to search with. */
export interface Variation {
  readonly need?: Partial<MatchNeed>;
  readonly policy?: Partial<MatchPolicy>;
  /** The change in words, for the time that was found. */
  readonly changeAt: (time: RankedTime) => ChangeKind;
  /** The time with the least is proposed; without it, the best ranked. */
  readonly distance?: (time: RankedTime) => number;
}

/** Every single change worth trying, the easiest for the orderer first. Of each group the first that helps is enough. */
export function variationsOf(need: MatchNeed, policy: MatchPolicy): readonly (readonly Variation[])[] {
  const { neighbours, teamRoles, travelMinutes } = need;
  return [
    [later(need, policy)],
    [earlier(need, policy)],
    shorter(need, policy),
    [otherDays(need, policy)],
    travelMinutes > 0 ? [{ need: { travelMinutes: 0 }, changeAt: () => ({ kind: 'remote' }) }] : [],
    need.language === undefined ? [] : [{ need: { language: undefined }, changeAt: () => ({ kind: 'any-language' }) }],
    neighbours.length === 0
      ? []
      : [{ need: { widenedTo: [...(need.widenedTo ?? []), ...neighbours] }, changeAt: () => ({ kind: 'neighbours' }) }],
    policy.workingHours === 'never' ? [] : [{ policy: { workingHours: 'never' }, changeAt: () => ({ kind: 'beyond-hours' }) }],
    [{ need: { withUnreached: true }, changeAt: () => ({ kind: 'first-contact' }) }],
    policy.askUnknown ? [] : [{ policy: { askUnknown: true }, changeAt: () => ({ kind: 'ask-unknown' }) }],
    teamRoles.length > 1 ? [fewerSeats(teamRoles.slice(0, -1))] : [],
  ];
}

/**
 * The time for which calendars are to be read before a search: all wished windows with the block around them, and the days near
 * them so that the nearest change can be computed too — as far as the whole stays within `mostDays`, the most that a platform
 * answers at once. What is not read is nobody's free time.
 */
export function periodToRead(need: MatchNeed, policy: MatchPolicy, mostDays = 60): Interval {
  const block = blockOf(need);
  const windows = need.windows.filter(({ start, end }) => start < end && end > need.earliestStart);
  if (windows.length === 0) return { start: need.earliestStart, end: need.earliestStart };
  const margin = policy.nearbyMinutes * MINUTE;
  const start = Math.max(need.earliestStart, least(windows.map((window) => window.start)) - margin) - block.before * MINUTE;
  const end = Math.max(...windows.map((window) => window.end)) + margin + (block.after - need.durationMinutes) * MINUTE;
  const spare = Math.max(0, mostDays * DAY - (end - start));
  const after = Math.min(policy.nearbyDays * DAY, spare);
  const before = Math.min(
    policy.nearbyDays * DAY,
    spare - after,
    Math.max(0, start + block.before * MINUTE - need.earliestStart),
  );
  return { start: start - before, end: end + after };
}

function later(need: MatchNeed, policy: MatchPolicy): Variation {
  return shifted('later', need, (window) => ({ ...window, end: laterEnd(window, need, policy) }));
}

function earlier(need: MatchNeed, policy: MatchPolicy): Variation {
  return shifted('earlier', need, (window) => ({ ...window, start: earlierStart(window, need, policy) }));
}

/** The time that reaches least outside a wished window. */
function shifted(kind: 'later' | 'earlier', need: MatchNeed, stretch: (window: WishedTime) => WishedTime): Variation {
  const outside = ({ slot }: RankedTime): number =>
    least(need.windows.map(({ start, end }) => Math.max(0, start - slot.start) + Math.max(0, slot.end - end)));
  return {
    need: { windows: need.windows.filter(({ start, end }) => start < end).map(stretch) },
    distance: outside,
    changeAt: (time) => ({ kind, minutes: outside(time) / MINUTE }),
  };
}

function laterEnd({ start, end }: WishedTime, { zone }: MatchNeed, policy: MatchPolicy): number {
  const closes = instantOf(localOf(start, zone).date, policy.nearbyHours.end, zone);
  return Math.max(end, Math.min(end + policy.nearbyMinutes * MINUTE, closes));
}

function earlierStart({ start }: WishedTime, { zone }: MatchNeed, policy: MatchPolicy): number {
  const opens = instantOf(localOf(start, zone).date, policy.nearbyHours.start, zone);
  return Math.min(start, Math.max(start - policy.nearbyMinutes * MINUTE, opens));
}

function shorter({ durationMinutes }: MatchNeed, { gridMinutes, shortestMinutes }: MatchPolicy): Variation[] {
  const variations: Variation[] = [];
  for (let minutes = durationMinutes - gridMinutes; minutes >= shortestMinutes; minutes -= gridMinutes) {
    variations.push({ need: { durationMinutes: minutes }, changeAt: () => ({ kind: 'shorter', durationMinutes: minutes }) });
  }
  return variations;
}

/** The same hours on the other days around: from the earliest possible one to some days after the last wished. */
function otherDays(need: MatchNeed, policy: MatchPolicy): Variation {
  const wished = need.windows.filter(({ start, end }) => start < end).map((window) => wallOf(window, need));
  const dates = new Set(wished.map(({ date }) => date));
  const sorted = [...dates].sort();
  const [first, last] = [sorted[0] ?? '', sorted.at(-1) ?? ''];
  const around = sorted.length === 0 ? [] : datesBetween(addDays(first, -policy.nearbyDays), addDays(last, policy.nearbyDays));
  const hours = new Map(wished.map((wall) => [`${wall.from}-${wall.to}`, wall]));
  const windows = around
    .filter((date) => !dates.has(date))
    .flatMap((date) => [...hours.values()].map((wall) => windowOn(date, wall, need)));
  const dateOf = ({ slot }: RankedTime): LocalDate => localOf(slot.start, need.zone).date;
  return {
    need: { windows },
    distance: (time) => Math.min(...sorted.map((date) => Math.abs(daysBetween(date, dateOf(time))))),
    changeAt: (time) => ({ kind: 'other-day', date: dateOf(time) }),
  };
}

interface WallHours {
  readonly date: LocalDate;
  readonly from: LocalTime;
  readonly to: LocalTime;
  readonly minutes: number;
}

function wallOf({ start, end }: WishedTime, { zone }: MatchNeed): WallHours {
  const from = localOf(start, zone);
  return { date: from.date, from: from.time, to: localOf(end, zone).time, minutes: (end - start) / MINUTE };
}

/** The same hours of the wall clock on another day; over midnight, the same length. */
function windowOn(date: LocalDate, { from, to, minutes }: WallHours, { zone }: MatchNeed): WishedTime {
  const start = instantOf(date, from, zone);
  return { start, end: to > from && minutes < 24 * 60 ? instantOf(date, to, zone) : start + minutes * MINUTE };
}

function fewerSeats(teamRoles: readonly SeatRole[]): Variation {
  return { need: { teamRoles }, changeAt: () => ({ kind: 'fewer-seats', seats: teamRoles.length }) };
}

function least(numbers: readonly number[]): number {
  return Math.min(...numbers);
}
