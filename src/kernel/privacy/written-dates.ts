/**
 * Every full date as `dd.mm.yyyy`, however it was written: `2014-03-12`, `20140312`, `12 3 2014`, `12. maaliskuuta 2014`,
 * `kahdestoista kolmatta 2014`, `den tolfte mars 2014`, `March 12th, 2014`. Expects the form of the guard.
 */
export function withPlainDates(text: string): string {
  const counted = text
    .replaceAll(YEAR_IN_WORDS, (_whole, rest: string) => String(2000 + (CARDINALS.get(rest.toLowerCase()) ?? 0)))
    .replaceAll(ORDINAL, (word) => `${ORDINALS.get(word.toLowerCase().replace('-', ' ')) ?? 0}.`)
    .replaceAll(PARTITIVE, (_whole, month: string) => ` ${PARTITIVES.indexOf(month.toLowerCase()) + 1}.`);
  return FORMS.reduce(
    (now, { pattern, order }) =>
      now.replaceAll(pattern, (match, ...groups: string[]) => dateOf(order.map((at) => groups[at] ?? '')) ?? match),
    counted,
  );
}

/** The year's beginning of a month in words, in the three languages; a month in a date of the text is one of these or a number. */
const MONTHS: readonly string[] = [
  'tammik|januari|january|jan',
  'helmik|februari|february|feb',
  'maalisk|mars|march|mar',
  'huhtik|april|apr',
  'toukok|maj|may',
  'kesäk|juni|june|jun',
  'heinäk|juli|july|jul',
  'elok|augusti|august|aug',
  'syysk|september|sept|sep',
  'lokak|oktober|october|okt|oct',
  'marrask|november|nov',
  'jouluk|december|dec',
];

const NAMES: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, i) => names.split('|').map((name) => [name, i + 1] as const)),
);
/** One group: the beginning of the name. */
const NAME = String.raw`(?<!\p{L})(${[...NAMES.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?:(?<=k)uu\p{L}{0,4}|(?<!k)(?!\p{L})|(?=\.))\.?`;
const YEAR = String.raw`(?:,? ?(?:vuonna|vuoden|v\.|år|in|of)? ?)(\d{4})(?!\d)`;
const DAY = String.raw`(?<![\d.:])(\d{1,2})(?:\.|:?(?:st|nd|rd|th|e|a))?(?: of| päivä\p{L}{0,2}| pvä| pnä)?`;

