import { rewritten, rule } from './pattern.ts';
import type { Rule, Setting } from './pattern.ts';

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

/** `9.30` or `14` as HH:mm. Hours 1–6 with no am or pm are in the afternoon; a written zero (`06.00`) means what it says. */
export function clockOf(symbol: string | undefined, part?: string): string | undefined {
  const found = CLOCK.exec(symbol ?? '');
  if (found === null) return undefined;
  const [, kind, written = '', minutes = '00'] = found;
  const hour = Number(written);
  const isExact = kind === 'c' || written.startsWith('0') || hour > 11;
  const shifted = !isExact && isLater(hour, part) ? hour + 12 : hour;
  return `${String(shifted % 24).padStart(2, '0')}:${minutes}`;
}

const CLOCK = /^(\w+):([01]?\d|2[0-4])(?:\.([0-5]\d))?$/;

function isLater(hour: number, part: string | undefined): boolean {
  if (part === 'am') return false;
  if (part === 'pm' || part === 'eve') return true;
  return hour >= 1 && hour <= 6;
}

function span(from: string | undefined, to: string | undefined, part?: string): string | undefined {
  const start = clockOf(from, part);
  const end = clockOf(to, part);
  if (start === undefined || end === undefined) return undefined;
  if (end > start) return `T:${start}..${end}`;
  const hour = Number(end.slice(0, 2));
  return hour < 12 ? `T:${start}..${hour + 12}${end.slice(2)}` : undefined;
}

/** `between 1.12 and 5.12` are days, `between 9.30 and 11` are not. */
function spanOfNoDates(from: string | undefined, to: string | undefined, part?: string): string | undefined {
  return isDate(from) || isDate(to) ? undefined : span(from, to, part);
}

function begin(from: string | undefined, part?: string): string | undefined {
  const start = clockOf(from, part);
  return start === undefined ? undefined : `T:${start}..`;
}

function finish(to: string | undefined, part?: string): string | undefined {
  const end = clockOf(to, part);
  return end === undefined ? undefined : `T:..${end}`;
}

const hm = (hour: number, minute: string): string => `hm:${hour < 1 ? hour + 12 : hour}.${minute}`;

const PARTS_OF_THE_HOUR: readonly Rule[] = [
  rule('(clock|half|quarter-past|quarter-to) (?:ett|en)', (_, before) => `${before} n:1`),
  rule('half n:(\\d+)(\\+\\w+)?', (_, hour, ending = '') => hm(Number(hour) - 1, '30') + ending),
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
  rule('clock (?:on|is|är|tasan) {n}', (_, hour) => `clock n:${hour}`),
  rule('noon', () => 'c:12.00'),
  rule(
    '{x} (?:ampm:(am|pm) )?(?:-|to|and) {x} ampm:(am|pm)',
    (_, from, first, to, second) => `${certain(from, first ?? sameHalf(from, to, second))} - ${certain(to, second)}`,
  ),
  rule('{x} ampm:(am|pm)', (_, at, half) => certain(at, half)),
];

/** `9-11 am`, `1-3 pm`; but `10-2 pm` begins in the morning. */
function sameHalf(from: string | undefined, to: string | undefined, half: string | undefined): string | undefined {
  const [start, end] = [hourOf(from), hourOf(to)];
  return half === 'pm' && start > end && start < 12 ? 'am' : half;
}

function hourOf(symbol: string | undefined): number {
  return Number(/:(\d+)/.exec(symbol ?? '')?.[1]) % 12;
}

function certain(symbol: string | undefined, half: string | undefined): string {
  const minute = /\.(\d+)$/.exec(symbol ?? '')?.[1] ?? '00';
  const hour = hourOf(symbol) + (half === 'pm' ? 12 : 0);
  return `c:${hour}.${minute}`;
}

const PART_BEFORE = '(?:{part} (?:på |in |at |noin |, )?)?';
const PART_AFTER = '(?: (?:på |in |i )?{part})?';
const TO = '(?:-|to|pre:until|post:until)';
const NO_DATE_AFTER = '(?! (?:m:|- p:|\\. m:|- n:\\d+ m:))';
const NO_NOUN_AFTER = '(?! (?:g:\\S+(?! (?:: |= )?n:)|week|day|month|hour|minute|half-|m:|wd:|-|\\. m:|vp:|L:|yearold|n:|p:|/))';

