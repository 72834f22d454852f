import { either, rewritten, rule, type Rule, type Setting } from './pattern.ts';

/** Rewrites who comes as counts, `C:group:n`. Those named without a number stay as `g:`; a range of numbers is `C:?:group`. */
export function withPeople(line: string, setting: Setting): string {
  const known = line
    .replaceAll(/ sibling(?:\+\w+)?(?= )/g, HAS_MINOR.test(line) ? ' g:kin' : ' g:close')
    .replaceAll(/ g:kin\+may(?= )/g, (word) => (HAS_MINOR.test(line) ? ' g:kin' : word))
    .replaceAll(OF_WHICH, (part) => part.replaceAll(/ g:parent(?= )/g, ' older'));
  return rewritten(known, [...OTHER_WORDS, ...OF_US, ...COUNTS], setting).replaceAll(/ C:family:1(?= )/g, ' g:family');
}

/** A grown-up's sister is somebody close; a child's is of the family. Of a grown-up `siskonsa` some say one, some the other: it is asked. */
const HAS_MINOR = / (?:[gC]:(?:child|young)|ages:1?\d(?!\d)|g:kin\+sg)/;
/** `kaksi lasta, joista vanhempi` is the older, and no parent. */
const OF_WHICH = / of-which [^.;]*/g;

const GROUP = 'g:(family|client|parent|parents|kin|child|young|close|pro|job|seat|adult|total)(?:\\+\\w+)?';
/** What is no word beside people: it says something of its own. */
const NO_WORD = either(
  'eli|siis|alltså|so|and|or|but|fix|need|meeting|on|however|attending|week|month|day|hour|minute',
  'clock|interpreter|L|R|T|sign|tongue|half|year|not-know|worry|worry-zone',
);
const WORD = `(?:(?!${NO_WORD}[ :+])[^\\s:.,;()-]+ )`;
const LINK = `(?:${either(':|need|\\(|on|är|are|is|ovat|total-of|attending|på|-|med|with|antal|määrä|lukumäärä|number', 'count|g:total\\S*|yhteensä|tulee|, total-of|olisi|olis|ois|onkin|olikin|tuleekin|sittenkin', 'riittää|blir|useita|monta|flera|several|many|arviolta|about|puolelta|osalta|puolesta|från', 'pre:from')} )`;
const NO_GROUP_AFTER = `(?! (?:${WORD}{0,1})(?:[gC]:|ages|hour|minute|week|month|day|- n:|m:|yearold|p:|sector:|unit:|\\. m:))`;

const counted = (group: string | undefined, n: string | undefined): string => `C:${group}:${Number(n)}`;

const WHO_LIVES_ELSEWHERE = '(?:, )?(?:joka|jotka|som|who) (?:\\S+ ){0,4}?elsewhere';
const OF_PEOPLE = '(?! (?:g:|hour|minute|-|m:|week|yearold|p:|and half))';
const WORKER = 'g:(?:pro|job)\\S*';
const ARE = '(?:on|olisi|olemme|ois|tulee|attending|i-am|ollaan|oltais)';
const OF_ONE_KIND = '(family|close|pro|job|client|child|young)';
const ME = '(?:g:me|jag|me|mää|mie|minä)';
/** `vi är två jag och kuratorn`: the number is told first, and then who they are. */
const THEN_LIST = either(`${ME} (?:pre:from \\S+ )?(?:,|and) `, `g:job\\S* (?:(?:,|and|g:job\\S*) ){0,4}?and ${ME} `);

