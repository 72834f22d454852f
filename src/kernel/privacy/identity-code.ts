import { daysInMonth } from '../time/calendar-date.ts';
import { TAKEN_OUT } from './plain-form.ts';

/**
 * Takes out Finnish personal identity codes (henkilötunnus): `ddmmyy`, a separator of the century, `nnn` and a check
 * character. Separators by the Government Decree 690/2022: 1800s `+`, 1900s `-` Y X W V U, 2000s A B C D E F.
 *
 * Case does not count and blanks may stray between the parts. The check need not be right, because a mistyped code still
 * points to a person; it must be right where the form alone could be something else: without a separator, with a full
 * year or dots in the date, or with letters grown to its end. Expects the text in its plain form.
 */
export function withoutIdentityCodes(text: string): string {
  return text
    .replaceAll(USUAL, (match, ...groups) => (isUsualCode(groups) ? TAKEN_OUT : match))
    .replaceAll(SPREAD, (match, ...groups) => (isSpreadCode(groups) ? TAKEN_OUT : match))
    .replaceAll(NO_SEPARATOR, (match, ...groups) => (isBareCode(groups) ? TAKEN_OUT : match));
}

/** The check character of the nine digits `ddmmyynnn`. */
export function checkCharacterOf(digits: string): string {
  return CHECK_CHARACTERS.charAt(Number(digits) % CHECK_CHARACTERS.length);
}

const CHECK_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Groups: day, month, year of two digits, separator, individual number, check character, the letter or digit that follows. */
const USUAL = /(?<!\d)(\d\d) {0,2}(\d\d) {0,2}(\d\d) {0,3}([-+A-FU-Y]) {0,3}(\d{3}) {0,3}([0-9A-Z])(?=([\p{L}\d]?))/giu;

/** The same with `1.1.1990`, `01.01.90` or `01011990` as the date, or dots about. */
const SPREAD =
  /(?<!\d)(\d\d?)[ ./-]{0,2}(\d\d?)[ ./-]{0,2}(?:18|19|20)?(\d\d)[ .]{0,3}([-+A-FU-Y])[ .]{0,3}(\d{3})[ .-]{0,3}([0-9A-Z])(?=([\p{L}\d]?))/giu;

/** Groups: day, month, year, individual number, check character, the letter or digit that follows. */
const NO_SEPARATOR = /(?<!\d)(\d\d)(\d\d)(?:18|19|20)?(\d\d)[ ._:/*]{0,3}(\d{3})[ ._:/-]{0,3}([0-9A-Z])(?=([\p{L}\d]?))/giu;

function isUsualCode(groups: readonly string[]): boolean {
  const [day = '', month = '', year = '', , individual = '', check = '', next = ''] = groups;
  if (!isDayOfSomeYear(day, month, year)) return false;
  return next === '' || (!/\d/.test(next) && isRightCheck(day + month + year + individual, check));
}

function isSpreadCode(groups: readonly string[]): boolean {
  const [day = '', month = '', year = '', , individual = '', check = '', next = ''] = groups;
  const date = [day.padStart(2, '0'), month.padStart(2, '0'), year] as const;
  return next === '' && isDayOfSomeYear(...date) && isRightCheck(date.join('') + individual, check);
}

function isBareCode(groups: readonly string[]): boolean {
  const [day = '', month = '', year = '', individual = '', check = '', next = ''] = groups;
  return next === '' && isDayOfSomeYear(day, month, year) && isRightCheck(day + month + year + individual, check);
}

/** The leap day counts in every fourth year: a wrong century is a slip of one key. */
function isDayOfSomeYear(day: string, month: string, year: string): boolean {
  const [d, m] = [Number(day), Number(month)];
  return m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(2000 + Number(year), m);
}

function isRightCheck(digits: string, check: string): boolean {
  return checkCharacterOf(digits) === check.toUpperCase();
}
