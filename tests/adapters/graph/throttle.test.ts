import { expect, it } from 'vitest';
import { PausedError, Throttle } from '../../../src/adapters/graph/throttle.ts';

const LATER = { isFirst: false, longestWaitMs: 1_000 };

/** Work that ends when it is told to. */
function works(throttle: Throttle) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const run = (name: string, options: Partial<Parameters<Throttle['run']>[1]> = {}): Promise<void> =>
    throttle.run(
      () => {
        begun.push(name);
        return new Promise<void>((end) => ends.set(name, end));
      },
      { ...LATER, ...options },
    );
  return { begun, run, end: (name: string) => ends.get(name)?.() };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('A fifth call waits until one of four has ended, and passes those who came before it when it is in a hurry', async () => {
  const { begun, run, end } = works(new Throttle());
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) void run(name);
  void run('g', { isFirst: true });
  await settled();
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
  end('b');
  await settled();
  end('a');
  await settled();
  expect(begun).toEqual(['a', 'b', 'c', 'd', 'g', 'e']);
});

it('When running and waiting calls are given up at the same moment, four of the others run', async () => {
  const throttle = new Throttle();
  const { begun, run, end } = works(throttle);
  const controller = new AbortController();
  const ended = ['a', 'b', 'c', 'd'].map((name) => run(name));
  const given = ['e', 'f', 'g'].map((name) => run(name, { signal: controller.signal }));
  for (const name of ['h', 'i', 'j', 'k', 'l']) void run(name);
  await settled();
  controller.abort();
  for (const name of ['a', 'b', 'c', 'd']) end(name);
  await Promise.all(ended);
  expect((await Promise.allSettled(given)).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  await settled();
  expect(begun.slice(4)).toEqual(['h', 'i', 'j', 'k']);
});

it('A call that would have to wait longer than it wants for the end of a pause is sent away, and leaves its room to the next', async () => {
  const throttle = new Throttle();
  throttle.pause(60_000);
  for (let call = 0; call < 6; call += 1)
    await expect(throttle.run(async () => 'never', LATER)).rejects.toBeInstanceOf(PausedError);
});
