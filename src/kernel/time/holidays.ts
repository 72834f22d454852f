import { addDays, dateOf, partsOf, weekdayOf, type LocalDate, type Weekday } from './calendar-date.ts';

/**
 * Days off of a year in Finland, each with a plain id: the church and national holidays, and the eves of Midsummer and
 * Christmas, which are not holidays by law but on which offices are closed. When two fall on one day, the later in the list names it.
 * Source: Church Act 652/2023, Independence Day Act 388/1937, May Day Act 272/1944; the eves by collective agreements.
 */
export function finnishHolidays(year: number): ReadonlyMap<LocalDate, string> {
  const known = years.get(year);
  if (known !== undefined) return known;
  const easter = easterSunday(year);
  const midsummer = firstOnOrAfter(dateOf(year, 6, 20), SATURDAY);
  const holidays = new Map<LocalDate, string>([
    [dateOf(year, 1, 1), 'new-year'],
    [dateOf(year, 1, 6), 'epiphany'],
    [addDays(easter, -2), 'good-friday'],
    [easter, 'easter-sunday'],
    [addDays(easter, 1), 'easter-monday'],
    [addDays(easter, 39), 'ascension'],
    [dateOf(year, 5, 1), 'may-day'],
    [addDays(easter, 49), 'whit-sunday'],
    [addDays(midsummer, -1), 'midsummer-eve'],
    [midsummer, 'midsummer-day'],
    [firstOnOrAfter(dateOf(year, 10, 31), SATURDAY), 'all-saints'],
    [dateOf(year, 12, 6), 'independence-day'],
    [dateOf(year, 12, 24), 'christmas-eve'],
    [dateOf(year, 12, 25), 'christmas-day'],
    [dateOf(year, 12, 26), 'boxing-day'],
  ]);
  years.set(year, holidays);
  return holidays;
}

/** A Finnish holiday or one of the area's own. */
export function isHoliday(date: LocalDate, extra: readonly LocalDate[]): boolean {
  return finnishHolidays(partsOf(date).year).has(date) || extra.includes(date);
}

/** Saturday, Sunday, a Finnish holiday or one of the area's own. */
export function isDayOff(date: LocalDate, extra: readonly LocalDate[]): boolean {
  return weekdayOf(date) >= SATURDAY || isHoliday(date, extra);
}

/**
 * Working days after `from` up to and with `to`: from Monday to Wednesday is 2, from Friday to Monday 1, the same day 0.
 * Zero when `to` is earlier.
 */
export function workingDaysBetween(from: LocalDate, to: LocalDate, extra: readonly LocalDate[]): number {
  let count = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) if (!isDayOff(date, extra)) count += 1;
  return count;
}

/** The n-th working day after the date (before it, when n is negative); the date itself when n is 0. */
export function addWorkingDays(date: LocalDate, n: number, extra: readonly LocalDate[]): LocalDate {
  const step = n < 0 ? -1 : 1;
  let [day, left] = [date, Math.abs(n)];
  while (left > 0) {
    day = addDays(day, step);
    if (!isDayOff(day, extra)) left -= 1;
  }
  return day;
}

const SATURDAY = 6;

/** Reckoned once a year: the search for free times asks for every day of every person. */
const years = new Map<number, ReadonlyMap<LocalDate, string>>();

function firstOnOrAfter(date: LocalDate, weekday: Weekday): LocalDate {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}

/** Easter Sunday of the Gregorian calendar, by the Meeus–Jones–Butcher reckoning; the letters are those of the sources. */
function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dateOf(year, Math.floor(n / 31), (n % 31) + 1);
}
