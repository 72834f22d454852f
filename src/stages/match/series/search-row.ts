import { localOf } from '../../../kernel/time/zone.ts';
import type { Interval } from '../../../kernel/time/instant.ts';
import type { RowTime } from '../../../model/order/order.ts';
import { weeksLater } from '../../../model/order/series/series.ts';
import type { MatchFacts } from '../match-facts.ts';
import { look, resultOf, search, type Found, type MatchResult } from '../search.ts';
import type { RankedTime } from '../times/ranked-times.ts';
import { asOneMeeting } from './as-one-meeting.ts';
import { freeAt, placeLater } from './place-later.ts';

/** The search for an order: of one meeting, or of a series whose later meetings are so many weeks after the first. */
export function searchFor(facts: MatchFacts, weeks: readonly number[]): MatchResult {
  return weeks.length === 0 ? search(facts) : { ...searchRow(facts, weeks), meetings: weeks.length + 1 };
}

/**
 * Times for all the meetings with the same people. Where no start suits every date, one date is left out and put as near as these people
 * can come, then two; at last each is put as near as it can be. Where nothing suits, which one date is in the way.
 */
function searchRow(facts: MatchFacts, weeks: readonly number[]): MatchResult {
  const whole = look(asOneMeeting(facts, weeks));
  if (whole.times.length > 0) return resultOf({ ...whole, times: whole.times.map((time) => regularRow(time, facts, weeks)) });
  let tightMeeting: number | undefined;
  for (const out of leftOut(weeks)) {
    const found = look(
      asOneMeeting(
        facts,
        weeks.filter((count) => !out.includes(count)),
      ),
    );
    const times = fewOfEachDay(found.times, facts).flatMap((time) => rowOff(time, found, { facts, weeks, out }) ?? []);
    if (times.length > 0) return resultOf({ ...found, times });
    if (found.times.length > 0 && out.length === 1) tightMeeting ??= weeks.indexOf(out[0] ?? 0) + 2;
  }
  return { ...resultOf(whole), ...(tightMeeting !== undefined && { tightMeeting }) };
}

/** Each by itself, each two, all. */
function leftOut(weeks: readonly number[]): readonly (readonly number[])[] {
  const pairs = weeks.flatMap((one, index) => weeks.slice(index + 1).map((other) => [one, other]));
  return [...weeks.map((one) => [one]), ...pairs, ...(weeks.length > 2 ? [weeks] : [])];
}

function regularRow(time: RankedTime, { need }: MatchFacts, weeks: readonly number[]): RankedTime {
  return { ...time, row: weeks.map((count) => ({ slot: weeksLater(time.slot, count, need.zone) })) };
}

const MOST_OF_A_DAY = 2;
const MOST_PLACED = 24;

/** Each of these is looked at date by date: more than can be shown a few times over are not. */
function fewOfEachDay(times: readonly RankedTime[], { need }: MatchFacts): readonly RankedTime[] {
  const ofDay = new Map<string, number>();
  const few = times.filter(({ slot }) => {
    const { date } = localOf(slot.start, need.zone);
    const count = (ofDay.get(date) ?? 0) + 1;
    ofDay.set(date, count);
    return count <= MOST_OF_A_DAY;
  });
  return few.slice(0, MOST_PLACED);
}

interface Wanted {
  readonly facts: MatchFacts;
  readonly weeks: readonly number[];
  /** Those of the dates that are to be put elsewhere. */
  readonly out: readonly number[];
}

/** The row of a time of which some later meetings are not at their hour; undefined where one of them finds no place. */
function rowOff(time: RankedTime, found: Found, { facts, weeks, out }: Wanted): RankedTime | undefined {
  const regular = weeks.map((count) => weeksLater(time.slot, count, facts.need.zone));
  const row: RowTime[] = [];
  let people = freeAt(found, time.slot);
  for (const [index, slot] of regular.entries()) {
    const count = weeks[index] ?? 0;
    if (!out.includes(count)) {
      row.push({ slot });
      continue;
    }
    const between = { start: (row.at(-1) ?? time).slot.end, end: regular[index + 1]?.start ?? Number.POSITIVE_INFINITY };
    const placed = placeLater(facts, { regular: slot, between, weeks: count, people });
    if (placed === undefined) return undefined;
    people = placed.people;
    row.push(isSame(placed.slot, slot) ? { slot } : { slot: placed.slot, isOff: true });
  }
  return { ...time, row };
}

function isSame(a: Interval, b: Interval): boolean {
  return a.start === b.start && a.end === b.end;
}
