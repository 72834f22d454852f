/** Far longer than anything takes that a test waits for: a busy machine is no fault of the test. */
export const PATIENCE_MS = 60_000;

/** For a press that is never left because it took too long. */
export function unhurried(): AbortSignal {
  return new AbortController().signal;
}
