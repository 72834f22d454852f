import { rewritten, rule, type Rule, type Setting } from './pattern.ts';

/** Rewrites ages as `ages:7,14`, so that they are no counts. */
export function withAges(line: string, setting: Setting): string {
  return rewritten(line, AGES, setting);
}

/** Rewrites children whose ages are told as children under 13 and young people, once they have been counted. */
export function withChildrenByAge(line: string, setting: Setting): string {
  return rewritten(line, CHILDREN_BY_AGE, setting);
}

const numbers = (text: string | undefined): string => (text ?? '').match(/\d+/g)?.join(',') ?? '';
const NUMBERS = 'n:\\d{1,2}(?:\\+\\w+)?(?: (?:-|,|and|or|, and) n:\\d{1,2}(?:\\+\\w+)?)*';

/** Swedish names of the forms of school. */
const FORMS = ['ettan', 'tvåan', 'trean', 'fyran', 'femman', 'sexan', 'sjuan', 'åttan', 'nian'];

/** What makes a number beside a person something else than an age. */
const GOES_ON = '(?:,|and|who|som|joka|from|pre:|lives-in|attending|with|need)';
const OF_SOMETHING = `(?! (?:g:|pre:from |hour|minute|week|month|-|m:|p:|\\\\. m:|(?!${GOES_ON})\\\\S+ g:))`;

const SEVERAL_AGES = '(?:n:\\d{1,2} (?:, and |, |and ))+n:\\d{1,2}';
/** `hänen poikansa, 16 ja 13`: an age for each. */
const AND_AN_AGE = '(?: , n:\\d{1,2})* and n:\\d{1,2} [,.;]';
const MINORS = 'g:(?:child|kin|young)(?:\\+plu)? ';
const WHO_IS = '(?:(?:som|joka|who|that) )?(?:är|on|is|på|fyllt)';
const WHO_ARE = '(?:(?:who|som|jotka) )?(?:are|är|ovat)';
const ENDS_AGES = '(?:[.,;)]|and (?:(?:their|his|her|heidän|hänen|deras|hans|hennes) )?[gC]:|g:parent|$)';

