import { addDays, addMonths, daysBetween, partsOf, type LocalDate } from '../../../kernel/time/calendar-date.ts';
import type { Instant, Interval } from '../../../kernel/time/instant.ts';
import { instantOf, isLocalDate, localOf, type Zone } from '../../../kernel/time/zone.ts';
import { daysOf, isFixedPeriod } from '../../../model/feedback/fixed-period.ts';

/** Days of the area's zone, both included. */
export interface Days {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Days, and the moment as of which things are told ("tilanne 31.12."). */
export interface Period extends Days {
  readonly asOf: Instant;
}

export type PeriodFault = 'not-a-date' | 'ends-before-it-begins' | 'too-long' | 'not-a-period' | 'days-beside-period';

/** What somebody asks for: days, or a fixed period ('2026H2'); and the day as of which it is told. */
export interface AskedPeriod {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly period?: string | undefined;
  readonly asOf?: string | undefined;
}

/** Longer than any report of the field; keeps a slip of the finger from reading everything. */
const LONGEST_YEARS = 6;

/** Half-open, in instants. */
export function intervalOf({ from, to }: Period, zone: Zone): Interval {
  return { start: instantOf(from, '00:00', zone), end: instantOf(addDays(to, 1), '00:00', zone) };
}

/** The period of the same length before: whole months before whole months, otherwise as many days. */
export function before({ from, to }: Days): Days {
  const next = addDays(to, 1);
  if (!from.endsWith('-01') || !next.endsWith('-01'))
    return { from: addDays(from, -daysBetween(from, next)), to: addDays(from, -1) };
  const [first, last] = [partsOf(from), partsOf(next)];
  const months = (last.year - first.year) * 12 + last.month - first.month;
  return { from: addMonths(from, -months), to: addDays(from, -1) };
}

/** January–June or July–December: what the steering group reads. */
export function halfYearOf(now: Instant, zone: Zone): Period {
  const { year, month } = partsOf(localOf(now, zone).date);
  return month <= 6
    ? { from: `${year}-01-01`, to: `${year}-06-30`, asOf: now }
    : { from: `${year}-07-01`, to: `${year}-12-31`, asOf: now };
}

/** The period that was asked for; an end that is left out falls back to this half-year's. "As of" a day is its last moment, or now. */
export function readPeriod(asked: AskedPeriod, now: Instant, zone: Zone): Period | PeriodFault {
  const days = daysAsked(asked, halfYearOf(now, zone));
  if (typeof days === 'string') return days;
  const asOf = said(asked.asOf) || localOf(now, zone).date;
  if (!isLocalDate(asOf)) return 'not-a-date';
  return checked({ ...days, asOf: Math.min(now, instantOf(addDays(asOf, 1), '00:00', zone) - 1) });
}

function daysAsked({ from, to, period }: AskedPeriod, usual: Period): Days | PeriodFault {
  const [first, last, fixed] = [said(from), said(to), said(period)];
  if (fixed === '') return { from: first || usual.from, to: last || usual.to };
  if (first !== '' || last !== '') return 'days-beside-period';
  return isFixedPeriod(fixed) ? daysOf(fixed) : 'not-a-period';
}

function said(text: string | undefined): string {
  return text?.trim() ?? '';
}

function checked(period: Period): Period | PeriodFault {
  if (!isLocalDate(period.from) || !isLocalDate(period.to)) return 'not-a-date';
  if (period.to < period.from) return 'ends-before-it-begins';
  return period.to >= addMonths(period.from, LONGEST_YEARS * 12) ? 'too-long' : period;
}

/** 'YYYY-MM' of every month that the period touches. */
export function monthsOf({ from, to }: Period): readonly string[] {
  const months: string[] = [];
  for (let month = `${from.slice(0, 7)}-01`; month <= to; month = addMonths(month, 1)) months.push(month.slice(0, 7));
  return months;
}
