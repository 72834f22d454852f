import { isDayOff } from '../../../kernel/time/holidays.ts';
import { MINUTE, type Interval } from '../../../kernel/time/instant.ts';
import { instantOf, localOf } from '../../../kernel/time/zone.ts';
import type { MatchNeed, WishedTime } from '../match-facts.ts';
import type { MatchPolicy } from '../match-policy.ts';
import { type StartBlock, type Starts, MOST_STARTS, startsBefore, startsOf } from '../core/starts.ts';
import { setBits } from '../core/masks.ts';
import { dayAt, dayTable, minuteAt, type DayTable } from './day-table.ts';

/** Minutes since the epoch, half-open. */
export interface MinuteSpan {
  readonly from: number;
  readonly to: number;
}

interface Wish extends MinuteSpan {
  readonly namesDate: boolean;
}

/** When this meeting could be, before anybody's calendar is looked at. */
export interface Scene {
  readonly days: DayTable;
  readonly starts: Starts;
  readonly block: StartBlock;
  /** Starts at which nobody's working hours are minded: the wish named an evening or a weekend. */
  readonly beyondHours: Int32Array;
}

/** The block around a start: travel and set-up before it, the meeting, debrief and travel after it. */
export function blockOf(need: MatchNeed): StartBlock {
  return {
    before: need.setUpMinutes + need.travelMinutes,
    after: need.durationMinutes + need.debriefMinutes + need.travelMinutes,
  };
}

/**
 * The possible starts: on the grid of the meeting zone's clock, not before the earliest, the whole meeting inside the wished time.
 * Only where the calendars were read for the whole block (`period`). Windows that touch or overlap are one time; weekends and days
 * off are cut out of those that do not name the date.
 */
export function sceneOf(need: MatchNeed, policy: MatchPolicy, period: Interval): Scene {
  const wishes = withinReach(need.windows.flatMap((window) => wishOf(window, need)));
  const days = dayTable(need.zone, ...boundsOf(wishes));
  const pieces = wishes.flatMap((wish) => byDay(wish, days, need.extraHolidays));
  const block = blockOf(need);
  const first = Math.ceil(Math.max(need.earliestStart, period.start + block.before * MINUTE) / MINUTE);
  const last = Math.floor(period.end / MINUTE) - block.after;
  const minutes = startMinutes(mergeSpans(pieces), days, { duration: need.durationMinutes, grid: policy.gridMinutes });
  const starts = startsOf(minutes.filter((minute) => first <= minute && minute <= last));
  return { days, starts, block, beyondHours: beyondHours(pieces, starts, { days, need, policy }) };
}

interface Wishing {
  readonly days: DayTable;
  readonly need: MatchNeed;
  readonly policy: MatchPolicy;
}

/** Whether the wished part of a day lies outside the area's ordinary working day. */
function isBeyondOrdinaryDay({ from, to }: MinuteSpan, { days, need, policy }: Wishing): boolean {
  const day = dayAt(days, from);
  if (isDayOff(days.dates[day] ?? '', need.extraHolidays)) return true;
  return to <= minuteAt(days, day, policy.ordinaryDay.start) || minuteAt(days, day, policy.ordinaryDay.end) <= from;
}

function beyondHours(pieces: readonly MinuteSpan[], starts: Starts, wishing: Wishing): Int32Array {
  const { need, policy } = wishing;
  const mask = new Int32Array(starts.words);
  if (policy.workingHours === 'never') setBits(mask, 0, starts.count);
  if (policy.workingHours !== 'unless-wished') return mask;
  for (const piece of pieces) {
    if (!isBeyondOrdinaryDay(piece, wishing)) continue;
    setBits(mask, startsBefore(starts, piece.from), startsBefore(starts, piece.to - need.durationMinutes + 1));
  }
  return mask;
}

function startMinutes(
  spans: readonly MinuteSpan[],
  days: DayTable,
  { duration, grid }: { readonly duration: number; readonly grid: number },
): Int32Array {
  const minutes: number[] = [];
  for (const { from, to } of spans) {
    for (let day = dayAt(days, from); (days.midnights[day] ?? to) < to; day++) {
      const midnight = days.midnights[day] ?? to;
      const end = Math.min(to - duration + 1, days.midnights[day + 1] ?? to);
      const first = midnight + Math.ceil(Math.max(0, from - midnight) / grid) * grid;
      for (let minute = first; minute < end && minutes.length < MOST_STARTS; minute += grid) minutes.push(minute);
    }
  }
  return Int32Array.from(minutes);
}

/** A window in minutes, from the day of the earliest start on; none when it is over, backward or has no length. */
function wishOf({ start, end, namesDate }: WishedTime, { earliestStart, zone }: MatchNeed): Wish[] {
  const from = start < earliestStart ? Math.max(start, instantOf(localOf(earliestStart, zone).date, '00:00', zone)) : start;
  return from < end && end > earliestStart
    ? [{ from: Math.ceil(from / MINUTE), to: Math.floor(end / MINUTE), namesDate: namesDate === true }]
    : [];
}

/** The wish day by day, without the days off that it does not name. */
function byDay({ from, to, namesDate }: Wish, days: DayTable, extraHolidays: readonly string[]): MinuteSpan[] {
  const pieces: MinuteSpan[] = [];
  for (let day = dayAt(days, from); (days.midnights[day] ?? to) < to; day++) {
    if (!namesDate && isDayOff(days.dates[day] ?? '', extraHolidays)) continue;
    pieces.push({ from: Math.max(from, days.midnights[day] ?? from), to: Math.min(to, days.midnights[day + 1] ?? to) });
  }
  return pieces;
}

/** The same time as sorted spans that neither overlap nor touch. */
export function mergeSpans(spans: readonly MinuteSpan[]): MinuteSpan[] {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/** What begins later than this after the first wish is cut off: nobody plans so far, and every table stays small. */
const REACH_MINUTES = 400 * 24 * 60;

function withinReach<T extends MinuteSpan>(wishes: readonly T[]): T[] {
  const limit = boundsOf(wishes)[0] + REACH_MINUTES;
  return wishes.filter(({ from }) => from < limit).map((wish) => ({ ...wish, to: Math.min(wish.to, limit) }));
}

function boundsOf(wishes: readonly MinuteSpan[]): [from: number, to: number] {
  if (wishes.length === 0) return [0, 0];
  return [Math.min(...wishes.map(({ from }) => from)), Math.max(...wishes.map(({ to }) => to))];
}