/** Where day, month and year stand among the groups. */
const FORMS: readonly { readonly pattern: RegExp; readonly order: readonly [number, number, number] }[] = [
  { pattern: /(?<![\d.:/-])((?:18|19|20)\d\d)(?:-|\/|\.)(\d{1,2})(?:-|\/|\.)(\d{1,2})(?![\d:])/gu, order: [2, 1, 0] },
  { pattern: /(?<!\d)((?:19|20)\d\d)((?:0[1-9]|1[0-2]))([0-3]\d)(?!\d)/gu, order: [2, 1, 0] },
  { pattern: /(?<![\d.:])([0-3]\d)((?:0[1-9]|1[0-2]))((?:19|20)\d\d)(?!\d)/gu, order: [0, 1, 2] },
  {
    pattern: /(?<![\d.:])(\d{1,2})(?: ?[./·-] ?|, ?| )(\d{1,2})(?: ?[./·-] ?|, ?| )((?:18|19|20)\d\d)(?!\d)/gu,
    order: [0, 1, 2],
  },
  { pattern: /(?<![\d.:])(\d{1,2}) ?[./-] ?(\d{1,2})(?:[./]| ?\. ?|-)[-']?(\d\d)(?![\d.:])/gu, order: [0, 1, 2] },
  { pattern: new RegExp(`${DAY} ?${NAME}${YEAR}`, 'giu'), order: [0, 1, 2] },
  { pattern: new RegExp(String.raw`${DAY} ?${NAME} [-']?(\d\d)(?![\d.:-])`, 'giu'), order: [0, 1, 2] },
  { pattern: new RegExp(String.raw`${NAME} ${DAY}${YEAR}`, 'giu'), order: [1, 0, 2] },
  { pattern: new RegExp(String.raw`(?<!\d)((?:19|20)\d\d),? (?:den |on )?${DAY} ?${NAME}`, 'giu'), order: [1, 2, 0] },
  { pattern: new RegExp(String.raw`(?<!\d)((?:19|20)\d\d),? ${NAME} (\d{1,2})(?![\d:])`, 'giu'), order: [2, 1, 0] },
];

function dateOf([day = '', month = '', year = '']: readonly string[]): string | undefined {
  const [d, m] = [Number(day), NAMES.get(month.toLowerCase()) ?? Number(month)];
  if (!(d >= 1 && d <= 31 && m >= 1 && m <= 12)) return undefined;
  return `${String(d).padStart(2, '0')}.${String(m).padStart(2, '0')}.${year.length === 2 ? centuryOf(year) + year : year}`;
}

/** Nobody writes only the end of a year that is to come, but orders are for this year and the next ones. */
function centuryOf(yearOfTwoDigits: string): string {
  return Number(yearOfTwoDigits) < 40 ? '20' : '19';
}

const CARDINALS: ReadonlyMap<string, number> = new Map(
  'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista kolmetoista neljätoista viisitoista kuusitoista seitsemäntoista kahdeksantoista yhdeksäntoista kaksikymmentä kaksikymmentäyksi kaksikymmentäkaksi kaksikymmentäkolme'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
);
const YEAR_IN_WORDS = new RegExp(`kaksituhatta(${[...CARDINALS.keys()].toReversed().join('|')})(?!\\p{L})`, 'giu');

const ORDINALS: ReadonlyMap<string, number> = new Map(
  [
    'ensimmäinen toinen kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs kymmenes yhdestoista kahdestoista kolmastoista neljästoista viidestoista kuudestoista seitsemästoista kahdeksastoista yhdeksästoista kahdeskymmenes kahdeskymmenesensimmäinen kahdeskymmenestoinen kahdeskymmeneskolmas kahdeskymmenesneljäs kahdeskymmenesviides kahdeskymmeneskuudes kahdeskymmenesseitsemäs kahdeskymmeneskahdeksas kahdeskymmenesyhdeksäs kolmaskymmenes kolmaskymmenesensimmäinen',
    'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde tjugoförsta tjugoandra tjugotredje tjugofjärde tjugofemte tjugosjätte tjugosjunde tjugoåttonde tjugonionde trettionde trettioförsta',
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty_first twenty_second twenty_third twenty_fourth twenty_fifth twenty_sixth twenty_seventh twenty_eighth twenty_ninth thirtieth thirty_first',
  ].flatMap((language) => language.split(' ').map((word, i) => [word.replace('_', ' '), i + 1] as const)),
);
const ORDINAL_WORDS = [...ORDINALS.keys()].toSorted((a, b) => b.length - a.length).join('|');

/** The months as numbers in the partitive: `kahdestoista kolmatta`. */
const PARTITIVES =
  'ensimmäistä toista kolmatta neljättä viidettä kuudetta seitsemättä kahdeksatta yhdeksättä kymmenettä yhdettätoista kahdettatoista'.split(
    ' ',
  );
const PARTITIVE = new RegExp(`(?<=\\d\\.) (${PARTITIVES.toReversed().join('|')})(?!\\p{L})`, 'giu');
/** A word for a day is one beside its month. */
const ORDINAL = new RegExp(
  `(?<!\\p{L})(?:${ORDINAL_WORDS.replaceAll(' ', '[ -]')})(?=(?: of)? (?:${[...NAMES.keys(), ...PARTITIVES].join('|')}))|(?<=kuun )(?:${ORDINAL_WORDS})(?!\\p{L})`,
  'giu',
);
