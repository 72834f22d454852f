import { either, rewritten, rule, type Rule, type Setting } from '../pattern.ts';
import { begin, certain, finish, hm, isDate, isLikely, isNoDate, sameHalf, span, spanOfNoDates } from './clock-values.ts';

/**
 * Rewrites clock times that cannot be anything else as `T:from..to`; either side may be open. One clock time, or one with
 * "after" or "from", is where the meeting may begin: its end stays open.
 */
export function withClockTimes(line: string, setting: Setting): string {
  return rewritten(line, [...PARTS_OF_THE_HOUR, ...MARKED, ...OTHER_TIMES], setting);
}

/** The clock times left when dates and lengths have been taken: `ma–ke 9–12`, `13.30`, `yhdeksältä`. */
export function withBareClockTimes(line: string, setting: Setting): string {
  return rewritten(line, BARE, setting);
}

const PARTS_OF_THE_HOUR: readonly Rule[] = [
  rule('(between|pre:from) (?:ett|en) (and|to) {n}', (_, before, joint, to) => `${before} n:1 ${joint} n:${to}`),
  rule('clock n:([01]\\d|2[0-3])([0-5]\\d)', (_, hour, minutes) => `clock hm:${hour}.${minutes}`),
  rule(
    '(clock hm:\\S+|n:[01]\\d[0-5]\\d|n:2[0-3][0-5]\\d) - n:([01]\\d|2[0-3])([0-5]\\d)',
    (_, from = '', hour, minutes) => `${from.replace(/n:(\d\d)(\d\d)/, 'hm:$1.$2')} - hm:${hour}.${minutes}`,
  ),
  rule('(clock|half|quarter-past|quarter-to) (?:ett|en)', (_, before) => `${before} n:1`),
  rule('half n:(\\d+)(\\+\\w+)?', (_, hour, ending = '') => hm(Number(hour) - 1, '30') + ending),
  rule('half-en n:(\\d+)(?! (?:g:|hour|day|minute|week))', (_, hour) =>
    Number(hour) <= 12 ? hm(Number(hour), '30') : undefined,
  ),
  rule('half-en past {n}', (_, hour) => hm(Number(hour), '30')),
  rule('quarter-past n:(\\d+)(\\+\\w+)?', (_, hour, ending = '') => hm(Number(hour), '15') + ending),
  rule('quarter-to n:(\\d+)(\\+\\w+)?', (_, hour, ending = '') => hm(Number(hour) - 1, '45') + ending),
  rule(
    'n:(5|10|20|25) (?:yli|över|past|efter) n:(\\d+)(\\+\\w+)?',
    (_, min = '', hour, ending = '') => hm(Number(hour), min.padStart(2, '0')) + ending,
  ),
  rule(
    '(?:n:(5|10|20|25) vaille|(?<=clock )n:(5|10|20|25) i) n:(\\d+)(\\+\\w+)?',
    (_, a, b, hour, ending = '') => hm(Number(hour) - 1, String(60 - Number(a ?? b))) + ending,
  ),
  rule(
    '(wd:\\S+|tomorrow|today) (?:clock )?p:(\\d|1\\d|2[0-3])\\.(1[3-9]|[2-5]\\d)(?= )',
    (_, day, hour, minutes) => `${day} clock hm:${hour}.${minutes}`,
  ),
  rule('clock (?:on|is|är|tasan) {n}', (_, hour) => `clock n:${hour}`),
  rule('noon', () => 'c:12.00'),
  rule(
    '{x} (?:ampm:(am|pm) )?(?:-|to|and) {x} ampm:(am|pm)',
    (_, from, first, to, second) => `${certain(from, first ?? sameHalf(from, to, second))} - ${certain(to, second)}`,
  ),
  rule('{x} ampm:(am|pm)', (_, at, half) => certain(at, half)),
];

const PART_BEFORE = '(?:{part} (?:på |in |at |noin |, )?)?';
const PART_AFTER = '(?: (?:på |in |i )?{part})?';
const TO = '(?:-|to|pre:until|post:until)';
const NO_DATE_AFTER = '(?! (?:m:|- p:|\\. m:|- n:\\d+ m:))';
const NOUN = either(
  'g:\\S+(?! (?:: |= )?n:)|n:\\S+(?! (?:\\S+ )?g:)',
  'week|day|month|hour|minute|half-|m:|wd:|-|\\. m:|vp:|L:|yearold|p:|/',
);
const NO_NOUN_AFTER = `(?! ${NOUN})`;

