import { daysInMonth } from '../time/calendar-date.ts';
import { checkCharacterOf } from './check-character.ts';
import { TAKEN_OUT } from './plain-form.ts';

/**
 * Takes out Finnish personal identity codes (henkilötunnus): `ddmmyy`, a separator of the century, `nnn` and a check
 * character. Separators by Government Decree 690/2022: 1800s `+`, 1900s `-` Y X W V U, 2000s A B C D E F.
 *
 * The check may be missing, and the end of a code said by itself counts too.
 * Case does not count and blanks may stray between the parts. The check need not be right, because a mistyped code still
 * points to a person; it must be right where the form alone could be something else: with no separator or another one,
 * with `1.1.1990` as its date, or cut in odd places. Expects the text in its plain form.
 */
export function withoutIdentityCodes(text: string): string {
  return FORMS.reduce(
    (rest, { pattern, isCode }) =>
      rest.replaceAll(pattern, (match, ...groups: string[]) => (isCode(groups.slice(0, GROUPS)) ? TAKEN_OUT : match)),
    text,
  );
}

/** Its groups are day, month, year of two digits, individual number, check character, and the letter or digit that follows. */
interface Form {
  readonly pattern: RegExp;
  readonly isCode: (groups: readonly string[]) => boolean;
}

const GROUPS = 6;
/** Said in words too: `viiva`, `A-kirjain`, `loppuosa`. */
const SAID_SEPARATOR =
  '(?:väli)?viiva|miinus|bindestreck|streck|minus|dash|hyphen|[A-FU-Y] ?-? ?kirjain|(?:(?:ja|och) )?(?:loppuosa|tunnusosa|slutdel)(?: on| är)?[ :]{0,2}[-+A-FU-Y]?';
const SEPARATOR = `(?:-{1,3}|[+A-FU-Y]|${SAID_SEPARATOR})`;
const END = String.raw`([0-9A-Z])(?=([\p{L}\d]?))`;

const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(String.raw`(?<!\d)(\d\d) {0,2}(\d\d) {0,2}(\d\d) {0,3}${SEPARATOR} {0,3}(\d{3}) {0,3}${END}`, 'giu'),
    isCode: (groups) => isNearDate(groups) && (groups[5] === '' || isRightCheck(groups)),
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(\d ?\d)[\s./-]{0,2}(\d ?\d)[\s./-]{0,2}(?:18|19|20)?(\d ?\d)[\s.,]{0,3}${SEPARATOR}[\s.,]{0,3}(\d ?\d ?\d)[\s.-]{0,3}${END}`,
      'giu',
    ),
    isCode: (groups) => isRealDate(groups) && isRightCheck(groups),
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(\d\d?)[./-](\d\d?)[./-](?:18|19|20)?(\d\d) {0,2}${SEPARATOR} {0,2}(\d{3}) {0,2}${END}`,
      'giu',
    ),
    isCode: (groups) => isRealDate(groups) && isRightCheck(groups),
  },
  {
    pattern: new RegExp(String.raw`(?<!\d)(\d\d)(\d\d)(?:18|19|20)?(\d\d)[^\p{L}\d]{0,3}(\d{3})[^\p{L}\d]{0,3}${END}`, 'giu'),
    isCode: (groups) => isRealDate(groups) && isRightCheck(groups),
  },
  {
    pattern: /(?<!\d)(\d\d)(\d\d)(\d\d)(?:-|[A-FU-Y])(\d{3})(?![\p{L}\d-])/giu,
    isCode: isRealDate,
  },
  {
    pattern:
      /(?<!\p{L})(?:loppuosa|tunnusosa|(?:hetu|henkilötunnukse)n? ?(?:loppu\p{L}{0,6}|pääte)|slutsiffror\p{L}{0,2}|slutdelen)(?: on| är| is)?[ :]{1,3}[-+A-FU-Y]?\d{3}[0-9A-Z](?![\p{L}\d])/giu,
    isCode: () => true,
  },
];

/** Also 31 February, because a slip in the date hides nobody. */
function isNearDate([day, month]: readonly string[]): boolean {
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
}

/** The leap day counts in every fourth year: a wrong century is a slip of one key. */
function isRealDate(groups: readonly string[]): boolean {
  const [day = 0, month = 0, year = 0] = groups.slice(0, 3).map((part) => Number(part.replace(' ', '')));
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2000 + year, month);
}

/** A digit more would make it another number; a letter grown to the end does not hide a code that is right. */
function isRightCheck(groups: readonly string[]): boolean {
  const [day = '', month = '', year = '', individual = '', check = '', next = ''] = groups.map((part) =>
    part.replaceAll(' ', ''),
  );
  const digits = day.padStart(2, '0') + month.padStart(2, '0') + year + individual;
  return !/\d/.test(next) && checkCharacterOf(digits) === check.toUpperCase();
}
