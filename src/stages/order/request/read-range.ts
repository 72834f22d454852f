import { addDays, datesBetween, daysBetween, isLocalDate, weekdayOf } from '../../../kernel/time/calendar-date.ts';
import type { LocalDate } from '../../../kernel/time/calendar-date.ts';
import { isHoliday } from '../../../kernel/time/holidays.ts';
import { minutesOf } from '../../../kernel/time/zone.ts';
import type { WishedWindow } from '../../../model/order.ts';
import { WEEKDAYS, isOneOf } from './choices.ts';
import type { WeekdayName } from './choices.ts';
import type { FaultList } from './faults.ts';
import { valuesOf } from './fields.ts';
import type { FieldName, Fields } from './fields.ts';
import { readHours } from './hours.ts';
import type { Hours } from './hours.ts';
import type { TimeFrame } from './facts.ts';

/** Calendars are asked for less than 62 days at a time (limit of Graph). */
const MOST_DAYS = 61;
/** How far ahead a meeting may be wished: a whole year and its follow-up season. */
const FARTHEST_DAYS = 400;
const USUAL_DAYS = 14;

/** A range of days, spelt out by day: working days, or the weekdays that were named; never holidays. */
export function readRange(fields: Fields, frame: TimeFrame, faults: FaultList): readonly WishedWindow[] | undefined {
  const days = readDays(fields, frame, faults);
  const weekdays = readWeekdays(fields, faults);
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
export function readDay(field: FieldName, words: string, frame: TimeFrame, faults: FaultList): LocalDate | undefined {
  if (!isLocalDate(words)) return faults.add(field, 'bad-date');
  if (words < frame.today) return faults.add(field, 'past-date');
  return daysBetween(frame.today, words) > FARTHEST_DAYS ? faults.add(field, 'too-far') : words;
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

function readDays({ earliestDate, latestDate }: Fields, frame: TimeFrame, faults: FaultList) {
  const earliest = earliestDate === undefined ? undefined : readDay('earliestDate', earliestDate, frame, faults);
  const latest = latestDate === undefined ? undefined : readDay('latestDate', latestDate, frame, faults);
  if ((earliestDate !== undefined && earliest === undefined) || (latestDate !== undefined && latest === undefined))
    return undefined;
  const days = usualDays(frame.today, earliest, latest);
  if (days.last < days.first) return faults.add('latestDate', 'end-before-start');
  return daysBetween(days.first, days.last) > MOST_DAYS ? faults.add('latestDate', 'range-too-long') : days;
}

function readWeekdays({ weekdays }: Fields, faults: FaultList): readonly WeekdayName[] | undefined {
  const names = valuesOf(weekdays?.toLowerCase());
  return names.every((name) => isOneOf(WEEKDAYS, name)) ? names : faults.add('weekdays', 'unknown-weekday');
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
