import { describe, expect, it } from 'vitest';
import { nearStarts } from '../../src/kernel/spelling.ts';

describe('slips of the finger', () => {
  it.each([
    ['tiistai', 'tiistai', 0],
    ['tiistai', 'tistai', 1],
    ['tiistai', 'tiisatai', 1],
    ['tiistai', 'tiitsai', 1],
    ['tiistai', 'tiistou', 2],
  ])('Slips of the finger lead from %s to %s in %i', (stem, word, slips) => {
    expect(Math.min(...nearStarts(stem, word, 2).map((start) => start.slips))).toBe(slips);
  });

  it('Slips of the finger end where the word’s ending begins', () => {
    expect(nearStarts('lappeenranna', 'lappenrannassa', 2)).toContainEqual({ slips: 1, length: 11 });
  });

  it('Slips of the finger are not sought without end', () => {
    expect(nearStarts('tiistai', 'ennakointidialogi', 2)).toEqual([]);
  });
});
