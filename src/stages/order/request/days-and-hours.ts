import { addDays } from '../../../kernel/time/calendar-date.ts';
import { isLocalTime, minutesOf, type LocalDate, type LocalTime } from '../../../kernel/time/zone.ts';
import type { FieldName } from '../../../model/fields/fields.ts';
import type { FieldReader } from '../../../model/fields/read-field.ts';

export interface Hours {
  readonly from: LocalTime;
  readonly to: LocalTime;
}

/** One end of the hours: what was said of it, and the field that is at fault when it cannot be. */
interface End {
  readonly said: string | undefined;
  readonly field: FieldName;
}

interface SaidHours {
  readonly from: End;
  readonly to: End;
  readonly durationMinutes: number;
}

const OFFICE: Hours = { from: '08:00', to: '16:00' };
const LAST_MINUTE = 23 * 60 + 59;

/**
 * Hours in which the meeting must fit. Office hours where nothing was said; where only one end was said, the other gives way
 * so that the meeting fits beside it (from 15:00 for two hours means until 17:00).
 */
export function readHours(reader: FieldReader, { from, to, durationMinutes }: SaidHours): Hours | undefined {
  const [start, end] = [wallTime(from.said), wallTime(to.said)];
  if (from.said !== undefined && start === undefined) return reader.refuse(from.field, 'bad-time');
  if (to.said !== undefined && end === undefined) return reader.refuse(to.field, 'bad-time');
  const hours = completed(start, end, durationMinutes);
  if (hours.from >= hours.to) return reader.refuse(to.field, 'end-before-start');
  if (minutesOf(hours.to) - minutesOf(hours.from) < durationMinutes) return reader.refuse(to.field, 'too-short');
  return hours;
}

export function completed(from: LocalTime | undefined, to: LocalTime | undefined, durationMinutes: number): Hours {
  if (from !== undefined && to === undefined) return { from, to: later(OFFICE.to, shifted(from, durationMinutes)) };
  if (from === undefined && to !== undefined) return { from: earlier(OFFICE.from, shifted(to, -durationMinutes)), to };
  return { from: from ?? OFFICE.from, to: to ?? OFFICE.to };
}

const USUAL_DAYS = 14;

/** First and last day where nothing is said: for two weeks, from tomorrow or with the notice that consultants need (`soonest`). */
export function usualDays(
  { today, soonest }: { readonly today: LocalDate; readonly soonest: LocalDate },
  earliest?: LocalDate,
  latest?: LocalDate,
): { readonly first: LocalDate; readonly last: LocalDate } {
  const usual = later(addDays(today, 1), soonest);
  const first = earliest ?? (latest !== undefined && latest < usual ? latest : usual);
  return { first, last: latest ?? addDays(first, USUAL_DAYS) };
}

/** Clients send `HH:mm`; a few add seconds or leave the first zero out. */
function wallTime(words: string | undefined): LocalTime | undefined {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/.exec(words ?? '') ?? [];
  const time = `${hour.padStart(2, '0')}:${minute}`;
  return isLocalTime(time) ? time : undefined;
}

function shifted(time: LocalTime, minutes: number): LocalTime {
  const moved = Math.min(Math.max(minutesOf(time) + minutes, 0), LAST_MINUTE);
  return `${String(Math.floor(moved / 60)).padStart(2, '0')}:${String(moved % 60).padStart(2, '0')}`;
}

/** Of two days, or two times. */
function later(a: string, b: string): string {
  return a > b ? a : b;
}

function earlier(a: LocalTime, b: LocalTime): LocalTime {
  return a < b ? a : b;
}
