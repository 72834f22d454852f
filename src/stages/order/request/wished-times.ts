import { datesBetween, daysBetween, weekdayOf, type LocalDate } from '../../../kernel/time/calendar-date.ts';
import { isHoliday } from '../../../kernel/time/holidays.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import { localOf, minutesOf, type LocalTime } from '../../../kernel/time/zone.ts';
import type { Area } from '../../../model/area/area.ts';
import { soonestDay } from '../../../model/order/waiting/notice.ts';
import { urgencyOf } from '../../../model/fields/rows/time.ts';
import { methodOf } from '../../../model/area/names.ts';
import { MOST_WINDOWS, filledWindows, valuesIn, type FieldName, type Fields } from '../../../model/fields/fields.ts';
import type { FieldReader } from '../../../model/fields/read-field.ts';
import { USUAL_MINUTES, WEEKDAYS, type WeekdayName } from '../../../model/fields/values.ts';
import type { WishedWindow } from '../../../model/order/order.ts';
import { readHours, usualDays, type Hours } from './days-and-hours.ts';

/** When the meeting may be, and how long it is. */
export interface WishedTimes {
  readonly windows: readonly WishedWindow[];
  readonly durationMinutes: number;
}

/** Numbered windows where any is filled, otherwise a range of days with weekdays and hours. */
export function readTimes(reader: FieldReader, fields: Fields, now: Instant): WishedTimes | undefined {
  const { area, today, said } = reader.given;
  const length = reader.read('durationMinutes');
  const usual = methodOf(area, said['method'] ?? '')?.durationMinutes ?? USUAL_MINUTES;
  const durationMinutes = typeof length === 'number' ? length : usual;
  const soonest = soonestDay(today, area, urgencyOf(said, area));
  const frame = { reader, fields, area, today, soonest, clock: localOf(now, area.zone).time, durationMinutes };
  const windows = filledWindows(fields).length > 0 ? readWindows(frame) : readRange(frame);
  return windows === undefined ? undefined : { windows, durationMinutes };
}

/** Wall time is that of the area's zone. */
interface Frame {
  readonly reader: FieldReader;
  readonly fields: Fields;
  readonly area: Area;
  readonly today: LocalDate;
  /** The first day that leaves consultants the notice they need. */
  readonly soonest: LocalDate;
  readonly clock: LocalTime;
  readonly durationMinutes: number;
}

/** Calendars are asked for less than 62 days at a time (limit of Graph). */
const MOST_DAYS = 61;

/** A range of days, spelt out by day: working days, or the weekdays that were named; never holidays. */
function readRange(frame: Frame): readonly WishedWindow[] | undefined {
  const { reader, fields, durationMinutes } = frame;
  const days = readDays(frame);
  const weekdays = readWeekdays(frame);
  const from = { said: fields.timeFrom, field: 'timeFrom' } as const;
  const hours = readHours(reader, { from, to: { said: fields.timeTo, field: 'timeTo' }, durationMinutes });
  if (days === undefined || weekdays === undefined || hours === undefined) return undefined;
  const isNamed = weekdays.length > 0;
  // One single day is named by its date, so it may be a Saturday; a holiday is nobody's meeting day.
  const isMeant = (date: LocalDate): boolean =>
    isNamed ? weekdays.includes(weekdayName(date)) : days.first === days.last || weekdayOf(date) <= 5;
  const wished = datesBetween(days.first, days.last)
    .filter((date) => isMeant(date) && !isHoliday(date, frame.area.holidays) && isStillAhead(date, hours, frame))
    .map((date) => ({ date, ...hours }));
  if (wished.length === 0) return reader.refuse(isNamed ? 'weekdays' : 'latestDate', 'no-day-left');
  // Of a longer time the first days are left out; who wishes for nothing later is told what would do.
  const windows = wished.filter(({ date }) => date >= frame.soonest);
  return windows.length > 0 ? windows : reader.refuse('latestDate', 'too-soon', { day: frame.soonest });
}

function readDays({ reader, today, soonest }: Frame) {
  const [earliest, latest] = [readDay(reader, 'earliestDate'), readDay(reader, 'latestDate')];
  if (reader.faults.has('earliestDate') || reader.faults.has('latestDate')) return undefined;
  const days = usualDays({ today, soonest }, earliest, latest);
  if (days.last < days.first) return reader.refuse('latestDate', 'end-before-start');
  return daysBetween(days.first, days.last) > MOST_DAYS ? reader.refuse('latestDate', 'range-too-long') : days;
}

/** The day as given, if it exists and is neither past nor too far away. */
function readDay(reader: FieldReader, field: FieldName): LocalDate | undefined {
  const value = reader.read(field);
  return typeof value === 'string' ? value : undefined;
}

function readWeekdays({ reader, fields }: Frame): readonly WeekdayName[] | undefined {
  const said = { weekdays: fields.weekdays?.toLowerCase() ?? '' };
  const isKnown = reader.read('weekdays', { ...reader.given, said }) !== undefined;
  return isKnown ? WEEKDAYS.filter((day) => valuesIn(said, 'weekdays').includes(day)) : undefined;
}

function weekdayName(date: LocalDate): WeekdayName {
  return WEEKDAYS[weekdayOf(date) - 1] ?? 'mon';
}

/** Today counts only while the whole meeting still fits in what is left of its hours. */
function isStillAhead(date: LocalDate, { to }: Hours, { today, clock, durationMinutes }: Frame): boolean {
  return date > today || minutesOf(to) - minutesOf(clock) >= durationMinutes;
}

/** Up to five windows, each a day and hours; without hours of its own, those of the whole form. */
function readWindows(frame: Frame): readonly WishedWindow[] | undefined {
  const { reader, area } = frame;
  const numbers = filledWindows(frame.fields);
  if (numbers.some((number) => number < 1 || number > MOST_WINDOWS))
    return reader.refuse(`window${MOST_WINDOWS}Date`, 'too-many-windows');
  const read = numbers.map((number) => readWindow(number, frame));
  const windows = read.filter((window) => window !== undefined);
  if (windows.length < read.length) return undefined;
  // Of working days: who names a weekend means it.
  if (windows.every(({ date }) => weekdayOf(date) < 6 && isHoliday(date, area.holidays)))
    return reader.refuse(`window${numbers[0] ?? 1}Date`, 'no-day-left');
  return distinct(windows).sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
}

function readWindow(number: number, frame: Frame): WishedWindow | undefined {
  const { reader, fields, durationMinutes } = frame;
  const [day, from, to] = [`window${number}Date`, `window${number}From`, `window${number}To`] as const;
  if (fields[day] === undefined) return reader.refuse(day, 'window-incomplete');
  const date = readDay(reader, day);
  const isOwn = fields[from] !== undefined || fields[to] !== undefined;
  const said = isOwn ? { from: fields[from], to: fields[to] } : { from: fields.timeFrom, to: fields.timeTo };
  const ends = { from: { said: said.from, field: from }, to: { said: said.to, field: to } };
  const hours = readHours(reader, { ...ends, durationMinutes });
  if (date === undefined || hours === undefined) return undefined;
  if (!isStillAhead(date, hours, frame)) return reader.refuse(day, 'past-date');
  return date >= frame.soonest ? { date, ...hours } : reader.refuse(day, 'too-soon', { day: frame.soonest });
}

function distinct(windows: readonly WishedWindow[]): WishedWindow[] {
  return [...new Map(windows.map((window) => [`${startOf(window)}-${window.to}`, window])).values()];
}

function startOf({ date, from }: WishedWindow): string {
  return `${date}T${from}`;
}
