import { TAKEN_OUT } from './plain-form.ts';

/** Takes out e-mail addresses, also those written with `(at)` or with blanks about the sign. Expects the text in its plain form. */
export function withoutEmails(text: string): string {
  const rest = withoutWrittenEmails(text);
  const signed = SIGNS.reduce((now, [word, sign]) => now.replaceAll(word, sign), text);
  return rest === text && withoutWrittenEmails(signed) !== signed ? withoutWrittenEmails(signed) : rest;
}

function withoutWrittenEmails(text: string): string {
  return EMAILS.reduce((rest, pattern) => rest.replaceAll(pattern, TAKEN_OUT), text);
}

/** Signs written as words. A plain `at` is one only after `first.last` or before a written dot: "look at kunta.fi" is none. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[._][\p{L}\d]{1,40}) at (?=[\p{L}\d-]{1,63}\.)| at (?=[\p{L}\d-]{1,63} ?[([{ ](?:dot|piste|punkt)[)\]} ])| ät /giu, '@'],
  [/ ?[([{<](?:at|ät|miuku(?:mauku)?|snabel[- ]?a)[)\]}>] ?|(?<=[\p{L}\d])\(a\)(?=\p{L})| ?[[{]a[\]}] ?/giu, '@'],
  [/ ?([-|/"])(?:at|ät)\1 ?/giu, '@'],
  [/ (?:snabel[- ]?a|miuku(?:mauku)?|kissanhäntä|apinanhäntä|kanelbulle|(?:at|ät)[- ]?merkki|at-?sign) /giu, '@'],
  [/ ?[([{< ](?:dot|piste|punkt)[)\]}> ] ?(?=\p{L})/giu, '.'],
];

/**
 * Takes out phone numbers: international ones (`+358 40 …`, `00358…`, `358 40 …`), national ones, which begin with a zero,
 * and any after a word that says phone. Dates, times of the clock, years, amounts and order numbers are none.
 * Expects the text in its plain form.
 */
export function withoutPhones(text: string): string {
  const read = text
    .replaceAll(NO_PHONE, ' ')
    .replaceAll(/(?<!\p{L})plus ?(?=358|46)/giu, '+')
    .replaceAll(/(?<![\p{L}\d])O(?=(?:4\d|50)[\d -]{6})/giu, '0')
    .replaceAll(/(?<![\d)+] ?|\d[ -])\(0\) ?(?=\d)/g, '0');
  const rest = withoutReadPhones(read);
  return rest === read ? text : rest;
}

/** Takes out mobile numbers, where digits may stand for a list as well. Expects signs joined to words. */
export function withoutSureMobiles(text: string): string {
  return text.replaceAll(/(?<![\p{L}\d])\+?(?:(?:00)?358|0)(?:4\d|50)\d{6,8}(?!\d)/gu, TAKEN_OUT);
}

function withoutReadPhones(text: string): string {
  return text
    .replaceAll(SAID_TO_BE_A_PHONE, TAKEN_OUT)
    .replaceAll(DIGIT_BY_DIGIT, TAKEN_OUT)
    .replaceAll(MOBILE_IN_PARTS, TAKEN_OUT)
    .replaceAll(MOBILE_IN_WORDS, TAKEN_OUT)
    .replaceAll(LOOSE_MOBILE, (run) => (isWeeksOrDate(run) ? run : TAKEN_OUT))
    .replaceAll(OVER_TWO_LINES, (match) => (match.includes('\n') ? TAKEN_OUT : match))
    .replaceAll(INTERNATIONAL, (match) => (DATE.test(match) ? match : TAKEN_OUT))
    .replaceAll(DIGIT_RUN, (run) => (holdsNational(run) ? TAKEN_OUT : run));
}

/** A number of a firm: `Y-tunnus 0123456-7`. */
const NO_PHONE = /(?<!\p{L})(?:Y-?tunnu\p{L}{0,4}|FO-?nummer|business id)[ :]{1,3}\d{7}-\d(?!\d)/giu;

/** `040,123,4567`, `040 ja 123 4567`, `[040] 123…`: the code of a mobile network, set apart by whatever, and its digits in groups. */
const MOBILE_IN_PARTS =
  /(?<!\d|\d[.,:/-])\+?(?:358[^\p{L}\d]{1,4})?0?(?<=0|358[^\p{L}\d]{1,4})(?:4\d\d?|50\d?)(?:[^\p{L}\d]{1,4}|[^\p{L}\d]{0,2}(?:ja|och|and|loppu\p{L}{0,2}|numero|sitten|sedan|then)(?: (?:ja|sitten|loppu\p{L}{0,2}|päätty\p{L}|slutar|sedan|then|ends|numero))?[^\p{L}\d]{1,3})(?:\d{6,7}|\d{2,4}[^\p{L}\d]{1,3}\d{3,5}|\d{2,3}[^\p{L}\d]{1,3}\d{2}[^\p{L}\d]{1,3}\d{2,3})(?!\d|[.:]\d)/gu;

/** Seven digits at once are no time and no date, whatever words lead to them: `alkaa 040 ja jatkuu 1234567`. */
const MOBILE_IN_WORDS = /(?<!\d|\d[.,:/-])0(?:4\d\d?|50\d?)[^\d\n]{1,30}(?:\d{7}|\d{3} \d{4})(?!\d|[.:-]\d)/gu;

/** Ten digits of a mobile number with blanks wherever: `0 401 234 567`, `04 01 23 45 67`. */
const LOOSE_MOBILE = /(?<!\d ?|\d[.,:/-])0[ -]?(?:4 ?\d|5 ?0)(?: ?-? ?\d){7}(?!-? ?\d|[.:]\d)/g;

