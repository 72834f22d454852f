import { addDays, weekdayOf, type LocalDate } from '../../../kernel/time/calendar-date.ts';
import { rewritten, rule, type Rule, type Setting } from '../pattern.ts';

/**
 * Rewrites weekdays as `wds:2,4`, and those that are ruled out as `xwd:5`. Weekends only when said: what is left when days
 * are ruled out is the rest of Monday–Friday.
 */
export function withWeekdays(line: string, setting: Setting): string {
  return rewritten(line, RULES, setting);
}

/** `ma 7.12. tai ti`: the Tuesday after that Monday. */
function withDayOfSameWeek(date: LocalDate, joint: string, day: number): string | undefined {
  const other = addDays(date, day - weekdayOf(date));
  return other > date ? `R:${date}..${date}:d ${joint} R:${other}..${other}:d` : undefined;
}

function range(from: string | undefined, to: string | undefined): string | undefined {
  const [first, last] = [Number(from), Number(to)];
  return first < last ? `wds:${Array.from({ length: last - first + 1 }, (_, i) => first + i).join(',')}` : undefined;
}

const DAYS = 'wds:[\\d,]+';
const JOINT = '(?:(?:,|and|or|-|pre:not|, and|, or|, pre:not|and pre:not|på|on) )+';
const FITS_AFTER = `${DAYS} (?:(?:kyllä|ois|on|olis|olisi|går|is) )?fits`;
const LIST = `${DAYS}(?: ${JOINT}(?!${FITS_AFTER})${DAYS})*`;

const SOME_DAYS = `${DAYS}(?: (?:and|or|,) ${DAYS})*`;
const NOTHING_AFTER = '(?= (?:[.,;)]|$))';
const DO_NOT_FIT = '{fill}{0,2}(?:fits|do)(?: (?:bra|hyvin))?';

const RULES: readonly Rule[] = [
  rule('(?:between |pre:from )?{wd} (?:-|to) {wd}', (_, a, b) => range(a, b)),
  rule('between {wd} and {wd}|{wd} (?:and|-) {wd} amid', (_, a, b, c, d) => range(a ?? c, b ?? d)),
  rule('wd:(\\d)\\+ela wd:(\\d)\\+ill', (_, a, b) => range(a, b)),
  rule('wd:\\d\\+ill (?:post:by|post:until)|(?:latest|pre:by|pre:before|pre:until) (?:på |on )?wd:\\d\\S*', () => ','),
  rule('muuten (?:, )?however {wd}(?! pre:not)', (_, day) => `xwd:${day}`),
  rule('{wd}', (_, day) => `wds:${day}`),
  rule('workdays', () => 'wds:1,2,3,4,5'),
  rule('(?:pre:not|except) {fill}{0,3}weekend|weekend {fill}{0,2}pre:not(?: fits)?|weekend fits pre:not', () => ','),
  rule('weekend', () => 'wds:6,7'),
  rule('R:(\\d{4}-\\d\\d-\\d\\d)\\.\\.\\1:d (or|and) wds:(\\d)', (_, date = '', joint, day) =>
    withDayOfSameWeek(date, joint ?? '', Number(day)),
  ),
  rule(`(?:pre:not|except|cannot) {fill}{0,4}(?:g:(?!client)\\S+ {fill}{0,2})?(${LIST})`, (_, days) => ruledOut(days)),
  rule(`(${SOME_DAYS})(?: (?:- )?part:\\S+)? (?:{fill}|fits ){0,3}pre:not(?: ${DO_NOT_FIT}|${NOTHING_AFTER})`, (_, days) =>
    ruledOut(days),
  ),
  rule(`(${SOME_DAYS}) (?:on|is|är) (?:\\S+ ){0,2}away`, (_, days) => ruledOut(days)),
  rule(`(${SOME_DAYS}) (?:cannot|(?:on |är |is )?fits pre:not|except)`, (_, days) => ruledOut(days)),
];

function ruledOut(days: string | undefined): string {
  return `xwd:${(days ?? '').match(/\d/g)?.join(',') ?? ''}`;
}
