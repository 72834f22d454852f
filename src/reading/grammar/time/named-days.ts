import { addDays, dateOf, partsOf, weekdayOf, type LocalDate } from '../../../kernel/time/calendar-date.ts';
import {
  comingWeekday,
  dayMonthSymbol,
  fullDateSymbol,
  mondayOf,
  NO_SUCH_DATE,
  spanOf,
  spanSymbol,
  type DaySpan,
  type SpanKind,
} from './day-spans.ts';
import { each, full, NOT_COUNTED, pair } from './named-months.ts';
import { either, rewritten, rule, type Rule, type Setting } from '../pattern.ts';

/** Rewrites days by number, by name and reckoned from today as `R:` spans. */
export function withDays(line: string, setting: Setting): string {
  return rewritten(line, [...LISTS, ...SINGLE, ...RELATIVE, ...NEXT_WEEKDAY], setting);
}

/** Joins two days into one span, once every kind of span has been found. */
export function withJoinedDays(line: string, setting: Setting): string {
  return rewritten(line, JOINED, setting);
}

const WD = '(?:wd:\\d(?:\\+\\w+)? (?:on )?)?';

const LISTS: readonly Rule[] = [
  rule(`n:(\\d{1,2})(?: \\.)? - ymd:(\\d+)-(\\d+)-(\\d+)`, (_, ...found) => {
    const [a, year, month, b] = found;
    return `${full(year, month, a)} - ${full(year, month, b)}`;
  }),
  rule(`p:(\\d+\\.\\d+)\\.? (?:-|to) ymd:(\\d+)-(\\S+)`, (_, start = '', year, end = '') => {
    const [day, month] = start.split('.');
    const startYear = Number(month) > Number(end.split('-')[0]) ? Number(year) - 1 : Number(year);
    return `${full(String(startYear), month, day)} - ymd:${year}-${end}`;
  }),
  rule(
    `${NOT_COUNTED}(?:wd:\\d(?:\\+\\w+)? (?:- wd:\\d(?:\\+\\w+)? )?)?n:(\\d{1,2})(?: \\.)? (?:-|to) p:(\\d+)\\.(\\d+)\\.?`,
    (_, a, b, month) => (Number(a) < Number(b) && Number(month) <= 12 ? `${pair(a, month)} - ${pair(b, month)}` : undefined),
  ),
  rule(
    `${NOT_COUNTED}((?:${WD}n:\\d{1,2} \\. (?:, or|, and|,|and|or) )+${WD})p:(\\d+)\\.(\\d+)\\.?`,
    (_, days, last, month) => each(days, month) + pair(last, month),
  ),
  rule(
    `((?:wd:\\d(?:\\+\\w+)? n:\\d{1,2} (?:, or|, and|,|and|or) )+wd:\\d(?:\\+\\w+)? )p:(\\d+)\\.(\\d+)\\.?`,
    (_, days, last, month) => each(days, month) + pair(last, month),
  ),
];

const SINGLE: readonly Rule[] = [
  rule(
    '(?<![(\\d])wd:(\\d)(?:\\+\\w+)? (?:- wd:(\\d)(?:\\+\\w+)? )(?:, |on )?p:(\\d+\\.\\d+)\\.? (?:-|to) p:(\\d+\\.\\d+)\\.?',
    ({ today }, wdA, wdB, a = '', b = '') =>
      `${fitting(dayMonthSymbol(a, today), wdA)} - ${fitting(dayMonthSymbol(b, today), wdB)}`,
  ),
  rule('wd:(\\d)(?:\\+\\w+)? (?:, |on |\\( )?p:(\\d+\\.\\d+)\\.?(?: \\))?', ({ today }, wd, day = '') =>
    fitting(dayMonthSymbol(day, today), wd),
  ),
  rule(
    '(?<!(?:-|to) )p:(\\d+\\.\\d+)\\.? (?:\\( )?wd:(\\d)(?:\\+\\w+)?(?: \\))?(?! (?:p:|n:\\d+ \\.|(?:-|and|or|,) wd:))',
    ({ today }, day = '', wd) => fitting(dayMonthSymbol(day, today), wd),
  ),
  rule('p:(\\d+)\\.(\\d+)\\.?', ({ today }, day, month) =>
    isPossible(day, month) ? dayMonthSymbol(`${day}.${month}`, today) : undefined,
  ),
  rule('wd:(\\d)(?:\\+\\w+)? (?:, |on )?ymd:(\\d+)-(\\d+)-(\\d+)', ({ today }, wd, year, month, day) =>
    fitting(fullDateSymbol(dateOf(Number(year), Number(month), Number(day)), today), wd),
  ),
  rule('ymd:(\\d+)-(\\d+)-(\\d+)(?: (?:\\( )?wd:(\\d)(?:\\+\\w+)?(?: \\))?)?', ({ today }, year, month, day, wd) =>
    fitting(fullDateSymbol(dateOf(Number(year), Number(month), Number(day)), today), wd),
  ),
  rule(
    either(
      '(?:on |kuun )?n:(\\d{1,2}) \\. {day}(?! (?:ahead|inside))|on o:(\\d{1,2})(?! {week})',
      '(?<=cannot (?:the )?)o:(\\d{1,2})(?= (?:[.,;?)]|$))',
      '(?<=wd:\\S+ )o:(\\d{1,2})(?= (?:[.,;?)]|at|or|and|clock|T:|part|$))|o:(\\d{1,2}) {day}',
    ),
    ({ today }, ...found) => dayOfMonth(Number(found.find((day) => day !== undefined)), today),
  ),
];