/** `04 05 06 07 08`, `04 12 2026 12`. */
function isWeeksOrDate(run: string): boolean {
  const groups = run.split(/[ -]+/).map(Number);
  const areWeeks = groups.every((week, i) => i === 0 || week === (groups[i - 1] ?? 0) + 1);
  return areWeeks || /^\d\d[ -]\d\d[ -]20[2-4]\d(?!\d)/.test(run);
}

/** A blank before the sign needs a usual ending: `Hei @verkostobotti. Tilaan …` is a mention and a sentence. */
const EMAILS: readonly RegExp[] = [
  /[\p{L}\d._%+'-]{1,64}(?:@|[([{ ]{1,2}(?:at|ät|@)[)\]}] ?)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.\p{L}{2,24}/giu,
  /[\p{L}\d._%+'-]{1,64}\s{0,2}@\s{0,2}[\p{L}\d-]{1,63}(?: ?\. ?[\p{L}\d-]{1,63}){0,4} ?[.,] ?(?:fi|com|net|org|se|eu|info)(?!\p{L})/giu,
  /[\p{L}\d_%+'-]{1,64}[. ][\p{L}\d_%+'-]{1,64} ?@?(?:gmail|hotmail|outlook|yahoo|icloud|live|protonmail|luukku|suomi24)\.(?:com|fi|se|net)(?!\p{L})/giu,
  /(?<!\p{L})\p{L}{2,40}\.\p{L}{2,40}@|[\p{L}\d._-]{1,64}@\[\d/giu,
  /(?<![\p{L}\d])(?!(?:hei|moi|moro|terve|hej|hello|hi|hey)@)(?=[\d._%+'-]{0,30}\p{L})[\p{L}\d._%+'-]{2,64}@\p{L}[\p{L}\d-]{1,62}/giu,
];

const SAID_TO_BE_A_PHONE =
  /(?<!\p{L})(?:(?:puh|puhelin\p{L}{0,6}|kännyk\p{L}{0,12}|känny|p|soita(?:ttaa|ttava)?|soittakaa|tekstaa|ring|call(?: me| her| him)?|nås|gsm|tel|tfn|telefon|phone|mobil|mobilnr|mobile|nummer|nr|nro|numero\p{L}{0,3})(?:[.:]? ?(?:nro|n:o|nr|no\.?|on|är|is|at|på))?[ .:]{1,3}(?!20\d{6}(?!\d))\d(?:[ -]?\d){6,11}|(?:puh|gsm|tel|tfn|phone)[ .:]{1,3}(?:\d{5,6}|\d{2,3}[ -]\d{3,4}))(?![\d.:])/giu;

/** `0 5 0 1 2 3 …`: nobody counts so. */
const DIGIT_BY_DIGIT = /(?<![\d.,:/-] ?)0 (?:4 \d|5 0)(?: \d){6,7}(?! ?\d)/g;

/** `040` and the rest on the next line; the letter O for the zero. */
const OVER_TWO_LINES = /(?<![\d.,:/-])[0Oo](?:4\d|50)\d?(?:[ -]{0,3}\n?[ -]{0,3}\d){6,8}(?![\d.:])/g;

const INTERNATIONAL =
  /(?<!\d|\d[.,:/-])(?:\+ ?(?=358)|\+(?=[1-9])|(?<!\p{L})00 ?(?=[1-9])|(?<!\p{L})(?=358[ -]?(?:\(0\) ?)?(?:4\d|50)))\d(?:[ ()./-]{0,3}\d){7,14}?(?!\d)/gu;

/** Inside a match that is no phone number: `+2 h ti 4.3.2027`. */
const DATE = /(?<!\d)(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:20)?\d\d(?!\d)/;

/** Digits in groups with at most a little between them, all on one line. */
const DIGIT_RUN = /(?<!\d|\d[.,:/-])\(?\d{1,40}(?:(?: ?[()./_-]{1,2} ?| )\d{1,40}){0,40}/g;

/** A run may hold other numbers before and after the phone number: each group that begins with a zero is tried. */
function holdsNational(run: string): boolean {
  const groups = [...run.matchAll(/\d+/g)];
  return groups.some((group, i) => {
    const isInsideAnother = /\d[.:,/-]$/.test(run.slice(0, group.index));
    const following = groups.slice(i, i + 6).map(([digits]) => digits);
    return group[0].startsWith('0') && !isInsideAnother && following.some((_, j) => isNational(following.slice(0, j + 1)));
  });
}

function isNational(groups: readonly string[]): boolean {
  const all = groups.join('');
  if (all.length < 7 || all.length > 12) return false;
  return groups.length === 1 ? !isCompactDate(all) : isGroupedNational(groups, all.length);
}

/** `040 123 4567`, `0400-123456`, `09 123 456`: after an area code of two digits comes a longer group that is no year. */
function isGroupedNational([prefix = '', next = '', ...more]: readonly string[], digits: number): boolean {
  if ([next, ...more].some((group) => group.length < 2)) return false;
  if (prefix.length === 2) return next.length >= 3 && !/^20[2-4]\d$/.test(next);
  const isUsualLength = digits >= 8 && /^\d{3,4}$/.test(prefix);
  const isMobile = /^0[457]/.test(prefix);
  return (
    isUsualLength && (isMobile || [next, ...more].some((group) => group.length > 2)) && !isClockRange([prefix, next, ...more])
  );
}

/** `0800-1600` */
function isClockRange(groups: readonly string[]): boolean {
  return groups.length === 2 && groups.every((time) => /^(?:[01]\d|2[0-4])[0-5]\d$/.test(time));
}

/** `04032027` */
function isCompactDate(digits: string): boolean {
  return /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d$/.test(digits);
}
