import { addDays, addMonths, type LocalDate } from '../../../kernel/time/calendar-date.ts';
import {
  monthAheadSymbol,
  monthSymbol,
  spanOf,
  spanSymbol,
  weekAheadSymbol,
  weekdayOfMonthSymbol,
  weekSymbol,
  weekWithSymbol,
  type MonthPart,
} from './day-spans.ts';
import { either, rewritten, rule, type Rule, type Setting } from '../pattern.ts';

/** Rewrites weeks, months and their parts as `R:` spans. */
export function withWeeksAndMonths(line: string, setting: Setting): string {
  return rewritten(line, [...WEEKS, ...MONTHS], setting);
}

const ahead = (today: LocalDate, from: number, to: number): string => {
  const [first, last] = [weekAheadSymbol(from, today), weekAheadSymbol(to, today)];
  return `${first} - ${last}`;
};

const within = (today: LocalDate, weeks: string | undefined): string =>
  spanSymbol('', addDays(today, Number(weeks ?? 1) * 7), 'o');

const NEAR = '(?:next|nearest|coming|following)';
/** A number after "this week" or "next week" counts people; after "week" alone it is the week's. */
const OF_NO_WEEK = '(?:g:|ur|från|pre:from|hour|m:|\\. (?:n:|m:|p:|or|and)|- n:|to n:|part|interpreter)';
const WEEKS: readonly Rule[] = [
  rule('week\\+abl n:\\d+(?= week\\+all n:)', () => ','),
  rule('(?:within|inom) (?:the )?next {week}', ({ today }) => within(today, '1')),
  rule(`(?:within|inom|in|under|during) (?:${NEAR} ){n} {week}|(?:within|inom) (?:a )?{n} {week}`, ({ today }, a, b) =>
    within(today, a ?? b),
  ),
  rule(`(?:${NEAR} )?{n} {week} (?:inside|during)|(?:during |in )${NEAR} {n} {week}`, ({ today }, a, b) => within(today, a ?? b)),
  rule('(?:within|inom) {a} {week}|week(?:\\+gen)? inside', ({ today }) => within(today, '1')),
  rule('f:\\S+ {week} (?:ahead|inside)|(?:om|in|inom|within) f:\\S+ {week}', () => 'X:part-of-week'),
  rule('(?:om|in) {n} (?:-|or|to) {n} {week}|{n} (?:- |or )?{n} {week} ahead', ({ today }, a, b, c, d) =>
    ahead(today, Number(a ?? c), Number(b ?? d)),
  ),
  rule('(?:{n}|{a}) {week} pre:from {wd}', () => 'X:next-weekday'),
  rule('(?:{n}|{a}) {week} pre:from(?: today)?(?! wd)', ({ today }, n) => weekAheadSymbol(Number(n ?? 1), today)),
  rule('(?:om|in) (?:a )?{n} {week}|{n} {week} (?:ahead|post:from)', ({ today }, a, b) => weekAheadSymbol(Number(a ?? b), today)),
  rule('(?:om|in) {a} {week}|week(?:\\+gen)? ahead', ({ today }) => weekAheadSymbol(1, today)),
  rule('this (or|and|-) (?:next|coming) {week}', ({ today }, joint = '') =>
    [weekAheadSymbol(0, today), joint, weekAheadSymbol(1, today)].join(' '),
  ),
  rule('this {week}', ({ today }) => weekAheadSymbol(0, today)),
  rule('after-that {week}|after-that', ({ today }) => weekAheadSymbol(2, today)),
  rule(
    '(?:next|coming) {week} (or|and|-) (?:the )?(?:following(?: {week})?|{week} pre:after)(?= (?:[.,;?]|$))',
    ({ today }, joint = '') => `${weekAheadSymbol(1, today)} ${joint} ${weekAheadSymbol(2, today)}`,
  ),
  rule('(?:next|coming|following) {week}(?: n:(\\d+) -)?', ({ today }, more) =>
    more === undefined ? weekAheadSymbol(1, today) : undefined,
  ),
  rule('(?<!m:\\S+ )last {week}(?! (?:i |in |of )?m:)|last {month}', () => 'gone'),
  rule('{week} s:(\\d{1,2})/(20\\d\\d|\\d\\d)', ({ today }, week, year = '') => weeksOrYear(Number(week), Number(year), today)),
  rule('{week} (?:\\. )?{n} (?:/ )?{year}', ({ today }, week, year) => weekSymbol(Number(week), Number(year), today)),
  rule(
    `{week} (?:\\. )?n:(\\d{1,2})(?:\\+\\w+)?((?: (?:-|to|and|or|,|/) (?:{week} )?n:\\d{1,2}(?! ${OF_NO_WEEK}))*)`,
    ({ today }, first, more = '') => numberedWeeks(Number(first), more, today),
  ),
  rule('{week} (?:of )?(?:wd:\\d )?p:(\\d{1,2})\\.(\\d{1,2})\\.?(?! (?:-|to))', ({ today }, day, month) =>
    weekWithSymbol(Number(day), Number(month), today),
  ),
  rule('p:(\\d+)\\.(\\d+)\\.? (?:alkava\\S* )?week\\+(?:ade|all|ess)(?! (?:\\. )?n:)', ({ today }, day, month) =>
    weekWithSymbol(Number(day), Number(month), today),
  ),
  rule('(?<!(?:joka|every|var|varje) ){n} \\. {week}|o:(\\d{1,2}) {week}(?! i)(?<!m:\\S+ o:\\d+ \\S+)', ({ today }, a, b) =>
    a === undefined && Number(b) < 6 ? undefined : weekSymbol(Number(a ?? b), undefined, today),
  ),
];

