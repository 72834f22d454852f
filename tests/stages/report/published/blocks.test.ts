import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { blocksOf, cutOf, type CutAnswers } from '../../../../src/stages/report/published/blocks.ts';

const sheetsOf = (some: readonly CutAnswers[]): number => some.reduce((all, { sheets }) => all + sheets, 0);

const atoms = fc.uniqueArray(
  fc.record({
    cut: fc.record({
      method: fc.constantFrom(undefined, 'a', 'b', 'c'),
      kind: fc.constantFrom(undefined, 'client', 'none'),
      isFollowUp: fc.constantFrom(undefined, true, false),
    }),
    sheets: fc.integer({ min: 5, max: 30 }),
  }),
  { selector: ({ cut }) => JSON.stringify([cut.method ?? 0, cut.kind ?? 0, cut.isFollowUp ?? 0]), maxLength: 12 },
);

describe('The blocks of a quarter', () => {
  it('The blocks of a quarter hold every answer once', () => {
    fc.assert(
      fc.property(atoms, (all) => {
        const held = blocksOf(all).flat();
        expect(new Set(held)).toEqual(new Set(all));
        expect(held).toHaveLength(all.length);
      }),
    );
  });

  it('The blocks of a quarter have ten sheets each, unless there are no more in all', () => {
    fc.assert(
      fc.property(atoms, (all) => {
        const blocks = blocksOf(all);
        if (sheetsOf(all) >= 10) for (const block of blocks) expect(sheetsOf(block)).toBeGreaterThanOrEqual(10);
        else expect(blocks.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('The blocks of a quarter say of themselves only what all their answers have in common', () => {
    fc.assert(
      fc.property(atoms, (all) => {
        for (const block of blocksOf(all))
          for (const [name, value] of Object.entries(cutOf(block)))
            for (const { cut } of block) expect(cut[name as keyof typeof cut]).toBe(value);
      }),
    );
  });

  it('The blocks of a quarter are told by method where each has enough, and what is too little joins the smallest', () => {
    const of = (method: string, sheets: number): CutAnswers => ({ cut: { method }, sheets });
    const cuts = (all: readonly CutAnswers[]) => blocksOf(all).map((block) => [cutOf(block).method, sheetsOf(block)]);
    expect(cuts([of('a', 20), of('b', 12)])).toEqual([
      ['a', 20],
      ['b', 12],
    ]);
    expect(cuts([of('a', 20), of('b', 12), of('c', 6)])).toEqual([
      ['a', 20],
      [undefined, 18],
    ]);
    expect(cuts([of('a', 20), of('b', 5), of('c', 6)])).toEqual([
      ['a', 20],
      [undefined, 11],
    ]);
  });
});
