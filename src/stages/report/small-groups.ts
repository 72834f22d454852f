/** A figure that may not be shown, because the group behind it is small or could be told by subtraction. */
export const HIDDEN = 'hidden';
export type Hidden = typeof HIDDEN;

/** A figure; undefined where there is none (nothing to divide by, nobody asked). */
export type Cell = number | Hidden | undefined;

export interface Guarded {
  /** Places of the rows that are hidden. */
  readonly hidden: ReadonlySet<number>;
  /** May the totals be shown? False where a total would itself be a small group, or would tell the one hidden row. */
  readonly isTotalShown: boolean;
}

/**
 * Which rows of a table with totals are hidden so that no group under `smallest` can be seen or reckoned (DOMAIN 9). Each row has
 * one or more counts (answers, attendance), each column its own total. Rows with a count from 1 up are hidden, then the smallest of
 * the others with them, until what subtraction tells — the sum of the hidden rows — is of at least two rows and at least `smallest`.
 * `forced` rows are hidden already elsewhere in the same report. Rows of nothing but zeros hide nobody and help nobody.
 */
export function guardSmall(
  rows: readonly (readonly number[])[],
  smallest: number,
  forced: ReadonlySet<number> = new Set(),
): Guarded {
  const isEmpty = (row: readonly number[]): boolean => row.every((count) => count === 0);
  const isSmall = (count: number): boolean => count > 0 && count < smallest;
  const hidden = new Set(rows.flatMap((row, i) => (!isEmpty(row) && (forced.has(i) || row.some(isSmall)) ? [i] : [])));
  if (hidden.size === 0) return { hidden, isTotalShown: true };
  const others = rows
    .map((row, i) => ({ i, size: Math.min(...row) }))
    .filter(({ i }) => !hidden.has(i) && !isEmpty(rows[i] ?? []))
    .sort((a, b) => a.size - b.size || a.i - b.i);
  for (const { i } of others) {
    if (isSafe(rows, hidden, smallest)) break;
    hidden.add(i);
  }
  return { hidden, isTotalShown: isSafe(rows, hidden, smallest) };
}

/** Every column that the hidden rows have anything in must hold at least two of them and a whole group. */
function isSafe(rows: readonly (readonly number[])[], hidden: ReadonlySet<number>, smallest: number): boolean {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => [...hidden].map((i) => rows[i]?.[column] ?? 0)).every((counts) => {
    const there = counts.filter((count) => count > 0);
    const sum = there.reduce((total, count) => total + count, 0);
    return sum === 0 || (there.length >= 2 && sum >= smallest);
  });
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
  const { hidden } = guardSmall(
    told.map(({ count }) => [count]),
    smallest,
  );
  if (hidden.size === 0) return told;
  const pooled = told.reduce((sum, { count }, i) => sum + (hidden.has(i) ? count : 0), 0);
  return [...told.filter((_, i) => !hidden.has(i)), { key: OTHERS, count: pooled }];
}
