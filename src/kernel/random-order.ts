/** A whole number from 0 to below. */
export type Draw = (below: number) => number;

/** Fisher–Yates: every order is as likely as any other. */
export function inRandomOrder<T>(list: readonly T[], draw: Draw): readonly T[] {
  const all = [...list];
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = draw(last + 1);
    [all[last], all[other]] = [all[other] as T, all[last] as T];
  }
  return all;
}
