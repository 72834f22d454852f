/**
 * Numbers that are spelt out digit by digit, as digits: `nolla neljä nolla 1234567`, `noll fyra noll …`. Only long runs, and shorter
 * ones that begin with a zero: "kaksi lasta" stays as it is. Expects the text in its plain form.
 */
export function withSpokenDigits(text: string): string {
  return text.replaceAll(RUN, (run) => {
    const words = run.match(WORD) ?? [];
    return isNumber(words) ? words.map((word) => digitsOf(word)).join('') : run;
  });
}

function isNumber(words: readonly string[]): boolean {
  const [first = '', second = ''] = words.map((word) => digitsOf(word.toLowerCase()));
  const isMobile = /^(?:4\d?|50?)$/.test(second) && (second.length === 2 || /^\d/.test(words[1] ?? ''));
  return words.length >= LONG || (first === '0' && (words.length >= SHORT || isMobile));
}

function digitsOf(word: string): string {
  const isSeparator = word.length > 1 && !/^\d/.test(word);
  return DIGITS.get(word.toLowerCase()) ?? (isSeparator ? '-' : word);
}

const LONG = 6;
const SHORT = 3;

/** In Finnish as they are said too, in Swedish and in English, from zero to nine. */
const SPOKEN =
  'nolla|noll|zero|oh yksi|yks|ett|one kaksi|kaks|två|two kolme|kol|tre|three neljä|nel|fyra|four viisi|viis|fem|five kuusi|kuus|sex|six seitsemän|seiska|seittemän|sju|seven kahdeksan|kasi|kaheksan|åtta|eight yhdeksän|ysi|yheksän|nio|nine';
/** From ten to twenty, then the tens that a mobile number begins with. */
const TENS =
  'kymmenen|tio|ten yksitoista|elva|eleven kaksitoista|tolv|twelve kolmetoista|tretton|thirteen neljätoista|fjorton|fourteen viisitoista|femton|fifteen kuusitoista|sexton|sixteen seitsemäntoista|sjutton|seventeen kahdeksantoista|arton|eighteen yhdeksäntoista|nitton|nineteen kaksikymmentä|tjugo|twenty';
const DIGITS: ReadonlyMap<string, string> = new Map([
  ...SPOKEN.split(' ').flatMap((words, digit) => words.split('|').map((word) => [word, String(digit)] as const)),
  ...TENS.split(' ').flatMap((words, i) => words.split('|').map((word) => [word, String(10 + i)] as const)),
  ...['neljäkymmentä', 'fyrtio', 'forty'].map((word) => [word, '40'] as const),
  ...['viisikymmentä', 'femtio', 'fifty'].map((word) => [word, '50'] as const),
]);

/** The century of an identity code may stand among them as a letter. */
const ONE = `(?:${[...DIGITS.keys()].toSorted((a, b) => b.length - a.length).join('|')})`;
const SEPARATOR = '(?:viiva|miinus|bindestreck|streck|minus|dash)';
const WORD = new RegExp(String.raw`${ONE}|\d{1,2}|${SEPARATOR}|(?<![\p{L}])[a-fu-y](?!\p{L})|-`, 'giu');
const RUN = new RegExp(
  String.raw`(?<!\p{L})${ONE}(?:[ ,-]{0,2}(?:${ONE}|${SEPARATOR}|[a-fu-y](?=[ ,-])|\d{1,2}(?!\d))){1,40}(?!\p{L})`,
  'giu',
);
