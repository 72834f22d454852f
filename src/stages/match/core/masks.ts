import type { BusyMinutes } from './minutes.ts';
import type { StartBlock, Starts } from './starts.ts';

/** A mask with every start in it. */
export function fullMask(starts: Starts): Int32Array {
  const mask = new Int32Array(starts.words);
  setBits(mask, 0, starts.count);
  return mask;
}

/** The starts that any of the masks holds. */
export function unionOf(masks: readonly Int32Array[], words: number): Int32Array {
  const union = new Int32Array(words);
  for (const mask of masks) for (let word = 0; word < words; word++) union[word] = (union[word] ?? 0) | (mask[word] ?? 0);
  return union;
}

/** Adds the starts from number `from` up to, not with, number `to`. */
export function setBits(mask: Int32Array, from: number, to: number): void {
  if (from >= to) return;
  const first = from >>> 5;
  const last = (to - 1) >>> 5;
  const head = -1 << (from & 31);
  const tail = -1 >>> (31 - ((to - 1) & 31));
  if (first === last) {
    mask[first] = (mask[first] ?? 0) | (head & tail);
    return;
  }
  mask[first] = (mask[first] ?? 0) | head;
  for (let word = first + 1; word < last; word++) mask[word] = -1;
  mask[last] = (mask[last] ?? 0) | tail;
}

/** Whether start number `index` is in the mask that begins at word `row`. */
export function hasBit(masks: Int32Array, row: number, index: number): boolean {
  return (((masks[row + (index >>> 5)] ?? 0) >>> (index & 31)) & 1) === 1;
}

/**
 * Takes out of the mask at word `row` every start whose block overlaps a busy interval.
 * [start − before, start + after) overlaps [from, to) when from − after < start < to + before.
 * What runs together is taken out at once: a full day of meetings is one stretch without a start.
 */
export function clearBusy(masks: Int32Array, row: number, starts: Starts, block: StartBlock, busy: BusyMinutes): void {
  const zero = starts.minutes[0] ?? 0;
  const fromShift = 1 - block.after - zero;
  const toShift = block.before - zero;
  let runFrom = 0;
  let runTo = 0;
  for (let i = 0; i < busy.length; i += 2) {
    const from = (busy[i] ?? 0) + fromShift;
    const to = (busy[i + 1] ?? 0) + toShift;
    if (from < runFrom || from > runTo) {
      clearRun(masks, row, starts.before, runFrom, runTo);
      runFrom = from;
      runTo = to;
    } else if (to > runTo) runTo = to;
  }
  clearRun(masks, row, starts.before, runFrom, runTo);
}

/** Takes out the starts from minute `from` up to, not with, minute `to`, both counted from the first start. */
function clearRun(masks: Int32Array, row: number, before: Uint16Array, from: number, to: number): void {
  const last = before.length - 1;
  if (to > 0 && from < last) clearBits(masks, row, before[Math.max(from, 0)] ?? 0, before[Math.min(to, last)] ?? 0);
}

function clearBits(masks: Int32Array, row: number, from: number, to: number): void {
  if (from >= to) return;
  const first = row + (from >>> 5);
  const last = row + ((to - 1) >>> 5);
  const head = -1 << (from & 31);
  const tail = -1 >>> (31 - ((to - 1) & 31));
  if (first === last) {
    masks[first] = (masks[first] ?? 0) & ~(head & tail);
    return;
  }
  masks[first] = (masks[first] ?? 0) & ~head;
  for (let word = first + 1; word < last; word++) masks[word] = 0;
  masks[last] = (masks[last] ?? 0) & ~tail;
}
