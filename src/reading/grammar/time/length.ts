import { rewritten, rule, type Rule, type Setting } from '../pattern.ts';

/** Rewrites lengths as `L:` and minutes. A range of lengths is `L:?`: which one is meant must be asked. */
export function withLengths(line: string, setting: Setting): string {
  return rewritten(line, RULES, setting);
}

/** Meetings shorter or longer than these minutes are not meant: `2 min`, `48 h`. */
const SHORTEST = 15;
const LONGEST = 600;

function length(minutes: number): string | undefined {
  return minutes >= SHORTEST && minutes <= LONGEST ? `L:${Math.round(minutes)}` : undefined;
}

const hours = (value: string | undefined): number => Number(value) * 60;
/** "in two hours", "within 48 hours" tell when, not how long. */
const TELLS_WHEN = '(?: (?:ahead|inside|post:after|within|notice|matka|päässä|sisällä)(?= ))';

const RULES: readonly Rule[] = [
  rule(`(?:om|in|within|inom) {amount} {hour}|{amount} {hour}${TELLS_WHEN}`, () => ','),
  rule(
    '(?:alle|yli|vajaa\\S*|reilu\\S*|drygt|knappt|mindre än|less than|more than|over|nearly|almost) (?:{amount}|{a}) {hour}',
    () => ',',
  ),
  rule('{amount} (?:{hour} )?(?:-|or|to) {amount} {hour}', () => 'L:?'),
  rule('{n} {hour} n:(15|30|45)(?! g:)', (_, h, min) => length(hours(h) + Number(min))),
  rule('{n} {hour} and (?:{a} )?{half}(?: {hour})?', (_, h) => length(hours(h) + 30)),
  rule('{n} {hour} and (?:{a} )?quarter', (_, h) => length(hours(h) + 15)),
  rule('(?:{a} )?{hour} and (?:{a} )?quarter', () => length(75)),
  rule('n:3 quarter(?: (?:an )?{hour})?', () => length(45)),
  rule('{n} and (?:{a} )?quarter {hour}', (_, h) => length(hours(h) + 15)),
  rule('{n} and (?:{a} )?{half} {hour}', (_, h) => length(hours(h) + 30)),
  rule('(?:{a} )?{hour} (?:and )?{n} minute', (_, min) => length(60 + Number(min))),
  rule('(?:{a} )?{hour} (?:- )?and (?:- )?(?:{a} )?(?:- )?{half}', () => length(90)),
  rule('{n} and (?:{a} )?half-hour', (_, h) => length(hours(h) + 30)),
  rule('{half} (?:{a} )?{hour}|half-hour', () => length(30)),
  rule('{amount} (?:- )?{hour}', (_, h) => length(hours(h))),
  rule('{n} (?:- )?minute', (_, min) => length(Number(min))),
  rule('{a} {hour}', () => length(60)),
  rule('hour(?:\\+gen|\\+tra)(?= (?:meeting|method:|lasting))', () => length(60)),
  rule('lasting (?:(?:on|is|:|är|i|of|olis|olisi|voisi|voi|olla) ){0,3}{amount}(?! (?:-|g:|p:|\\. p:))', (_, value) =>
    Number(value) <= 8 ? length(hours(value)) : length(Number(value)),
  ),
];