const AGES: readonly Rule[] = [
  rule('lives-in (\\S+ )?n:\\d+ yearold', (_, where = '') => `lives-in ${where}`.trim()),
  rule('(en|ett|a|an|one|n:1) (\\S+ )?g:(child|young|kin)\\+plu', (_, one, what, group) => `${one} ${what ?? ''}g:${group}+sg`),
  rule(
    `(g:(?:child|young|kin|client)(?:\\+(?:sg|age))?) (?:på|i|aged|,) n:(\\d{1,2})(?! yearold|${AND_AN_AGE})${OF_SOMETHING}`,
    (_, who, age) => (Number(age) < 3 || Number(age) > 25 ? undefined : `${who} ages:${age}`),
  ),
  rule(
    `((?:a|an|en|ett) (?:\\S+ )?g:(?:client|kin|young|child)(?:\\+sg)?) (?:på )?n:(\\d{1,2})(?! yearold)${OF_SOMETHING}`,
    (_, who, age) => (Number(age) < 3 ? undefined : `${who} ages:${age}`),
  ),
  rule(`n:2 g:kin(?:\\+plu)? (?:på |i |, )?n:(\\d{1,2})(?! (?:and|-|,) n:)${OF_SOMETHING}`, (_, age) => byAge(2, [Number(age)])),
  rule('n:(\\d{1,2}) - and n:(\\d{1,2}) (?:- )?yearold', (_, a, b) => `ages:${a},${b}`),
  rule('(g:(?:child|young|kin)(?:\\+(?:sg|age))?) (?:på|i|,) n:(\\d{1,2}) yearold', (_, who, age) => `${who} ages:${age}`),
  rule(`${MINORS}(?:på |i |, |${WHO_ARE} )?n:(\\d{1,2}) and n:(\\d{1,2})${OF_SOMETHING}`, (_, a, b) =>
    Number(a) < 20 && Number(b) < 20 && Number(a) + Number(b) > 8 ? byAge(2, [Number(a), Number(b)]) : undefined,
  ),
  rule(
    `g:(?:kin|child|young)\\S* (?:som går )?i (${FORMS.join('|')})`,
    (_, form = '') => `g:${groupOf(FORMS.indexOf(form) + 7)}+age`,
  ),
  rule(
    '(?:n|o):([1-9])(?:\\+\\w+)?(?: \\.)?(?: -)? grader(\\+\\w+)?',
    (_, grade, ending) => `g:${groupOf(Number(grade) + 6)}${ending ?? '+age'}`,
  ),
  rule('grade n:([1-9])(?: g:kin\\S*)?', (_, grade) => `g:${groupOf(Number(grade) + 6)}+age`),
  rule('g:(child|young)(?:\\+(age|plu))? g:kin(?:\\+(?:sg|plu))?', (_, group, number) =>
    number === undefined ? undefined : `g:${group}+${number}`,
  ),
  rule('n:\\d{1,2} (?:month|week)(?:\\+\\w+)? (?:- )?(?:yearold |old |gammal |ikäi\\S* )?(g:child\\S*)', (_, baby) => baby),
  rule('f:(\\d{1,2})\\.(\\d{1,2})(?= (?:and|,|or|- )(?: n:\\d{1,2})? (?:n:\\d{1,2} )?yearold)', (_, a, b) => `n:${a} , n:${b}`),
  rule(`(?<!n:\\S+ (?:\\S+ )?)${MINORS}(?:(?:\\(|:|,|are|on|är) )?(${SEVERAL_AGES})(?: \\))?(?= ${ENDS_AGES})`, (_, ages) => {
    const each = numbers(ages).split(',').map(Number);
    return each.every((age) => age < 20) ? ofThem(byAge(each.length, each)) : undefined;
  }),
  rule(`(n:\\d{1,2}(?: (?:- )?yearold (?:,|and|or|, and) n:\\d{1,2})+) (?:- )?yearold`, (_, ages) => `ages:${numbers(ages)}`),
  rule(`(${NUMBERS})(?: -)? yearold(?! ago)`, (_, ages) => `ages:${numbers(ages)}`),
  rule(`aged (?:is |: )?(${NUMBERS})(?: yearold)?`, (_, ages) => `ages:${numbers(ages)}`),
  rule(
    '(?:hän|hon|han|hen|she|he) (?:on|is|är) (?:vasta |bara |still )?n:(\\d{1,2})(?! (?:g:|hour|minute|week|-|m:|p:|\\S+ g:))',
    (_, age) => (Number(age) < 3 ? undefined : `ages:${age}`),
  ),
  rule(`(g:(?:child|young|kin|client)(?:\\+(?:sg|age))?) (?:, )?${WHO_IS} n:(\\d{1,2})${OF_SOMETHING}`, (_, who, age) =>
    Number(age) < 3 ? undefined : `${who} ages:${age}`,
  ),
  rule(
    '(n:1|one|en|ett|o:\\d) (?:is|on|är) n:(\\d{1,2})(?! (?:g:|n:|m:|hour|minute|[^,.;] g:))',
    (_, who, age) => `${who} is ages:${age}`,
  ),
];

const LINKED = '(?:\\(|,|:|på|of|i|on|är|are|aged|jotka|who|som|tonåren|ja)';

/** `tre barn på 4, 7 och 15`, `kolme lasta, joista vanhin on 13 ja nuoremmat 8 ja 5`: where each has an age. */
function eachOf(count: number, told: string | undefined): string | undefined {
  const ages = [...(told ?? '').matchAll(/(?:n|ages):([\d,]+)/g)].flatMap(([, each = '']) => each.split(',').map(Number));
  return ages.length === count && count > 1 && ages.every((age) => age < 20) ? byAge(count, ages) : undefined;
}

/** `Lapset ovat 3, 5 ja 11` tells all of them, whatever number was told before. */
function ofThem(counted: string | undefined): string | undefined {
  return counted?.replaceAll(/C:\w+:\d+/g, '$&+all');
}

const A_YOUNG_ONE = '(?:upperlevel(?:\\+\\w+)?|g:young\\S*|C:young:1)';
const ONE = '(?:o:\\d|n:1|en|ett|one|one-of|a)';

