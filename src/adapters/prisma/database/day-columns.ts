import type { LocalDate } from '../../../kernel/time/calendar-date.ts';

/** A column of days is given to Prisma, and comes back, as midnight in UTC. */
export function dateOf(day: LocalDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

export function dayOf(date: Date): LocalDate {
  return date.toISOString().slice(0, 10);
}
