import { rewritten, rule } from './pattern.ts';
import type { Rule, Setting } from './pattern.ts';

/**
 * Rewrites who comes as counts, `C:group:n`. Those named without a number stay as `g:`; ages are `ages:7,14`, so that they
 * are no counts; a range of numbers is `C:?:group`.
 */
export function withPeople(line: string, setting: Setting): string {
  return rewritten(line, [...AGES, ...COUNTS, ...CHILDREN_BY_AGE], setting);
}

const numbers = (text: string | undefined): string => (text ?? '').match(/\d+/g)?.join(',') ?? '';
const NUMBERS = 'n:\\d{1,2}(?:\\+\\w+)?(?: (?:-|,|and|or|, and) n:\\d{1,2}(?:\\+\\w+)?)*';

const AGES: readonly Rule[] = [
  rule(`(n:\\d{1,2}(?: (?:- )?yearold (?:,|and|or|, and) n:\\d{1,2})+) (?:- )?yearold`, (_, ages) => `ages:${numbers(ages)}`),
  rule(`(${NUMBERS})(?: -)? yearold`, (_, ages) => `ages:${numbers(ages)}`),
  rule(`aged (?:is |: )?(${NUMBERS})(?: yearold)?`, (_, ages) => `ages:${numbers(ages)}`),
];

const GROUP = 'g:(family|client|parent|parents|kin|child|young|close|pro|job|seat|adult|total)(?:\\+\\w+)?';
const WORD =
  '(?:(?!(?:and|or|but|fix|need|meeting|on|however|attending|week|month|day|hour|minute|clock|interpreter|L|R|T|sign|tongue|half|year|not-know|worry|worry-zone)[ :+])[^\\s:.,;()-]+ )';
const LINK =
  '(?:(?::|need|\\(|on|är|are|is|ovat|total-of|attending|på|-|med|with|antal|määrä|count|g:total\\S*|yhteensä|tulee|, total-of|olisi|olis|ois|onkin|olikin|tuleekin|sittenkin|olikin|blir|ois|useita|monta|flera|several|many|arviolta|about|puolelta|osalta|puolesta|från|pre:from) )';
const NO_GROUP_AFTER = `(?! (?:${WORD}{0,1})(?:g:|ages|hour|minute|week|month|day|-|m:|yearold|p:|sector:|unit:|\\. m:))`;

const counted = (group: string | undefined, n: string | undefined): string => `C:${group}:${Number(n)}`;

const FROM = '(?:pre:from |från |from )?((?:sector|unit):\\S+)';

