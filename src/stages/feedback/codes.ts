/**
 * Signs of a code that somebody copies from paper: Crockford's base 32 without vowels, so that no word appears, and without 0 and 1.
 * 28 signs, eight of them: 3.8 × 10¹¹ codes.
 */
export const CODE_SIGNS = '23456789BCDFGHJKMNPQRSTVWXYZ';
export const CODE_LENGTH = 8;

/** A code from chance: each number 0 … 27 is one sign. */
export function codeOf(numbers: readonly number[]): string {
  return numbers.map((n) => CODE_SIGNS.charAt(n)).join('');
}

/** As somebody typed it: small letters, spaces, full stops and dashes of any kind do not count. Undefined when it can be no code. */
export function canonicalCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replaceAll(/[\s.\p{Pd}]/gu, '');
  return CODE.test(code) ? code : undefined;
}

/** In two halves, easier to read aloud and to copy. */
export function spokenCode(code: string): string {
  return `${code.slice(0, CODE_LENGTH / 2)} ${code.slice(CODE_LENGTH / 2)}`;
}

const CODE = new RegExp(`^[${CODE_SIGNS}]{${CODE_LENGTH}}$`);
