import type { Marks } from './pieces.ts';
import type { Sign } from './sign.ts';

/**
 * What is dictated comes without stops. In a long run of words a clause is taken to end before what can only begin another: who stays
 * away, how many "we" are, when something else was, which day does not do, and what is said of a consent. The stops are semicolons, so
 * that sentences are counted as they were written.
 */
export function withStops(signs: readonly Sign[], marks: Marks): readonly Sign[] {
  const starts = new Set(runsOf(signs).flatMap(([from, to]) => startsIn(signs.slice(from, to), marks).map((at) => from + at)));
  return signs.flatMap((sign, at) => (starts.has(at) ? [STOP, sign] : [sign]));
}

const STOP: Sign = { symbol: ';', word: ';' };

/** A sentence of so many words has its commas and stops, where it is written. */
const LONGEST_WITHOUT = 24;

function runsOf(signs: readonly Sign[]): readonly (readonly [number, number])[] {
  const ends = [-1, ...signs.flatMap(({ symbol }, at) => (/^[.;?,]$/.test(symbol) ? [at] : [])), signs.length];
  return ends
    .slice(1)
    .map((end, i): readonly [number, number] => [(ends[i] ?? -1) + 1, end])
    .filter(([from, to]) => to - from > LONGEST_WITHOUT);
}

function startsIn(run: readonly Sign[], marks: Marks): readonly number[] {
  const found = run.flatMap((_, at) => (at > 0 && opens(run.slice(at, at + 7), marks) ? [at] : []));
  const first = found.filter((at) => !found.includes(at - 1));
  return first.map((at) => (run[at - 1]?.symbol === 'and' ? at - 1 : at));
}

const SOMEBODY = 'g:(?:parent|kin|close|child|young)\\S*';
const DAY = '(?:week\\S* n:\\S+|wd:\\S+|p:\\S+)';
/** Each with what follows it. */
const OPENS = new RegExp(
  [
    `^${SOMEBODY} (?:need )?(?:pre:not|cannot|lives-in|elsewhere) `,
    `^${DAY} (?:\\S+ ){0,2}(?:cannot|pre:not|away|abroad|utomlands|ulkomailla) `,
    '^(?:meitä|meiltä|me|vi|we|g:pro\\S*) (?:\\S+ ){0,2}?(?:n:[2-9]|g:me|jag)\\S* ',
    '^i-am n:[2-9] ',
    '^consent ',
    `^(?:${DAY} )?(?:o:\\S+ m:\\S+ )?(?:agreed|discussed) `,
    '^(?:eli|alltså) (?!g:|C:|n:|(?:mie|mää|mä|jag|me) )',
  ].join('|'),
);

function opens(next: readonly Sign[], marks: Marks): boolean {
  const line = `${next.map(({ symbol }) => symbol).join(' ')} `;
  return OPENS.test(line) || (/^(?:last|no-date) /.test(line) && next.slice(1, 4).some((sign) => marks.get(sign) === 'past'));
}
