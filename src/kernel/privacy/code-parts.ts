import { daysInMonth } from '../time/calendar-date.ts';
import { checkCharacterOf } from './check-character.ts';
import { TAKEN_OUT } from './plain-form.ts';

/**
 * Takes out identity codes told in two parts: a date, then the end, with words between them (`alkaa 010190 ja päättyy 900P`), and an
 * end that is said to be one (`neljä viimeistä 900P`). Expects the form of the guard, with plain dates: a date may be in six digits too.
 */
export function withoutCodesInParts(text: string): string {
  return text
    .replaceAll(IN_PARTS, (match, ...groups: string[]) => (isCode(partsOf(groups)) ? TAKEN_OUT : match))
    .replaceAll(END_ALONE, (match, separator: string, end: string) =>
      separator === '' && isYearOrTime(end) && !/loppunum|slutsiff/i.test(match) ? match : TAKEN_OUT,
    )
    .replaceAll(BEGINNING_ALONE, TAKEN_OUT);
}

const END = String.raw`(?<!\p{L})([-+]|[A-FU-Y](?=[ -]?\d))?[ -]?(\d{3}(?:[ -]?\d|[A-Z]))(?![\p{L}\d]|[.:]\d)`;

const IN_PARTS = new RegExp(String.raw`(?<![\d.:])(\d\d)\.?(\d\d)(?:\.(18|19|20))?(\d\d)(?![\d:])([^\d]{0,60}?)${END}`, 'giu');

const END_ALONE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:neljä|4) viimeistä|viimeiset (?:neljä|4)|(?:fyra|4) sista|sista (?:fyra|4)|last (?:four|4)|loppunumero\p{L}{0,3}|loppuosa|tunnusosa|slutsiff\p{L}{0,6}|slutdelen|(?:tunnu\p{L}{0,6}|hetu\p{L}{0,3}|henkilötunnu\p{L}{0,6}|(?:person)?beteckning\p{L}{0,3}|personnum\p{L}{0,6}|id|ssn|code) (?:päättyy|loppuu|slutar|ends|ending))[^\d]{0,40}?${END}`,
  'giu',
);

/** `hetun alku on 010190` */
const BEGINNING_ALONE =
  /(?<!\p{L})(?:hetu|henkilötunnu|hlötunnu|hlötunnus|sotu|personbeteckning|personnummer|personal identity code|ssn)\p{L}{0,6}[^\d\n]{0,30}?(?<![\d.:])\d{6}(?![\d.:])/giu;

interface Parts {
  readonly between: string;
  readonly separator: string;
  readonly end: string;
  readonly digits: string;
  readonly year: number;
  readonly isReal: boolean;
}

function partsOf(groups: readonly (string | undefined)[]): Parts {
  const [day, month, century, year, between, separator, end] = groups.slice(0, 7).map((group) => group ?? '');
  const whole = Number((century || (Number(year) < 40 ? '20' : '19')) + String(year));
  return {
    ...{ between: String(between), separator: String(separator), end: String(end).replaceAll(/[ -]/g, '').toUpperCase() },
    digits: `${day}${month}${year}`,
    year: whole,
    isReal: isDay(Number(day), Number(month), whole),
  };
}

function isDay(day: number, month: number, year: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

const LINKED =
  /loppu|loput|pääty|pääte|perä|sitten|viimei|slut|sedan|sist|(?:^|[^\p{L}])(?:end|then|last|second|ja|och|and)(?:$|[^\p{L}]|s[^\p{L}]|ing)/iu;

/** Days of the years in which orders are made stand beside times of the clock. */
const FIRST_OF_ORDERS = 2024;

function isCode({ isReal, between, separator, end, digits, year }: Parts): boolean {
  if (!isReal) return false;
  const isRight = checkCharacterOf(digits + end.slice(0, 3)) === end.slice(3);
  const hasLetter = /[A-Z]$/.test(end) || /[A-Z]/i.test(separator);
  if (!isRight) return LINKED.test(between) && (hasLetter || separator === '-') && !isYearOrTime(end);
  return hasLetter || year < FIRST_OF_ORDERS || !isYearOrTime(end);
}

function isYearOrTime(end: string): boolean {
  return /^(?:(?:19|20)\d\d|(?:[01]\d|2[0-4])[0-5]\d)$/.test(end.replaceAll(/[ -]/g, ''));
}
