/**
 * A number as telephones take it: `040 123 4567` is `+358401234567`, because a number without its country is Finnish. Undefined where it
 * is no single number, such as two of them or one with words.
 */
export function callable(phone: string): string | undefined {
  if (!/^\s*\+?[\d\s().\-\u2010\u2011]+$/.test(phone)) return undefined;
  const digits = phone.replaceAll(/\D/g, '');
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return undefined;
  if (phone.trim().startsWith('+')) return `+${digits.replace(/^3580/, '358')}`;
  if (digits.startsWith('00')) return `+${digits.slice(2)}`;
  return digits.startsWith('0') ? `+358${digits.slice(1)}` : digits;
}

/** E.164 has at most fifteen digits and two for dialling abroad; with fewer than five it is a slip, or a number of one's own exchange. */
const MOST_DIGITS = 17;
const FEWEST_DIGITS = 5;
