/**
 * One at a time of a kind of work that is cheaper for many than for each: what is asked while some is under way waits for it, and is then
 * done as one. Where that fails, each is done by itself, so that nobody fails of another's.
 */
export function together<T>(work: (all: readonly T[]) => Promise<unknown>): (one: T) => Promise<void> {
  let waiting: T[] = [];
  let next: Promise<unknown> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const begin = (): Promise<unknown> => {
    const all = waiting;
    waiting = [];
    next = undefined;
    return work(all);
  };
  return (one) => {
    waiting.push(one);
    if (next === undefined) last = next = last.then(begin, begin);
    const mine = waiting;
    return next.then(
      () => undefined,
      (error: unknown) => (mine.length === 1 ? Promise.reject(error as Error) : work([one]).then(() => undefined)),
    );
  };
}
