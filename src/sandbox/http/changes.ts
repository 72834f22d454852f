/** Tells listeners of changes in the order they happen; a listener is never awaited. */
export class Changes<T> {
  readonly #listeners = new Set<(change: T) => void>();

  emit(change: T): void {
    for (const listener of [...this.#listeners]) listener(change);
  }

  /** Returns the function that ends the subscription. */
  subscribe(listener: (change: T) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The first change that `matches`; rejects after `withinMs`. Ask before the cause, or the change may already be past. */
  next(matches: (change: T) => boolean, withinMs: number): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`no such change within ${withinMs} ms`));
      }, withinMs);
      const stop = this.subscribe((change) => {
        if (!matches(change)) return;
        clearTimeout(timer);
        stop();
        resolve(change);
      });
    });
  }
}