const MARKED: readonly Rule[] = [
  rule(`pre:not {fill}{0,2}pre:before (?:clock )?{x}${NO_NOUN_AFTER}${PART_AFTER}`, (_, from, part) =>
    isDate(from) ? undefined : begin(from, part),
  ),
  rule(`pre:not {fill}{0,2}(?:(?:clock )?{x} post:after|pre:after (?:clock )?{x}${NO_NOUN_AFTER})`, (_, a, b) =>
    isDate(a ?? b) ? undefined : finish(a ?? b),
  ),
  rule(`${PART_BEFORE}between clock {x} and (?:clock )?{x}${PART_AFTER}`, (_, a, from, to, b) => span(from, to, a ?? b)),
  rule(`${PART_BEFORE}(?:pre:from |at )?clock {x} ${TO} (?:clock )?{x}(?: amid| post:until)?${PART_AFTER}`, (_, a, from, to, b) =>
    span(from, to, a ?? b),
  ),
  rule(`${PART_BEFORE}between {x} and {x}${NO_DATE_AFTER}${PART_AFTER}`, (_, a, from, to, b) => spanOfNoDates(from, to, a ?? b)),
  rule(`${PART_BEFORE}clock {x} (?:and|-) {x} amid`, (_, a, from, to) => span(from, to, a)),
  rule(`${PART_BEFORE}{x} (?:and|-) {x} amid`, (_, a, from, to) => spanOfNoDates(from, to, a)),
  rule(`${PART_BEFORE}pre:from {x} (?:to|pre:until) (?:clock )?{x}${NO_DATE_AFTER}${PART_AFTER}`, (_, a, from, to, b) =>
    spanOfNoDates(from, to, a ?? b),
  ),
  rule(
    `${PART_BEFORE}(?:clock )?((?:n|hm):[\\d.]+)\\+ela (?:aina )?(?:clock )?((?:n|hm):[\\d.]+)(?:\\+ill|\\+all)(?: post:until)?`,
    (_, a, from, to) => span(from, to, a),
  ),
  rule(`${PART_BEFORE}(?:clock )?((?:n|hm):[\\d.]+)\\+ela post:from`, (_, a, from) => begin(from, a)),
  rule(`(?:latest|pre:by|pre:before|pre:until|ends|to) (?:latest )?(?:clock|at) {x}${PART_AFTER}`, (_, to, part) =>
    finish(to, part),
  ),
  rule(`(?:clock )?((?:n|hm):[\\d.]+)\\+ill (?:post:by|post:until|latest)`, (_, to) => finish(to)),
  rule(`${PART_BEFORE}clock {x} (?:post:by|post:until|latest)`, (_, a, to) => finish(to, a)),
  rule(`${PART_BEFORE}(?:earliest |pre:from |pre:after )(?:clock|at) {x}${PART_AFTER}`, (_, a, from, b) => begin(from, a ?? b)),
  rule(`${PART_BEFORE}clock {x}(?: (?:post:from|post:after|about|earliest|oclock))?${PART_AFTER}`, (_, a, from, b) =>
    begin(from, a ?? b),
  ),
  rule(`(?:ends|latest|pre:by|pre:before|pre:until) ((?:c|hm):[\\d.]+)`, (_, to) => finish(to)),
  rule(`between ((?:c|hm):[\\d.]+) and ((?:c|hm|n):[\\d.]+)`, (_, from, to) => span(from, to)),
  rule(`((?:c|hm):[\\d.]+)(?:\\+\\w+)? (?:${TO}) ((?:c|hm|n|p):[\\d.]+)\\.?(?:\\+\\w+)?(?: post:until)?`, (_, from, to) =>
    span(from, to),
  ),
  rule(`((?:n|p):[\\d.]+) (?:${TO}) ((?:c|hm):[\\d.]+)(?: post:until)?`, (_, from, to) => span(from, to)),
  rule(`((?:c|hm):[\\d.]+)(?:\\+\\w+)? (?:post:by|post:until|latest)`, (_, to) => finish(to)),
  rule(
    `${PART_BEFORE}(?:pre:from |pre:after |earliest |at )?((?:c|hm):[\\d.]+)(?:\\+\\w+)?(?: (?:post:from|post:after|about|earliest))?${PART_AFTER}`,
    (_, a, at, b) => begin(at, a ?? b),
  ),
  rule(`${PART_BEFORE}((?:n):\\d+)\\+abl(?: (?:post:from|about))?${PART_AFTER}`, (_, a, at, b) => begin(at, a ?? b)),
  rule(`(?:at )?{n} oclock${PART_AFTER}`, (_, at, part) => begin(`n:${at}`, part)),
  rule(`{n} (?:in|på|i) {part}`, (_, at, part) => (Number(at) <= 12 ? begin(`n:${at}`, part) : undefined)),
  rule(`${PART_BEFORE}{n} about`, (_, a, at) => begin(`n:${at}`, a)),
  rule(`at {n}${NO_NOUN_AFTER}`, (_, at) => (Number(at) <= 24 ? begin(`n:${at}`) : undefined)),
  rule(`p:(\\d+\\.\\d+) - p:(\\d+\\.\\d+)`, (_, from, to) =>
    isNoDate(from) || isNoDate(to) ? span(`p:${from}`, `p:${to}`) : undefined,
  ),
  rule(`n:(\\d+) - p:(\\d+\\.\\d+)`, (_, from, to) => (isNoDate(to) ? span(`n:${from}`, `p:${to}`) : undefined)),
  rule(`p:(\\d+\\.\\d+) - n:(\\d+)${NO_NOUN_AFTER}`, (_, from, to) =>
    isNoDate(from) ? span(`p:${from}`, `n:${to}`) : undefined,
  ),
];

