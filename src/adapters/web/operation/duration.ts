import { addMonths } from '../../../kernel/time/calendar-date.ts';
import { DAY, HOUR, MINUTE, parseInstant, toIso, type Instant } from '../../../kernel/time/instant.ts';

const NUMBER = String.raw`(\d{1,6}(?:[.,]\d{1,3})?)`;
const DURATION = new RegExp(
  `^P(?:(\\d{1,4})Y)?(?:(\\d{1,4})M)?(?:${NUMBER}W)?(?:${NUMBER}D)?(T(?:${NUMBER}H)?(?:${NUMBER}M)?(?:${NUMBER}S)?)?$`,
);

/** `at` moved forward by an ISO 8601 duration (`PT2H`, `P3DT30M`); years and months go by the calendar in UTC. Undefined for anything else. */
export function advanced(at: Instant, duration: string): Instant | undefined {
  const found = DURATION.exec(duration);
  if (found === null || /[PT]$/.test(duration)) return undefined;
  const [, years, months, weeks, days, , hours, minutes, seconds] = found;
  const iso = toIso(at);
  const date = addMonths(iso.slice(0, 10), numberOf(years) * 12 + numberOf(months));
  const moved = parseInstant(date + iso.slice(10)) ?? at;
  const clock = numberOf(hours) * HOUR + numberOf(minutes) * MINUTE + numberOf(seconds) * 1000;
  return Math.round(moved + (numberOf(weeks) * 7 + numberOf(days)) * DAY + clock);
}

function numberOf(text: string | undefined): number {
  return text === undefined ? 0 : Number(text.replace(',', '.'));
}
