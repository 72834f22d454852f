import { setTimeout as pause } from 'node:timers/promises';

/** What one waits by, for as long as one will. */
export interface Signal {
  readonly wake: () => void;
  /** True: it was called. */
  readonly within: (ms: number) => Promise<boolean>;
}

/** Somebody waits, and is called; a call while nobody waits is heard by the next who does. */
export function signal(): Signal {
  let isCalled = false;
  let answer: () => void = () => undefined;
  return {
    wake: () => {
      isCalled = true;
      answer();
    },
    within: async (ms) => {
      const isOver = new AbortController();
      answer = () => isOver.abort();
      if (!isCalled) await pause(ms, undefined, { signal: isOver.signal }).catch(() => undefined);
      const wasCalled = isCalled;
      isCalled = false;
      return wasCalled;
    },
  };
}
