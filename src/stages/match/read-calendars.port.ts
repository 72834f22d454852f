import type { Interval } from '../../kernel/time/instant.ts';
import type { Area } from '../../model/area/area.ts';
import type { Calendar, Reading } from '../../ports/calendar.ts';
import type { CalendarReading, Calendars } from './facts.ts';

/** Somebody whose calendar is read. */
export interface Mailbox {
  readonly id: string;
  readonly email: string;
  /** Times that we have put there, or may have: our own books know what of them still stands, so what has just that time is in nobody's way. */
  readonly own?: readonly Interval[] | undefined;
}

export interface ToRead {
  readonly people: readonly Mailbox[];
  readonly period: Interval;
  /** What has not been read when it aborts is unknown. */
  readonly hurry?: AbortSignal | undefined;
}

/** Free/busy of these people over the period, by their id. Whatever could not be read is unknown. */
export async function readCalendars(calendar: Calendar, area: Area, { people, period, hurry }: ToRead): Promise<Calendars> {
  const mailboxes = people.map(({ email }) => email.toLowerCase());
  const readings =
    period.start < period.end && mailboxes.length > 0
      ? await calendar.freeBusy(area.mailbox, mailboxes, period, hurry)
      : new Map<string, Reading>();
  const read = people.map(({ id, email, own }) => [id, asMatched(readings.get(email.toLowerCase()), own ?? [])] as const);
  return { period, readings: new Map(read) };
}

function asMatched(reading: Reading | undefined, own: readonly Interval[]): CalendarReading {
  if (reading === undefined) return { known: false, reason: 'not-asked' };
  if (!reading.isKnown) return { known: false, reason: reading.reason };
  const { busy, workingHours: hours } = reading;
  const isOwn = (time: Interval): boolean => own.some(({ start, end }) => start === time.start && end === time.end);
  return {
    known: true,
    busy: own.length === 0 ? busy : busy.filter((time) => !isOwn(time)),
    workingHours: hours && { zone: hours.zone, days: hours.days, start: hours.from, end: hours.to },
  };
}
