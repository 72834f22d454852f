/**
 * Numbers that are spelt out digit by digit, as digits: `nolla neljä nolla 1234567`, `noll fyra noll …`. Only long runs, and shorter
 * ones that begin with a zero: "kaksi lasta" stays as it is. Expects the text in its plain form.
 */
export function withSpokenDigits(text: string): string {
  return text.replaceAll(RUN, (run) => {
    const words = run.match(WORD) ?? [];
    const isLong = words.length >= LONG || (words.length >= SHORT && DIGITS.get((words[0] ?? '').toLowerCase()) === '0');
    return isLong ? words.map((word) => DIGITS.get(word.toLowerCase()) ?? (word.length > 1 ? '-' : word)).join('') : run;
  });
}

const LONG = 6;
const SHORT = 3;

/** In Finnish as they are said too, in Swedish and in English, from zero to nine. */
const SPOKEN =
  'nolla|noll|zero|oh yksi|yks|ett|one kaksi|kaks|två|two kolme|kol|tre|three neljä|nel|fyra|four viisi|viis|fem|five kuusi|kuus|sex|six seitsemän|seiska|seittemän|sju|seven kahdeksan|kasi|kaheksan|åtta|eight yhdeksän|ysi|yheksän|nio|nine';
const DIGITS: ReadonlyMap<string, string> = new Map(
  SPOKEN.split(' ').flatMap((words, digit) => words.split('|').map((word) => [word, String(digit)] as const)),
);

/** The century of an identity code may stand among them as a letter. */
const ONE = `(?:${[...DIGITS.keys()].toSorted((a, b) => b.length - a.length).join('|')})`;
const SEPARATOR = '(?:viiva|miinus|bindestreck|streck|minus|dash)';
const WORD = new RegExp(String.raw`${ONE}|${SEPARATOR}|(?<![\p{L}])[a-fu-y](?!\p{L})|-`, 'giu');
const RUN = new RegExp(String.raw`(?<!\p{L})${ONE}(?:[ ,-]{0,2}(?:${ONE}|${SEPARATOR}|[a-fu-y](?=[ ,-])))+(?!\p{L})`, 'giu');
