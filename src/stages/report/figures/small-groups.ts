import { COVERED, HIDDEN, type Cell, type Range } from '../../../model/feedback/safe-cell.ts';
import { sum } from './statistics.ts';

export interface Guarded {
  /** Places of the counts that are hidden. */
  readonly hidden: ReadonlySet<number>;
  /** May the total be shown? False where it would itself be a small group, or would tell the one hidden count. */
  readonly isTotalShown: boolean;
}

/**
 * The one rule of small counts (demand by municipality, sector, age and the like; those who attended by group): which counts of a
 * table with a total are hidden, so that none under `smallest` can be seen or reckoned (DOMAIN 9). A count from 1 to `smallest` − 1
 * is hidden, and then the smallest of the others with it, until the total minus what is shown tells nothing but the sum of a whole
 * group. Zeros are shown: they tell of nobody. `isPooled`: the hidden ones are told as one row, without a sign for each.
 */
export function guardSmall(counts: readonly number[], smallest: number, isPooled = false): Guarded {
  const hidden = new Set(counts.flatMap((count, i) => (count > 0 && count < smallest ? [i] : [])));
  const isSafe = (): boolean => {
    const secret = [...hidden].map((i) => counts[i] ?? 0);
    const isEachSmall = isPooled && secret.some((count) => count >= smallest) ? 'unknown' : 'told';
    return areSafe(secret, smallest, isEachSmall);
  };
  while (hidden.size > 0 && !isSafe()) {
    const next = smallestShown(counts, hidden);
    if (next === undefined) return { hidden, isTotalShown: false };
    hidden.add(next);
  }
  return { hidden, isTotalShown: true };
}

/** What is written where a count is hidden: small counts and those that cover them have signs of their own. */
export function hiddenSign(count: number, smallest: number): Cell {
  return count < smallest ? HIDDEN : COVERED;
}

/**
 * Together a whole group, and each of them has at least two values that it could be, for a reader who knows their sum and may know
 * which of them are small (1 to `smallest` − 1): from a sign, or because all are.
 */
function areSafe(secret: readonly number[], smallest: number, isEachSmall: 'told' | 'unknown'): boolean {
  const total = sum(secret);
  const ranges = secret.map((count): Range => {
    if (isEachSmall === 'unknown') return { from: 1, to: total };
    return count < smallest ? { from: 1, to: smallest - 1 } : { from: smallest, to: total };
  });
  const least = sum(ranges.map(({ from }) => from));
  const most = sum(ranges.map(({ to }) => to));
  const isOpen = ({ from, to }: Range): boolean => Math.max(from, total - (most - to)) < Math.min(to, total - (least - from));
  return secret.length >= 2 && total >= smallest && ranges.every(isOpen);
}

function smallestShown(counts: readonly number[], hidden: ReadonlySet<number>): number | undefined {
  return counts
    .map((count, i) => ({ i, count }))
    .filter(({ i, count }) => count > 0 && !hidden.has(i))
    .sort((a, b) => a.count - b.count || a.i - b.i)[0]?.i;
}

export interface Counted {
  readonly key: string;
  readonly count: number;
}

/** The key of the pooled row. */
export const OTHERS = 'others';

/** Categories that are too small to be told apart become one row, at least `smallest` large; which they are is not said. */
export function poolSmall(rows: readonly Counted[], smallest: number): readonly Counted[] {
  const told = rows.filter(({ count }) => count > 0);
  const counts = told.map(({ count }) => count);
  const { hidden } = guardSmall(counts, smallest, true);
  if (hidden.size === 0) return told;
  const pooled = sum(told.map(({ count }, i) => (hidden.has(i) ? count : 0)));
  return [...told.filter((_, i) => !hidden.has(i)), { key: OTHERS, count: pooled }];
}
