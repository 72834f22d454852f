import type { Card } from '../kernel/card/card.ts';

/** Where messages to a person or channel go: plain JSON of our own, refreshed at every inbound activity. */
export interface Address {
  readonly tenant: string;
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly botId: string;
  /** The person's id in the conversation (`29:…`), for a personal chat. */
  readonly memberId?: string | undefined;
  /** The team, for a channel. */
  readonly teamId?: string | undefined;
}

declare const isOwn: unique symbol;

/** One person's chat with the bot: besides the answer to a press the only place where something may be said to them alone. */
export type OwnChat = Address & { readonly [isOwn]: true };

/** The only way to an `OwnChat`. Undefined: others may read there too. */
export function ownChat(address: Address): OwnChat | undefined {
  const isShared = address.teamId !== undefined || isThread(address.conversationId) || isBetweenPeople(address);
  return isShared ? undefined : (address as OwnChat);
}

/**
 * `19:…_…@unq.gbl.spaces` names both who are in a chat of two. What is pressed in a chat of two people comes from there, and is called
 * personal too: the bot is none of the two.
 */
export function isBetweenPeople({ conversationId, botId }: Pick<Address, 'conversationId' | 'botId'>): boolean {
  const isOfTwo = conversationId.endsWith('@unq.gbl.spaces');
  return isOfTwo && !conversationId.toLowerCase().includes(botId.replace(/^28:/, '').toLowerCase());
}

/** Channels, threads and group chats are `19:…@thread.…`: others may read there, whatever else is said of them. */
export function isThread(conversationId: string): boolean {
  return conversationId.includes('@thread.');
}

/** A message that was sent, where an edit finds it. */
export interface SentMessage {
  readonly conversationId: string;
  readonly activityId: string;
}

/**
 * Sends to Teams. What Teams answers is told as one of these:
 * - `TransientError`: nothing was done. With `isOutage` when Teams as a whole asks to wait or is out of order; with a `code` when it is a no
 *   that may pass and is believed only when it lasts: 'no-conversation' (it knows no such conversation), 'forbidden' (for no known reason).
 * - `PermanentError`: a no for good: 'blocked', 'not-in-roster', 'gone' (the message), 'too-large', or what is ours to mend.
 * - `AmbiguousError`: a new message may have arrived.
 */
export interface Messenger {
  /** Posts a card: into a personal chat, or as a new thread of a channel. `summary` is what a lock screen may show. */
  post(to: Address, card: Card, summary: string): Promise<SentMessage>;
  /** A short card as a reply in the thread of an earlier channel message. */
  reply(to: Address, thread: SentMessage, card: Card, summary: string): Promise<SentMessage>;
  /** Replaces a message's card. PermanentError('gone') when the message no longer exists. Safe to repeat. */
  edit(to: Address, message: SentMessage, card: Card, summary: string): Promise<void>;
  /** Deletes a message of our own; one that is gone already counts as deleted. Safe to repeat. PermanentError where Teams does not let us. */
  remove(to: Address, message: SentMessage): Promise<void>;
  /**
   * Opens a personal chat: by `memberId`, the person's id towards this bot (`29:…`), where it is known, else from a team's roster or by
   * their directory id. Opening one that is open gives the same. `from` is any known address of the same tenant, if there is one.
   */
  open(personId: string, from: Address | undefined, memberId?: string): Promise<Address>;
  /**
   * Asks by a write that leaves nothing behind whether Teams takes messages for this place just now. Ends when Teams has answered clearly,
   * be it with a no; throws TransientError when it has not, or asks to wait.
   */
  probe(to: Address, thread: SentMessage | undefined): Promise<void>;
}
