import type { TurnAnswer, Aside, Inbound, Speaker, Turns } from '../../../ports/inbound.ts';
import type { Log } from '../../../ports/log.ts';
import type { Address } from '../../../ports/messenger.ts';

/** Words for when we fail, in the language of the person's client. */
export type Apology = (locale: string | undefined) => string;

/** Teams gives up after 10–15 seconds and then delivers again. */
const ANSWER_WITHIN_MS = 8000;
/** What a press says besides its answer may hold the answer up for this long. */
export const BESIDES_WITHIN_MS = 2000;
const TYPING_AFTER_MS = 1000;

interface BoundaryParts {
  readonly turns: Turns;
  readonly apology: Apology;
  readonly log: Log;
  readonly withinMs?: number | undefined;
}

/** Where faults and bugs of a turn end: whatever happens inside, the person gets an answer, in time. */
export class TurnBoundary {
  readonly #turns: Turns;
  readonly #apology: Apology;
  readonly #log: Log;
  readonly #withinMs: number;
  readonly #running = new Set<Promise<unknown>>();

  constructor({ turns, apology, log, withinMs = ANSWER_WITHIN_MS }: BoundaryParts) {
    this.#turns = turns;
    this.#apology = apology;
    this.#log = log;
    this.#withinMs = withinMs;
  }

  /** The answer, or an apology when it is not there in time; the work goes on, and pressing again shows its outcome. */
  async answer(inbound: Inbound): Promise<TurnAnswer> {
    const late = Symbol('late');
    const taken = await this.#raced(this.take(inbound), late);
    if (taken !== late) return taken;
    this.#log.warn({ kind: inbound.kind }, 'a turn took too long');
    return this.#apologyFor(inbound);
  }

  /** The answer however long it takes; never throws. `onSlow` is called after a second. */
  async take(inbound: Inbound, onSlow?: () => Promise<void>): Promise<TurnAnswer> {
    let slow: Promise<void> | undefined;
    const timer = onSlow && setTimeout(() => void (slow = onSlow()), TYPING_AFTER_MS);
    try {
      return await this.#turns.take(inbound);
    } catch (error) {
      this.#log.error({ kind: inbound.kind, fault: error instanceof Error ? error.name : 'unknown' }, 'a turn failed');
      return this.#apologyFor(inbound);
    } finally {
      clearTimeout(timer);
      await slow;
    }
  }

  /** Where the person can be told something alone; never throws. Undefined: not known, because we fail. */
  async aside(speaker: Speaker, from: Address): Promise<Aside | undefined> {
    try {
      return await this.#turns.aside(speaker, from);
    } catch (error) {
      this.#log.error({ fault: error instanceof Error ? error.name : 'unknown' }, 'an own chat could not be found');
      return undefined;
    }
  }

  /** Said when we fail; it tells nothing of the person, so everybody may read it. */
  apologyTo(speaker: Speaker): { readonly text: string; readonly isForAll: true } {
    return { text: this.#apology(speaker.locale), isForAll: true };
  }

  /** Ends with the work, or when Teams must be told that the activity has arrived. */
  async inTime(work: Promise<void>, withinMs = this.#withinMs): Promise<void> {
    await this.#raced(work, undefined, withinMs);
  }

  /** Ends when no turn is running any more. */
  async drained(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
  }

  async #raced<T, L>(work: Promise<T>, late: L, withinMs = this.#withinMs): Promise<T | L> {
    this.#running.add(work);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, withinMs, late);
      const end = (): void => {
        this.#running.delete(work);
        clearTimeout(timer);
      };
      work.finally(end).then(resolve, reject);
    });
  }

  #apologyFor(inbound: Inbound): TurnAnswer {
    const isPerson = inbound.kind === 'text' || inbound.kind === 'press' || inbound.kind === 'sharing';
    return isPerson ? { kind: 'sentence', ...this.apologyTo(inbound.speaker) } : { kind: 'none' };
  }
}
