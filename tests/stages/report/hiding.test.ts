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