/** `vk 49/2026` and `49/26` name the year, `49/50` two weeks. */
function weeksOrYear(week: number, other: number, today: LocalDate): string {
  if (other === week + 1) return `${weekSymbol(week, undefined, today)} or ${weekSymbol(other, undefined, today)}`;
  return weekSymbol(week, other < 100 ? 2000 + other : other, today);
}

/** `49`, `49–51`, `49, 50 ja 51`: each week of the list; a hyphen joins its neighbours. A number far off is no week: `vk 50, 3`. */
function numberedWeeks(first: number, more: string, today: LocalDate): string {
  let before = first;
  const rest = more.replaceAll(/(?:week\S* )?n:(\d+)/g, (said, digits: string) => {
    const week = Number(digits);
    const isNear = said.startsWith('week') || (week > before && week <= before + 10) || (before > 44 && week < 9);
    if (isNear) before = week;
    return isNear ? weekSymbol(week, undefined, today) : said;
  });
  return weekSymbol(first, undefined, today) + rest;
}

type Part = 'begin' | 'mid' | 'end';
const part = (text: string | undefined): MonthPart => text as Part | undefined;
const PART = '(begin|mid|end)';

const MONTHS: readonly Rule[] = [
  rule(
    `{m} (?:o:\\d+|n:\\d \\.) {week}|o:\\d+ {week} (?:i |in |of )?{m}|last {week} (?:i |in |of )?{m}|{m} last {week}`,
    () => 'X:week-of-month',
  ),
  rule(
    either(
      '(?:(?:half-month:\\d+|{m}) (?:-|and) )?{m} turn',
      'turn (?:of |mellan |between |i )?{m}(?: (?:and|-) {m})?|month\\S* turn|turn (?:of )?(?:the )?month',
    ),
    () => 'X:part-of-month',
  ),
  rule('{m} (o:\\d|last)(?:\\+\\w+)? {wd}', (_, month, which, day) => `${which} wd:${day} m:${month}`),
  rule('(?:o:(\\d)|last)(?:\\+\\w+)? {wd} (?:i |in |of )?{m}', ({ today }, nth, day, month) =>
    weekdayOfMonthSymbol({ nth: Number(nth ?? 0), weekday: Number(day), month: Number(month) }, today),
  ),
  rule(
    '{m} (?:n:\\d\\S* o:1|o:1\\S* n:\\d)\\S* {week}|(?:n:\\d o:1|o:1 n:\\d) {week} (?:i |in |of )?{m}',
    () => 'X:week-of-month',
  ),
  rule('{m} last {day}|last (?:{day} )?(?:i |in |of )?{m}', ({ today }, a, b) => lastDaySymbol(Number(a ?? b), today)),
  rule('(?:sitten|since) {m}', () => ','),
  rule('pre:before (m:\\d+)\\S* end|pre:before (?:the )?end (?:i |of )?(m:\\d+)\\S*', (_, a, b) => `pre:by ${a ?? b}`),
  rule('{m} mid post:after|pre:after (?:the )?mid (?:i |in |of )?{m}', () => 'X:part-of-month'),
  rule(`(?:next|following) year {m}(?: ${PART})?`, ({ today }, month, when) =>
    monthSymbol({ month: Number(month), part: part(when), year: Number(today.slice(0, 4)) + 1 }, today),
  ),
  rule(
    `half-month:(\\d+) - (?:(?:or|and) )?{m}`,
    ({ today }, a, b) => `${monthSymbol({ month: Number(a) }, today)} - ${monthSymbol({ month: Number(b) }, today)}`,
  ),
  rule(`${PART} (?:- |i |in |on |på )?{m}(?: {year})?`, ({ today }, when, month, year) =>
    monthSymbol({ month: Number(month), part: part(when), year: yearOf(year) }, today),
  ),
  rule(`{m}(?: {year})? ${PART}`, ({ today }, month, year, when) =>
    monthSymbol({ month: Number(month), part: part(when), year: yearOf(year) }, today),
  ),
  rule('{m} (?:year )?{year}', ({ today }, month, year) => monthSymbol({ month: Number(month), year: Number(year) }, today)),
  rule('{m}', ({ today }, month) => monthSymbol({ month: Number(month) }, today)),
  rule(`(?:${PART} )?(?:i |in |on )?(next|following|this) {month}(?: ${PART})?`, ({ today }, before, which, after) =>
    monthAheadSymbol(which === 'this' ? 0 : 1, part(before ?? after), today),
  ),
  rule(`month(?:\\+gen)? ${PART}|${PART} (?:i )?month`, ({ today }, a, b) => thisMonthsPart(part(a ?? b), today)),
  rule('{n} {month} inside|(?:within|inom) {n} {month}', ({ today }, a, b) =>
    spanSymbol('', addMonths(today, Number(a ?? b)), 'o'),
  ),
  rule('month(?:\\+gen)? inside|(?:within|inom) {a} {month}', ({ today }) => spanSymbol('', addMonths(today, 1), 'o')),
];

