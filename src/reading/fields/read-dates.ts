import { addDays, weekdayOf, type LocalDate } from '../../kernel/time/calendar-date.ts';
import { mondayOf, spanOf, type DaySpan } from '../grammar/time/day-spans.ts';
import { lastFound } from '../grammar/corrections.ts';
import { asked, filled, valuesIn, type FieldsRead } from './fields-read.ts';

/** `earliestDate`, `latestDate` and `weekdays` of a parsed line. */
export function readDates(line: string, today: LocalDate): FieldsRead {
  const problem = lastFound(line, (segment) => problemIn(segment));
  if (problem !== undefined && problem !== 'none') return asked(problem);
  const spans = lastFound(line, (segment) => nonEmpty(valuesIn(segment, 'R').map(spanOf))) ?? [];
  if (areOfSeveralSentences(line)) return asked('dates-conflict');
  const reading = combined(spans, weekdaysIn(line), today);
  const isPast = line.includes(' gone ') && Object.keys(reading.fields).length === 0;
  return isPast ? asked('past-date') : reading;
}

/** Days of two sentences of a long message that have nothing in common: one of them is of something else, and nobody knows which. */
function areOfSeveralSentences(line: string): boolean {
  if (line.length < LONG_LINE || line.includes(' fix ')) return false;
  const told = line.split(/ [.;](?= )/).map((said) => valuesIn(`${said} `, 'R').map(spanOf).filter(isClosed));
  const [first, ...others] = told.filter((spans) => spans.length > 0);
  return first !== undefined && others.some((spans) => !spans.some((one) => first.some((other) => overlap(one, other))));
}

const LONG_LINE = 200;

function isClosed({ first, last }: DaySpan): boolean {
  return first !== '' && last !== '';
}

function overlap(a: DaySpan, b: DaySpan): boolean {
  return a.first <= addDays(b.last, 2) && b.first <= addDays(a.last, 2);
}

const NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

interface Weekdays {
  readonly wanted: readonly number[];
  /** Only by ruling others out. */
  readonly isRest: boolean;
}

/** A date that cannot be, unless one said later can. */
function problemIn(segment: string): string | undefined {
  const [problem] = valuesIn(segment, 'X');
  return problem ?? (valuesIn(segment, 'R').length > 0 ? 'none' : undefined);
}

function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

function weekdaysIn(line: string): Weekdays {
  const wanted = lastFound(line, (segment) => nonEmpty(numbersOf(valuesIn(segment, 'wds')))) ?? [];
  const ruledOut = numbersOf(valuesIn(line, 'xwd'));
  const isRest = wanted.length === 0 && ruledOut.length > 0;
  const from = isRest ? [1, 2, 3, 4, 5] : wanted;
  return { wanted: from.filter((day) => !ruledOut.includes(day)), isRest };
}

function numbersOf(lists: readonly string[]): readonly number[] {
  return [...new Set(lists.flatMap((list) => list.split(',').map(Number)))].toSorted((a, b) => a - b);
}

function combined(spans: readonly DaySpan[], weekdays: Weekdays, today: LocalDate): FieldsRead {
  const closed = withWeekend(finest(spans.filter(isClosed)), weekdays);
  if (weekdays.isRest && closed.length > 0 && closed.every(isOneDay)) return withRange(closed, spans, undefined);
  if (weekdays.isRest || weekdays.wanted.length === 0 || closed.length === 0) return withRange(closed, spans, names(weekdays));
  const date = dayOfWeek(closed, weekdays.wanted);
  if (date !== undefined) return date < today ? asked('past-date') : filled({ earliestDate: date, latestDate: date });
  return closed.every(isOneDay) ? daysWithWeekdays(closed, weekdays, spans) : withRange(closed, spans, names(weekdays));
}

/** A named week ends on Friday, but for those who ask for its weekend. */
function withWeekend(spans: readonly DaySpan[], { wanted }: Weekdays): readonly DaySpan[] {
  if (!wanted.some((day) => day > 5)) return spans;
  return spans.map((span) => (span.kind === 'w' ? { ...span, last: addDays(mondayOf(span.first), 6) } : span));
}

/** One weekday of one named week is a day. */
function dayOfWeek(spans: readonly DaySpan[], weekdays: readonly number[]): LocalDate | undefined {
  const [week, day] = [spans[0], weekdays[0]];
  if (spans.length !== 1 || weekdays.length !== 1 || week?.kind !== 'w' || day === undefined) return undefined;
  return addDays(mondayOf(week.first), day - 1);
}

function isOneDay({ first, last }: DaySpan): boolean {
  return first === last;
}

/** Days said with their weekdays apart: `tiistaina, siis 1.12.` fits or is asked. */
function daysWithWeekdays(days: readonly DaySpan[], weekdays: Weekdays, spans: readonly DaySpan[]): FieldsRead {
  const fits = days.some(({ first }) => weekdays.wanted.includes(weekdayOf(first)));
  if (!fits && days.length === 1) return asked('weekday-mismatch');
  return withRange(days, spans, days.length === 1 ? undefined : names(weekdays));
}

/** A week inside a named month, or a day inside a named week, is what is meant. */
function finest(spans: readonly DaySpan[]): readonly DaySpan[] {
  const rank = { d: 0, w: 1, m: 2, o: 3 };
  return spans.filter(
    (span) =>
      !spans.some(
        (other) =>
          rank[other.kind] < rank[span.kind] && other.first >= mondayOf(span.first) && other.first <= addDays(span.last, 2),
      ),
  );
}

function withRange(closed: readonly DaySpan[], spans: readonly DaySpan[], weekdays: string | undefined): FieldsRead {
  const open = spans.filter(({ kind }) => kind === 'o');
  const first = latest([...firstOf(closed.map((span) => span.first)), ...open.map((span) => span.first)]);
  const last = firstOf([...lastOf(closed.map((span) => span.last)), ...open.map((span) => span.last)])[0];
  if (first !== undefined && last !== undefined && last < first) return asked('dates-conflict');
  return filled({ earliestDate: first, latestDate: last, weekdays });
}

function firstOf(dates: readonly LocalDate[]): readonly LocalDate[] {
  return dates
    .filter((date) => date !== '')
    .toSorted()
    .slice(0, 1);
}

function lastOf(dates: readonly LocalDate[]): readonly LocalDate[] {
  return dates.toSorted().slice(-1);
}

function latest(dates: readonly LocalDate[]): LocalDate | undefined {
  return dates
    .filter((date) => date !== '')
    .toSorted()
    .at(-1);
}

function names({ wanted }: Weekdays): string | undefined {
  return wanted.length === 0 ? undefined : wanted.map((day) => NAMES[day - 1]).join(',');
}
