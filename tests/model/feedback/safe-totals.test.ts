import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { FeedbackGroup } from '../../../src/model/order/order.ts';
import { choiceTotals, scaleTotal } from '../../../src/model/feedback/safe-totals.ts';

const SMALLEST = 5;
const FACES = [0, 3, 5, 7, 10];
const SCALE = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const valuesOf = (group: FeedbackGroup): readonly number[] => (group === 'child' ? FACES : SCALE);

const totalOf = (figures: readonly number[], group: FeedbackGroup) =>
  scaleTotal(
    figures.map((figure) => ({ figure, count: 1 })),
    group,
    SMALLEST,
  );

/** The sums that so many answers can make. */
function sumsOf(values: readonly number[], answers: number): ReadonlySet<number> {
  const key = `${values.length}/${answers}`;
  const sums =
    made.get(key) ??
    new Set(answers === 0 ? [0] : [...sumsOf(values, answers - 1)].flatMap((sum) => values.map((one) => sum + one)));
  made.set(key, sums);
  return sums;
}
const made = new Map<string, ReadonlySet<number>>();

describe('The sum of a group’s answers', () => {
  it.each(['client', 'child'] as const)('The sum of a group’s answers leaves every answer of every %s possible', (group) => {
    const values = valuesOf(group);
    const extreme = fc.array(fc.constantFrom(values[0], values.at(-1)), { minLength: 5, maxLength: 24 });
    const mixed = fc.array(fc.constantFrom(...values), { minLength: 5, maxLength: 24 });
    const few = fc.tuple(extreme, fc.constantFrom(...values)).map(([some, one]) => [one, ...some.slice(1).fill(some[0])]);
    fc.assert(
      fc.property(fc.oneof(mixed, extreme, few), (figures) => {
        const told = totalOf(figures as number[], group);
        const n = figures.length;
        const others = sumsOf(values, n - 1);
        for (const mine of values) {
          const isPossible = [...others].some((rest) => {
            const alike = scaleTotal([{ figure: (rest + mine) / n, count: n }], group, SMALLEST);
            return (
              Math.abs((alike?.least ?? -1) - (told?.least ?? -2)) < 1e-6 &&
              Math.abs((alike?.most ?? -1) - (told?.most ?? -2)) < 1e-6
            );
          });
          expect([mine, isPossible]).toEqual([mine, true]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('The sum of a group’s answers lies within what is told of it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10), { minLength: 5, maxLength: 60 }), (figures) => {
        const sum = figures.reduce((all, one) => all + one, 0);
        const told = totalOf(figures, 'professional');
        expect(told?.n).toBe(figures.length);
        expect(told?.least).toBeLessThanOrEqual(sum);
        expect(told?.most).toBeGreaterThanOrEqual(sum);
      }),
    );
  });

  it('The sum of a group’s answers is told as it is between the ends, and by its bound beyond them', () => {
    expect(totalOf([8, 8, 8, 8, 7], 'client')).toEqual({ n: 5, least: 39, most: 39 });
    expect(totalOf([8, 8, 8, 8, 8], 'client')).toEqual({ n: 5, least: 40, most: 50 });
    expect(totalOf([10, 10, 10, 10, 10, 10, 10], 'client')).toEqual({ n: 7, least: 56, most: 70 });
    expect(totalOf([0, 0, 0, 0, 1], 'client')).toEqual({ n: 5, least: 0, most: 10 });
  });

  it('The sum of a group’s answers is not told of fewer than the smallest group', () => {
    expect(totalOf([8, 8, 8, 8], 'client')).toBeUndefined();
  });
});

describe('How many chose an option', () => {
  const options = ['all', 'some', 'none'];
  const counts = fc.tuple(fc.nat(12), fc.nat(6), fc.nat(3)).filter((all) => all.reduce((sum, one) => sum + one, 0) >= SMALLEST);
  const told = (given: readonly number[]) =>
    choiceTotals(Object.fromEntries(options.map((one, i) => [one, given[i] ?? 0])), SMALLEST);

  it('How many chose an option leaves every option possible for everybody', () => {
    fc.assert(
      fc.property(counts, fc.nat(2), (given, mine) => {
        const n = given.reduce((all, one) => all + one, 0);
        const alike = pairs(n).filter((other) => JSON.stringify(told(other)) === JSON.stringify(told(given)));
        expect(alike.some((other) => (other[mine] ?? 0) > 0)).toBe(true);
        expect(alike.some((other) => (other[mine] ?? 0) < n)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('How many chose an option lies within what is told of it', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const all = told(given) ?? {};
        options.forEach((option, i) => {
          expect(all[option]?.least).toBeLessThanOrEqual(given[i] ?? 0);
          expect(all[option]?.most).toBeGreaterThanOrEqual(given[i] ?? 0);
        });
      }),
    );
  });

  it('How many chose an option is told only of at least the smallest group', () => {
    expect(told([2, 1, 1])).toBeUndefined();
    expect(told([5, 0, 0])).toEqual({
      all: { n: 5, least: 3, most: 5 },
      some: { n: 5, least: 0, most: 1 },
      none: { n: 5, least: 0, most: 1 },
    });
  });
});

/** Every way in which so many can choose among three. */
function pairs(n: number): readonly (readonly number[])[] {
  return Array.from({ length: n + 1 }, (_, a) => Array.from({ length: n - a + 1 }, (__, b) => [a, b, n - a - b])).flat();
}
