import type { GuardKind } from '../kernel/privacy/guard.ts';
import type { Language } from '../kernel/language/language.ts';
import type { Instant } from '../kernel/time/instant.ts';
import type { Area } from '../model/area/area.ts';

/** What a message is for. */
export type Intent = 'order' | 'help' | 'status' | 'method-info' | 'cannot-attend' | 'cancel' | 'guard' | 'other';

/** What was understood of a message (public contract, section 7). Nothing of the message itself is kept. */
export interface OrderReading {
  readonly intent: Intent;
  /** Inputs of `order.submit` and their values; only what was said. They fill a form that a person confirms, and decide nothing. */
  readonly fields: Readonly<Record<string, string>>;
  /** What stopped the message: then it has no fields. */
  readonly guard: readonly GuardKind[];
  /** What could not be or could be read in two ways, so that nothing was filled. */
  readonly ask?: readonly string[] | undefined;
  readonly orderNumber?: string | undefined;
  /** The method that is asked about. */
  readonly method?: string | undefined;
  /** Where something was said of which nothing was understood, the longest first. */
  readonly unread?: readonly UnreadPlace[] | undefined;
  /** A language that is not read: nothing was understood. */
  readonly tongue?: OtherTongue | undefined;
}

/** A place in a message: which sentence of how many, from 1, and where in it. */
export interface UnreadPlace {
  readonly sentence: number;
  readonly of: number;
  readonly part: 'all' | 'start' | 'middle' | 'end';
}

/** Languages that are told from the bot's own, to answer in them that it has only those three. */
export type OtherTongue = 'ru' | 'uk' | 'ar' | 'et' | 'se';

export interface OrderMessage {
  readonly text: string;
  readonly area: Area;
  readonly now: Instant;
  /** The writer's own, used where the message does not show its language. */
  readonly language: Language;
  /** A question of the bot waits for it: then days and numbers are its answer, whatever else is said. */
  readonly isAnswer?: boolean;
}

/** Reads orders in words. A message that the guard stops comes back with intent `guard`, and has gone nowhere. */
export interface OrderReader {
  read(message: OrderMessage): Promise<OrderReading>;
  /** By rules alone, without waiting: to compare how much a message says of several areas. */
  readAtOnce(message: OrderMessage): OrderReading;
}

/**
 * A second opinion on what a message says: fields as they came, not to be trusted. Throws `TransientError` when there is none, because
 * it took too long, was refused, or made no sense.
 */
export interface FieldGuesser {
  guess(message: OrderMessage): Promise<Readonly<Record<string, string>>>;
}
