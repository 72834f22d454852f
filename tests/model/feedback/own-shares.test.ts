import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { WaitingSurvey } from '../../../src/model/feedback/box.ts';
import { dealtShares, leastMeetings, OWN_ITEMS, ownBatches } from '../../../src/model/feedback/own-shares.ts';
import type { OwnShare } from '../../../src/model/feedback/sheets.ts';
import type { FeedbackGroup } from '../../../src/model/order/order.ts';

const RULE = { smallest: 5, meetings: 5 };

function closedGroup(
  group: FeedbackGroup,
  figures: readonly number[],
  survey: WaitingSurvey['survey'] = 'meeting',
): WaitingSurvey {
  return {
    ...{ survey, group, method: 'm', kind: 'client', isFollowUp: false, since: '2026Q4', attended: null, leftOut: 0 },
    sheets: figures.map((heard) => ({ items: { heard, worry_now: 3 }, comments: { helped: 'Kiitos' }, person: 'p' })),
  };
}

/** A lot that says the next of these numbers each time. */
function lotOf(numbers: readonly number[]): (below: number) => number {
  let next = 0;
  return (below) => (numbers[next++ % numbers.length] ?? 0) % below;
}

const lot = fc.array(fc.nat(1000), { minLength: 1, maxLength: 30 }).map(lotOf);
const share = (overrides: Partial<OwnShare> = {}): OwnShare => ({
  ...{ consultant: 'aino', since: '2026Q4', sheets: 2, ofOrderer: 0, untold: 2, figures: { heard: [4, 6], useful: [5, 6] } },
  ...overrides,
});
const five = (overrides: Partial<OwnShare> = {}): readonly OwnShare[] => [1, 2, 3, 4, 5].map(() => share(overrides));

const shares = fc.array(
  fc
    .record({
      consultant: fc.constantFrom('aino', 'bo'),
      figures: fc.array(fc.nat(10), { minLength: 1, maxLength: 7 }),
      isOrdererIn: fc.boolean(),
      untold: fc.nat(4),
      children: fc.array(fc.constantFrom(0, 3, 5, 7, 10), { maxLength: 4 }),
    })
    .map(({ consultant, figures, isOrdererIn, untold, children }): OwnShare => ({
      ...{ consultant, since: '2026Q4', untold, sheets: figures.length + children.length, ofOrderer: Number(isOrdererIn) },
      figures: { useful: figures, ...(children.length > 0 && { k_told: children }) },
    })),
  { maxLength: 30 },
);

describe('the sheets of a meeting', () => {
  it('The sheets of a meeting are dealt to those who led it and to nobody: each to one at most, and evenly', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(99), { maxLength: 20 }),
        fc.integer({ min: 1, max: 3 }),
        lot,
        (figures, leaders, draw) => {
          const consultants = ['aino', 'bo', 'cia'].slice(0, leaders);
          const dealt = dealtShares([closedGroup('client', figures)], { consultants, draw });
          const told = dealt.flatMap((one) => one.figures['heard'] ?? []);
          expect(new Set(told).size).toBe(told.length);
          for (const figure of told) expect(figures).toContain(figure);
          if (dealt.length > 0) expect(told.length + (dealt[0]?.untold ?? 0)).toBe(figures.length);
          const even = figures.length / (leaders + 1);
          for (const { sheets, untold } of dealt)
            for (const part of [sheets, untold]) expect(Math.abs(part - even)).toBeLessThan(1);
        },
      ),
    );
  });

  it('The sheets of a meeting may each fall to anybody, and to nobody', () => {
    const draws = [0, 1, 2].flatMap((a) => [0, 1].flatMap((b) => [0, 1, 2].map((c) => lotOf([a, b, c]))));
    const dealt = draws.map((draw) => dealtShares([closedGroup('client', [1, 2, 3])], { consultants: ['aino', 'bo'], draw }));
    const toldTo = (consultant: string) =>
      dealt.map((shares) => shares.find((one) => one.consultant === consultant)?.figures['heard']?.[0]);
    const toNobody = dealt.map((shares) =>
      [1, 2, 3].filter((one) => !shares.some(({ figures }) => figures['heard']?.includes(one))),
    );
    for (const fallen of [toldTo('aino'), toldTo('bo'), toNobody.flat()]) expect(new Set(fallen)).toEqual(new Set([1, 2, 3]));
    const single = [0, 1].map((n) => dealtShares([closedGroup('client', [1])], { consultants: ['aino'], draw: () => n }));
    expect(single.map(({ length }) => length)).toEqual([1, 0]);
  });

  it('The sheets of a meeting are told without the partner’s own, without worries, words, people and what stood beside what', () => {
    const closed = [closedGroup('consultant', [0, 0, 0, 0]), closedGroup('orderer', [9]), closedGroup('client', [8, 8, 8])];
    const dealt = dealtShares(closed, { consultants: ['aino'], draw: () => 0 });
    expect(dealt).toHaveLength(1);
    expect(Object.keys(dealt[0]?.figures ?? {})).toEqual(['heard']);
    expect(JSON.stringify(dealt)).not.toMatch(/worry|Kiitos|"p"|:\[0/);
    expect(dealtShares([closedGroup('orderer', [1], 'impact')], { consultants: ['aino'], draw: () => 0 })).toEqual([]);
    expect(dealtShares([closedGroup('client', [1])], { consultants: [], draw: () => 0 })).toEqual([]);
  });
});