/** `1.12`, with no word of the clock beside it. */
function isDate(symbol: string | undefined): boolean {
  return symbol?.startsWith('p:') === true && !isNoDate(symbol.slice(2));
}

/** Another time in the same breath: `klo 14.30 tai 15`. */
const OTHER_TIMES: readonly Rule[] = [
  rule(`T:(\\S+) (or|and) {x}${NO_NOUN_AFTER}`, (_, time, joint, other) =>
    isDate(other) ? undefined : `T:${time} ${joint} ${begin(other) ?? other}`,
  ),
];

/** `9.30` and `13.00` cannot be day and month. */
function isNoDate(pair: string | undefined): boolean {
  const [day, month] = (pair ?? '').split('.').map(Number);
  return (day ?? 0) < 1 || (month ?? 0) > 12 || month === 0;
}

const AFTER_DAY = '(?<=(?:R:\\S+|wds?:\\S+|xwd:\\S+|workdays|part:\\S+|T:\\S+|kello|,) (?:, |: |välillä )?)';

const BARE: readonly Rule[] = [
  rule(
    `${PART_BEFORE}(?:pre:from |between )?{n} (?:-|to) {n}${NO_NOUN_AFTER}(?: post:until| amid)?${PART_AFTER}`,
    (_, a, from, to, b) => (isLikely(from, to) ? span(`n:${from}`, `n:${to}`, a ?? b) : undefined),
  ),
  rule(`${AFTER_DAY}{n} - {n}${NO_NOUN_AFTER}`, (_, from, to) =>
    Number(from) <= 24 && Number(to) <= 24 ? span(`n:${from}`, `n:${to}`) : undefined,
  ),
  rule(`(?:latest|pre:by|pre:before|pre:until) {x}${NO_NOUN_AFTER}`, (_, to) => finish(to)),
  rule(`{x} (?:post:by|post:until)`, (_, to) => finish(to)),
  rule(`(?:pre:from|pre:after|earliest) {x}${NO_NOUN_AFTER}`, (_, from) => begin(from)),
  rule(`{x} (?:post:from|post:after)`, (_, from) => begin(from)),
  rule('p:(\\d+\\.\\d+)\\.?', (_, at) => (isNoDate(at) ? begin(`p:${at}`) : undefined)),
  rule(`${PART_BEFORE}n:(\\d+)${NO_NOUN_AFTER}(?= (?:part:|$))${PART_AFTER}`, (_, a, at, b) =>
    b === undefined || Number(at) > 12 ? undefined : begin(`n:${at}`, a ?? b),
  ),
];

/** Two numbers that a working day's hours would be: 8–16, 9–12, 1–3. */
function isLikely(from: string | undefined, to: string | undefined): boolean {
  const [start, end] = [Number(from), Number(to)];
  return start >= 7 && start <= 20 && ((end > start && end <= 21) || end <= 6);
}
