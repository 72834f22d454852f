import { withoutStreetAddresses } from './address.ts';
import { withoutBirthDates } from './birth-date.ts';
import { withoutEmails, withoutPhones } from './contact.ts';
import { withoutIdentityCodes } from './identity-code.ts';
import { plainForm } from './plain-form.ts';
import { withSpokenDigits } from './spoken-digits.ts';

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
  const found: GuardKind[] = [];
  let rest = withSpokenDigits(plainForm(text));
  for (const [kind, without] of DETECTORS) {
    const left = without(rest);
    if (left !== rest && options.allow?.includes(kind) !== true) found.push(kind);
    rest = left;
  }
  return found;
}

/**
 * Each detector takes out what it finds, so that the digits of an identity code are not taken for a phone number too:
 * the order is from the surest to the least sure.
 */
const DETECTORS: readonly (readonly [GuardKind, (text: string) => string])[] = [
  ['identity-code', withoutIdentityCodes],
  ['email', withoutEmails],
  ['birth-date', withoutBirthDates],
  ['phone', withoutPhones],
  ['street-address', withoutStreetAddresses],
];