describe('own feedback', () => {
  it('Own feedback waits for the fifth meeting, for whoever led it', () => {
    expect(ownBatches(five().slice(1), RULE)).toEqual({ batches: [], left: five().slice(1) });
    const { batches, left } = ownBatches([...five(), share({ consultant: 'bo' })], RULE);
    expect(batches).toEqual([
      { consultant: 'aino', totals: { heard: { n: 10, least: 50, most: 50 }, useful: { n: 10, least: 55, most: 55 } } },
    ]);
    expect(left).toEqual([share({ consultant: 'bo' })]);
  });

  it('Own feedback waits while one person may have given most of it, or while too little is kept from everybody', () => {
    expect(ownBatches(five({ sheets: 1, ofOrderer: 1, figures: { heard: [5] } }), RULE).batches).toEqual([]);
    expect(ownBatches(five({ untold: 0 }), RULE).batches).toEqual([]);
    expect(ownBatches([...five().slice(1), share({ sheets: 20 })], RULE).batches).toEqual([]);
  });

  it('Own feedback leaves out an item that only a few of the meetings answered', () => {
    const some = five().map((one, i) => (i < 2 ? { ...one, figures: { ...one.figures, k_told: [10, 10, 10] } } : one));
    expect(Object.keys(ownBatches(some, RULE).batches[0]?.totals ?? {})).toEqual(['heard', 'useful']);
  });

  it('Own feedback tells a mean only as far as every answer can still be anything, of faces too', () => {
    const all = five({ figures: { heard: [10, 10], useful: [10, 10] } });
    expect(ownBatches(all, RULE).batches[0]?.totals).toEqual({
      heard: { n: 10, least: 85, most: 100 },
      useful: { n: 10, least: 90, most: 100 },
    });
  });

  it('Own feedback is never of fewer meetings or people than the rule says, none with more than half; nothing is lost or told twice', () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 5, max: 8 }), fc.integer({ min: 5, max: 7 }), (all, smallest, meetings) => {
        const rule = { smallest, meetings };
        const { batches, left } = ownBatches(all, rule);
        for (const { consultant, totals } of batches) {
          const told = all.filter((one) => one.consultant === consultant && !left.includes(one));
          const sheets = told.map((one) => one.sheets);
          const all_ = sheets.reduce((sum, one) => sum + one, 0);
          expect(told.length).toBeGreaterThanOrEqual(meetings);
          expect(Math.max(...sheets) * 2).toBeLessThanOrEqual(all_);
          for (const [item, { n, least, most }] of Object.entries(totals)) {
            const own = told.map(({ figures }) => figures[item] ?? []).filter((figures) => figures.length > 0);
            const sum = own.flat().reduce((one, other) => one + other, 0);
            expect([n, own.length >= meetings, n >= smallest]).toEqual([own.flat().length, true, true]);
            expect(Math.max(...own.map(({ length }) => length)) * 2).toBeLessThanOrEqual(n);
            expect([least <= sum, sum <= most]).toEqual([true, true]);
          }
        }
        const gone = all.filter((one) => !left.includes(one));
        expect(new Set(gone.map(({ consultant }) => consultant)).size).toBe(batches.length);
        expect(gone.length + left.length).toBe(all.length);
        expect(ownBatches(left, rule).batches).toEqual([]);
      }),
    );
  });

  it('Own feedback never begins under five meetings, whatever a file says', () => {
    expect([leastMeetings(1), leastMeetings(5), leastMeetings(12)]).toEqual([5, 5, 12]);
    expect(OWN_ITEMS.some((item) => /worry|recommend|^c_/.test(item))).toBe(false);
  });
});