/** Those who do not come, and people told by another: `lastensuojelun työntekijä`, `opettaja x 2`. */
const OTHER_WORDS: readonly Rule[] = [
  rule(
    '(?:without|utan|ilman|with pre:not) (?:(?:her|his|any|hennes|hans|några|muita|other) )?g:(?!client|seat|job|pro)\\w+\\S*',
    () => ',',
  ),
  rule('g:parent (n:2 g:kin\\S*|g:client\\S*)', (_, who) => who),
  rule('g:(?!client)\\w+\\S* pre:not(?= (?:[.,;)]|$))', () => ','),
  rule(`(${ME}) (?:(?:eli|siis|som|who|själv|myself|jag) )+(?:är |on |am |is )?(?:a |en )?g:job\\S*`, () => 'g:me'),
  rule(
    '(?<=(?:thanks|^|[.,]) )g:job\\S* (?:i-am|här|here|this|kirjoittaa|skriver|writing)(?= (?:[.,]|thanks|and))',
    () => 'i-am',
  ),
  rule('i-am (?:(?:a|an|en|itse|själv) )?g:job\\S*', () => 'i-am'),
  rule('and me , g:job\\S*(?= (?:[.;)]|$))', () => 'and g:me'),
  rule(`(${ME}) (?:attending |tulen |i-am )?g:(?:job|pro)\\+ess`, () => 'g:me attending'),
  rule('(?:som|as) (?:a |an |en )?g:job\\S*', () => ','),
  rule('i (?:(?:would|will|be|am|ll) )+g:pro', () => 'C:pro:1'),
  rule('(?:pre:from (?:oss|us)|meiltä) attending (?:jag|me|g:me|i)', () => 'attending g:me'),
  rule('g:(?:pro|job)\\+ela g:me|g:pro\\S* (?:jag|me|g:me)(?= [.,;])', () => 'attending g:me'),
  rule('(?:n:1|one|en) (?:meistä|of us|oss)', () => ','),
  rule('g:(close|kin|child|young)\\S* , {n} (?:them|dem|heitä)', (_, group, n) => counted(group, n)),
  rule('g:parent\\+gen g:parents\\S*', () => 'C:close:2'),
  rule(
    '(g:client\\S*) (?:is|är|on|,) (?:a |an |en |ett )(?:(?!g:|,)\\S+ )?g:client\\S*|(g:client\\S*) (?:is|är|on) g:client\\S*',
    (_, a, b) => a ?? b,
  ),
  rule('(g:client\\S*) (?:is|är|on) (?:a |an |en |ett )?(?:(?!g:|,)\\S+ )?g:kin(?!\\+sg)\\S*', (_, who) => who),
  rule('(g:(?:job|pro)\\S*|g:me) eli {n}(?! g:(?:pro|job))', (_, who, n) => `${who} eli C:job:${n}`),
  rule('pre:from (?:the )?(?!g:|C:)\\S+ n:(\\d) g:total\\S*', (_, n) => counted('job', n)),
  rule('with me there (?:are|will) n:(\\d) g:total\\S*', (_, n) => counted('pro', n)),
  rule('{n} g:total\\S* pre:from (?:n:\\d+ )?(?:services|organisations?|unit\\S*)', (_, n) => counted('pro', n)),
  rule('(?:de|he|they) (?:är|on|ovat|are) n:(\\d)(?= (?::|,|and (?:vi|me|we|i-am|C:pro)))', (_, n) => counted('family', n)),
  rule(
    '(g:(close|job|pro)\\S*) (?:, )?(?:eli|alltså|so) {n} g:total\\S*',
    (_, who, group, n) => `${who} eli ${counted(group, n)}`,
  ),
  rule('g:pro\\S* , n:(\\d{1,2}) g:total\\S*', (_, n) => counted('pro', n)),
  rule(`g:(?:kin|adult g:child|adult)\\S* ${WHO_LIVES_ELSEWHERE} and (?:her|his|hänen|hennes|hans) g:kin`, () =>
    counted('close', '2'),
  ),
  rule(`g:kin\\S* ${WHO_LIVES_ELSEWHERE}`, () => 'g:close'),
  rule('g:close\\S* (?:, )?(?:joka|som|who) (?:on|is|är) (?:hänen |her |his |hennes |hans )?g:parents?\\S*', () => 'g:parent'),
  rule('g:parent\\S* (?:(?:on|is|är|joka|som|who|with|as|also) )+(?:g:family\\S* )?g:close\\S*', () => 'g:close'),
  rule('(?:no-people|g:close\\+(?:ill|gen)) g:parent\\S*', () => 'g:close'),
  rule('g:parent\\S* (?:on|is|är) (?:hänen |her |his |hennes |hans )?g:close\\S*', () => 'g:parent'),
  rule('(g:parent\\S*) (?:on|is|är) (?:a |an |en )?g:parent(?!s)\\S*', (_, who) => who),
  rule('(?:full - ikäi\\S*|täysi-ikäi\\S*|myndig\\S*|g:adult\\S*) (?:ung |unga )?g:(?:young|child|kin\\+sg)\\S*', () => 'g:kin'),
  rule('g:adult\\S* g:kin\\S*(?! (?:sama|samma|same))', () => 'g:kin+may'),
  rule('(?:en annan|ett annat|another|different|toinen|toisen) g:\\S+', () => ','),
  rule('g:family\\S* (?:på )?{n} g:adult\\S*(?! and)', (_, n) => counted('family', n)),
  rule('me (?:g:(?:job|pro)\\S* )?(?:(?!total-of)\\S+ )?total-of {n}', (_, n) => counted('pro', n)),
  rule('n:1 (?:of )?(?:mine|our) g:(?:pro|job)\\S*', () => ','),
  rule('(?:mine|our|uusi|new|ny) g:pro(?!\\S)', () => 'g:job'),
  rule(
    either(
      'g:(?!client)\\w+\\S* (?:ei |is |are )?pre:not (?:attending|coming|tule|fits)(?: ,)?(?: however)?',
      'g:(?!client)\\w+\\S* attending pre:not(?! (?:to|in|i) sector)(?: ,)?(?: however)?',
      'g:(?:child|young|kin)\\S* ages:\\d+ (?:attending pre:not|pre:not attending)',
      'pre:not (?:any |några |yhtään )?g:(?:child|young|kin)\\S*(?: attending)?(?= (?:[.,;)]|$))',
    ),
    () => 'attending',
  ),
  rule('((?:unit|sector):\\S+\\+gen) g:pro(?:\\+(?!plu)\\w+)?', (_, whose) => `${whose} g:job`),
  rule('g:parent\\S* - and (g:close\\S*)', (_, who) => who),
  rule('(g:\\S+) x {n}', (_, who, n) => `n:${n} ${who}`),
];