const CHILDREN_BY_AGE: readonly Rule[] = [
  rule('C:(?:child|kin):(\\d)(?: ,| \\()? of-which((?: (?![.;]|[gCTRM]:)\\S+)+)', (_, n, told) => eachOf(Number(n), told)),
  rule(`C:(?:child|kin|young):(\\d) (?:${LINKED} ){0,4}?(${SEVERAL_AGES})`, (_, n, told) => eachOf(Number(n), told)),
  rule(
    'C:child:(\\d) (?:, |\\( )?(?:of-which |one-of )?(?:o:\\d|n:1|en|ett|one|one-of|a) (?:is |on |är )?ages:(\\d+)(?: \\))?',
    (_, n, age) => oneOfThem(Number(n), Number(age)),
  ),
  rule(`C:child:(\\d) (?:, |\\( )?(?:of-which |one-of )?${ONE}(?: of-which)? (?:\\S+ ){0,2}?${A_YOUNG_ONE}(?: \\))?`, (_, n) =>
    oneOfThem(Number(n), 13),
  ),
  rule(`C:child:(\\d) , ${ONE} of-which (?:is |on |är )?(?:ages:|n:)(\\d+)(?! (?:g:|hour|minute))`, (_, n, age) =>
    oneOfThem(Number(n), Number(age)),
  ),
  rule('C:child:(\\d) (?:, |\\( )?of-which (?:(?![.;])\\S+ ){0,6}?n:(\\d) upperlevel(?:\\+\\w+)?', (_, n, young) =>
    Number(n) > Number(young) ? `C:child:${Number(n) - Number(young)} and C:young:${young}` : undefined,
  ),
  rule(`(C:(?:child|kin|young):\\d+) \\( (${NUMBERS}) \\)`, (_, who, ages) => `${who} ages:${numbers(ages)}`),
  rule('g:(?:child|kin|young)\\+plu (?:(?:\\(|,|:|-|on|är|are|aged) ){0,2}ages:(\\d+(?:,\\d+)+)(?: \\))?', (_, ages = '') =>
    ofThem(byAge(ages.split(',').length, ages.split(',').map(Number))),
  ),
  rule(
    'C:(?:child|kin|young):(\\d+) (?:(?:\\(|,|:|-|on|är|are|aged|ja|i|på|of|som|who|jotka|attending) ){0,3}ages:(\\S+)(?: \\))?',
    (_, n, ages = '') => byAge(Number(n), ages.split(',').map(Number)),
  ),
  rule('g:kin , ages:([1-9]|1[0-2])(?= (?:and|,) [gC]:)', () => 'g:kin , g:child+age'),
  rule('g:(?:child|kin|young)(?:\\+sg)? (?:\\( |, )?ages:(\\d+)(?: \\))?(?! g:)', (_, age) => `g:${groupOf(Number(age))}+age`),
  rule('ages:\\S+ (?:- )?g:(child|kin|young)\\+gen(?! with)', (_, group) => `g:${group}+gen`),
  rule(
    'ages:(\\d+) (?:- )?(?:(?!and |or |, )\\S+ )?g:(?:child|kin|young)(?:\\+(?!plu|gen)\\w+)?',
    (_, age) => `g:${groupOf(Number(age))}+age`,
  ),
  rule('g:client\\S* (?:\\( |, |är |on |is )?ages:(\\d+)(?: \\))?', (_, age) =>
    Number(age) < 18 ? `g:${groupOf(Number(age))}+age` : 'g:client',
  ),
  rule('C:(?:child|kin|young):(\\d+) \\( ((?:(?![()])\\S+ )+)\\)', (_, n, inside = '') => thoseInside(Number(n), inside)),
];

/** `kolme lasta (kaksi ekaluokkalaista ja 14-vuotias)`: those inside, if they are as many. */
function thoseInside(count: number, inside: string): string | undefined {
  const counts = inside.split(' ').map((word) => {
    if (word.startsWith('ages:')) return word.split(',').length;
    return word.endsWith('+age') ? 1 : Number(/^C:(?:child|young|kin):(\d+)$/.exec(word)?.[1] ?? 0);
  });
  return counts.reduce((sum, one) => sum + one, 0) === count ? inside.trim() : undefined;
}

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
  if (all.length !== count || all.some((age) => age > 25)) return undefined;
  const groups = (['child', 'young', 'kin'] as const).map(
    (group) => [group, all.filter((age) => groupOf(age) === group).length] as const,
  );
  return groups.flatMap(([group, n]) => (n > 0 ? [`C:${group}:${n}`] : [])).join(' and ');
}
