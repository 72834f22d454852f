import { cardSize, type Card } from './card.ts';

/** What we let a card weigh (bytes as UTF-16): Teams says 100 KB for a message, older pages of it 40. */
export const LARGEST_BYTES = 36_000;

/** The card with its lists as long as they may be for it to be small enough to send; the shortest where even that is too large. */
export function fitting(draw: (longestList: number) => Card, lengths: readonly [number, ...number[]]): Card {
  return fitted(draw, lengths).drawn;
}

/** The same, and how long they are. */
export function fitted(
  draw: (longestList: number) => Card,
  [longestList, next, ...rest]: readonly [number, ...number[]],
): { readonly drawn: Card; readonly longestList: number } {
  const drawn = draw(longestList);
  return next === undefined || cardSize(drawn) <= LARGEST_BYTES ? { drawn, longestList } : fitted(draw, [next, ...rest]);
}
