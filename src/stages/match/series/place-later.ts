import { addWorkingDays, isHoliday } from '../../../kernel/time/holidays.ts';
import { MINUTE, type Interval } from '../../../kernel/time/instant.ts';
import { instantOf, localOf, minutesOf, type LocalDate, type LocalTime } from '../../../kernel/time/zone.ts';
import { weekdayOf } from '../../../kernel/time/calendar-date.ts';
import type { MatchFacts, MatchNeed, WishedTime } from '../match-facts.ts';
import { startsBefore } from '../core/starts.ts';
import { look, type Found } from '../search.ts';
import { visitFree, visitUnknown } from '../nearest/screening.ts';
import { readFor } from './periods.ts';

/** So many working days off the series' own day a later meeting may be. */
const MOST_DAYS_OFF = 3;

export interface Placing {
  /** Where the meeting would be by the rhythm of the series. */
  readonly regular: Interval;
  /** Between the meetings before and after it. */
  readonly between: Interval;
  readonly weeks: number;
  /** Those who can take the meetings so far. */
  readonly people: ReadonlySet<string>;
}

export interface PlacedLater {
  readonly slot: Interval;
  /** Those of them who can take this one too. */
  readonly people: ReadonlySet<string>;
}

/** The time nearest to the regular one at which these people still make a team: that day first, then the working days around it. */
export function placeLater(facts: MatchFacts, { regular, between, weeks, people }: Placing): PlacedLater | undefined {
  const { need, calendars } = facts;
  const days = daysAround(regular, need);
  const found = look({
    ...facts,
    candidates: facts.candidates.filter(({ id }) => people.has(id)),
    calendars: { ...calendars, period: readFor(calendars.period, weeks, need.zone) },
    need: { ...need, windows: days.flatMap((day) => windowsOn(day, regular, facts)), followUpOf: undefined },
  });
  const farness = ({ start }: Interval): number => {
    const { date, time } = localOf(start, need.zone);
    return days.indexOf(date) * DAY_MINUTES + Math.abs(minutesOf(time) - minutesOf(localOf(regular.start, need.zone).time));
  };
  const [nearest] = found.times
    .map(({ slot }) => slot)
    .filter((slot) => between.start <= slot.start && slot.end <= between.end)
    .sort((a, b) => farness(a) - farness(b) || a.start - b.start);
  return nearest && { slot: nearest, people: freeAt(found, nearest) };
}

/** Everybody who may be asked for a time that was found. */
export function freeAt({ found, facts }: Found, { start }: Interval): ReadonlySet<string> {
  const ids = new Set<string>();
  const index = startsBefore(found.scene.starts, start / MINUTE);
  const add = ({ candidate }: { readonly candidate: { readonly id: string } }): boolean => {
    ids.add(candidate.id);
    return false;
  };
  visitFree(found, index, add);
  if (facts.policy.askUnknown) visitUnknown(found, index, add);
  return ids;
}

const DAY_MINUTES = 24 * 60;

/** The day itself, the next working day, the one before, and so on. */
function daysAround({ start }: Interval, { zone, extraHolidays }: MatchNeed): readonly LocalDate[] {
  const day = localOf(start, zone).date;
  const off = Array.from({ length: MOST_DAYS_OFF }, (_, index) => index + 1);
  return [day, ...off.flatMap((n) => [addWorkingDays(day, n, extraHolidays), addWorkingDays(day, -n, extraHolidays)])];
}

/** The ordinary working day, and the hours that were wished. A weekend was wished where the meeting is on one by its rhythm. */
function windowsOn(date: LocalDate, regular: Interval, { need, policy }: MatchFacts): readonly WishedTime[] {
  const { zone, extraHolidays } = need;
  const isRegular = localOf(regular.start, zone).date === date;
  const namesDate = isRegular && weekdayOf(date) >= 6 && !isHoliday(date, extraHolidays);
  const hours = need.windows.map(({ start, end }) => [localOf(start, zone).time, localOf(end, zone).time] as const);
  const all: readonly (readonly [LocalTime, LocalTime])[] = [[policy.ordinaryDay.start, policy.ordinaryDay.end], ...hours];
  return [...new Map(all.map((one) => [one.join('-'), one])).values()]
    .filter(([from, to]) => from < to)
    .map(([from, to]) => ({ start: instantOf(date, from, zone), end: instantOf(date, to, zone), namesDate }));
}
