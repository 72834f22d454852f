import { weekdayOf } from '../../../kernel/time/calendar-date.ts';
import { isHoliday } from '../../../kernel/time/holidays.ts';
import { minutesOf } from '../../../kernel/time/zone.ts';
import type { WishedWindow } from '../../../model/order/order.ts';
import { MOST_WINDOWS, filledWindows } from '../../../model/fields/fields.ts';
import type { FieldName, Fields } from '../../../model/fields/fields.ts';
import type { FaultList } from '../../../model/fields/read-field.ts';
import { readHours } from './hours.ts';
import { readDay } from './read-range.ts';
import type { TimeFrame } from './facts.ts';

/** Up to five windows, each a day and hours; without hours of its own, those of the whole form. */
export function readWindows(fields: Fields, frame: TimeFrame, faults: FaultList): readonly WishedWindow[] | undefined {
  const numbers = filledWindows(fields);
  if (numbers.some((number) => number < 1 || number > MOST_WINDOWS))
    return faults.add(`window${MOST_WINDOWS}Date`, 'too-many-windows');
  const windows = numbers.map((number) => readWindow(number, fields, frame, faults));
  if (windows.includes(undefined)) return undefined;
  if (windows.every((window) => window !== undefined && isForgottenHoliday(window, frame)))
    return faults.add(`window${numbers[0] ?? 1}Date` as FieldName, 'no-day-left');
  return distinct(windows.filter((window) => window !== undefined)).sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
}

/** On a working day: who names a weekend means it. */
function isForgottenHoliday({ date }: WishedWindow, { area }: TimeFrame): boolean {
  return weekdayOf(date) < 6 && isHoliday(date, area.holidays);
}

function readWindow(number: number, fields: Fields, frame: TimeFrame, faults: FaultList): WishedWindow | undefined {
  const [day, start, end] = [`window${number}Date`, `window${number}From`, `window${number}To`] as const;
  if (fields[day] === undefined) return faults.add(day, 'window-incomplete');
  const date = readDay(day, fields, frame, faults);
  const isOwn = fields[start] !== undefined || fields[end] !== undefined;
  const said = isOwn ? { from: fields[start], to: fields[end] } : { from: fields.timeFrom, to: fields.timeTo };
  const hours = readHours(said, { from: start, to: end }, frame.durationMinutes, faults);
  if (date === undefined || hours === undefined) return undefined;
  const isPast = date === frame.today && minutesOf(hours.to) - minutesOf(frame.clock) < frame.durationMinutes;
  return isPast ? faults.add(day, 'past-date') : { date, ...hours };
}

function distinct(windows: readonly WishedWindow[]): WishedWindow[] {
  return [...new Map(windows.map((window) => [`${startOf(window)}-${window.to}`, window])).values()];
}

function startOf({ date, from }: WishedWindow): string {
  return `${date}T${from}`;
}
