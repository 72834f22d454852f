import { refused } from '../kernel/decision.ts';
import { daysBetween, isLocalDate, type LocalDate } from '../kernel/time/calendar-date.ts';
import type { Consultant, Pause } from '../model/people/person.ts';

export type PauseRefusal = 'not-consultant' | 'bad-from' | 'bad-until' | 'end-before-start' | 'already-over' | 'too-long';

/** A pause of years is a matter for the coordinator: such a person is rather taken out of the bank. */
const LONGEST_DAYS = 731;

export type PauseReading =
  { readonly ok: true; readonly pause: Pause } | { readonly ok: false; readonly reason: PauseRefusal; readonly field?: string };

/** The pause that was asked for, both days included. A first day that has passed counts from today. */
export function readPause(from: string | undefined, until: string | undefined, today: LocalDate): PauseReading {
  if (from === undefined || !isLocalDate(from)) return refused('bad-from', 'from');
  if (until === undefined || !isLocalDate(until)) return refused('bad-until', 'until');
  if (until < from) return refused('end-before-start', 'until');
  if (until < today) return refused('already-over', 'until');
  const first = from < today ? today : from;
  return daysBetween(first, until) > LONGEST_DAYS ? refused('too-long', 'until') : { ok: true, pause: { from: first, until } };
}

/** Pauses that have not ended, soonest first. */
export function pausesAhead(consultant: Consultant, today: LocalDate): readonly Pause[] {
  return consultant.pauses.filter((one) => one.until >= today).sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Is this very pause noted already? Then a second press changes nothing. */
export function hasPause(consultant: Consultant, pause: Pause): boolean {
  return consultant.pauses.some((one) => one.from <= pause.from && one.until >= pause.until);
}
