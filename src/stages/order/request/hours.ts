import { isLocalTime, minutesOf } from '../../../kernel/time/zone.ts';
import type { LocalTime } from '../../../kernel/time/zone.ts';
import type { FieldName } from '../../../model/fields/fields.ts';
import type { FaultList } from '../../../model/fields/read-field.ts';

export interface Hours {
  readonly from: LocalTime;
  readonly to: LocalTime;
}

interface SaidHours {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

interface HourFields {
  readonly from: FieldName;
  readonly to: FieldName;
}

const OFFICE: Hours = { from: '08:00', to: '16:00' };
const LAST_MINUTE = 23 * 60 + 59;

/**
 * Hours in which the meeting must fit. Office hours where nothing was said; where only one end was said, the other gives way
 * so that the meeting fits beside it (from 15:00 for two hours means until 17:00).
 */
export function readHours(said: SaidHours, fields: HourFields, durationMinutes: number, faults: FaultList): Hours | undefined {
  const from = wallTime(said.from);
  const to = wallTime(said.to);
  if (said.from !== undefined && from === undefined) return faults.add(fields.from, 'bad-time');
  if (said.to !== undefined && to === undefined) return faults.add(fields.to, 'bad-time');
  const hours = completed(from, to, durationMinutes);
  if (hours.from >= hours.to) return faults.add(fields.to, 'end-before-start');
  if (minutesOf(hours.to) - minutesOf(hours.from) < durationMinutes) return faults.add(fields.to, 'too-short');
  return hours;
}

export function completed(from: LocalTime | undefined, to: LocalTime | undefined, durationMinutes: number): Hours {
  if (from !== undefined && to === undefined) return { from, to: later(OFFICE.to, shifted(from, durationMinutes)) };
  if (from === undefined && to !== undefined) return { from: earlier(OFFICE.from, shifted(to, -durationMinutes)), to };
  return { from: from ?? OFFICE.from, to: to ?? OFFICE.to };
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

function later(a: LocalTime, b: LocalTime): LocalTime {
  return a > b ? a : b;
}

function earlier(a: LocalTime, b: LocalTime): LocalTime {
  return a < b ? a : b;
}