/** `31.2.` is a day that does not exist; `13.30` is no day at all. */
function isPossible(day: string | undefined, month: string | undefined): boolean {
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && month?.length !== undefined && !/^0+$/.test(month);
}

/** A weekday said beside a date must be that date's. */
function fitting(symbol: string, weekday: string | undefined): string {
  if (weekday === undefined || !symbol.startsWith('R:')) return symbol;
  return weekdayOf(spanOf(symbol.slice(2)).first) === Number(weekday) ? symbol : 'X:weekday-mismatch';
}

/** The next 15th. */
function dayOfMonth(day: number, today: LocalDate): string {
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const { year, month } = partsOf(today);
    const symbol = fullDateSymbol(
      dateOf(year + Math.floor((month - 1 + ahead) / 12), ((month - 1 + ahead) % 12) + 1, day),
      today,
    );
    if (symbol.startsWith('R:')) return symbol;
  }
  return NO_SUCH_DATE;
}

const one = (date: LocalDate): string => spanSymbol(date, date, 'd');

const RELATIVE: readonly Rule[] = [
  rule('this {part}', (_, part) => `today part:${part}`),
  rule('today', ({ today }) => one(today)),
  rule('tomorrow', ({ today }) => one(addDays(today, 1))),
  rule('in-two-days', ({ today }) => one(addDays(today, 2))),
  rule('yesterday|day-before|last {wd}', () => 'gone'),
  rule('{n} {day} ahead|(?:om|in) {n} {day}', ({ today }, a, b) => one(addDays(today, Number(a ?? b)))),
  rule('(?:within|inom) (?:nearest |next )?{n} {day}|{n} {day} (?:inside|during)', ({ today }, a, b) =>
    spanSymbol('', addDays(today, Number(a ?? b)), 'o'),
  ),
];

const NEXT_WEEKDAY: readonly Rule[] = [
  rule('(?:next|following) {wd} (?:, )?(?:alltså|eli|dvs) (R:\\S+:w)', (_, wd, week) => `wd:${wd} ${week}`),
  rule('(?:next|following) {wd} (or|and) {wd}', ({ today }, a, joint, b) =>
    [nextWeekday(Number(a), today), joint, nextWeekday(Number(b), today)].join(' '),
  ),
  rule('(?:next|following) {wd}', ({ today }, wd) => nextWeekday(Number(wd), today)),
  rule(
    '(?:coming|this) weekend',
    ({ today }) => `${one(comingWeekday(6, addDays(today, -1)))} - ${one(comingWeekday(7, addDays(today, -1)))}`,
  ),
  rule('(?:coming|this) (?:på |on )?{wd}', ({ today }, wd) => one(comingWeekday(Number(wd), today))),
];

/**
 * "Next Tuesday" said on Monday is tomorrow to some and a week later to others: asked. Where this week's Tuesday is over,
 * both mean the same day.
 */
function nextWeekday(weekday: number, today: LocalDate): string {
  const coming = comingWeekday(weekday, today);
  return mondayOf(coming) === mondayOf(today) ? 'X:next-weekday' : one(coming);
}

const JOINED: readonly Rule[] = [
  rule('([RX]:\\S+) (?:(?!R:)\\S+ ){0,3}?(?:eli|alltså|dvs) (R:\\S+)', (_, a = '', b = '') => (a.endsWith(':d') ? a : b)),
  rule('(?:between |pre:from )?{R} (?:-|to) {R}', (_, a = '', b = '') => joined(a, b)),
  rule('between {R} and {R}|{R} (?:and|-) {R} amid', (_, a, b, c, d) => joined(a ?? c ?? '', b ?? d ?? '')),
];

/** Two weeks are no week: one weekday in them is a weekday of each. */
function joinedKind(from: DaySpan, to: DaySpan): SpanKind {
  if (from.kind === 'w' && to.kind === 'w') return 'm';
  return from.kind === to.kind ? from.kind : 'd';
}

function joined(a: string, b: string): string | undefined {
  const [from, to] = [spanOf(a), spanOf(b)];
  if (from.first === '' || to.last === '') return undefined;
  return to.last < from.first ? 'X:past-date' : spanSymbol(from.first, to.last, joinedKind(from, to));
}
