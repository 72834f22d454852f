import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { WaitingSheet, WaitingSurvey } from '../../../src/model/feedback/box.ts';
import { FEWEST_SURVEYS, leastSheets, release, type Batch } from '../../../src/model/feedback/release.ts';

const ALL_LEVELS = { smallest: 5, mayTellLess: true };
const WHOLE = { smallest: 5, mayTellLess: false };

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
  it('What is released is in every set at least so many sheets and people of three meetings, none of them and nobody with more than half', () => {
    fc.assert(
      fc.property(anybody, fc.integer({ min: 5, max: 9 }), fc.boolean(), (all, smallest, mayTellLess) => {
        for (const batch of release(all, { smallest, mayTellLess }).batches) {
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

  it('What is released tells of each survey only what is true of it, and never less than its area’s survey and group', () => {
    fc.assert(
      fc.property(anybody, (all) => {
        for (const { atom, surveys } of release(all, ALL_LEVELS).batches)
          for (const one of surveys) {
            expect([one.survey, one.group]).toEqual([atom.survey, atom.group]);
            for (const key of ['method', 'kind', 'isFollowUp'] as const) expect([null, one[key]]).toContain(atom[key]);
          }
      }),
    );
  });

  it('What is released and what waits on are together what waited: nothing is lost, nothing is there twice', () => {
    fc.assert(
      fc.property(anybody, (all) => {
        const { batches, left } = release(all, ALL_LEVELS);
        const after = [...batches.flatMap(({ surveys }) => surveys), ...left];
        expect(after).toHaveLength(all.length);
        expect(new Set(after)).toEqual(new Set(all));
      }),
    );
  });

  it('What is released is nothing more when it is asked again', () => {
    fc.assert(fc.property(anybody, (all) => release(release(all, ALL_LEVELS).left, ALL_LEVELS).batches.length === 0));
  });

  it('What is released leaves out the kind first, then whether it is a follow-up, then the method', () => {
    const tell = (surveys: readonly WaitingSurvey[]) => {
      const atom = release(surveys, ALL_LEVELS).batches[0]?.atom;
      return atom && [atom.method, atom.kind, atom.isFollowUp];
    };
    const five = (each: (n: number) => Partial<WaitingSurvey>) => [0, 1, 2, 3, 4].map((n) => waiting(1, each(n)));
    expect(tell(five(() => ({})))).toEqual(['anticipation-dialogue', 'client', false]);
    expect(tell(five((n) => ({ kind: n < 2 ? 'none' : 'client' })))).toEqual(['anticipation-dialogue', null, false]);
    expect(tell(five((n) => ({ isFollowUp: n < 2 })))).toEqual(['anticipation-dialogue', null, null]);
    expect(tell(five((n) => ({ method: `m${n}` })))).toEqual([null, null, null]);
    expect(tell(five((n) => ({ group: n < 2 ? 'child' : 'young' })))).toBeUndefined();
  });

  it('What is released waits for other people where one has ordered all the meetings', () => {
    const byOne = [1, 2, 3, 4, 5].map(() => waiting([sheet('p1')]));
    expect(release(byOne, ALL_LEVELS).batches).toEqual([]);
    const others = ['p2', 'p3', 'p4', 'p5'].map((person) => waiting([sheet(person)]));
    expect(release([...byOne, ...others], ALL_LEVELS).batches[0]?.surveys).toHaveLength(8);
  });

  it('What is released takes along the meetings that nobody answered, and never sends them alone', () => {
    const silent = waiting(0, { attended: 4 });
    expect(release([silent, silent, silent], ALL_LEVELS).batches).toEqual([]);
    expect(release([silent, ...[1, 2, 3, 4, 5].map(() => waiting(1))], ALL_LEVELS).batches[0]?.surveys).toContain(silent);
  });

  it('What is released never begins under five, whatever a file says', () => {
    expect([leastSheets(1), leastSheets(5), leastSheets(8)]).toEqual([5, 5, 8]);
  });

  describe('while a quarter runs', () => {
    const quarter = fc.array(anybody, { minLength: 1, maxLength: 6 });

    /** The nights of a quarter: so many come to those that wait, and on the last night less may be told. */
    function played(nights: readonly (readonly WaitingSurvey[])[]) {
      let left: readonly WaitingSurvey[] = [];
      const early: Batch[] = [];
      for (const arriving of nights) {
        const night = release([...left, ...arriving], WHOLE);
        early.push(...night.batches);
        left = night.left;
      }
      const end = release(left, ALL_LEVELS);
      return { early, late: end.batches, left: end.left };
    }

    it('Is told whole or not at all', () => {
      fc.assert(
        fc.property(quarter, (nights) => {
          for (const { atom } of played(nights).early) expect(Object.values(atom)).not.toContain(null);
        }),
      );
    });

    it('Leaves no sheet out and none twice, and what is told at its end is as safe as what was told before', () => {
      fc.assert(
        fc.property(quarter, (nights) => {
          const { early, late, left } = played(nights);
          const after = [...[...early, ...late].flatMap(({ surveys }) => surveys), ...left];
          expect(after).toHaveLength(nights.flat().length);
          expect(new Set(after)).toEqual(new Set(nights.flat()));
          for (const batch of [...early, ...late]) {
            const sizes = batch.surveys.map(({ sheets }) => sheets.length).filter((size) => size > 0);
            expect(sizes.length).toBeGreaterThanOrEqual(FEWEST_SURVEYS);
            expect(sheetsIn(batch).length).toBeGreaterThanOrEqual(5);
            expect(Math.max(...sizes) * 2).toBeLessThanOrEqual(sheetsIn(batch).length);
          }
        }),
      );
    });

    it('Keeps method and kind for those that come late, where a night would have left them out', () => {
      const a = { method: 'a' };
      const early = [waiting(1, a), waiting(1, a), waiting(1, a), waiting(1, { method: 'b' }), waiting(1, { method: 'b' })];
      expect(release(early, ALL_LEVELS).batches.map(({ atom }) => atom.method)).toEqual([null]);
      const { early: whole, late, left } = played([early, [waiting(1, a), waiting(1, a)]]);
      expect(whole.map(({ atom, surveys }) => [atom.method, atom.kind, surveys.length])).toEqual([['a', 'client', 5]]);
      expect(late).toEqual([]);
      expect(left).toHaveLength(2);
    });
  });

  it('Sheets of unlike forms go apart where their method is told, so that none is known by what it was not asked', () => {
    const alone = waiting(2, { group: 'consultant', notAsked: ['c_pair'] });
    const pairs = Array.from({ length: 3 }, () => waiting(2, { group: 'consultant' }));
    expect(release([alone, ...pairs], WHOLE)).toMatchObject({ batches: [{ surveys: pairs }], left: [alone] });
  });

  it('Where no method is told, only what all were asked is released', () => {
    const rich: WaitingSheet = { items: { heard: 7, own_time: 3 }, comments: {} };
    const withTime = waiting([rich, rich], { group: 'client', method: 'a', notAsked: [] });
    const others = ['b', 'c'].map((method) => waiting(2, { group: 'client', method }));
    const [batch] = release([withTime, ...others], ALL_LEVELS).batches;
    expect(batch?.atom.method).toBeNull();
    expect(batch?.surveys.flatMap(({ sheets }) => sheets.map(({ items }) => items))).toEqual(Array(6).fill({ heard: 7 }));
  });
});
