import { MessageIds } from './teams-ids.ts';

/** An Adaptive Card as plain JSON. */
export type CardJson = Readonly<Record<string, unknown>>;

export interface Attachment {
  readonly contentType: string;
  readonly content?: unknown;
  readonly contentUrl?: string;
  readonly name?: string;
}

/** A line that the client shows under a card after a press, to the presser only. */
export interface Note {
  readonly tone: 'message' | 'error';
  readonly text: string;
}

export interface Message {
  readonly id: string;
  /** `a:…` for a personal chat, the bare channel id for a channel. */
  readonly conversationId: string;
  /** First message of the thread; undefined for a personal chat and for the first message itself. */
  readonly threadId: string | undefined;
  /** The writer's object id, or `bot`. */
  readonly from: string;
  readonly sentAt: number;
  editedAt: number | undefined;
  text: string;
  summary: string;
  attachments: readonly Attachment[];
  importance: string | undefined;
  /** Cards that an invoke answered to one person, in place of the message's own, by object id. */
  readonly views: Map<string, CardJson>;
  readonly notes: Map<string, Note>;
  /** When somebody was last answered here, by object id. */
  readonly shownAt: Map<string, number>;
  /** Views that an edit has taken away and whose client asks for them anew when its person looks. */
  readonly lost: Map<string, CardJson>;
}

export type MessageChange =
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'removed'; readonly conversationId: string; readonly messageId: string };

/** What may be set when a message is sent or edited. */
export interface Content {
  readonly text: string;
  readonly summary: string;
  readonly attachments: readonly Attachment[];
  readonly importance: string | undefined;
}

/** Every message of the pretend Teams, oldest first within a conversation. */
export class Messages {
  readonly #byConversation = new Map<string, Message[]>();
  readonly #ids = new MessageIds();
  readonly #emit: (change: MessageChange) => void;
  readonly #now: () => number;

  constructor(emit: (change: MessageChange) => void, now: () => number) {
    this.#emit = emit;
    this.#now = now;
  }

  send(
    place: { readonly conversationId: string; readonly threadId?: string | undefined },
    from: string,
    content: Content,
  ): Message {
    const sentAt = this.#now();
    const message: Message = {
      id: this.#ids.next(sentAt),
      conversationId: place.conversationId,
      threadId: place.threadId,
      from,
      sentAt,
      editedAt: undefined,
      ...content,
      views: new Map(),
      notes: new Map(),
      shownAt: new Map(),
      lost: new Map(),
    };
    this.#byConversation.set(place.conversationId, [...this.in(place.conversationId), message]);
    this.#emit({ kind: 'message', message });
    return message;
  }

  /** An edit is for everybody: what single people had been shown instead is gone, as in Teams. */
  edit(message: Message, content: Content): void {
    Object.assign(message, content, { editedAt: this.#now() });
    for (const [person, view] of message.views) if (view['refresh'] !== undefined) message.lost.set(person, view);
    message.views.clear();
    message.notes.clear();
    this.#emit({ kind: 'message', message });
  }

  remove(message: Message): void {
    const left = this.in(message.conversationId).filter((kept) => kept !== message);
    this.#byConversation.set(message.conversationId, left);
    this.#emit({ kind: 'removed', conversationId: message.conversationId, messageId: message.id });
  }

  showTo(message: Message, aadObjectId: string, shown: { readonly card?: CardJson; readonly note?: Note }): void {
    if (shown.card) message.views.set(aadObjectId, shown.card);
    message.shownAt.set(aadObjectId, this.#now());
    message.lost.delete(aadObjectId);
    message.notes.delete(aadObjectId);
    if (shown.note) message.notes.set(aadObjectId, shown.note);
    this.#emit({ kind: 'message', message });
  }

  in(conversationId: string): readonly Message[] {
    return this.#byConversation.get(conversationId) ?? [];
  }

  find(conversationId: string, messageId: string): Message | undefined {
    return this.in(conversationId).find((message) => message.id === messageId);
  }
}

export const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

/** The card of a message as one person sees it. */
export function cardShownTo(message: Message, aadObjectId: string): CardJson | undefined {
  const own = message.attachments.find((attachment) => attachment.contentType === ADAPTIVE_CARD)?.content;
  return message.views.get(aadObjectId) ?? (own as CardJson | undefined);
}