/** The writer's own number: `meitä on kolme`, `vi är tre`, `two of us`; and somebody from a place: `en från skolan`. */
const OF_US: readonly Rule[] = [
  rule(
    `(?:(?:(?:meitä|meit|me|vi|we|g:pro\\S*) )+(?:${ARE} )?|i-am )n:([2-9])(?= ${THEN_LIST})`,
    (_, n) => `${counted('pro', n)} :`,
  ),
  rule(`and g:me (?:${ARE} )?{n} (?:(?!g:)\\S+ )?g:(?:pro|job)\\S*`, (_, n) => counted('pro', String(Number(n) + 1))),
  rule('(?:jag|me|g:me|myself|mig) (?:inräknad|medräknad|inkluderad|included|attending lukien|lukien)', () => ','),
  rule('(?:counting|including|inklusive) (?:me|myself|g:me|jag|mig)', () => ','),
  rule(`meitä \\p{L}{6,} ${ARE} {n}`, (_, n) => counted('pro', n)),
  rule('i-am n:([2-9])(?= (?:[.,;]|som|who|pre:from|from|T:|$))', (_, n) => counted('pro', n)),
  rule('(?:meiltä|pre:from oss) {n} g:adult\\S*', (_, n) => counted('job', n)),
  rule('(?:miehen|vaimon|mannens|fruns) g:parents\\S*', () => 'C:close:2'),
  rule('g:(close|pro|family)(?:\\+\\w+)? ((?:(?![.;]|g:)\\S+ ){0,5}?)(?:heitä|de|they) (?:on|är|are) {n}', (_, group, _rest, n) =>
    counted(group, n),
  ),
  rule(`(?:g:job\\+(?:ela|abl)|(?!mielestä)[a-zäöå]{4,}(?:st|lt)[aä]) (?:attending |on )?n:([1-5])${OF_PEOPLE}`, (_, n) =>
    counted('job', n),
  ),
  rule(`(?:meitä|meit|me) (?:${WORKER} )?(?:${ARE} ){0,2}{n}(?: ${WORKER}| g:total\\S*)?(?! (?:g:|hour|minute|p:))`, (_, n) =>
    counted('pro', n),
  ),
  rule('{n} mei(?:stä|tä)(?: g:(?:pro|job)\\S*)?|{n} (?:of )?(?:us|oss)', (_, a, b) => counted('pro', a ?? b)),
  rule('(?<!(?:find|get|give|send|hitta|ge|skicka) )(?:us|oss) (?:attending )?{n}(?! (?:g:|hour|minute|p:|week|m:))', (_, n) =>
    counted('pro', n),
  ),
  rule('(?:vi|we) (?:(?:är|are|som|all|pre:from sector:\\S+) ){0,3}{n}(?! (?:g:|hour|minute|p:|week|m:))', (_, n) =>
    counted('pro', n),
  ),
  rule('(?:pre:from oss|meiltä) {n}(?! g:)|{n} (?:pre:from (?:oss|our|mine)|meiltä)', (_, a, b) => counted('job', a ?? b)),
  rule('{n} pre:from (?:the )?(?!p:|n:|R:|wd|g:(?:family|close))\\S+(?! (?:to|-))', (_, n) =>
    Number(n) < 10 ? counted('job', n) : undefined,
  ),
  rule('(?<=(?:and|dessutom|lisäksi|additionally) )(?:en|ett|one|yksi) (?:to|till|more) pre:from \\S+', () => 'C:job:1'),
  rule('(?:någon|nån|somebody|someone|joku|en|ett) pre:from (?:the )?\\S+', () => 'C:job:1'),
];

