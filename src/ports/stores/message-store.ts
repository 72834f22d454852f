import type { Instant } from '../../kernel/time/instant.ts';
import type { Address, SentMessage } from '../messenger.ts';

/** 'person/<object id>' or 'desk/<area id>'. */
export type PlaceKey = string;

/** How a place stood: its conversation, and its `metAt`. */
export interface Met {
  readonly conversationId: string;
  readonly at: Instant;
}

/** Conversations the bot may write to, by place. */
export interface ConversationStore {
  address(place: PlaceKey): Promise<Address | undefined>;
  /** Some address of the same tenant, to open new chats from; channels first. */
  anyAddress(): Promise<Address | undefined>;
  save(place: PlaceKey, address: Address): Promise<void>;
  /**
   * The bot was removed or blocked there: nothing is sent until it is met there again. With `met` only where the place is still that
   * conversation, met last at that time: what was met or claimed since stays as it is.
   */
  markUnreachable(place: PlaceKey, because: string, met?: Met): Promise<void>;
  /** Is it marked so, and not met since? */
  isUnreachable(place: PlaceKey): Promise<boolean>;
  /** When the bot was last met there, or its chat was opened or channel claimed; undefined where it cannot write. */
  metAt(place: PlaceKey): Promise<Instant | undefined>;
}

/** One message that the bot keeps alive: what was sent under a stable key, and how that went. */
export interface LivingMessage {
  /** Order, view, recipient, of. */
  readonly key: string;
  readonly place: PlaceKey;
  readonly message?: SentMessage | undefined;
  /** Up to which event of the order its reader has been notified by a new message; saved without it, it stays as it was. */
  readonly notified?: number | undefined;
  /** The copy that a newer one has taken the place of, still to be deleted; null: none any more. Saved without it, it stays as it was. */
  readonly earlier?: SentMessage | null | undefined;
  /** Hash of the content last sent or answered. */
  readonly contentHash?: string | undefined;
  /** 'sending': a sending began and its end is not known; repeated at most once. */
  readonly state: 'sending' | 'sent' | 'undeliverable';
  readonly attempts: number;
  /** A code, never words: 'blocked', 'gone', 'too-large' … With 'no-conversation' and the like, `at` is since when. */
  readonly outcome?: string | undefined;
  readonly at: Instant;
}

/** What waits in these places: on its way, or undeliverable with one of these outcomes, or marked with `mark`. */
export interface Awaited {
  readonly places: readonly PlaceKey[];
  readonly outcomes: readonly string[];
  readonly mark: string;
}

export interface MessageStore {
  find(key: string): Promise<LivingMessage | undefined>;
  save(message: LivingMessage): Promise<void>;
  /**
   * Claims the next sending of a message: stores state 'sending' with `attempts + 1`, but only if the stored attempts are still
   * `attempts` (0: no row yet). False: another worker was quicker.
   */
  beginSending(message: Pick<LivingMessage, 'key' | 'place' | 'attempts' | 'at'>): Promise<boolean>;
  /** Puts `present` in place of `known`, but only if that is still how it stands. False: somebody else was quicker. */
  replace(known: LivingMessage, present: LivingMessage): Promise<boolean>;
  /** What waits for somebody, by key. */
  waiting(awaited: Awaited): Promise<readonly LivingMessage[]>;
  /** Every message of an order, by key. */
  ofOrder(order: string): Promise<readonly LivingMessage[]>;
}
