/**
 * Counts, for every start at once, how many masks hold it. Plane p keeps bit p of all the counts, so adding a mask is binary
 * addition with carry, 32 starts in one step.
 */
export interface BitCounts {
  readonly planes: Int32Array;
  readonly words: number;
}

/** Enough for a million people. */
const PLANES = 20;

/** From this count on `isAmple` is true. */
export const AMPLE = 16;

export function newBitCounts(words: number): BitCounts {
  return { planes: new Int32Array(PLANES * words), words };
}

/** Adds the mask that begins at word `row`. */
export function addMask({ planes, words }: BitCounts, masks: Int32Array, row: number): void {
  for (let word = 0; word < words; word++) {
    let carry = masks[row + word] ?? 0;
    for (let at = word; carry !== 0; at += words) {
      const plane = planes[at] ?? 0;
      planes[at] = plane ^ carry;
      carry &= plane;
    }
  }
}

/** How many of the added masks hold start number `index`. */
export function countAt({ planes, words }: BitCounts, index: number): number {
  let count = 0;
  for (let plane = PLANES - 1; plane >= 0; plane--) {
    count = count * 2 + (((planes[plane * words + (index >>> 5)] ?? 0) >>> (index & 31)) & 1);
  }
  return count;
}

/** The starts of one word that at least `AMPLE` masks hold. */
export function ampleBits({ planes, words }: BitCounts, word: number): number {
  let bits = 0;
  for (let at = 4 * words + word; at < planes.length; at += words) bits |= planes[at] ?? 0;
  return bits;
}
