import { setTimeout as wait } from 'node:timers/promises';
import { TransientError } from '../../../kernel/errors.ts';

/** How fast may be sent. */
export interface Pace {
  /** Over all conversations of this process. */
  readonly perSecond: number;
  /** In one conversation: at most `count` within `withinMs`. */
  readonly perConversation: readonly { readonly count: number; readonly withinMs: number }[];
}

/**
 * Limits of Teams: 50 requests a second for an app in a tenant, and 7 in one second, 60 in thirty for a conversation.
 * Measured: a steady pace below the limit passes everything; above it the throughput collapses.
 */
export const TEAMS_PACE: Pace = {
  perSecond: 40,
  perConversation: [
    { count: 7, withinMs: 1000 },
    { count: 60, withinMs: 30_000 },
  ],
};

export interface Ticking {
  now(): number;
  sleep(ms: number): Promise<unknown>;
}

/** Lets sendings go one by one at a steady pace, and holds all of them while Teams asks to wait. */
export class Pacer {
  readonly #pace: Pace;
  readonly #time: Ticking;
  readonly #sent = new Map<string, number[]>();
  #line: Promise<void> = Promise.resolve();
  #nextAt = 0;
  #pausedUntil = 0;

  constructor(pace: Pace = TEAMS_PACE, time: Ticking = { now: () => performance.now(), sleep: (ms) => wait(ms) }) {
    this.#pace = pace;
    this.#time = time;
  }

  /** Nothing more is sent for this long. */
  pause(ms: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#time.now() + ms);
  }

  /**
   * Ends when one message may be sent to the conversation. Urgent ones (a person is waiting) pass the line.
   * Throws TransientError when the conversation is so busy that waiting here makes no sense.
   */
  async turn(conversation: string, isUrgent = false): Promise<void> {
    await this.#until(this.#reserve(conversation));
    if (isUrgent) return this.#go();
    const mine = this.#line.then(() => this.#go(true));
    this.#line = mine;
    return mine;
  }

  async #go(keepsPace = false): Promise<void> {
    let at = this.#opensAt(keepsPace);
    while (at > this.#time.now()) {
      await this.#until(at);
      at = this.#opensAt(keepsPace);
    }
    this.#nextAt = Math.max(this.#nextAt, this.#time.now()) + 1000 / this.#pace.perSecond;
  }

  #opensAt(keepsPace: boolean): number {
    return keepsPace ? Math.max(this.#pausedUntil, this.#nextAt) : this.#pausedUntil;
  }

  #reserve(conversation: string): number {
    const now = this.#time.now();
    const sent = this.#sent.get(conversation) ?? [];
    const limits = this.#pace.perConversation.map(({ count, withinMs }) => {
      const oldest = sent.at(-count);
      return oldest === undefined ? now : oldest + withinMs;
    });
    const at = Math.max(now, ...limits);
    if (at - now > LONGEST_WAIT_MS)
      throw new TransientError('the conversation is busy', { retryAfterMs: at - now, isOutage: true });
    const most = Math.max(0, ...this.#pace.perConversation.map(({ count }) => count));
    this.#forgetOld(now);
    this.#sent.set(conversation, [...sent, at].slice(-most));
    return at;
  }

  #forgetOld(now: number): void {
    if (this.#sent.size < MOST_CONVERSATIONS) return;
    const longest = Math.max(...this.#pace.perConversation.map(({ withinMs }) => withinMs));
    for (const [conversation, sent] of this.#sent) {
      if ((sent.at(-1) ?? 0) + longest < now) this.#sent.delete(conversation);
    }
  }

  async #until(at: number): Promise<void> {
    const ms = at - this.#time.now();
    if (ms > 0) await this.#time.sleep(Math.ceil(ms));
  }
}

const LONGEST_WAIT_MS = 10_000;
const MOST_CONVERSATIONS = 2000;
