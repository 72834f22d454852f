import { rewritten, rule, type Rule, type Setting } from '../pattern.ts';

/** Writes days with a month's name as numbers: `4 december` like `4.12.` */
export function withNumberedMonths(line: string, setting: Setting): string {
  return rewritten(line, NAMED_MONTHS, setting);
}

/** `n:4 m:12` as the pair that numbers alone would make. */
export const pair = (day: string | undefined, month: string | undefined): string => `p:${day}.${month}.`;
export const full = (year: string | undefined, month: string | undefined, day: string | undefined): string =>
  `ymd:${year}-${month}-${day}`;

const DAY = '(?:n|o):(\\d{1,2})(?:\\+\\w+)?(?: \\.)?';
const MONTH = '(?:i |in |on )?(?:m:(\\d+)(?:\\+(?!ine)\\w+)?)';
const NO_WEEK = '(?<!week ?\\S* )';
/** `3 Feb 9-11 or 4 Feb 13-15`: the 11 ends a span of hours. */
const NO_HOURS = '(?<!m:\\d+ n:\\d+ - )';
export const NOT_COUNTED = '(?<!g:\\S+ |week ?\\S* )';
const AND = '(?:-|to|and|or|,|, or|, and)';

/** The days of a list, each with the list's month. */
export const each = (days: string | undefined, month: string | undefined): string =>
  (days ?? '').replaceAll(/(?:n|o):(\d+)(?:\+\w+)?(?: \.)?/g, (_, day: string) => pair(day, month));
const MORE_DAYS = '(?: (?:,|and|or|, and|, or) (?:n|o):\\d{1,2}(?:\\+\\w+)?(?: \\.)?)';

const NAMED_MONTHS: readonly Rule[] = [
  rule(`{week} of (?:wd:\\d )?(?:n|o):(\\d{1,2})(?: \\.)? ${MONTH}`, (_, day, month) => `week ${pair(day, month)}`),
  rule(`${NO_WEEK}((?:n|o):\\d{1,2}(?:\\+\\w+)?(?: \\.)?${MORE_DAYS}{2,}) ${MONTH}`, (_, days, month) => each(days, month)),
  rule(
    `${NO_WEEK}${DAY} ${AND} ${DAY} ${MONTH} {year}`,
    (_, a, b, month, year) => `${full(year, month, a)} - ${full(year, month, b)}`,
  ),
  rule(`${NO_WEEK}${NO_HOURS}${DAY} ${AND} ${DAY} ${MONTH}`, (_, a, b, month) =>
    Number(a) < Number(b) ? `${pair(a, month)} - ${pair(b, month)}` : undefined,
  ),
  rule(`${NO_WEEK}${DAY} ${MONTH} (?:, )?{year}`, (_, day, month, year) => full(year, month, day)),
  rule(`${NO_WEEK}${DAY} ${MONTH}(?! ${AND} ${MONTH}| n:\\d{1,2} \\.)`, (_, day, month) => pair(day, month)),
  rule(
    `{m} (?:n|o):(\\d{1,2}) ${AND} (?:n|o):(\\d{1,2}) (?:, )?{year}`,
    (_, month, a, b, year) => `${full(year, month, a)} - ${full(year, month, b)}`,
  ),
  rule(
    `m:(\\d+)(?:\\+gen)? (?:n|o):(\\d{1,2})(?: \\.)? ${AND} (?:n|o):(\\d{1,2})(?: \\.)?(?: {day})?(?! (?:g:|{hour}|{week}))`,
    (_, month, a, b) => `${pair(a, month)} - ${pair(b, month)}`,
  ),
  rule('{m} (?:n|o):(\\d{1,2}) (?:, )?{year}', (_, month, day, year) => full(year, month, day)),
  rule(
    'm:(\\d+)(?:\\+gen)? (?:(?:n|o):(\\d{1,2})(?: \\.)? {day}|o:(\\d{1,2})(?! wd:)|n:(\\d{1,2}) \\.)(?! {week})',
    (_, month, a, b, c) => pair(a ?? b ?? c, month),
  ),
  rule('m:(\\d+) n:(\\d{1,2})(?! (?:g:|hour|week|-|interpreter))', (_, month, day) => pair(day, month)),
  rule('p:(\\d+)\\.(\\d+)\\.? {year}', (_, day, month, year) => full(year, month, day)),
  rule('(?<!{week} )s:(\\d+)/(\\d{1,2})(?:/(20\\d\\d))?', ({ language }, a, b, year) =>
    slashed({ isEnglish: language === 'en', first: Number(a), second: Number(b), year }),
  ),
];

interface Slashed {
  readonly isEnglish: boolean;
  readonly first: number;
  readonly second: number;
  readonly year: string | undefined;
}

/** `4/12` is the fourth of December; in English it may be the twelfth of April, so it is asked. */
function slashed({ isEnglish, first, second, year }: Slashed): string | undefined {
  const written = (day: number, month: number): string =>
    year === undefined ? `p:${day}.${month}.` : `ymd:${year}-${month}-${day}`;
  if (isEnglish && first <= 12 && second <= 12 && first !== second) return 'X:day-or-month';
  if (second > 12) return isEnglish && first <= 12 ? written(second, first) : undefined;
  return first <= 31 ? written(first, second) : undefined;
}
