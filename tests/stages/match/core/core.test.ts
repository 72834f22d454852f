import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { clearBusy, fullMask, hasBit, setBits, unionOf } from '../../../../src/stages/match/core/masks.ts';
import { packBusy } from '../../../../src/stages/match/core/minutes.ts';
import { scan, type Scannable, type Skill } from '../../../../src/stages/match/core/scan.ts';
import { startsBefore, startsOf } from '../../../../src/stages/match/core/starts.ts';
import { AMPLE, addMask, ampleBits, countAt, newBitCounts } from '../../../../src/stages/match/core/bit-counts.ts';

const ZERO = 30_000_000;
const someStarts = fc
  .uniqueArray(fc.integer({ min: ZERO, max: ZERO + 3000 }), { minLength: 1, maxLength: 90 })
  .map((minutes) => startsOf(Int32Array.from(minutes.sort((a, b) => a - b))));
const someBusy = fc
  .array(fc.tuple(fc.integer({ min: ZERO - 500, max: ZERO + 3500 }), fc.integer({ min: 1, max: 700 })), { maxLength: 6 })
  .map((list) => Int32Array.from(list.flatMap(([from, length]) => [from, from + length])));
const someBlock = fc.record({ before: fc.integer({ min: 0, max: 90 }), after: fc.integer({ min: 1, max: 400 }) });

describe('starts', () => {
  it('Starts are counted before any minute, also far outside', () => {
    fc.assert(
      fc.property(someStarts, fc.integer({ min: ZERO - 5000, max: ZERO + 8000 }), (starts, minute) => {
        expect(startsBefore(starts, minute)).toBe(starts.minutes.filter((start) => start < minute).length);
      }),
    );
  });

  it('Starts may be none', () => {
    const none = startsOf(new Int32Array(0));
    expect([none.count, none.words, startsBefore(none, 5)]).toEqual([0, 0, 0]);
    expect(scan([], { starts: none, block: { before: 0, after: 60 } }).people).toBe(0);
  });
});

describe('a mask', () => {
  it('A mask loses exactly the starts whose block overlaps something busy', () => {
    fc.assert(
      fc.property(someStarts, someBusy, someBlock, (starts, busy, block) => {
        const masks = new Int32Array(3 * starts.words).fill(-1);
        clearBusy(masks, starts.words, starts, block, busy);
        starts.minutes.forEach((start, index) => {
          const overlaps = pairsOf(busy).some(([from, to]) => from < start + block.after && start - block.before < to);
          expect(hasBit(masks, starts.words, index)).toBe(!overlaps);
        });
        expect([...masks.subarray(0, starts.words), ...masks.subarray(2 * starts.words)].every((word) => word === -1)).toBe(true);
      }),
    );
  });

  it('A mask holds the starts that were set, and a union those of any', () => {
    const starts = startsOf(Int32Array.from({ length: 100 }, (_, i) => ZERO + i * 15));
    const [some, others] = [new Int32Array(4), new Int32Array(4)];
    setBits(some, 3, 70);
    setBits(others, 95, 100);
    setBits(others, 50, 50);
    const union = unionOf([some, others], 4);
    for (let i = 0; i < 100; i++) expect(hasBit(union, 0, i)).toBe((i >= 3 && i < 70) || i >= 95);
    expect(unionOf([fullMask(starts), some], 4)).toEqual(fullMask(starts));
  });
});

describe('a tally', () => {
  it('A tally counts how many masks hold each start, past any power of two', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer(), fc.integer()), { maxLength: 70 }), (masks) => {
        const tally = newBitCounts(2);
        masks.forEach((mask) => addMask(tally, Int32Array.from([0, ...mask]), 1));
        for (let i = 0; i < 64; i++) {
          const count = masks.filter((mask) => hasBit(Int32Array.from(mask), 0, i)).length;
          expect(countAt(tally, i)).toBe(count);
          expect(hasBit(Int32Array.of(ampleBits(tally, i >>> 5)), 0, i & 31)).toBe(count >= AMPLE);
        }
      }),
    );
  });
});

describe('a scan that may end early', () => {
  const starts = startsOf(Int32Array.from({ length: 40 }, (_, i) => ZERO + i * 30));
  const block = { before: 30, after: 180 };
  const person = (skill: Skill, busy: readonly number[] = []): Scannable => ({
    skill,
    hours: fullMask(starts),
    calendar: Int32Array.from(busy),
    besides: [],
  });
  const many = (count: number, one: Scannable) => Array.from({ length: count }, () => one);

  it('A scan that may end early ends when the earliest possible starts have people in plenty', () => {
    const found = scan(many(500, person(2)), { starts, block }, { possible: fullMask(starts), times: 10 });
    expect(found.people).toBe(32);
  });

  it('A scan that may end early goes on while an early start may still get more people', () => {
    const noMorning = person(2, [ZERO, ZERO + 60]);
    const found = scan(
      [...many(300, noMorning), ...many(300, person(2))],
      { starts, block },
      {
        possible: fullMask(starts),
        times: 10,
      },
    );
    expect(found.people).toBe(320);
  });

  it('A scan that may end early does not wait for starts that nobody’s hours allow, nor is content with one half of a team', () => {
    const possible = new Int32Array(starts.words);
    setBits(possible, 5, 40);
    const noMorning = person(2, [ZERO, ZERO + 120]);
    expect(scan(many(300, noMorning), { starts, block }, { possible, times: 10 }).people).toBe(32);
    expect(scan(many(300, person(0)), { starts, block }, { possible, times: 10 }).people).toBe(300);
    expect(scan([...many(30, person(0)), ...many(300, person(1))], { starts, block }, { possible, times: 10 }).people).toBe(64);
  });
});

it('Busy time is packed in minutes rounded outward, without what has no length', () => {
  const packed = packBusy([
    { start: 59_999, end: 60_001 },
    { start: 120_000, end: 120_000 },
    { start: 180_000, end: 120_000 },
    { start: Number.NaN, end: 5 },
    { start: 120_000, end: 180_000 },
  ]);
  expect([...packed]).toEqual([0, 2, 2, 3]);
});

function pairsOf(busy: Int32Array): [number, number][] {
  return Array.from({ length: busy.length / 2 }, (_, i) => [busy[2 * i] ?? 0, busy[2 * i + 1] ?? 0]);
}
