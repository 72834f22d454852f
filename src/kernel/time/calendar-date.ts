/** A day of the calendar, `YYYY-MM-DD`, with no zone. Strings sort in the order of time. */
export type LocalDate = string;

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** True when the text is a day that exists: `2027-02-29` is not. */
export function isLocalDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const [, year, month, day] = parts.map(Number) as [number, number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDayNumber(dayNumberOf(date) + days);
}

/** The same day of another month, or that month's last day: 31 January + 1 month = 28 or 29 February. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = partsOf(date);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return dateOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** Days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: LocalDate, b: LocalDate): number {
  return dayNumberOf(b) - dayNumberOf(a);
}

export function weekdayOf(date: LocalDate): Weekday {
  return weekdayOfDayNumber(dayNumberOf(date));
}

export function weekdayOfDayNumber(dayNumber: number): Weekday {
  const sinceMonday = (dayNumber + EPOCH_IS_THURSDAY) % 7;
  return (((sinceMonday + 7) % 7) + 1) as Weekday;
}

/** The ISO week that holds the day. Its year is the year of the week's Thursday, so it may differ from the day's. */
export function isoWeekOf(date: LocalDate): { readonly year: number; readonly week: number } {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const { year } = partsOf(thursday);
  return { year, week: Math.floor(daysBetween(dateOf(year, 1, 1), thursday) / 7) + 1 };
}

/** Monday of an ISO week; undefined when the year has no such week (week 53 of most years, week 0, half a week). */
export function mondayOfWeek(year: number, week: number): LocalDate | undefined {
  if (!Number.isInteger(year) || !Number.isInteger(week) || week < 1) return undefined;
  const fourth = dateOf(year, 1, 4);
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
  return isoWeekOf(monday).year === year ? monday : undefined;
}

/** Every day from the first to the last, both included; none when the last is before the first. */
export function datesBetween(first: LocalDate, last: LocalDate): LocalDate[] {
  const start = dayNumberOf(first);
  return Array.from({ length: Math.max(0, dayNumberOf(last) - start + 1) }, (_, i) => dateOfDayNumber(start + i));
}

/** The day with these numbers. The caller promises that it exists. */
export function dateOf(year: number, month: number, day: number): LocalDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function partsOf(date: LocalDate): { readonly year: number; readonly month: number; readonly day: number } {
  if (!isLocalDate(date)) throw new RangeError('a date must be YYYY-MM-DD and exist');
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1 January 1970. */
export function dayNumberOf(date: LocalDate): number {
  const { year, month, day } = partsOf(date);
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS;
}

export function dateOfDayNumber(dayNumber: number): LocalDate {
  const day = new Date(dayNumber * DAY_MS);
  return dateOf(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

const DAY_MS = 86_400_000;
/** 1 January 1970 was a Thursday: three days after a Monday. */
const EPOCH_IS_THURSDAY = 3;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
