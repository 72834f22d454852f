import { addDays, addMonths, type LocalDate } from '../../kernel/time/calendar-date.ts';
import { quarterOf } from './quarter.ts';

/** A quarter, half-year or year of the calendar: '2026Q3', '2026H2', '2026'. Feedback is published by these alone. */
export type FixedPeriod = string;

const PATTERN = /^20\d\d(?:Q[1-4]|H[12])?$/;

export function isFixedPeriod(text: string): boolean {
  return PATTERN.test(text);
}

/** Its first and last day. */
export function daysOf(period: FixedPeriod): { readonly from: LocalDate; readonly to: LocalDate } {
  const months = monthsIn(period);
  const from = addMonths(`${period.slice(0, 4)}-01-01`, (partOf(period) - 1) * months);
  return { from, to: addDays(addMonths(from, months), -1) };
}

/** The quarters that it is made of. */
export function quartersOf(period: FixedPeriod): readonly FixedPeriod[] {
  const { from } = daysOf(period);
  return Array.from({ length: monthsIn(period) / 3 }, (_, i) => quarterOf(addMonths(from, 3 * i)));
}

/** The period of the same length before it, or so many before it. */
export function earlier(period: FixedPeriod, times = 1): FixedPeriod {
  const months = monthsIn(period);
  const from = addMonths(daysOf(period).from, -times * months);
  const part = Math.floor((Number(from.slice(5, 7)) - 1) / months) + 1;
  return nameOf(from.slice(0, 4), months, part);
}

/** The periods that lie within these days, the longest there are, by time: none of them overlaps another. */
export function periodsWithin(from: LocalDate, to: LocalDate): readonly FixedPeriod[] {
  const found: FixedPeriod[] = [];
  let day = from;
  while (day <= to) {
    const longest = beginningOn(day).find((period) => daysOf(period).to <= to);
    if (longest !== undefined) found.push(longest);
    day = longest === undefined ? addMonths(`${day.slice(0, 7)}-01`, 1) : addDays(daysOf(longest).to, 1);
  }
  return found;
}

/** The half-year, and the year, that end with this quarter. */
export function endingWith(quarter: FixedPeriod): readonly FixedPeriod[] {
  const year = quarter.slice(0, 4);
  const part = partOf(quarter);
  return [...(part % 2 === 0 ? [`${year}H${part / 2}`] : []), ...(part === 4 ? [year] : [])];
}

/** '7–9/2026', '7–12/2026' or '2026': the same in every language. */
export function periodName(period: FixedPeriod): string {
  const { from, to } = daysOf(period);
  const year = period.slice(0, 4);
  return monthsIn(period) === 12 ? year : `${Number(from.slice(5, 7))}–${Number(to.slice(5, 7))}/${year}`;
}

/** Half-years and years are told whole, quarters short. */
export function isQuarter(period: FixedPeriod): boolean {
  return monthsIn(period) === 3;
}

function beginningOn(day: LocalDate): readonly FixedPeriod[] {
  const [year = '', month = ''] = day.split('-');
  return [12, 6, 3]
    .filter((months) => (Number(month) - 1) % months === 0 && day.endsWith('-01'))
    .map((months) => nameOf(year, months, (Number(month) - 1) / months + 1));
}

function nameOf(year: string, months: number, part: number): FixedPeriod {
  return `${year}${{ 3: `Q${part}`, 6: `H${part}` }[months] ?? ''}`;
}

function monthsIn(period: FixedPeriod): number {
  return { Q: 3, H: 6 }[period.charAt(4)] ?? 12;
}

function partOf(period: FixedPeriod): number {
  return Number(period.charAt(5) || 1);
}
