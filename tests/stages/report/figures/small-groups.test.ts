import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { COVERED, HIDDEN } from '../../../../src/model/feedback/safe-cell.ts';
import { guardSmall, hiddenSign, OTHERS, poolSmall } from '../../../../src/stages/report/figures/small-groups.ts';

const SMALLEST = 5;
const hiddenOf = (counts: readonly number[]) => guardSmall(counts, SMALLEST);

describe('groups that are too small', () => {
  it('Groups that are too small are shown when all are large enough, and zeros with them', () => {
    expect(hiddenOf([5, 0, 12])).toEqual({ hidden: new Set(), isTotalShown: true });
  });

  it('Groups that are too small take the smallest of the others with them, so that the total tells nothing', () => {
    expect(hiddenOf([3, 20, 7, 0])).toEqual({ hidden: new Set([0, 2]), isTotalShown: true });
  });

  it('Groups that are too small need nobody with them when together they are a whole group', () => {
    expect(hiddenOf([3, 4, 20])).toEqual({ hidden: new Set([0, 1]), isTotalShown: true });
  });

  it('Groups that are too small are not left where the sum alone tells that each is one, or each is four', () => {
    expect(hiddenOf([1, 1, 1, 1, 1, 30]).hidden).toContain(5);
    expect(hiddenOf([4, 4, 30]).hidden).toContain(2);
  });

  it('Groups that are too small hide the total too when they are alone', () => {
    expect(hiddenOf([3, 0, 0])).toEqual({ hidden: new Set([0]), isTotalShown: false });
    expect(hiddenOf([1, 2])).toEqual({ hidden: new Set([0, 1]), isTotalShown: false });
  });

  it('Groups that are too small have a sign of their own, and so has what covers them', () => {
    expect([hiddenSign(3, SMALLEST), hiddenSign(7, SMALLEST)]).toEqual([HIDDEN, COVERED]);
  });

  it('Groups that are too small take another with them where the signs alone would tell', () => {
    expect(hiddenOf([1, 5, 30]).hidden).toEqual(new Set([0, 1, 2]));
    expect(hiddenOf([2, 5, 30])).toEqual({ hidden: new Set([0, 1]), isTotalShown: true });
  });
});

describe('what a reader can reckon', () => {
  const counts = fc.array(fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 40 })), { minLength: 1, maxLength: 7 });

  it('What a reader can reckon is never a hidden count, whether small ones are taken for granted or not', () => {
    fc.assert(
      fc.property(counts, (rows) => {
        const { hidden, isTotalShown } = hiddenOf(rows);
        if (hidden.size === 0 || !isTotalShown) return;
        const rest = rows.reduce((sum, count, i) => sum + (hidden.has(i) ? count : 0), 0);
        expect(rest).toBeGreaterThanOrEqual(SMALLEST);
        const secret = [...hidden].map((i) => rows[i] ?? 0);
        for (let i = 0; i < secret.length; i++) expect(valuesOf(secret, i, rest).size).toBeGreaterThan(1);
      }),
      { numRuns: 500 },
    );
  });

  it('What a reader can reckon is never a total when every group that answered is hidden by itself', () => {
    fc.assert(
      fc.property(counts, (rows) => {
        const total = rows.reduce((sum, count) => sum + count, 0);
        if (total > 0 && total < SMALLEST) expect(hiddenOf(rows).isTotalShown).toBe(false);
      }),
    );
  });

  it('What a reader can reckon never sees a small count', () => {
    fc.assert(
      fc.property(counts, (rows) => {
        const { hidden } = hiddenOf(rows);
        const shown = rows.filter((_, i) => !hidden.has(i));
        expect(shown.filter((count) => count > 0 && count < SMALLEST)).toEqual([]);
      }),
    );
  });
});

describe('rare things', () => {
  it('Rare things are told together, and which they are is not said', () => {
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

  it('Rare things lose nothing from the total and leave no small row', () => {
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

/** What a hidden count can be for somebody who knows the sum, and from the signs which counts are small. */
function valuesOf(secret: readonly number[], place: number, sum: number): ReadonlySet<number> {
  const [own, ...others] = [secret[place] ?? 0, ...secret.filter((_, i) => i !== place)];
  const possible = (count: number): readonly number[] =>
    count < SMALLEST ? [1, 2, 3, 4] : Array.from({ length: sum }, (_, i) => i + 1).filter((one) => one >= SMALLEST);
  let rests: ReadonlySet<number> = new Set([0]);
  for (const other of others)
    rests = new Set(
      [...rests].flatMap((rest) =>
        possible(other)
          .map((one) => rest + one)
          .filter((one) => one <= sum),
      ),
    );
  return new Set(possible(own).filter((one) => rests.has(sum - one)));
}
