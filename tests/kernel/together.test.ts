import { expect, it } from 'vitest';
import { together } from '../../src/kernel/together.ts';

/** Work that is written down, and fails for whatever is among `bad`. */
function written(bad: readonly string[] = []) {
  const done: (readonly string[])[] = [];
  const work = together(async (all: readonly string[]) => {
    done.push(all);
    await Promise.resolve();
    if (all.some((one) => bad.includes(one))) throw new Error('refused');
  });
  return { work, done };
}

it('What is asked while some is under way is done as one when that has ended', async () => {
  const { work, done } = written();
  const first = work('a');
  await Promise.resolve();
  await Promise.all([first, work('b'), work('c'), work('d')]);
  await work('e');
  expect(done).toEqual([['a'], ['b', 'c', 'd'], ['e']]);
});

it('What fails together is done by each alone, and only whoever fails alone is told', async () => {
  const { work, done } = written(['b']);
  const ends = await Promise.allSettled(['a', 'b', 'c'].map(work));
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(done[0]).toEqual(['a', 'b', 'c']);
  await expect(work('b')).rejects.toThrow('refused');
});
