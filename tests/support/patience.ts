import { onTestFinished, vi } from 'vitest';

/** Far longer than anything takes that a test waits for: a busy machine is no fault of the test. */
export const PATIENCE_MS = 60_000;

/** For a press that is never left because it took too long. */
export function unhurried(): AbortSignal {
  return new AbortController().signal;
}

/** Within this test a time limit of so many milliseconds is no clock's: those that have begun end when the answered function is called. */
export function limitsOf(ms: number): () => void {
  const begun: AbortController[] = [];
  const byClock = AbortSignal.timeout.bind(AbortSignal);
  const spy = vi.spyOn(AbortSignal, 'timeout').mockImplementation((asked) => {
    if (asked !== ms) return byClock(asked);
    const limit = new AbortController();
    begun.push(limit);
    return limit.signal;
  });
  onTestFinished(() => spy.mockRestore());
  return () => {
    for (const limit of begun.splice(0)) limit.abort();
  };
}
