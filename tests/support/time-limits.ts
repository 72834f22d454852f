import { onTestFinished, vi } from 'vitest';

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
