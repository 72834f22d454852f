import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { WrongTries, type Slowing } from '../../../src/adapters/web/feedback/wrong-tries.ts';

const START = Date.UTC(2026, 11, 1, 8);
const SLOWING: Slowing = { forgiven: 3, forgottenInMs: 6_000, atOnce: 2, waitMs: 1, queue: 2 };

async function slipped(tries: WrongTries, network: string, times = SLOWING.forgiven): Promise<void> {
  for (let i = 0; i < times; i++) await tries.wrong(network);
}

async function isInside(entering: Promise<unknown>): Promise<boolean> {
  let isIn = false;
  void entering.then(() => (isIn = true));
  for (let i = 0; i < 5; i++) await turn();
  return isIn;
}

describe('a network that has sent many wrong codes', () => {
  it('A network that has sent many wrong codes is looked up few at a time, the others in the order in which they came', async () => {
    const tries = new WrongTries(() => START, SLOWING);
    await slipped(tries, 'a');
    const [first, second] = [await tries.enter('a'), await tries.enter('a')];
    const [third, fourth] = [tries.enter('a'), tries.enter('a')];
    expect([await isInside(third), await isInside(fourth)]).toEqual([false, false]);
    first?.();
    first?.();
    expect([await isInside(third), await isInside(fourth)]).toEqual([true, false]);
    second?.();
    expect(await isInside(fourth)).toBe(true);
  });

  it('A network that has sent many wrong codes is refused only when a great many wait already', async () => {
    const tries = new WrongTries(() => START, SLOWING);
    await slipped(tries, 'a');
    const waiting = Array.from({ length: SLOWING.atOnce + SLOWING.queue }, () => tries.enter('a'));
    expect(await tries.enter('a')).toBeUndefined();
    for (const one of waiting) void one.then((leave) => leave?.());
    await Promise.all(waiting);
    expect(await tries.enter('a')).toBeDefined();
  });

  it('A network that has sent many wrong codes is forgiven with time, and each for itself', async () => {
    let now = START;
    const tries = new WrongTries(() => now, SLOWING);
    await slipped(tries, 'a');
    const inside = [await tries.enter('a'), await tries.enter('a')];
    expect(await isInside(tries.enter('a'))).toBe(false);
    expect(await isInside(tries.enter('b'))).toBe(true);
    now += SLOWING.forgottenInMs;
    expect(await isInside(tries.enter('a'))).toBe(true);
    expect(inside).toHaveLength(2);
  });

  it('A network that has sent many wrong codes waits for the answer to a wrong one, and not to the first slips', async () => {
    const tries = new WrongTries(() => START, { ...SLOWING, waitMs: 3_600_000 });
    await slipped(tries, 'a');
    expect(await isInside(tries.wrong('a'))).toBe(false);
  });
});
