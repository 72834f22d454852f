import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { figures } from '../../../src/stages/report/figures/figures.ts';
import { COVERED, HIDDEN } from '../../../src/model/feedback/safe-cell.ts';
import { ATTENDED } from '../../../src/stages/report/figures/attendance.ts';
import { aHeld, facts, heldStory } from './support.ts';

const SMALLEST = 5;

/** A report of a few meetings, with any numbers of people. */
const reports = fc
  .array(fc.tuple(fc.nat(6), fc.nat(4), fc.nat(8), fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 4 })
  .map((attendance) =>
    attendance.map(([family, close, professionals, children, young], i) =>
      aHeld(i + 1, { attendance: { family, close, professionals, children, young, summaryGiven: true } }),
    ),
  )
  .map((orders) => figures(facts({ history: orders.flatMap(heldStory) })).meetings.participants);

describe('plans that families made', () => {
  const plansOf = (...made: readonly boolean[]) => {
    const orders = made.map((planMade, i) =>
      aHeld(i + 1, {
        attendance: { family: 3, close: 1, professionals: 2, children: 0, young: 0, summaryGiven: true, planMade },
      }),
    );
    const { plansTold, plansMade } = figures(facts({ history: orders.flatMap(heldStory) })).meetings;
    return [plansTold, plansMade];
  };
  const yes = (count: number) => Array.from({ length: count }, () => true);

  it('Are told as meetings where it was said and where there is one', () => {
    expect(plansOf(...yes(6))).toEqual([6, 6]);
    expect(plansOf(...yes(6), ...yes(5).map(() => false))).toEqual([11, 6]);
    expect(plansOf()).toEqual([0, 0]);
  });

  it('Are told of no few meetings, neither by themselves nor by subtraction', () => {
    expect(plansOf(...yes(3))).toEqual([HIDDEN, HIDDEN]);
    expect(plansOf(...yes(6), false)).toEqual([7, COVERED]);
    expect(plansOf(...yes(2), ...yes(9).map(() => false))).toEqual([11, HIDDEN]);
  });
});

describe('those who attended', () => {
  it('Those who attended are told in no small number', () => {
    fc.assert(
      fc.property(reports, ({ groups, total }) => {
        for (const cell of [...Object.values(groups), total])
          if (typeof cell === 'number' && cell > 0) expect(cell).toBeGreaterThanOrEqual(SMALLEST);
      }),
      { numRuns: 150 },
    );
  });

  it('Those who attended are told by subtraction as nothing but at least two groups, together a whole one', () => {
    fc.assert(
      fc.property(reports, ({ groups, total }) => {
        const cells = ATTENDED.map((group) => groups[group]);
        const secret = cells.filter((cell) => cell === HIDDEN || cell === COVERED).length;
        if (typeof total !== 'number' || secret === 0) return;
        const shown = cells.reduce<number>((sum, cell) => (typeof cell === 'number' ? sum + cell : sum), 0);
        expect(secret).toBeGreaterThanOrEqual(2);
        expect(total - shown).toBeGreaterThanOrEqual(SMALLEST);
      }),
      { numRuns: 150 },
    );
  });
});
