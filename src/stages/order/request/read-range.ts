import { addDays, datesBetween, daysBetween, weekdayOf } from '../../../kernel/time/calendar-date.ts';
import type { LocalDate } from '../../../kernel/time/calendar-date.ts';
import { isHoliday } from '../../../kernel/time/holidays.ts';
import { minutesOf } from '../../../kernel/time/zone.ts';
import { valuesIn } from '../../../model/fields/fields.ts';
import type { FieldName, Fields } from '../../../model/fields/fields.ts';
import { readField } from '../../../model/fields/read-field.ts';
import type { FaultList } from '../../../model/fields/read-field.ts';
import { WEEKDAYS } from '../../../model/fields/values.ts';
import type { WeekdayName } from '../../../model/fields/values.ts';
import type { WishedWindow } from '../../../model/order/order.ts';
import { readHours } from './hours.ts';
import type { Hours } from './hours.ts';
import type { TimeFrame } from './facts.ts';

/** Calendars are asked for less than 62 days at a time (limit of Graph). */
const MOST_DAYS = 61;
const USUAL_DAYS = 14;

/** A range of days, spelt out by day: working days, or the weekdays that were named; never holidays. */
export function readRange(fields: Fields, frame: TimeFrame, faults: FaultList): readonly WishedWindow[] | undefined {
  const days = readDays(fields, frame, faults);
  const weekdays = readWeekdays(fields, frame, faults);
  const hours = readHours(
    { from: fields.timeFrom, to: fields.timeTo },
    { from: 'timeFrom', to: 'timeTo' },
    frame.durationMinutes,
    faults,
  );
  if (days === undefined || weekdays === undefined || hours === undefined) return undefined;
  const windows = datesBetween(days.first, days.last)
    .filter((date) => isMeetingDay(date, weekdays, days.first === days.last, frame))
    .filter((date) => isStillAhead(date, hours, frame))
    .map((date) => ({ date, ...hours }));
  return windows.length > 0 ? windows : faults.add(weekdays.length > 0 ? 'weekdays' : 'latestDate', 'no-day-left');
}

/** The day as given, if it exists and is neither past nor too far away. */
export function readDay(field: FieldName, fields: Fields, frame: TimeFrame, faults: FaultList): LocalDate | undefined {
  const value = read(field, fields, frame, faults);
  return typeof value === 'string' ? value : undefined;
}

function read(field: FieldName, fields: Fields, { area, today }: TimeFrame, faults: FaultList): unknown {
  const { value, fault } = readField(field, { area, said: fields, today, bank: new Set() });
  return fault === undefined ? value : faults.add(field, fault.reason);
}

/** First and last day of the form where nothing is said: from tomorrow for two weeks. */
export function usualDays(
  today: LocalDate,
  earliest?: LocalDate,
  latest?: LocalDate,
): { readonly first: LocalDate; readonly last: LocalDate } {
  const tomorrow = addDays(today, 1);
  const first = earliest ?? (latest !== undefined && latest < tomorrow ? latest : tomorrow);
  return { first, last: latest ?? addDays(first, USUAL_DAYS) };
}

function readDays(fields: Fields, frame: TimeFrame, faults: FaultList) {
  const earliest = readDay('earliestDate', fields, frame, faults);
  const latest = readDay('latestDate', fields, frame, faults);
  const isFaulty = faults.all.has('earliestDate') || faults.all.has('latestDate');
  if (isFaulty) return undefined;
  const days = usualDays(frame.today, earliest, latest);
  if (days.last < days.first) return faults.add('latestDate', 'end-before-start');
  return daysBetween(days.first, days.last) > MOST_DAYS ? faults.add('latestDate', 'range-too-long') : days;
}

function readWeekdays({ weekdays }: Fields, frame: TimeFrame, faults: FaultList): readonly WeekdayName[] | undefined {
  const said = weekdays?.toLowerCase() ?? '';
  const isKnown = read('weekdays', { weekdays: said }, frame, faults) !== undefined;
  return isKnown ? WEEKDAYS.filter((day) => valuesIn({ weekdays: said }, 'weekdays').includes(day)) : undefined;
}

/** One single day is named by its date, so it may be a Saturday; a holiday is nobody's meeting day. */
function isMeetingDay(date: LocalDate, named: readonly WeekdayName[], isSingle: boolean, { area }: TimeFrame): boolean {
  if (isHoliday(date, area.holidays)) return false;
  const weekday = weekdayOf(date);
  if (named.length > 0) return named.some((name) => WEEKDAYS.indexOf(name) === weekday - 1);
  return isSingle || weekday <= 5;
}

/** Today counts only while the whole meeting still fits in what is left of its hours. */
function isStillAhead(date: LocalDate, { to }: Hours, { today, clock, durationMinutes }: TimeFrame): boolean {
  return date > today || minutesOf(to) - minutesOf(clock) >= durationMinutes;
}
