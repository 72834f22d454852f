import type { Card } from '../kernel/card/card.ts';
import type { ChatPlace } from '../model/chat-words.ts';
import type { PersonId } from '../model/people/person.ts';
import type { Address, OwnChat } from './messenger.ts';

/** Who did it, as the platform vouches for it: never taken from what a card says. */
export interface Speaker {
  readonly id: PersonId;
  readonly name: string;
  readonly tenant: string;
  /** What their client speaks: `fi-FI`. */
  readonly locale?: string | undefined;
  /** The person's id towards this bot (`29:…`). */
  readonly memberId: string;
}

/** Where in a team something was said. `threadId` is the message that began the thread. */
export interface ChannelPlace {
  readonly teamId: string;
  readonly channelId: string;
  readonly threadId?: string | undefined;
}

interface ByPerson {
  /** The same for a message delivered twice; a slow answer is also delivered again under a new one. */
  readonly activityId: string;
  readonly speaker: Speaker;
  readonly place: ChatPlace;
  /** Fresh at every turn: keep it. In a channel it is the channel itself, not the thread. */
  readonly address: Address;
}

/** Words written to the bot: mentions are stripped, entities and odd blanks made plain. */
export interface SaidText extends ByPerson {
  readonly kind: 'text';
  readonly channel?: ChannelPlace | undefined;
  readonly text: string;
}

/** A button. Everything in `inputs` is foreign: the data of the button and what was filled in, as text; several values have commas. */
export interface PressedButton extends ByPerson {
  readonly kind: 'press';
  /** '' when the button carried none. */
  readonly verb: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly channel?: ChannelPlace | undefined;
  /** The message that the button stands in. */
  readonly messageId?: string | undefined;
  readonly conversationId: string;
  /** false: an old client fell back to Submit, and the answer becomes a message. */
  readonly isExecute: boolean;
  /** It opens a dialog, or stands in one: the answer is shown there. */
  readonly isInDialog?: true | undefined;
  /** The dialog was opened where people write to each other: what comes of it goes on in the person's own chat. */
  readonly isAmongOthers?: true | undefined;
}

/** Letters typed into a choice input whose choices the bot looks up. */
export interface Search extends ByPerson {
  readonly kind: 'search';
  readonly dataset: string;
  readonly queryText: string;
  /** The other inputs of the card, where the client sends them. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** Somebody would put how an order stands into a message that they write to others. */
export interface Sharing extends ByPerson {
  readonly kind: 'sharing';
  readonly sought: SoughtOrder;
}

/** Among their own orders by what they have typed, but for so many that they have been shown; or by an address of ours that they have pasted. */
export type SoughtOrder = { readonly words: string; readonly skip: number } | { readonly url: string };

/**
 * The bot came to a place, or left it. 'upgrade': it was there already and has a new version, so nobody is to be greeted.
 * Teams tells a first coming twice; it is passed on once.
 */
export interface Installation {
  readonly kind: 'installed' | 'uninstalled';
  readonly because: 'install' | 'upgrade';
  readonly activityId: string;
  readonly place: ChatPlace;
  readonly speaker?: Speaker | undefined;
  readonly address: Address;
  readonly teamId?: string | undefined;
}

/** People joined or left a team that the bot is in. */
export interface MembersChange {
  readonly kind: 'arrived' | 'left';
  readonly activityId: string;
  readonly place: ChatPlace;
  readonly members: readonly { readonly id?: PersonId | undefined; readonly memberId: string }[];
  readonly teamId?: string | undefined;
  readonly address: Address;
}

/**
 * A channel, or a team with all its channels, has been closed for good, wherever in the team this was told. 'channel-left': to the bot
 * alone, which was taken out of that channel.
 */
export interface PlaceClosed {
  readonly kind: 'closed';
  readonly because: 'channel-deleted' | 'channel-left' | 'team-deleted' | 'team-archived';
  readonly activityId: string;
  readonly teamId: string;
  /** Undefined: the whole team. */
  readonly channelId?: string | undefined;
}

export type Inbound = SaidText | PressedButton | Search | Sharing | Installation | MembersChange | PlaceClosed;

export interface FoundChoice {
  readonly title: string;
  readonly value: string;
}

/** A card that somebody may put into their own message, where everybody reads it; beside it, how they are shown what it is. */
export interface Shareable {
  readonly card: Card;
  readonly title: string;
  readonly about: string;
}

/** A message to send in the turn; `summary` is what a lock screen may show. */
export type OutgoingMessage = { readonly card: Card; readonly summary: string } | { readonly text: string };

/** A message that everybody in the place may read. Whatever is not marked so is for the one who spoke or pressed. */
export type OpenMessage = OutgoingMessage & { readonly isForAll: true };

/**
 * What the person gets at once. 'card' replaces the pressed card for that person alone; 'sentence' is a short line under it. In a dialog
 * they are its next card, and its end.
 * After words, both become messages. All of it is for that person alone, but for messages that are marked as open.
 */
export type TurnAnswer =
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'sentence'; readonly text: string; readonly isForAll?: true | undefined }
  | { readonly kind: 'messages'; readonly items: readonly (OutgoingMessage | OpenMessage)[] }
  | { readonly kind: 'choices'; readonly results: readonly FoundChoice[] }
  | { readonly kind: 'shareable'; readonly items: readonly Shareable[]; readonly none?: string | undefined }
  | { readonly kind: 'none' };

/** Where one person can be told something alone. */
export interface Aside {
  /** Undefined: the platform does not let us write to them. */
  readonly chat: OwnChat | undefined;
  /** What may be said before everybody, without a fact: that they were answered there, or that they are asked to write there. */
  readonly answeredThere: string;
  readonly writeThere: string;
}

/** The inside, as the messaging platform sees it. */
export interface Turns {
  /** Is not expected to throw; if it does, the person gets an apology and the fault is logged. */
  take(inbound: Inbound): Promise<TurnAnswer>;
  /** The person's own chat, opened if need be from a shared place where they are. */
  aside(speaker: Speaker, from: Address): Promise<Aside>;
}
