import { z } from 'zod/v4';
import { type Instant, parseInstant, toIso } from '../kernel/time/instant.ts';
import { Changes } from './http/changes.ts';

/** Something that the bot will do by itself. */
export interface PlannedWork {
  readonly job: string;
  /** Empty for what belongs to no order. */
  readonly order: string;
  readonly due: Instant;
  /** Object id, where it is for one person. */
  readonly person?: string | undefined;
}

/** What the clock of the bot shows, and what will happen by itself, soonest first. */
export interface ClockReading {
  readonly now: Instant;
  readonly planned: readonly PlannedWork[];
  /** The clock is being moved, and the work that falls due is being done. */
  readonly isMoving: boolean;
  /** The bot runs, and has greeted everybody. */
  readonly isUp: boolean;
}

const movedSchema = z.looseObject({ now: z.union([z.string(), z.number()]) });
const instant = z.string().transform((text) => parseInstant(text) ?? 0);
const planned = z.array(z.looseObject({ job: z.string(), order: z.string(), due: instant, person: z.string().optional() }));
const nextSchema = z.looseObject({ planned, now: z.union([z.string(), z.number()]).optional() });

/** The bot's own clock, moved over HTTP (`/development/clock`). The pretend Teams stamps messages by it. */
export class BotClock {
  readonly changes = new Changes<ClockReading>();
  readonly #botOrigin: () => string;
  readonly #exact: () => Instant | undefined;
  #offsetMs = 0;
  #planned: readonly PlannedWork[] = [];
  #isMoving = false;
  #isUp = false;

  /** `exact` reads the clock itself, where the bot runs in the same process; otherwise what the bot last answered ticks on. */
  constructor(botOrigin: () => string, exact: () => Instant | undefined = () => undefined) {
    this.#botOrigin = botOrigin;
    this.#exact = exact;
  }

  now(): Instant {
    return this.#exact() ?? Date.now() + this.#offsetMs;
  }

  get reading(): ClockReading {
    return { now: this.now(), planned: this.#planned, isMoving: this.#isMoving, isUp: this.#isUp };
  }

  /** From now on the bot is there for whoever plays. */
  begin(): Promise<ClockReading> {
    this.#isUp = true;
    return this.refresh();
  }

  /** Asks the bot; a bot that does not answer leaves the reading as it was. */
  async refresh(): Promise<ClockReading> {
    const answer = await fetch(`${this.#botOrigin()}/development/next`).catch(() => undefined);
    const next = nextSchema.safeParse(answer?.ok ? await answer.json() : undefined);
    if (next.success) {
      this.#set(next.data.now);
      this.#planned = next.data.planned;
    }
    this.changes.emit(this.reading);
    return this.reading;
  }

  /** Moves forward and ends when everything that fell due has been done. Rejects when the bot refuses. */
  moveTo(target: Instant): Promise<ClockReading> {
    return this.#move({ to: toIso(target) }, target);
  }

  /** As `moveTo`, by whole seconds from whatever the bot's clock shows when it is asked: it may have ticked on meanwhile. */
  advance(seconds: number): Promise<ClockReading> {
    return this.#move({ advance: `PT${seconds}S` }, this.now() + seconds * 1_000);
  }

  async #move(how: { readonly to: string } | { readonly advance: string }, target: Instant): Promise<ClockReading> {
    const before = this.#offsetMs;
    this.#isMoving = true;
    this.#offsetMs = target - Date.now();
    this.changes.emit(this.reading);
    try {
      const answer = await fetch(`${this.#botOrigin()}/development/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(how),
      });
      if (!answer.ok) throw new Error(`the bot answered ${answer.status} to a move of its clock`);
      this.#set(movedSchema.parse(await answer.json()).now);
    } catch (error) {
      this.#offsetMs = before;
      throw error;
    } finally {
      this.#isMoving = false;
    }
    return this.refresh();
  }

  #set(now: string | number | undefined): void {
    const instant = typeof now === 'string' ? parseInstant(now) : now;
    if (instant !== undefined) this.#offsetMs = instant - Date.now();
  }
}
