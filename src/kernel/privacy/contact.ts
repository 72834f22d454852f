import { TAKEN_OUT } from './plain-form.ts';

/** Takes out e-mail addresses, also those written with `(at)`. Expects the text in its plain form. */
export function withoutEmails(text: string): string {
  return text.replaceAll(EMAIL, TAKEN_OUT);
}

/**
 * Takes out phone numbers: international ones (`+358 40 …`, `00358…`, `358 40 …`) and national ones, which begin with a
 * zero. Dates, times of the clock, years, amounts and order numbers are none. Expects the text in its plain form.
 */
export function withoutPhones(text: string): string {
  return text
    .replaceAll(INTERNATIONAL, (match) => (isInternational(match) ? TAKEN_OUT : match))
    .replaceAll(DIGIT_RUN, (run) => withoutNational(run));
}

const EMAIL =
  /[\p{L}\d._%+'-]{1,64} ?(?:@|[([{](?:at|ät|a|@)[)\]}]) ?[\p{L}\d-]{1,63}(?: ?\. ?[\p{L}\d-]{1,63}){0,4} ?\. ?\p{L}{2,24}/giu;

const INTERNATIONAL =
  /(?<![\p{L}\d]|\d[.,:/-])(?:\+ ?(?=358)|\+(?=[1-9])|00 ?(?=[1-9])|(?=358[ -]?\(?0?\)?[ -]?(?:4\d|50)))\d(?:[ ().\/-]{0,3}\d){7,14}(?!\d)/gu;

/** Digits in groups with at most a little between them, all on one line. */
const DIGIT_RUN = /(?<![\d])(?<!\d[.,:\/-])\(?\d+(?:(?: ?[()./-]{1,2} ?| )\d+)*/g;

function isInternational(match: string): boolean {
  return !/\d{1,2}\.\d{1,2}\.(?:20)?\d\d/.test(match);
}

/** A run may hold other numbers before and after the phone number: each group that begins with a zero is tried. */
function withoutNational(run: string): string {
  const groups = [...run.matchAll(/\d+/g)];
  for (const [i, group] of groups.entries()) {
    if (!group[0].startsWith('0') || /\d[.:,\/-]$/.test(run.slice(0, group.index))) continue;
    const digits = groups.slice(i).map(([words]) => words);
    if (groupCounts(digits.length).some((count) => isNational(digits.slice(0, count)))) return TAKEN_OUT;
  }
  return run;
}

function groupCounts(length: number): readonly number[] {
  return Array.from({ length: Math.min(length, 6) }, (_, i) => i + 1);
}

function isNational(groups: readonly string[]): boolean {
  const all = groups.join('');
  if (all.length < 7 || all.length > 12) return false;
  return groups.length === 1 ? !isCompactDate(all) : isGroupedNational(groups, all);
}

/** `040 123 4567`, `0400-123456`, `09 123 456`: after an area code of two digits comes a longer group that is no year. */
function isGroupedNational([prefix = '', next = '', ...more]: readonly string[], all: string): boolean {
  if (prefix.length < 2 || more.some((group) => group.length < 2)) return false;
  if (prefix.length === 2) return next.length >= 3 && !/^20[2-4]\d$/.test(next);
  return next.length >= 2 && all.length >= 8 && !isClockRange(prefix, next, more.length);
}

/** `0800-1600` */
function isClockRange(from: string, to: string, more: number): boolean {
  return more === 0 && [from, to].every((time) => /^(?:[01]\d|2[0-4])[0-5]\d$/.test(time));
}

/** `04032027` */
function isCompactDate(digits: string): boolean {
  return /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d$/.test(digits);
}
