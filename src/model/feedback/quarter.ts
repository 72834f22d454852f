import { addDays, partsOf, type LocalDate } from '../../kernel/time/calendar-date.ts';

/** The quarter of a day: '2026Q3'. In the order of time as text too. */
export function quarterOf(day: LocalDate): string {
  const { year, month } = partsOf(day);
  return `${year}Q${Math.ceil(month / 3)}`;
}

/** One of its last days: more than one, so that a night on which nothing ran costs nothing. */
export function isLateInQuarter(day: LocalDate): boolean {
  return quarterOf(addDays(day, LAST_DAYS)) !== quarterOf(day);
}

const LAST_DAYS = 3;
