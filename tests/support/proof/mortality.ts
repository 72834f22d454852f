/** At which call of the world around it a process dies: before the effect, or after it but before anybody learnt of it. */
export interface Death {
  readonly afterCalls: number;
  readonly when: 'before' | 'after';
}

/**
 * A process that can be killed at any of its calls to the world. From then on none of its calls ever returns, so nothing that it had
 * begun goes on: as with kill -9, but at a chosen point.
 */
export class Mortality {
  #death: Death | undefined;
  #calls = 0;
  #isDead = false;
  #die: () => void = () => undefined;
  /** Resolves at the death. */
  readonly died = new Promise<'died'>((resolve) => (this.#die = () => resolve('died')));

  plan(death: Death): void {
    this.#death = death;
    this.#calls = 0;
  }

  kill(): void {
    this.#isDead = true;
    this.#die();
  }

  ofAll<T extends object, K extends keyof T>(world: T, names: readonly K[]): Pick<T, K> {
    return Object.fromEntries(names.map((name) => [name, this.of(world[name] as object)])) as Pick<T, K>;
  }

  /** The port with mortal asynchronous methods. */
  of<T extends object>(port: T): T {
    return new Proxy(port, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? this.#call((value as (...args: unknown[]) => unknown).bind(target)) : value;
      },
    });
  }

  #call(method: (...args: unknown[]) => unknown) {
    return async (...args: unknown[]): Promise<unknown> => {
      const isLast = this.#death !== undefined && ++this.#calls === this.#death.afterCalls;
      if (isLast && this.#death?.when === 'before') this.kill();
      await this.#untilDead();
      const result: unknown = await method(...args);
      if (isLast) this.kill();
      await this.#untilDead();
      return result;
    };
  }

  #untilDead(): Promise<void> {
    return this.#isDead ? new Promise<void>(() => undefined) : Promise.resolve();
  }
}
