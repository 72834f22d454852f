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
      if (!isCalled)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          answer = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      const wasCalled = isCalled;
      isCalled = false;
      return wasCalled;
    },
  };
}
