import { randomUUID } from 'node:crypto';
import type { Activity } from './activities.ts';

/** What the bot's endpoint answered. */
export interface BotAnswer {
  /** HTTP status; 0 when there was no answer in time or the connection failed. */
  readonly status: number;
  readonly body: unknown;
}

export interface DeliveryOptions {
  /** The bot's `/api/messages`. Asked at every delivery, so that the bot may start later or elsewhere. */
  readonly botUrl: () => string;
  /** How long Teams waits for an answer. */
  readonly timeoutMs?: number;
  /** Authorization header for an activity; absent: none is sent. */
  readonly authorization?: (activity: Activity) => Promise<string>;
}

/** A delivery that will be repeated: with the same activity id, as after a time-out, or with a new one, as half a minute later. */
export interface Repeat {
  readonly copies: number;
  readonly ids: 'same' | 'new';
}

/** Carries activities to the bot, the next press more than once when asked to. */
export class BotDelivery {
  readonly #options: DeliveryOptions;
  #repeat: Repeat | undefined;

  constructor(options: DeliveryOptions) {
    this.#options = options;
  }

  /** The next press comes this many extra times, all at once. */
  repeatNextPress(repeat: Repeat): void {
    this.#repeat = repeat;
  }

  get planned(): Repeat | undefined {
    return this.#repeat;
  }

  forget(): void {
    this.#repeat = undefined;
  }

  /** One delivery of anything but a press. */
  send(activity: Activity): Promise<BotAnswer> {
    return this.#post(activity);
  }

  /** The answers to a press as they come, the first delivery's first. */
  sendPress(activity: Activity): readonly Promise<BotAnswer>[] {
    const repeat = this.#repeat;
    this.#repeat = undefined;
    const copies = Array.from({ length: repeat?.copies ?? 0 }, () =>
      repeat?.ids === 'new' ? { ...activity, id: `f:${randomUUID()}` } : activity,
    );
    return [activity, ...copies].map((copy) => this.#post(copy));
  }

  async #post(activity: Activity): Promise<BotAnswer> {
    const authorization = await this.#options.authorization?.(activity);
    try {
      const response = await fetch(this.#options.botUrl(), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
        body: JSON.stringify(activity),
        signal: AbortSignal.timeout(this.#options.timeoutMs ?? 15_000),
      });
      return { status: response.status, body: parse(await response.text()) };
    } catch {
      return { status: 0, body: undefined };
    }
  }
}

function parse(text: string): unknown {
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return text;
  }
}
