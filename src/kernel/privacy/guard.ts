import { withoutStreetAddresses } from './address.ts';
import { withoutBirthDates, withoutBirthsOf } from './birth-date.ts';
import { withoutCodesInParts } from './code-parts.ts';
import { withoutEmails, withoutPhones, withoutSureMobiles } from './contact.ts';
import { guardForm } from './guard-form.ts';
import { withoutIdentityCodes } from './identity-code.ts';
import { plainForm } from './plain-form.ts';
import { withSpokenDigits } from './spoken-digits.ts';
import { withPlainDates } from './written-dates.ts';

/** What must not come in with free text, because it points to a person. */
export type GuardKind = 'identity-code' | 'phone' | 'email' | 'street-address' | 'birth-date';

/**
 * The kinds of personal details in a free text, each once; none when the text may be stored. Ask before storing and before
 * logging. The value itself is never given out, so that it cannot be echoed in a reply, an error, a log or a metric.
 *
 * Holding no client details keeps the bot outside the classification of the Act on client data (703/2023), so the guard
 * leans towards refusing: a mistyped identity code still points to a person. Plain dates, times, numbers and order numbers pass.
 *
 * @param options.allow kinds that are at home in this field: a street address in the field of the meeting's place
 */
export function guard(text: string, options: { readonly allow?: readonly GuardKind[] } = {}): readonly GuardKind[] {
  const found = new Set<GuardKind>();
  take(plainForm(text), AS_TYPED, found);
  const afterForm = take(withSpokenDigits(guardForm(text)), DETECTORS, found);
  const afterDates = take(withPlainDates(afterForm), IN_DATED, found);
  const joined = withSingleSignsJoined(afterDates);
  if (joined !== afterDates) take(joined, IN_JOINED, found);
  return [...found].filter((kind) => options.allow?.includes(kind) !== true);
}

type Detector = readonly [GuardKind, (text: string) => string];

/**
 * Each detector takes out what it finds, so that the digits of an identity code are not taken for a phone number too:
 * the order is from the surest to the least sure.
 */
function take(text: string, detectors: readonly Detector[], found: Set<GuardKind>): string {
  return detectors.reduce((rest, [kind, without]) => {
    const left = without(rest);
    if (left !== rest) found.add(kind);
    return left;
  }, text);
}

const DETECTORS: readonly Detector[] = [
  ['identity-code', withoutIdentityCodes],
  ['email', withoutEmails],
  ['birth-date', withoutBirthDates],
  ['phone', withoutPhones],
  ['street-address', withoutStreetAddresses],
];

/** The check of a code may be a letter that looks like a digit. */
const AS_TYPED: readonly Detector[] = [['identity-code', withoutIdentityCodes]];

/** Of lists of numbers only what has a sure form. */
const IN_JOINED: readonly Detector[] = [
  ['identity-code', withoutIdentityCodes],
  ['email', withoutEmails],
  ['phone', withoutSureMobiles],
  ['street-address', withoutStreetAddresses],
];

/** What shows only when every date is written alike. */
const IN_DATED: readonly Detector[] = [
  ['identity-code', withoutCodesInParts],
  ['birth-date', withoutBirthsOf],
];

/**
 * Signs that were written one by one, as one word: `0,4,0,1,2,3`, `1-2-0-3-1-4-A`, `m a i j a @ …`. Expects the form of the guard.
 * A row that is a list of numbers as well (grades, weeks) becomes one number too: what is sought in it must have a sure form.
 */
function withSingleSignsJoined(text: string): string {
  return text.replaceAll(ROW, (row) =>
    row.includes('@') ? row.replaceAll(/[^\p{L}\d@.+]/gu, '') : row.replaceAll(/[^\p{L}\d+]/gu, ''),
  );
}

const ROW = /(?<![\p{L}\d])[\p{L}\d+@](?:[^\p{L}\d+@]{1,3}[\p{L}\d+@]){5,80}(?![\p{L}\d])/gu;
