import type { Interval } from '../../kernel/time/instant.ts';
import type { Area } from '../../model/area/area.ts';
import type { Calendar, Reading } from '../../ports/calendar.ts';
import type { Calendars } from './match-facts.ts';

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
export async function readCalendars(calendar: Calendar, area: Area, { people, period, hurry }: ToRead): Promise<ReadCalendars> {
  const mailboxes = people.map(({ email }) => email.toLowerCase());
  const isAsked = period.start < period.end && mailboxes.length > 0;
  const readings = isAsked ? await calendar.freeBusy(area.mailbox, mailboxes, { ...period, hurry }) : new Map<string, Reading>();
  const read = people.map(({ id, email, own }) => [id, withoutOwn(readings.get(email.toLowerCase()), own ?? [])] as const);
  return { period, readings: new Map(read) };
}

export interface ReadCalendars extends Calendars {
  readonly readings: ReadonlyMap<string, Reading>;
}

function withoutOwn(reading: Reading = { isKnown: false, reason: 'not-asked' }, own: readonly Interval[]): Reading {
  if (!reading.isKnown || own.length === 0) return reading;
  const isOwn = (time: Interval): boolean => own.some(({ start, end }) => start === time.start && end === time.end);
  return { ...reading, busy: reading.busy.filter((time) => !isOwn(time)) };
}
