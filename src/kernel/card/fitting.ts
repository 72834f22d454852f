import { cardSize, type Card } from './card.ts';

/** What we let a card weigh (bytes as UTF-16): Teams says 100 KB for a message, older pages of it 40. */
export const LARGEST_BYTES = 36_000;

/** The card with its lists as long as they may be for it to be small enough to send; the shortest where even that is too large. */
export function fitting(draw: (longestList: number) => Card, lengths: readonly number[]): Card {
  for (const length of lengths) {
    const drawn = draw(length);
    if (cardSize(drawn) <= LARGEST_BYTES) return drawn;
  }
  return draw(lengths.at(-1) ?? 0);
}
