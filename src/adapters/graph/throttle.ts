import { EventEmitter, once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

export interface ThrottleOptions {
  /** Passes those who wait already: a booking should not stand behind a search of a thousand calendars. */
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

/** Outlook allows an app four concurrent requests. */
const MOST = 4;

/** At most four calls at a time and one pause for all: what is throttled for one worker is throttled for the others. */
export class Throttle {
  readonly #queue: EventEmitter[] = [];
  #running = 0;
  #pausedUntil = 0;

  pause(ms: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, performance.now() + ms);
  }

  /** Runs the call when there is room. Rejects with PausedError, or when `signal` ends the waiting. */
  async run<T>(call: () => Promise<T>, options: ThrottleOptions): Promise<T> {
    await this.#enter(options);
    try {
      await this.#endOfPause(options);
      return await call();
    } finally {
      this.#leave();
    }
  }

  async #enter({ isFirst, signal }: ThrottleOptions): Promise<void> {
    signal?.throwIfAborted();
    if (this.#running < MOST) {
      this.#running += 1;
      return;
    }
    const ticket = new EventEmitter();
    if (isFirst) this.#queue.unshift(ticket);
    else this.#queue.push(ticket);
    await once(ticket, 'turn', { signal });
  }

  /** The room goes to the next one; a ticket that nobody listens to any more is of somebody who has given up. */
  #leave(): void {
    let next = this.#queue.shift();
    while (next !== undefined && !next.emit('turn')) next = this.#queue.shift();
    if (next === undefined) this.#running -= 1;
  }

  async #endOfPause({ longestWaitMs, signal }: ThrottleOptions): Promise<void> {
    for (;;) {
      signal?.throwIfAborted();
      const left = this.#pausedUntil - performance.now();
      if (left <= 0) return;
      if (left > longestWaitMs) throw new PausedError(left);
      await wait(left, undefined, { signal });
    }
  }
}