function yearOf(year: string | undefined): number | undefined {
  return year === undefined ? undefined : Number(year);
}

function lastDaySymbol(month: number, today: LocalDate): string {
  const { last } = spanOf(monthSymbol({ month }, today).slice(2));
  return spanSymbol(last, last, 'd');
}

/** "Kuun alussa" late in the month means the next one. */
function thisMonthsPart(when: MonthPart, today: LocalDate): string {
  const now = monthAheadSymbol(0, when, today);
  return now.startsWith('R:') ? now : monthAheadSymbol(1, when, today);
}

/** Rewrites "from", "by", "before" and "after" beside a span as a span open on one side. */
export function withLimits(line: string, setting: Setting): string {
  return rewritten(line, LIMITS, setting);
}

type Found = readonly (string | undefined)[];
const spanIn = (found: Found): string => found.find((symbol) => symbol !== undefined) ?? '';
const onwards = (found: Found): string => spanSymbol(spanOf(spanIn(found)).first, '', 'o');
const atLatest = (found: Found): string => spanSymbol('', spanOf(spanIn(found)).last, 'o');

const LIMITS: readonly Rule[] = [
  rule('away (?:\\S+ ){0,2}?R:\\S+|R:\\S+ (?:\\S+ )?away|past (?:(?![.,;])\\S+ ){0,3}?(?:R:\\S+|X:\\S+)', () => ','),
  rule('R:\\S+ (?:(?:on|is|är|jo|redan|already|aivan|ihan|helt|quite) ){0,3}full', () => ','),
  rule('R:\\S+ (?:(?![.;,])\\S+ ){0,4}?(?:för tidigt|liian aikais\\S*|too (?:early|begin|soon))', () => ','),
  rule('pre:not {fill}{0,2}(?:pre:before) {R}|earliest {R}|{R} earliest', (_, ...found) => onwards(found)),
  rule('{R} (?:end )?post:from|pre:from (?:i |in |på |on )?{R}', (_, ...found) => onwards(found)),
  rule('post:from {R}(?! (?:post:|-))', (_, ...found) => onwards(found)),
  rule('{R} post:after|(?:pre:after|(?<=^ |[.,;] )post:after) {R}', (_, ...found) =>
    spanSymbol(dayAfter(spanIn(found)), '', 'o'),
  ),
  rule('pre:before {R}', (_, ...found) => spanSymbol('', dayBefore(spanIn(found)), 'o')),
  rule('{R} (?:end )?(?:post:by|post:until)|{R} latest', (_, ...found) => atLatest(found)),
  rule('to (R:\\S+)(?= (?:,|clock|T:|half))', (_, day) => day),
  rule('(?:latest|pre:by|pre:until|to) (?:i |in |på |on )?{R}(?: end)?', (_, ...found) => atLatest(found)),
  rule(
    'pre:not {fill}{0,2}R:\\S+|R:\\S+ {fill}{0,2}pre:not {fill}{0,2}fits|R:\\S+ fits pre:not|except R:\\S+',
    () => 'ruled-out',
  ),
];

function dayAfter(symbol: string): LocalDate {
  const { last, kind } = spanOf(symbol);
  return addDays(last, kind === 'w' ? 3 : 1);
}

function dayBefore(symbol: string): LocalDate {
  const { first, kind } = spanOf(symbol);
  return addDays(first, kind === 'w' ? -3 : -1);
}
