import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { WaitingSheet, WaitingSurvey } from '../../../src/model/feedback/box.ts';
import { FEWEST_SURVEYS, leastSheets, release } from '../../../src/model/feedback/release.ts';
import type { Batch } from '../../../src/model/feedback/release.ts';

const sheet = (person?: string): WaitingSheet => ({
  items: { heard: 7 },
  comments: {},
  ...(person === undefined ? {} : { person }),
});

function waiting(sheets: number | readonly WaitingSheet[], overrides: Partial<WaitingSurvey> = {}): WaitingSurvey {
  return {
    ...{ survey: 'meeting', group: 'orderer', method: 'anticipation-dialogue', kind: 'client', isFollowUp: false },
    ...{ since: '2026Q3', attended: 1, leftOut: 0 },
    sheets: typeof sheets === 'number' ? Array.from({ length: sheets }, () => sheet()) : sheets,
    ...overrides,
  };
}

const anybody = fc.array(
  fc.record({
    survey: fc.constantFrom('meeting', 'impact'),
    group: fc.constantFrom('child', 'orderer'),
    method: fc.constantFrom('a', 'b', 'c'),
    kind: fc.constantFrom('client', 'none'),
    isFollowUp: fc.boolean(),
    since: fc.constant('2026Q3'),
    attended: fc.constantFrom(null, 0, 3),
    leftOut: fc.nat(2),
    sheets: fc.array(
      fc.record({ items: fc.constant({}), comments: fc.constant({}), person: fc.constantFrom(undefined, 'p1', 'p2', 'p3') }),
      {
        maxLength: 8,
      },
    ),
  }),
  { maxLength: 30 },
) as fc.Arbitrary<WaitingSurvey[]>;

const sheetsIn = ({ surveys }: Batch): readonly WaitingSheet[] => surveys.flatMap(({ sheets }) => sheets);

describe('what is released', () => {
  it('is in every set at least so many sheets and people of three meetings, none of them and nobody with more than half', () => {
    fc.assert(
      fc.property(anybody, fc.integer({ min: 5, max: 9 }), (all, smallest) => {
        for (const batch of release(all, smallest).batches) {
          const sheets = sheetsIn(batch);
          const sizes = batch.surveys.map((one) => one.sheets.length).filter((size) => size > 0);
          const names = sheets.flatMap(({ person }) => person ?? []);
          const known = [...new Set(names)].map((name) => names.filter((one) => one === name).length);
          const unknown = sheets.length - names.length;
          expect(sheets.length).toBeGreaterThanOrEqual(smallest);
          expect(known.length + unknown).toBeGreaterThanOrEqual(smallest);
          expect(sizes.length).toBeGreaterThanOrEqual(FEWEST_SURVEYS);
          for (const part of [...sizes, ...known]) expect(part * 2).toBeLessThanOrEqual(sheets.length);
        }
      }),
    );
  });

  it('tells of each survey only what is true of it, and never less than its area’s survey and group', () => {
    fc.assert(
      fc.property(anybody, (all) => {
        for (const { atom, surveys } of release(all, 5).batches)
          for (const one of surveys) {
            expect([one.survey, one.group]).toEqual([atom.survey, atom.group]);
            for (const key of ['method', 'kind', 'isFollowUp'] as const) expect([null, one[key]]).toContain(atom[key]);
          }
      }),
    );
  });

  it('and what waits on are together what waited: nothing is lost, nothing is there twice', () => {
    fc.assert(
      fc.property(anybody, (all) => {
        const { batches, left } = release(all, 5);
        const after = [...batches.flatMap(({ surveys }) => surveys), ...left];
        expect(after).toHaveLength(all.length);
        expect(new Set(after)).toEqual(new Set(all));
      }),
    );
  });

  it('is nothing more when it is asked again', () => {
    fc.assert(fc.property(anybody, (all) => expect(release(release(all, 5).left, 5).batches).toEqual([])));
  });

  it('leaves out the kind first, then whether it is a follow-up, then the method', () => {
    const tell = (surveys: readonly WaitingSurvey[]) => {
      const atom = release(surveys, 5).batches[0]?.atom;
      return atom && [atom.method, atom.kind, atom.isFollowUp];
    };
    const five = (each: (n: number) => Partial<WaitingSurvey>) => [0, 1, 2, 3, 4].map((n) => waiting(1, each(n)));
    expect(tell(five(() => ({})))).toEqual(['anticipation-dialogue', 'client', false]);
    expect(tell(five((n) => ({ kind: n < 2 ? 'none' : 'client' })))).toEqual(['anticipation-dialogue', null, false]);
    expect(tell(five((n) => ({ isFollowUp: n < 2 })))).toEqual(['anticipation-dialogue', null, null]);
    expect(tell(five((n) => ({ method: `m${n}` })))).toEqual([null, null, null]);
    expect(tell(five((n) => ({ group: n < 2 ? 'child' : 'young' })))).toBeUndefined();
  });

  it('waits for other people where one has ordered all the meetings', () => {
    const byOne = [1, 2, 3, 4, 5].map(() => waiting([sheet('p1')]));
    expect(release(byOne, 5).batches).toEqual([]);
    const others = ['p2', 'p3', 'p4', 'p5'].map((person) => waiting([sheet(person)]));
    expect(release([...byOne, ...others], 5).batches[0]?.surveys).toHaveLength(8);
  });

  it('takes along the meetings that nobody answered, and never sends them alone', () => {
    const silent = waiting(0, { attended: 4 });
    expect(release([silent, silent, silent], 5).batches).toEqual([]);
    expect(release([silent, ...[1, 2, 3, 4, 5].map(() => waiting(1))], 5).batches[0]?.surveys).toContain(silent);
  });

  it('never begins under five, whatever a file says', () => {
    expect([leastSheets(1), leastSheets(5), leastSheets(8)]).toEqual([5, 5, 8]);
  });
});
