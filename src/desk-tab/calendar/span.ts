import {
  addDays,
  addMonths,
  datesBetween,
  isLocalDate,
  isoWeekOf,
  weekdayOf,
  type LocalDate,
} from '../../kernel/time/calendar-date.ts';

/** The days that the calendar shows: a week, or the whole weeks of a month. */
export interface CalendarSpan {
  readonly kind: 'week' | 'month';
  readonly days: readonly LocalDate[];
  /** A day of the span itself, of the one before and of the one after, for links. */
  readonly at: LocalDate;
  readonly earlier: LocalDate;
  readonly later: LocalDate;
  readonly week: { readonly year: number; readonly week: number };
}

/** `?view=month` and `?day=2026-12-01`; without a day, or with one that is none, today. */
export function spanOf({ view, day = '' }: { readonly view?: string; readonly day?: string }, today: LocalDate): CalendarSpan {
  const isDay = isLocalDate(day) && day > '2000-01-01' && day < '2199-01-01';
  const at = isDay ? day : today;
  const monday = mondayOf(at);
  const week = isoWeekOf(at);
  if (view !== 'month')
    return {
      kind: 'week',
      days: datesBetween(monday, addDays(monday, 6)),
      at,
      earlier: addDays(at, -7),
      later: addDays(at, 7),
      week,
    };
  const first = `${at.slice(0, 7)}-01`;
  const last = addDays(addMonths(first, 1), -1);
  const days = datesBetween(mondayOf(first), addDays(mondayOf(last), 6));
  return { kind: 'month', days, at: first, earlier: addMonths(first, -1), later: addMonths(first, 1), week };
}

function mondayOf(day: LocalDate): LocalDate {
  return addDays(day, 1 - weekdayOf(day));
}
