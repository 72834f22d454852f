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
 * one or more counts, each column its own total. A row with a count from 1 to `smallest` − 1 is hidden, and then the smallest of the
 * others with it, until subtraction (the total minus what is shown) tells nothing but the sum of a whole group. `forced` rows are
 * hidden already elsewhere in the same report. Rows of nothing but zeros are shown: they tell of nobody.
 */
export function guardSmall(
  rows: readonly (readonly number[])[],
  smallest: number,
  forced: ReadonlySet<number> = new Set(),
): Guarded {
  const isSmall = (count: number): boolean => count > 0 && count < smallest;
  const hidden = new Set(
    rows.flatMap((row, i) => (row.some((count) => count > 0) && (forced.has(i) || row.some(isSmall)) ? [i] : [])),
  );
  for (;;) {
    const column = unsafeColumn(rows, hidden, smallest);
    if (column === undefined) return { hidden, isTotalShown: true };
    const next = smallestShown(rows, hidden, column);
    if (next === undefined) return { hidden, isTotalShown: false };
    hidden.add(next);
  }
}

/** The first column whose hidden counts could be told from its total. */
function unsafeColumn(rows: readonly (readonly number[])[], hidden: ReadonlySet<number>, smallest: number): number | undefined {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => column).find((column) => {
    const counts = [...hidden].flatMap((i) => ((rows[i]?.[column] ?? 0) > 0 ? [rows[i]?.[column] ?? 0] : []));
    return counts.length > 0 && !isSafeSum(counts, smallest);
  });
}

/** At least two rows and a whole group; and not all ones, nor all the greatest of the small: such a sum can be made in one way only. */
function isSafeSum(counts: readonly number[], smallest: number): boolean {
  const sum = counts.reduce((total, count) => total + count, 0);
  const isExtreme = [1, smallest - 1].some((extreme) => counts.every((count) => count === extreme));
  return counts.length >= 2 && sum >= smallest && !isExtreme;
}

function smallestShown(rows: readonly (readonly number[])[], hidden: ReadonlySet<number>, column: number): number | undefined {
  return rows
    .map((row, i) => ({ i, count: row[column] ?? 0 }))
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
  const { hidden } = guardSmall(
    told.map(({ count }) => [count]),
    smallest,
  );
  if (hidden.size === 0) return told;
  const pooled = told.reduce((sum, { count }, i) => sum + (hidden.has(i) ? count : 0), 0);
  return [...told.filter((_, i) => !hidden.has(i)), { key: OTHERS, count: pooled }];
}
