import type { Instant } from '../../../kernel/time/instant.ts';

const MOST_WRONG = 30;
const ONE_FORGIVEN_MS = 6_000;
const MOST_PLACES = 5_000;

/**
 * Slows down guessing of codes: a place (an address of the network) has 30 wrong ones, of which one is forgiven every six seconds.
 * A school or a health centre behind one address can still mistype; trying out 10¹¹ codes cannot be done. Kept in memory only.
 */
export class Guesses {
  readonly #wrong = new Map<string, { readonly count: number; readonly at: Instant }>();
  readonly #now: () => Instant;

  /** @param now real time: the app's clock may be moved */
  constructor(now: () => Instant) {
    this.#now = now;
  }

  /** Seconds to wait before another code may be tried; 0: go on. */
  waitSeconds(place: string): number {
    const excess = this.#present(place) - (MOST_WRONG - 1);
    return excess <= 0 ? 0 : Math.ceil((excess * ONE_FORGIVEN_MS) / 1000);
  }

  wrong(place: string): void {
    const count = this.#present(place) + 1;
    this.#wrong.delete(place);
    this.#wrong.set(place, { count, at: this.#now() });
    if (this.#wrong.size > MOST_PLACES) this.#forgetOldest();
  }

  #present(place: string): number {
    const known = this.#wrong.get(place);
    return known === undefined ? 0 : Math.max(0, known.count - (this.#now() - known.at) / ONE_FORGIVEN_MS);
  }

  #forgetOldest(): void {
    const [oldest] = this.#wrong.keys();
    if (oldest !== undefined) this.#wrong.delete(oldest);
  }
}
