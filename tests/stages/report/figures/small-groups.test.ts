import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { guardSmall, OTHERS, poolSmall } from '../../../../src/stages/report/figures/small-groups.ts';

const SMALLEST = 5;
const column = (counts: readonly number[]) => counts.map((count) => [count]);
const hiddenOf = (counts: readonly number[], forced?: ReadonlySet<number>) => guardSmall(column(counts), SMALLEST, forced);

describe('groups that are too small', () => {
  it('are shown when all are large enough, and zeros with them', () => {
    expect(hiddenOf([5, 0, 12])).toEqual({ hidden: new Set(), isTotalShown: true });
  });

  it('take the smallest of the others with them, so that the total tells nothing', () => {
    expect(hiddenOf([3, 20, 7, 0])).toEqual({ hidden: new Set([0, 2]), isTotalShown: true });
  });

  it('need nobody with them when together they are a whole group', () => {
    expect(hiddenOf([3, 4, 20])).toEqual({ hidden: new Set([0, 1]), isTotalShown: true });
  });

  it('are not left where the sum alone tells that each is one, or each is four', () => {
    expect(hiddenOf([1, 1, 1, 1, 1, 30]).hidden).toContain(5);
    expect(hiddenOf([4, 4, 30]).hidden).toContain(2);
  });

  it('hide the total too when they are alone', () => {
    expect(hiddenOf([3, 0, 0])).toEqual({ hidden: new Set([0]), isTotalShown: false });
    expect(hiddenOf([1, 2])).toEqual({ hidden: new Set([0, 1]), isTotalShown: false });
  });

  it('stay hidden where they were hidden before', () => {
    expect(hiddenOf([9, 20, 6], new Set([0]))).toEqual({ hidden: new Set([0, 2]), isTotalShown: true });
  });

  it('are looked for in every column', () => {
    expect(
      guardSmall(
        [
          [20, 2],
          [30, 9],
          [40, 8],
        ],
        SMALLEST,
      ).hidden,
    ).toEqual(new Set([0, 1]));
  });
});

describe('what a reader can reckon', () => {
  const counts = fc.array(fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 40 })), { minLength: 1, maxLength: 7 });

  it('is never a hidden count, whether small ones are taken for granted or not', () => {
    fc.assert(
      fc.property(counts, (rows) => {
        const { hidden, isTotalShown } = hiddenOf(rows);
        if (hidden.size === 0 || !isTotalShown) return;
        const rest = rows.reduce((sum, count, i) => sum + (hidden.has(i) ? count : 0), 0);
        expect(rest).toBeGreaterThanOrEqual(SMALLEST);
        expect(waysToSplit(rest, hidden.size, rest)).toBeGreaterThan(1);
        // A reader who believes that only small groups are hidden finds several ways, none, or one that is not so.
        const areAllSmall = [...hidden].every((i) => (rows[i] ?? 0) < SMALLEST);
        if (areAllSmall) expect(waysToSplit(rest, hidden.size, SMALLEST - 1)).toBeGreaterThan(1);
      }),
      { numRuns: 500 },
    );
  });

  it('is never a total when every group that answered is hidden by itself', () => {
    fc.assert(
      fc.property(counts, (rows) => {
        const total = rows.reduce((sum, count) => sum + count, 0);
        if (total > 0 && total < SMALLEST) expect(hiddenOf(rows).isTotalShown).toBe(false);
      }),
    );
  });

  it('never sees a small count, in any column', () => {
    const wide = fc.array(fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 })), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(wide, (rows) => {
        const { hidden } = guardSmall(rows, SMALLEST);
        const shown = rows.filter((_, i) => !hidden.has(i)).flat();
        expect(shown.filter((count) => count > 0 && count < SMALLEST)).toEqual([]);
      }),
    );
  });
});

describe('rare things', () => {
  it('are told together, and which they are is not said', () => {
    const rows = [
      { key: 'fi', count: 30 },
      { key: 'sv', count: 9 },
      { key: 'so', count: 2 },
      { key: 'se', count: 1 },
    ];
    expect(poolSmall(rows, SMALLEST)).toEqual([
      { key: 'fi', count: 30 },
      { key: OTHERS, count: 12 },
    ]);
  });

  it('lose nothing from the total and leave no small row', () => {
    const some = fc.array(fc.nat({ max: 15 }), { maxLength: 8 });
    fc.assert(
      fc.property(some, (counts) => {
        const pooled = poolSmall(
          counts.map((count, i) => ({ key: String(i), count })),
          SMALLEST,
        );
        const sum = (list: readonly number[]): number => list.reduce((total, count) => total + count, 0);
        expect(sum(pooled.map(({ count }) => count))).toBe(sum(counts));
        const named = pooled.filter(({ key }) => key !== OTHERS);
        expect(named.every(({ count }) => count >= SMALLEST)).toBe(true);
      }),
    );
  });
});

/** In how many ways so many groups of 1 … `greatest` can make the sum; counted no further than is needed. */
function waysToSplit(sum: number, groups: number, greatest: number): number {
  if (groups === 0) return sum === 0 ? 1 : 0;
  let ways = 0;
  for (let one = 1; one <= Math.min(sum, greatest) && ways < 2; one++) ways += waysToSplit(sum - one, groups - 1, greatest);
  return ways;
}
