/** Chance that is the same for the same seed (mulberry32), so that a found fault can be seen again. */
export interface Chance {
  /** A whole number from 0 to below. */
  below(limit: number): number;
  oneOf<T>(list: readonly T[]): T;
  /** True once in so many times. */
  onceIn(times: number): boolean;
}

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, oneOf: (list) => list[below(list.length)] as (typeof list)[number], onceIn: (times) => below(times) === 0 };
}