const COUNTS: readonly Rule[] = [
  rule('(attending (?:(?![.;])\\S+ ){0,3}?g:(?:parents?|kin|close|client))\\+(?:gen|ill) with', (_, who = '') =>
    who.endsWith('parents') ? `${who}+plu` : who,
  ),
  rule('{n} (?:alle|under|below) ages:(\\d+)(?! g:)', (_, n, age) => (Number(age) <= 13 ? `C:child:${n}` : undefined)),
  rule('(?:alle|under|below) ages:\\d+(?= g:)', () => ','),
  rule('g:(\\w+)\\+plu both', (_, group) => counted(group, '2')),
  rule(`g:(?:pro|job)\\S* ${FROM} {n}(?! g:)`, (_, from, n) => `C:job:${n} ${from}`),
  rule(
    '(?:pre:from |från )((?:sector|unit):\\S+) {n}(?! g:)|((?:sector|unit):\\S+\\+(?:ela|abl)) {n}(?! g:)',
    (_, a, n, b, m) => `C:job:${n ?? m} ${a ?? b}`,
  ),
  rule(
    '{n} (?:pre:from |från |from )((?:sector|unit):\\S+)(?! g:)|{n} ((?:sector|unit):\\S+\\+(?:ela|abl))(?! g:)',
    (_, n, a, m, b) => `C:job:${n ?? m} ${a ?? b}`,
  ),
  rule(
    '(g:(?:child|young|kin)\\+sg) (?:on |is |är )?(?:\\( n:(\\d{1,2}) \\)|n:(\\d{1,2}))(?! (?:g:|hour|-|\\. m:|m:|p:))',
    (_, who, a, b) => (a === undefined && Number(b) < 3 ? undefined : `${who} ages:${a ?? b}`),
  ),
  rule('n:\\d+(?:\\+gen)? g:child\\+gen (?:\\S+ - )?(g:\\S+)', (_, whose) => whose),
  rule('of n:\\d+(?: g:child\\S*)?', () => ','),
  rule(`g:(family|client|close|pro|job|child|young|parents|seat)(?:\\+\\w+)? ${LINK}{0,2}{n} g:total\\S*`, (_, group, n) =>
    counted(group, n),
  ),
  rule(`both (?:the )?${GROUP}`, (_, group) => counted(group, '2')),
  rule('one-of (?:g:total\\S* )?g:(\\w+)(?:\\+\\w+)?', (_, group) => counted(group, '1')),
  rule(`{n} (?:-|or) {n} ${WORD}{0,1}${GROUP}`, (_, _a, _b, group) => `C:?:${group}`),
  rule(`${GROUP} ${LINK}{0,2}{n} (?:-|or) {n}${NO_GROUP_AFTER}`, (_, group) => `C:?:${group}`),
  rule(
    `{n} (?:- )?g:total(?:\\+\\w+)? (?:på |pre:from |from |ur |in |i |- ){0,2}g:(family|close|pro|job|client|child|young)(?:\\+\\w+)?(?! n:)`,
    (_, n, group) => counted(group, n),
  ),
  rule(
    `(?<!n:\\S+ (?:\\S+ )?)${GROUP} ${LINK}{0,2}{n}(?: g:total\\S*)?(?= (?:and |, |, and )?g:\\S+ ${LINK}{0,2}n:)`,
    (_, group, n) => counted(group, n),
  ),
  rule(`{n} (?:pre:from |ur |från )g:(family|close|pro|job)(?:\\+\\w+)?`, (_, n, group) => counted(group, n)),
  rule(
    `{n} (?:- )?(ages:\\S+ )?${WORD}{0,2}${GROUP}`,
    (_, n, ages = '', group) => `${counted(group, n)}${ages === '' ? '' : ` ${ages.trim()}`}`,
  ),
  rule('{n} (ages:\\d+)', (_, n, ages) => `C:child:${n} ${ages}`),
  rule(`${GROUP} ${LINK}{0,3}{n}(?: g:total\\S*)?(?: \\))?${NO_GROUP_AFTER}`, (_, group, n) => counted(group, n)),
  rule('g:pair\\S*', () => 'C:seat:2'),
  rule('{a} g:seat\\S* (?:lasting|length|is enough|enough)', () => 'C:seat:1'),
];

const CHILDREN_BY_AGE: readonly Rule[] = [
  rule('C:child:(\\d) (?:, )?of-which (?:o:\\d|n:1|en|ett|one|one-of|a) (?:is |on |är )?ages:(\\d+)', (_, n, age) =>
    oneOfThem(Number(n), Number(age)),
  ),
  rule('g:(?:child|kin|young)\\+plu (?:(?:\\(|,|:|-|on|är|are|aged) ){0,2}ages:(\\d+(?:,\\d+)+)(?: \\))?', (_, ages = '') =>
    byAge(ages.split(',').length, ages.split(',').map(Number)),
  ),
  rule('C:(?:child|kin|young):(\\d+) (?:(?:\\(|,|:|-|on|är|aged|ja|i) ){0,2}ages:(\\S+)(?: \\))?', (_, n, ages = '') =>
    byAge(Number(n), ages.split(',').map(Number)),
  ),
  rule('g:(?:child|kin|young)(?:\\+sg)? (?:\\( |, )?ages:(\\d+)(?: \\))?(?! g:)', (_, age) => `g:${groupOf(Number(age))}+age`),
  rule(
    'ages:(\\d+) (?:- )?(?:(?!and |or |, )\\S+ )?g:(?:child|kin|young)(?:\\+(?!plu)\\w+)?',
    (_, age) => `g:${groupOf(Number(age))}+age`,
  ),
];

/** Children are under 13, young people 13–17; older ones are just family (DOMAIN: the field's own bands). */
export function groupOf(age: number): 'child' | 'young' | 'kin' {
  if (age < 13) return 'child';
  return age < 18 ? 'young' : 'kin';
}

function oneOfThem(count: number, age: number): string | undefined {
  return count > 1 && groupOf(age) === 'young' ? `C:child:${count - 1} and C:young:1` : undefined;
}

function byAge(count: number, ages: readonly number[]): string | undefined {
  const all = ages.length === 1 ? Array.from({ length: count }, () => ages[0] ?? 0) : ages;
  if (all.length !== count) return undefined;
  const groups = (['child', 'young', 'kin'] as const).map(
    (group) => [group, all.filter((age) => groupOf(age) === group).length] as const,
  );
  return groups.flatMap(([group, n]) => (n > 0 ? [`C:${group}:${n}`] : [])).join(' and ');
}
