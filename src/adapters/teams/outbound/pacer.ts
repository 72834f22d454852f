import { setTimeout as wait } from 'node:timers/promises';
import { TransientError } from '../../../kernel/errors.ts';

/** How fast may be sent. */
export interface Pace {
  /** Over all conversations of this process, at the most: where Teams takes less, it is followed. */
  readonly perSecond: number;
  /** In one conversation: at most `count` within `withinMs`. */
  readonly perConversation: readonly { readonly count: number; readonly withinMs: number }[];
}

/**
 * Limits of Teams: 50 requests a second for an app in a tenant, and 7 in one second, 60 in thirty for a conversation.
 * Measured: a steady pace below the limit passes everything; above it the throughput collapses. What is left of the fifty is for sendings
 * that come a little late, so that no second ever has more.
 */
export const TEAMS_PACE: Pace = {
  perSecond: 48.5,
  perConversation: [
    { count: 7, withinMs: 1000 },
    { count: 60, withinMs: 30_000 },
  ],
};

export interface Ticking {
  now(): number;
  sleep(ms: number): Promise<unknown>;
}

/**
 * Lets sendings go one by one at a steady pace, and holds all of them while Teams asks to wait. After that it is as fast as Teams has shown
 * that it takes, and then faster little by little.
 */
export class Pacer {
  readonly #pace: Pace;
  readonly #time: Ticking;
  readonly #sent = new Map<string, number[]>();
  #line: Promise<void> = Promise.resolve();
  #nextAt = 0;
  #pausedUntil = 0;
  #perSecond: number;
  #latest: readonly number[] = [];
  #slowedAt = Number.NEGATIVE_INFINITY;
  #fasterAt = 0;

  constructor(pace: Pace = TEAMS_PACE, { now = () => performance.now(), sleep = (ms) => wait(ms) }: Partial<Ticking> = {}) {
    this.#pace = pace;
    this.#perSecond = pace.perSecond;
    this.#time = { now, sleep };
  }

  /** Teams takes no more just now: nothing is sent for this long, and then less in a second. */
  slowDown(ms: number): void {
    const now = this.#time.now();
    this.#pausedUntil = Math.max(this.#pausedUntil, now + ms);
    this.#fasterAt = this.#pausedUntil + FASTER_EVERY_MS;
    // What was under way with the first that was refused says the same of the same second.
    if (now < this.#slowedAt + SECOND) return;
    this.#slowedAt = now;
    const [least, most] = [this.#perSecond * SLOWER.most, this.#perSecond * SLOWER.least];
    this.#perSecond = Math.min(most, Math.max(least, this.#sentSince(now - SECOND) * OF_WHAT_PASSED));
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
    this.#went(this.#time.now());
  }

  /** Who is late by less than a turn keeps the others' time; who is later begins anew, and nothing is made up for. */
  #went(now: number): void {
    if (now >= this.#fasterAt) {
      this.#perSecond = Math.min(this.#pace.perSecond, this.#perSecond * FASTER);
      this.#fasterAt = now + FASTER_EVERY_MS;
    }
    const each = SECOND / this.#perSecond;
    const isInTime = now - this.#nextAt < each;
    this.#nextAt = (isInTime ? this.#nextAt : now) + each;
    this.#latest = [...this.#latest.filter((at) => at > now - SECOND), now];
  }

  #sentSince(from: number): number {
    return this.#latest.filter((at) => at > from).length;
  }

  #opensAt(keepsPace: boolean): number {
    return keepsPace ? Math.max(this.#pausedUntil, this.#nextAt) : this.#pausedUntil;
  }

  #reserve(conversation: string): number {
    const now = this.#time.now();
    if (this.#pace.perConversation.length === 0) return now;
    const sent = this.#sent.get(conversation) ?? [];
    const limits = this.#pace.perConversation.map(({ count, withinMs }) => {
      const oldest = sent.at(-count);
      return oldest === undefined ? now : oldest + withinMs;
    });
    const at = Math.max(now, ...limits);
    if (at - now > LONGEST_WAIT_MS)
      throw new TransientError('the conversation is busy', { retryAfterMs: at - now, isOutage: true });
    const most = Math.max(...this.#pace.perConversation.map(({ count }) => count));
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

const SECOND = 1000;
/** Of what went out in the second before a refusal, and passed but for the last ones. */
const OF_WHAT_PASSED = 0.95;
/** What a refusal makes of the pace: a lone one may be a mishap, and few may have gone in that second. */
const SLOWER = { least: 0.9, most: 0.6 };
const FASTER = 1.02;
const FASTER_EVERY_MS = 5000;
const LONGEST_WAIT_MS = 10_000;
const MOST_CONVERSATIONS = 2000;
