import { either, symbols } from '../grammar/pattern.ts';
import { isTotal, type Comer } from './mentions.ts';
import { isOfFamily, type PeopleClause } from './people-clauses.ts';

/** A number of people as it was reckoned, and what it was reckoned from. */
export interface Reckoned {
  readonly count: number;
  readonly minors: readonly Comer[];
  readonly coming: readonly PeopleClause[];
  readonly line: string;
}

/** Does its own message speak against the number of the family? Then it is none: it is asked. */
export function isFamilyDoubtful(reckoned: Reckoned): boolean {
  return FAMILY_DOUBTS.some((speaksAgainst) => speaksAgainst(reckoned));
}

const FAMILY_DOUBTS: readonly ((reckoned: Reckoned) => boolean)[] = [
  ({ line, count }) => differs(ALL_OF_THEM.exec(line)?.[1], count),
  ({ line, coming, count }) => differs(othersOfAll(line), count + closeIn(coming)),
  ({ coming }) => coming.some(({ clause }) => STRANGER_IN_LIST.test(clause) || MAYBE.test(clause)),
  ({ line, count, minors }) => count === sumOf(minors) && A_PARENT.test(line) && !ALONE.test(line),
];

function differs(told: string | undefined, count: number): boolean {
  return told !== undefined && Number(told) !== count;
}

/** `he kaikki kolme tulevat` */
const ALL_OF_THEM = symbols('(?:kaikki|kaikilta|alla|all)(?: (?:them|of them|of))? n:([2-9])(?! \\S*(?:pro|job))');

/** `Osallistujia kuusi, joista kolme ammattilaista`: the rest are the family and those close to it. */
function othersOfAll(line: string): string | undefined {
  const [, all, workers] = OF_ALL.exec(line) ?? [];
  return all === undefined ? undefined : String(Number(all) - Number(workers));
}
const OF_ALL = symbols('C:total:(\\d+) , of-which C:(?:pro|job):(\\d+)');

function closeIn(coming: readonly PeopleClause[]): number {
  return sumOf(coming.flatMap(({ mentions }) => mentions.filter(({ group }) => group === 'close')));
}

function sumOf(some: readonly Comer[]): number {
  return some.reduce((sum, { count }) => sum + count, 0);
}

/** `äiti ja seiskavee`: somebody whom no word tells of. `Huoltajansa` may be one or two, a grown-up's `siskonsa` of the family or not. */
const STRANGER_IN_LIST = symbols(
  'g:(?:parents?|kin|child|young|client)\\S* and (?:(?:her|his|hänen|hennes|hans) )?\\p{Ll}{5,} [,.;](?! ages:)',
);
const MAYBE = / g:\w+\+may /;
const ALONE = symbols('yksin|yksinään|ensam|alone|himself|herself');
/** A parent who is not said to stay away. */
const A_PARENT = / (?:g|told):parents?(?:\+(?!gen)\w+)?(?! (?:\S+ )?pre:not)(?= )/;
/** Are there workers of whom nobody knows who or how many they are? */
export function areWorkersDoubtful(line: string, coming: readonly PeopleClause[]): boolean {
  const isCounted = coming.some(({ mentions }) => mentions.some(isTotal));
  return STRANGERS.test(line) || (!isCounted && coming.some(({ clause }) => STRANGER_AT_WORK.test(clause)));
}

/** `2 instructors attending`, `kaksi entistä ja yksi uusi`, `toinen olen minä`, `en person från vardera` */
const STRANGERS = symbols(
  either(
    'n:[2-9] \\p{L}{5,} attending',
    'C:pro:\\d+ \\p{L}+ and n:\\d \\p{L}+',
    'o:[2-5] (?:i-am|on|is|är) g:(?:me|job)',
    'g:total pre:from (?:vardera|each|varje)',
  ),
);
/** `minä, opettaja ja edustaja`, `varhaiskasvatuksen sosionomi ja minä`, with no number that counts them and a title that nobody knows. */
const STRANGER_AT_WORK = symbols(
  either(
    '(?:g:job\\S*|g:me|jag) (?:,|and) (?:an? |en |ett )?\\p{Ll}{5,}(?= (?:[,.;]|and))',
    '(?:sector|unit):\\S+\\+gen \\p{Ll}{5,} (?:,|and) g:(?:me|job\\S*)',
  ),
);

/** `Perhe on viisihenkinen, mutta mukaan tulee vain äiti`: are those who come told after a "but"? */
export function isToldAfterBut(coming: readonly PeopleClause[]): boolean {
  return coming.some(({ clause, mentions }) => / however /.test(clause) && mentions.some(isOfFamily));
}
