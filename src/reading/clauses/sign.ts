/** A symbol of the message with the word that it was read from, so that a clause still knows how it was said. */
export interface Sign {
  readonly symbol: string;
  readonly word: string;
}

/** Signs as a line of symbols between blanks, as the grammar reads it. */
export function lineOf(signs: readonly Sign[]): string {
  return ` ${signs.map(({ symbol }) => symbol).join(' ')} `.replaceAll(/ {2,}/g, ' ');
}
