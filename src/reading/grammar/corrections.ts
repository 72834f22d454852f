import { rewritten, rule, type Rule, type Setting } from './pattern.ts';

/**
 * Takes out what was said and then put right: `ei tiistai vaan torstai` leaves Thursday after a `fix`. Where a value stands
 * on both sides of a `fix`, the last one counts; a bare number after it takes the place of the one before.
 */
export function withoutTakenBack(line: string, setting: Setting): string {
  return rewritten(line, RULES, setting);
}

/** The parts of a line between corrections. */
function segmentsOf(line: string): readonly string[] {
  return line.split(' fix ').map((part) => ` ${part.trim()} `);
}

/** The last part in which a value is found, or undefined. A correction counts with its last value. */
export function lastFound<T>(line: string, find: (segment: string) => T | undefined): T | undefined {
  return segmentsOf(line)
    .map(find)
    .findLast((found) => found !== undefined);
}

const VALUE = /(?:^| )(?:wd|n|p|f|m|s|hm|ymd|town|method|lang|place|part|unit|sector|g|tomorrow|today):?/;

const FIX = '(?:[,.] ){0,4}fix(?: ,| fix)*';

const RULES: readonly Rule[] = [
  rule('pre:not fix(?= (?:p|wd|n|hm|town|R):)', () => 'pre:not'),
  rule('instead \\S+', (_) => ','),
  rule('(?:wd|n|p|m|town|method|lang|part|hm)\\S* sijaan', () => 'fix'),
  rule(
    'pre:not {n} (meeting|method:\\S+) (?:, )?(?:but|utan) {n}(?! (?:meeting|method:|g:))',
    (_, _n, what, last) => `fix n:${last} ${what}`,
  ),
  rule('(?:pre:not|en) ((?:(?![.,;]|but|utan|pre:not)\\S+ ){1,7}?)(?:, )?(?:but|utan)', (_, said = '') =>
    VALUE.test(said) && !said.includes('g:client') ? 'fix' : undefined,
  ),
  rule(`{n} - {n} ${FIX} {n} - {n}`, (_, _a, _b, from, to) => `n:${from} - n:${to}`),
  rule(
    `(?:{n}|{a}) (g:\\S+) ${FIX} {n}(?! (?:g|m|hour|week|-|day|minute)(?::|\\+| ))`,
    (_, _n, group, last) => `n:${last} ${group}`,
  ),
  rule(`{n} g:\\S+ ${FIX} {n} (g:\\S+)`, (_, _n, last, group) => `n:${last} ${group}`),
  rule(`{n} ${FIX} {n}(?! (?:g|m|hour|week|day|minute|p)(?::|\\+| ))`, (_, _n, last) => `n:${last}`),
];