const HOUR = '((?:n|hm):[\\d.]+)';
const ONWARDS = '(?:post:from|post:after|about|earliest)';

const MARKED: readonly Rule[] = [
  rule(`pre:not {fill}{0,2}pre:before (?:clock )?{x}${NO_NOUN_AFTER}${PART_AFTER}`, (_, from, part) =>
    isDate(from) ? undefined : begin(from, part),
  ),
  rule(`pre:not {fill}{0,2}(?:(?:clock )?{x} post:after|pre:after (?:clock )?{x}${NO_NOUN_AFTER})`, (_, a, b) =>
    isDate(a ?? b) ? undefined : finish(a ?? b),
  ),
  rule('(?:clock )?{x} post:after {fill}{0,2}pre:not(?: {fill}{0,2}(?:fits|no-longer))?', (_, to) =>
    isDate(to) ? undefined : finish(to),
  ),
  rule(`${PART_BEFORE}between clock {x} and (?:clock )?{x}${PART_AFTER}`, (_, a, from, to, b) => span(from, to, a ?? b)),
  rule(`${PART_BEFORE}(?:pre:from |at )?clock {x} ${TO} (?:clock )?{x}(?: amid| post:until)?${PART_AFTER}`, (_, a, from, to, b) =>
    span(from, to, a ?? b),
  ),
  rule(`${PART_BEFORE}between {x} and {x}${NO_DATE_AFTER}${PART_AFTER}`, (_, a, from, to, b) => spanOfNoDates(from, to, a ?? b)),
  rule(`${PART_BEFORE}{x} (?:and|-) {x} amid`, (_, a, from, to) => spanOfNoDates(from, to, a)),
  rule(`${PART_BEFORE}pre:from {x} (?:to|pre:until) (?:clock )?{x}${NO_DATE_AFTER}${PART_AFTER}`, (_, a, from, to, b) =>
    spanOfNoDates(from, to, a ?? b),
  ),
  rule(
    `${PART_BEFORE}(?:clock )?${HOUR}\\+ela (?:aina )?(?:clock )?${HOUR}(?:\\+ill|\\+all)(?: post:until)?${PART_AFTER}`,
    (_, a, from, to, b) => span(from, to, a ?? b),
  ),
  rule(`(?:latest|pre:by|pre:before|pre:until|ends|to) (?:latest )?(?:clock|at) {x}${PART_AFTER}`, (_, to, part) =>
    finish(to, part),
  ),
  rule(`${PART_BEFORE}clock {x} (?:post:by|post:until|latest)`, (_, a, to) => finish(to, a)),
  rule(`${PART_BEFORE}clock {x}(?: (?:post:from|post:after|about|earliest|oclock))?${PART_AFTER}`, (_, a, from, b) =>
    begin(from, a ?? b),
  ),
  rule(`((?:n|p):[\\d.]+) (?:${TO}) ((?:c|hm):[\\d.]+)(?: post:until)?`, (_, from, to) => span(from, to)),
  rule('ends (?:latest )?p:(\\d+\\.\\d+)\\.?', (_, to) => (isNoDate(to) ? finish(`p:${to}`) : undefined)),
  rule(`(?:ends|latest|pre:by|pre:before|pre:until) ((?:c|hm):[\\d.]+)`, (_, to) => finish(to)),
  rule(`((?:c|hm):[\\d.]+)(?:\\+\\w+)? (?:${TO}) ((?:c|hm|n|p):[\\d.]+)\\.?(?:\\+\\w+)?(?: post:until)?`, (_, from, to) =>
    span(from, to),
  ),
  rule(`((?:c|hm):[\\d.]+)(?:\\+\\w+)? (?:post:by|post:until|latest)`, (_, to) => finish(to)),
  rule(
    `${PART_BEFORE}(?:(?:pre:from|pre:after|earliest|at) )?((?:c|hm):[\\d.]+)(?:\\+\\w+)?(?: ${ONWARDS})?${PART_AFTER}`,
    (_, a, at, b) => begin(at, a ?? b),
  ),
  rule(`${PART_BEFORE}((?:n):\\d+)\\+abl(?! \\p{L}{3,}l[tl][aä](?= ))(?: (?:post:from|about))?${PART_AFTER}`, (_, a, at, b) =>
    begin(at, a ?? b),
  ),
  rule('{n} (?:-|to) {n} oclock', (_, from, to) => span(`n:${from}`, `n:${to}`)),
  rule('(?:latest|pre:by|pre:before|pre:until|ends) {n} oclock', (_, to) => finish(`n:${to}`)),
  rule(`(?:at )?{n} oclock${PART_AFTER}`, (_, at, part) => begin(`n:${at}`, part)),
  rule('{n} (?:-|to) {n} (?:in|på|i) {part}', (_, from, to, part) => span(`n:${from}`, `n:${to}`, part)),
  rule(`(?<!week\\S* (?:n:\\d+ (?:and|or|-|,) )?){n} (?:in|på|i) {part}`, (_, at, part) =>
    Number(at) <= 12 ? begin(`n:${at}`, part) : undefined,
  ),
  rule(`${PART_BEFORE}{n} about`, (_, a, at) => begin(`n:${at}`, a)),
  rule(`at {n}${NO_NOUN_AFTER}`, (_, at) => (Number(at) <= 24 ? begin(`n:${at}`) : undefined)),
  rule(`p:(\\d+\\.\\d+)\\.? - p:(\\d+\\.\\d+)\\.?`, (_, from, to) =>
    isNoDate(from) || isNoDate(to) ? span(`p:${from}`, `p:${to}`) : undefined,
  ),
  rule(`n:(\\d+) - p:(\\d+\\.\\d+)\\.?`, (_, from, to) => (isNoDate(to) ? span(`n:${from}`, `p:${to}`) : undefined)),
  rule(`p:(\\d+\\.\\d+)\\.? - n:(\\d+)(?:(?= wd:)|${NO_NOUN_AFTER})`, (_, from, to) =>
    isNoDate(from) ? span(`p:${from}`, `n:${to}`) : undefined,
  ),
];

