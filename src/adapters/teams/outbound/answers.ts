import type { InvokeResponse } from 'botbuilder';
import { inDialog } from '../../../kernel/card/dialog.ts';
import { AmbiguousError, PermanentError, TransientError } from '../../../kernel/errors.ts';
import type { TurnAnswer, OpenMessage, OutgoingMessage, PressedButton } from '../../../ports/inbound.ts';
import type { Log } from '../../../ports/log.ts';
import type { Address, Messenger, OwnChat } from '../../../ports/messenger.ts';
import { CARD_TYPE, cardMessage, say, textMessage } from './messenger.ts';
import type { Sender } from './sender.ts';

/** Invokes are answered with HTTP 200 and the true status inside; Teams shows everything else as "Something went wrong". */
function cardResponse(card: unknown): InvokeResponse {
  return inside(200, CARD_TYPE, card);
}

/** A line under the card, for the person who pressed. */
export function sentenceResponse(text: string): InvokeResponse {
  return inside(200, 'application/vnd.microsoft.activity.message', text);
}

export function badRequestResponse(): InvokeResponse {
  return inside(400, 'application/vnd.microsoft.error', { code: 'BadRequest', message: 'The request was not understood.' });
}

/** Teams shows at most fifteen choices. */
export function choicesResponse(answer: TurnAnswer): InvokeResponse {
  const results = answer.kind === 'choices' ? answer.results.slice(0, 15) : [];
  return inside(200, 'application/vnd.microsoft.search.searchResponse', { results });
}

/** What the person who pressed sees at once; `messages` are to be sent besides. */
export function pressResponse(answer: TurnAnswer): InvokeResponse {
  if (answer.kind === 'card') return cardResponse(answer.card);
  if (answer.kind === 'sentence') return sentenceResponse(answer.text);
  const last = answer.kind === 'messages' ? answer.items.at(-1) : undefined;
  if (last === undefined) return sentenceResponse('');
  return sentenceResponse('card' in last ? last.summary : last.text);
}

/** The dialog's next card, or the words with which it ends. Its answers have a form of their own, without a status inside. */
export function dialogResponse(answer: TurnAnswer): InvokeResponse {
  if (answer.kind === 'card') {
    const { title, card: content } = inDialog(answer.card);
    const value = { title, height: 'large', width: 'medium', card: { contentType: CARD_TYPE, content } };
    return { status: 200, body: { task: { type: 'continue', value } } };
  }
  return answer.kind === 'sentence' ? { status: 200, body: { task: { type: 'message', value: answer.text } } } : { status: 200 };
}

/**
 * Cards to be put into a message, each with what it is shown by in the list, or the words where there is none. Teams takes such cards up
 * to version 1.3, and keeps those of a link for half an hour.
 */
export function shareableResponse(answer: TurnAnswer): InvokeResponse {
  const { items, none } = answer.kind === 'shareable' ? answer : { items: [], none: sentenceIn(answer) };
  const attachments = items.map(({ card, title, about }) => ({
    contentType: CARD_TYPE,
    content: { ...card, version: '1.3' },
    preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title, text: about } },
  }));
  const isWords = attachments.length === 0 && none !== undefined;
  const result = isWords ? { type: 'message', text: none } : { type: 'result', attachmentLayout: 'list', attachments };
  return { status: 200, body: { composeExtension: result } };
}

function sentenceIn(answer: TurnAnswer): string | undefined {
  return answer.kind === 'sentence' ? answer.text : undefined;
}

export function messagesOf(answer: TurnAnswer): readonly (OutgoingMessage | OpenMessage)[] {
  if (answer.kind === 'messages') return answer.items;
  if (answer.kind === 'sentence') return [answer];
  if (answer.kind === 'card') return [{ card: answer.card, summary: answer.card.fallbackText }];
  return [];
}

export function isOpen(message: OutgoingMessage | OpenMessage): message is OpenMessage {
  return 'isForAll' in message && message.isForAll;
}

/** Answers that go out as messages of their own, while the person waits. What is not open takes an own chat, by type. */
export class Replies {
  readonly #sender: Sender;
  readonly #messenger: Messenger;
  readonly #log: Log;

  constructor(sender: Sender, messenger: Messenger, log: Log) {
    this.#sender = sender;
    this.#messenger = messenger;
    this.#log = log;
  }

  /** To one person alone. False: something of it did not arrive. */
  tell(to: OwnChat, items: readonly OutgoingMessage[]): Promise<boolean> {
    return this.#send(to, items);
  }

  /** To everybody in a place. */
  async announce(to: Address, items: readonly OpenMessage[]): Promise<void> {
    await this.#send(to, items);
  }

  /** An old client's button in a private chat: the pressed card is replaced, or, when it is gone, answered by a message. */
  async answerSubmit({ messageId, conversationId }: PressedButton, to: OwnChat, answer: TurnAnswer): Promise<void> {
    const isReplaced =
      answer.kind === 'card' &&
      messageId !== undefined &&
      conversationId === to.conversationId &&
      (await isDone(this.#messenger.edit(to, { conversationId, activityId: messageId }, answer.card, answer.card.fallbackText)));
    if (!isReplaced) await this.tell(to, messagesOf(answer));
  }

  async typing(to: Address): Promise<void> {
    await say(this.#sender, { type: 'typing' }, { ...to, isUrgent: true }).catch(() => undefined);
  }

  async #send(to: Address, items: readonly OutgoingMessage[]): Promise<boolean> {
    let hasArrived = true;
    for (const item of items) {
      const message = 'card' in item ? cardMessage(item.card, item.summary) : textMessage(item.text);
      const sending = onceMore(this.#messenger, to, (there) => say(this.#sender, message, { ...there, isUrgent: true }));
      hasArrived = (await isDone(sending, (error) => this.#lost(error))) && hasArrived;
    }
    return hasArrived;
  }

  #lost(error: unknown): void {
    const code = error instanceof PermanentError ? error.code : undefined;
    this.#log.warn({ fault: error instanceof Error ? error.name : 'unknown', code }, 'an answer could not be sent');
  }
}

/**
 * Sends an answer to somebody who waits for it, once more at the most: a lost answer is worse than one that comes twice. After an unclear
 * end only when Teams answers clearly again; a chat that Teams does not know is opened anew first, which is the same chat again.
 */
async function onceMore<T>(messenger: Messenger, to: Address, send: (to: Address) => Promise<T>): Promise<T> {
  try {
    return await send(to);
  } catch (error) {
    if (error instanceof AmbiguousError) await messenger.probe(to, undefined);
    else if (isUnknownChat(error, to)) return send(await messenger.open(to.conversationId, to, to.memberId));
    else if (!isShort(error)) throw error;
    return send(to);
  }
}

function isUnknownChat(error: unknown, { memberId, teamId }: Address): boolean {
  const isUnknown = error instanceof TransientError && error.code === 'no-conversation';
  return isUnknown && memberId !== undefined && teamId === undefined;
}

function isShort(error: unknown): boolean {
  return error instanceof TransientError && (error.retryAfterMs ?? 0) === 0;
}

function isDone(work: Promise<unknown>, otherwise: (error: unknown) => void = () => undefined): Promise<boolean> {
  return work.then(
    () => true,
    (error: unknown) => {
      otherwise(error);
      return false;
    },
  );
}

function inside(statusCode: number, type: string, value: unknown): InvokeResponse {
  return { status: 200, body: { statusCode, type, value } };
}
