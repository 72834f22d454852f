import { setTimeout as wait } from 'node:timers/promises';

export interface Entry {
  /**
   * Passes those who wait already: a booking should not stand behind a search of a thousand calendars.
   */
  readonly isFirst: boolean;
  /** Whoever would have to wait longer for the end of a pause is sent away with PausedError. */
  readonly longestWaitMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** Everything is held back for longer than the caller wants to wait. */
export class PausedError extends Error {
  readonly leftMs: number;
  constructor(leftMs: number) {
    super('paused');
    this.leftMs = leftMs;
  }
}

/**
 * At most four calls at a time and one pause for all: Outlook allows an app four concurrent requests, and what is
 * throttled for one worker is throttled for the others.
 */
export class Gate {
  readonly #most: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  #pausedUntil = 0;

  constructor(most = 4) {
    this.#most = most;
  }

  pause(ms: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, performance.now() + ms);
  }

  /** Runs the call when there is room. Rejects with PausedError, or when `signal` aborts the waiting. */
  async run<T>(call: () => Promise<T>, entry: Entry): Promise<T> {
    await this.#enter(entry);
    try {
      await this.#endOfPause(entry);
      entry.signal?.throwIfAborted();
      return await call();
    } finally {
      this.#leave();
    }
  }

  async #endOfPause({ longestWaitMs, signal }: Entry): Promise<void> {
    for (;;) {
      const left = this.#pausedUntil - performance.now();
      if (left <= 0) return;
      if (left > longestWaitMs) throw new PausedError(left);
      await wait(left, undefined, signal === undefined ? {} : { signal });
    }
  }

  async #enter({ isFirst, signal }: Entry): Promise<void> {
    signal?.throwIfAborted();
    if (this.#running < this.#most) {
      this.#running += 1;
      return;
    }
    await new Promise<void>((enter, giveUp) => {
      const leaveQueue = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(go), 1);
        giveUp(signal?.reason as Error);
      };
      const go = (): void => {
        signal?.removeEventListener('abort', leaveQueue);
        enter();
      };
      if (isFirst) this.#waiting.unshift(go);
      else this.#waiting.push(go);
      signal?.addEventListener('abort', leaveQueue, { once: true });
    });
  }

  #leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#running -= 1;
    else next();
  }
}
