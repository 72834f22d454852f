import { setTimeout as pause } from 'node:timers/promises';
import type { Instant } from '../../../kernel/time/instant.ts';

/** How many wrong codes a network is forgiven, and how slowly it tries after that. */
export interface Slowing {
  readonly forgiven: number;
  /** One wrong code is forgotten in so many milliseconds. */
  readonly forgottenInMs: number;
  /** Tries of a network that are looked up at a time, once it is over its measure. */
  readonly atOnce: number;
  /** How long a wrong one of those waits for its answer, and keeps its place. */
  readonly waitMs: number;
  /** Tries that may wait for a place. */
  readonly queue: number;
}

export const SLOWING: Slowing = { forgiven: 30, forgottenInMs: 6_000, atOnce: 8, waitMs: 2_000, queue: 500 };

/**
 * Slows down guessing of codes, in memory only. A network that has sent many wrong ones is answered few at a time, and a wrong one
 * late; a right one takes its place for a moment and is never refused for the slips of others. So a room of thirty behind one address
 * passes at once, while guessing goes at four codes a second out of 3.8 × 10¹¹.
 */
export class WrongTries {
  readonly #networks = new Map<string, Network>();
  readonly #now: () => Instant;
  readonly #slowing: Slowing;

  /** @param now real time: the app's clock may be moved */
  constructor(now: () => Instant, slowing: Slowing = SLOWING) {
    this.#now = now;
    this.#slowing = slowing;
  }

  /** Waits until this try may be looked up. `leave` gives the place on; undefined: too many are waiting already. */
  async enter(network: string): Promise<(() => void) | undefined> {
    const { forgiven, atOnce, queue } = this.#slowing;
    const known = this.#networks.get(network);
    if (known === undefined || this.#wrongNow(known) < forgiven) return () => undefined;
    if (known.inside < atOnce) known.inside += 1;
    else if (known.waiting.length >= queue) return undefined;
    else await new Promise<void>((resolve) => known.waiting.push(resolve));
    return once(() => leave(known));
  }

  /** Counts a wrong one, and ends when it may be answered. */
  async wrong(network: string): Promise<void> {
    const known = this.#networks.get(network) ?? { wrong: 0, at: this.#now(), inside: 0, waiting: [] };
    const isLate = this.#wrongNow(known) >= this.#slowing.forgiven;
    Object.assign(known, { wrong: this.#wrongNow(known) + 1, at: this.#now() });
    this.#networks.delete(network);
    this.#networks.set(network, known);
    if (this.#networks.size > MOST_NETWORKS) this.#forgetOldest();
    if (isLate) await pause(this.#slowing.waitMs, undefined, { ref: false });
  }

  #wrongNow({ wrong, at }: Network): number {
    return Math.max(0, wrong - (this.#now() - at) / this.#slowing.forgottenInMs);
  }

  #forgetOldest(): void {
    const [oldest] = [...this.#networks].find(([, { inside }]) => inside === 0) ?? [];
    if (oldest !== undefined) this.#networks.delete(oldest);
  }
}

const MOST_NETWORKS = 5_000;

interface Network {
  wrong: number;
  at: Instant;
  inside: number;
  readonly waiting: (() => void)[];
}

/** The place goes to whoever has waited longest. */
function leave(network: Network): void {
  const next = network.waiting.shift();
  if (next === undefined) network.inside -= 1;
  else next();
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}