/** Another time in the same breath: `klo 14.30 tai 15`. */
const OTHER_TIMES: readonly Rule[] = [
  rule('T:(\\d\\d:\\d\\d)\\.\\. (?:to|-|till) T:(\\d\\d:\\d\\d)\\.\\.', (_, from = '', to = '') =>
    from < to ? `T:${from}..${to}` : undefined,
  ),
];

const AFTER_DAY = '(?<=(?:R:\\S+|wds?:\\S+|xwd:\\S+|workdays|part:\\S+|T:\\S+|kello|,) (?:, |: |välillä )?)';

const BARE: readonly Rule[] = [
  rule(
    `${PART_BEFORE}(?:pre:from |between )?{n} (?:-|to) {n}${NO_NOUN_AFTER}(?: post:until| amid)?${PART_AFTER}`,
    (_, a, from, to, b) => (isLikely(from, to) ? span(`n:${from}`, `n:${to}`, a ?? b) : undefined),
  ),
  rule(`${AFTER_DAY}{n} (?:-|to) {n}${NO_NOUN_AFTER}`, (_, from, to) =>
    Number(from) <= 24 && Number(to) <= 24 ? span(`n:${from}`, `n:${to}`) : undefined,
  ),
  rule(`(?:latest|pre:by|pre:before|pre:until) {x}${NO_NOUN_AFTER}`, (_, to) => finish(to)),
  rule(`{x} (?:post:by|post:until)`, (_, to) => finish(to)),
  rule(`(?<!g:\\S+ )(?:pre:from|pre:after|earliest) {x}${NO_NOUN_AFTER}(?! \\p{L}{3,} (?!R:|wd))`, (_, from) => begin(from)),
  rule(`{x} (?:post:from|post:after)`, (_, from) => begin(from)),
  rule('p:(\\d+\\.\\d+)\\.?', (_, at) => (isNoDate(at) ? begin(`p:${at}`) : undefined)),
];
