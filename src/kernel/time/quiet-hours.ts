import { invariant } from '../errors.ts';
import { addDays, type LocalDate } from './calendar-date.ts';
import { isDayOff } from './holidays.ts';
import { MINUTE, type Instant } from './instant.ts';
import { instantOf, isLocalTime, localOf, minutesOf, type LocalTime, type Zone } from './zone.ts';

/** When people are left alone: the quiet hours, and days off. */
export interface QuietTimes {
  /**
   * `18:00-08:00`, wall time of the zone, may cross midnight, its end no longer quiet. Empty: nothing is quiet, not even weekends
   * (an acute order). Both ends the same: only days off are quiet.
   */
  readonly quiet: string;
  readonly zone: Zone;
  /** Days off beside weekends and the holidays of Finland. */
  readonly holidays: readonly LocalDate[];
}

/** The first moment at or after `at` when people may be disturbed. */
export function afterQuietHours(at: Instant, { quiet, zone, holidays }: QuietTimes): Instant {
  if (quiet === '') return at;
  const hours = parse(quiet);
  let moment = at;
  for (;;) {
    const local = localOf(moment, zone);
    if (isDayOff(local.date, holidays)) moment = instantOf(addDays(local.date, 1), '00:00', zone);
    else if (isQuiet(local.time, hours)) moment = endOfQuiet(moment, hours, zone);
    else return moment;
  }
}

/** The last moment at or before `at` when people may be disturbed, but for some time before the quiet begins: a reminder that must not be late. */
export function beforeQuietHours(at: Instant, { quiet, zone, holidays }: QuietTimes): Instant {
  if (quiet === '') return at;
  const hours = parse(quiet);
  const { date, time } = localOf(at, zone);
  const isEarly = isQuiet(time, hours) && time < hours.to;
  let day = isEarly ? addDays(date, -1) : date;
  while (isDayOff(day, holidays)) day = addDays(day, -1);
  if (day === date && !isQuiet(time, hours)) return at;
  return isQuiet(time, hours) ? instantOf(day, hours.from, zone) - BEFORE_QUIET : instantOf(day, time, zone);
}

const BEFORE_QUIET = 120 * MINUTE;

/** True for what `afterQuietHours` accepts. */
export function isQuietHours(text: string): boolean {
  const [from = '', to = '', ...rest] = text.split('-');
  return text === '' || (isLocalTime(from) && isLocalTime(to) && rest.length === 0);
}

interface QuietHours {
  readonly from: LocalTime;
  readonly to: LocalTime;
}

function parse(quiet: string): QuietHours {
  invariant(isQuietHours(quiet), 'quiet hours must be HH:mm-HH:mm');
  return { from: quiet.slice(0, 5), to: quiet.slice(6) };
}

function isQuiet(time: LocalTime, { from, to }: QuietHours): boolean {
  return from <= to ? time >= from && time < to : time >= from || time < to;
}

function endOfQuiet(moment: Instant, { to }: QuietHours, zone: Zone): Instant {
  const local = localOf(moment, zone);
  const end = instantOf(local.time < to ? local.date : addDays(local.date, 1), to, zone);
  if (end > moment) return end;
  // The hour that comes twice in autumn: `to` was found in its first round, the moment is in the second.
  const wholeMinute = Math.floor(moment / MINUTE) * MINUTE;
  return wholeMinute + (minutesOf(to) - minutesOf(local.time)) * MINUTE;
}