const COUNTS: readonly Rule[] = [
  rule('n:\\d+(?:\\+gen)? g:child\\+gen (?:\\S+ - )?(g:\\S+)', (_, whose) => whose),
  rule('{n} (?:alle|under|below) ages:\\d+ (g:(?:child|kin)\\S*)', (_, n, who) => `n:${n} ${who}`),
  rule('{n} (?:alle|under|below) ages:(\\d+)(?! g:)', (_, n, age) => (Number(age) <= 13 ? `C:child:${n}` : undefined)),
  rule('g:adult\\S* (?:pre:from |från )?g:family\\S* (?:: )?{n}', (_, n) => counted('adult', n)),
  rule('g:adult\\S* {n} g:family\\+ela', (_, n) => counted('adult', n)),
  rule('g:(\\w+)\\+plu both', (_, group) => counted(group, '2')),
  rule(
    either(
      '(?:pre:from |från )((?:sector|unit):\\S+) {n}(?! g:)',
      '((?:sector|unit):\\S+\\+(?:ela|abl)) (?:attending )?{n}(?: g:(?:total|adult)\\S*)?(?! g:)',
    ),
    (_, a, n, b, m) => `C:job:${n ?? m} ${a ?? b}`,
  ),
  rule(
    '{n} (?:pre:from |från |from )((?:sector|unit):\\S+)(?! g:)|{n} ((?:sector|unit):\\S+\\+(?:ela|abl))(?! g:)',
    (_, n, a, m, b) => `C:job:${n ?? m} ${a ?? b}`,
  ),
  rule(
    '(?<!n:\\S+ )(g:(?:child|young|kin)(?:\\+(?!plu)\\w+)?) (?:itse |själv )?\\( n:(\\d{1,2}) \\)',
    (_, who, age) => `${who} ages:${age}`,
  ),
  rule('(g:(?:child|young|kin)\\+sg) (?:on |is |är )?n:(\\d{1,2})(?! (?:g:|hour|-|\\. m:|m:|p:))', (_, who, age) =>
    Number(age) < 3 ? undefined : `${who} ages:${age}`,
  ),
  rule(`g:(family|client|close|pro|job|child|young|parents|seat)(?:\\+\\w+)? ${LINK}{0,2}{n} g:total\\S*`, (_, group, n) =>
    counted(group, n),
  ),
  rule(`both (?:the )?${GROUP}`, (_, group) => counted(group, '2')),
  rule(`{n} (?:-|or) {n} ${WORD}{0,1}${GROUP}`, (_, _a, _b, group) => `C:?:${group}`),
  rule(`${GROUP} ${LINK}{0,2}{n} (?:-|or) {n}${NO_GROUP_AFTER}`, (_, group) => `C:?:${group}`),
  rule(
    `{n} (?:- )?g:total(?:\\+\\w+)? (?:(?:på|pre:from|from|ur|in|i|-) ){0,2}g:${OF_ONE_KIND}(?:\\+\\w+)?(?! n:)`,
    (_, n, group) => counted(group, n),
  ),
  rule(`{n} (?:pre:from |ur |från )g:(family|close|pro|job)(?:\\+\\w+)?`, (_, n, group) => counted(group, n)),
  rule(
    `{n} (?:- )?(ages:\\S+ )?(?:(?:sector|unit):\\S+\\+gen )?${WORD}{0,2}${GROUP}`,
    (_, n, ages = '', group) => `${counted(group, n)}${ages === '' ? '' : ` ${ages.trim()}`}`,
  ),
  rule('{n} (ages:\\d+)', (_, n, ages) => `C:child:${n} ${ages}`),
  rule(
    '(?<!of-which |one-of )(?:en|ett|a|an) (ages:\\d+)(?! (?:- )?(?:(?!and |or |, )\\S+ )?g:)',
    (_, ages) => `C:child:1 ${ages}`,
  ),
  rule(`${GROUP} ${LINK}{0,3}{n}(?: g:total\\S*)?(?: \\))?${NO_GROUP_AFTER}`, (_, group, n) => counted(group, n)),
  rule('C:total:(\\d) (?:pre:from |from )?((?:sector|unit):\\S+)', (_, n, where) => `C:job:${n} ${where}`),
  rule('g:seat\\S* length {n}(?! (?:hour|minute))', (_, n) => counted('seat', n)),
  rule('C:(?:pro|job):\\d+ (?:eli |, |so )?total-of {n}', (_, n) => counted('pro', n)),
  rule('g:pair\\S*', () => 'C:seat:2'),
  rule('(?<=[,.;:] )(?:en|ett) g:seat\\S*(?= (?:[,.;]|$))', () => 'C:seat:1'),
  rule(
    '{a} g:seat\\S* (?:lasting|length|is enough|enough)|(?:lasting|length|enough) (?:med |with )?{a} g:seat\\S*',
    () => 'C:seat:1',
  ),
];
