import {
  addDays,
  addMonths,
  dateOf,
  daysInMonth,
  isLocalDate,
  isoWeekOf,
  mondayOfWeek,
  partsOf,
  weekdayOf,
  type LocalDate,
} from '../../../kernel/time/calendar-date.ts';

/**
 * The symbol of a span of days, `R:first..last:kind`. An open side is empty. Kinds: `d` days, `w` weeks, `m` months or parts
 * of them, `o` a limit alone. A span that cannot be is `X:` and the reason why it must be asked.
 */
export type SpanKind = 'd' | 'w' | 'm' | 'o';

export function spanSymbol(first: LocalDate, last: LocalDate, kind: SpanKind): string {
  return `R:${first}..${last}:${kind}`;
}

export interface DaySpan {
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly kind: SpanKind;
}

export function spanOf(symbol: string): DaySpan {
  const [days = '', kind = 'd'] = symbol.split(':');
  const [first = '', last = ''] = days.split('..');
  return { first, last, kind: kind as SpanKind };
}

export const NO_SUCH_DATE = 'X:no-such-date';
const NO_SUCH_WEEK = 'X:no-such-week';
const PAST_DATE = 'X:past-date';

/** The next such day from today on; undefined where no year has it (31 November). */
function nextDate(day: number, month: number, today: LocalDate): LocalDate | undefined {
  const { year } = partsOf(today);
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const date = dateOf(year + ahead, month, day);
    if (isLocalDate(date) && date >= today) return date;
  }
  return undefined;
}

/** `4.12` as a day of this or next year. */
export function dayMonthSymbol(pair: string, today: LocalDate): string {
  const [day = 0, month = 0] = pair.split('.').map(Number);
  const date = nextDate(day, month, today);
  return date === undefined ? NO_SUCH_DATE : spanSymbol(date, date, 'd');
}

/** A day with its year, which may be past or not exist. */
export function fullDateSymbol(date: LocalDate, today: LocalDate): string {
  if (!isLocalDate(date)) return NO_SUCH_DATE;
  return date < today ? PAST_DATE : spanSymbol(date, date, 'd');
}

/** Monday to Friday of an ISO week; this week begins today. With no year it is the next such week. */
export function weekSymbol(week: number, year: number | undefined, today: LocalDate): string {
  const current = isoWeekOf(today);
  const monday = mondayOfWeek(year ?? (week < current.week ? current.year + 1 : current.year), week);
  return monday === undefined ? NO_SUCH_WEEK : workingWeekSymbol(monday, today);
}

/** The week with the next such day in it: `the week of 7 December`. */
export function weekWithSymbol(day: number, month: number, today: LocalDate): string {
  const date = nextDate(day, month, today);
  return date === undefined ? NO_SUCH_DATE : workingWeekSymbol(mondayOf(date), today);
}

/** The week so many weeks from this one. */
export function weekAheadSymbol(weeks: number, today: LocalDate): string {
  return workingWeekSymbol(addDays(mondayOf(today), weeks * 7), today);
}

export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekdayOf(date));
}

export type MonthPart = 'begin' | 'mid' | 'end' | undefined;

interface NamedMonth {
  readonly month: number;
  readonly part?: MonthPart;
  readonly year?: number | undefined;
}

/** All of a month, or its 1st–10th, 11th–20th, 21st–last; the next such one that is not wholly past. */
export function monthSymbol({ month, part, year }: NamedMonth, today: LocalDate): string {
  const now = partsOf(today).year;
  const candidates = (year === undefined ? [now, now + 1] : [year]).map((one) => monthDays(one, month, part));
  const next = candidates.find(({ last }) => last >= today);
  return next === undefined ? PAST_DATE : spanSymbol(next.first < today ? today : next.first, next.last, 'm');
}

interface NthWeekday {
  /** 0: the last one. */
  readonly nth: number;
  readonly weekday: number;
  readonly month: number;
}

/** The first, second … Monday of a month, or its last one: the next such day. */
export function weekdayOfMonthSymbol({ nth, weekday, month }: NthWeekday, today: LocalDate): string {
  const { year } = partsOf(today);
  const days = [year, year + 1].map((one) => {
    const { first, last } = monthDays(one, month, undefined);
    const firstSuch = addDays(first, (weekday - weekdayOf(first) + 7) % 7);
    const lastSuch = addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
    return nth === 0 ? lastSuch : addDays(firstSuch, (nth - 1) * 7);
  });
  const next = days.find((day) => day >= today);
  return next === undefined || partsOf(next).month !== month ? NO_SUCH_DATE : spanSymbol(next, next, 'd');
}

/** The month so many months from this one. */
export function monthAheadSymbol(months: number, part: MonthPart, today: LocalDate): string {
  const { year, month } = partsOf(addMonths(`${today.slice(0, 7)}-01`, months));
  return monthSymbol({ month, part, year }, today);
}

/** The first such weekday after today. */
export function comingWeekday(weekday: number, today: LocalDate): LocalDate {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  return addDays(today, ahead === 0 ? 7 : ahead);
}

function workingWeekSymbol(monday: LocalDate, today: LocalDate): string {
  const friday = addDays(monday, 4);
  if (friday < today) return PAST_DATE;
  return spanSymbol(monday < today ? today : monday, friday, 'w');
}

const MONTH_PARTS = { begin: [1, 10], mid: [11, 20], end: [21, 31] } as const;

function monthDays(year: number, month: number, part: MonthPart): { readonly first: LocalDate; readonly last: LocalDate } {
  const [first, last] = part === undefined ? [1, 31] : MONTH_PARTS[part];
  return { first: dateOf(year, month, first), last: dateOf(year, month, Math.min(last, daysInMonth(year, month))) };
}
