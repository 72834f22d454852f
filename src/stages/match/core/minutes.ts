/**
 * Busy time as whole minutes since the epoch, UTC: start, end, start, end … half-open, in any order, overlapping or not.
 * Rounded outward, so nothing busy is lost; blocks begin and end on whole minutes, so nothing free is lost either.
 */
export type BusyMinutes = Int32Array;

const MINUTE_MS = 60_000;
/** Some 4,000 years: an absence "until the year 9999" must not wrap around 32 bits. */
const FAR = 2_000_000_000;

/** Packs instants (milliseconds) into minutes; what has no length is left out, for it overlaps nothing. */
export function packBusy(list: readonly { readonly start: number; readonly end: number }[]): BusyMinutes {
  const packed = new Int32Array(list.length * 2);
  let length = 0;
  for (const { start, end } of list) {
    if (!(start < end)) continue;
    packed[length] = Math.max(-FAR, Math.floor(start / MINUTE_MS));
    packed[length + 1] = Math.min(FAR, Math.ceil(end / MINUTE_MS));
    length += 2;
  }
  return length === packed.length ? packed : packed.slice(0, length);
}
