import { AsyncLocalStorage } from 'node:async_hooks';
import { PermanentError, TransientError } from '../../../src/kernel/errors.ts';
import type { Card } from '../../../src/kernel/card/card.ts';
import type { Address, Messenger, SentMessage } from '../../../src/ports/messenger.ts';
import { Troubles, type Met, type Trouble } from './troubles.ts';

/** A message in a chat or channel with everything that ever stood in it, the newest last. */
export interface MemoryMessage extends SentMessage {
  readonly versions: Card[];
  isDeleted: boolean;
}

/** One sending of a new message: for which piece of work, and how Teams answered. */
export interface Delivery {
  /** Of the living card, or of the job; undefined: in a turn. */
  readonly work: string | undefined;
  readonly hasArrived: boolean;
  readonly isClear: boolean;
  /** The first since the earlier message was deleted or released. */
  readonly isNewRound: boolean;
  /** The process died before it had noted the end. */
  wasCutByDeath: boolean;
}

const PASSING = ['throttled', 'precondition', 'unauthorized', 'forbidden', 'no-conversation'] as const;
const POSTING: readonly Trouble[] = [...PASSING, 'lost', 'arrived', 'cut', 'blocked'];
const EDITING: readonly Trouble[] = [...PASSING, 'lost', 'arrived', 'cut', 'blocked', 'gone'];
const DELETING: readonly Trouble[] = ['throttled', 'precondition', 'unauthorized', 'lost', 'arrived', 'cut', 'not-deleted'];
const PROBING: readonly Trouble[] = ['throttled', 'precondition', 'unauthorized', 'lost', 'cut'];

/** Teams without HTTP: chats, channels and messages in memory, keeping what the port `Messenger` promises. */
export class MemoryTeams {
  readonly messages: MemoryMessage[] = [];
  readonly deliveries: Delivery[] = [];
  readonly troubles = new Troubles();
  /** Works whose message was deleted or released: the next one sent is a new one. */
  readonly released = new Set<string>();
  /** Conversations of people who have blocked the bot; a channel refuses in its threads too. */
  readonly blocked = new Set<string>();
  /** Conversations that Teams does not know until they are opened anew. */
  readonly forgotten = new Set<string>();
  /** People with whom Teams opens no chat, for no reason that is believed at once. */
  readonly unopened = new Set<string>();
  /** People whose chat Teams does not open, and that is clear. */
  readonly strangers = new Set<string>();
  /** Every write is answered 503. */
  isOut = false;
  /** Who is doing the sending: the key of a card or a job. */
  readonly work = new AsyncLocalStorage<{ key: string }>();
  readonly messenger: Messenger = {
    post: async (to, card) => this.#post(to.conversationId, card),
    reply: async (_to, thread, card) => this.#post(`${thread.conversationId};messageid=${thread.activityId}`, card),
    edit: async (_to, message, card) => this.#edit(message, card),
    remove: async (_to, message) => this.#remove(message),
    open: async (personId, from) => {
      if (from === undefined || this.strangers.has(personId))
        throw new PermanentError('no conversation is known yet', { code: 'not-in-roster' });
      const { error } = this.isOut ? lost(true) : this.troubles.meet(['no-conversation'], true);
      if (error !== undefined) throw error;
      if (this.unopened.has(personId)) throw new TransientError('no chat is opened', { code: 'no-conversation' });
      this.forgotten.delete(chatOf(personId).conversationId);
      return chatOf(personId);
    },
    probe: async () => {
      const { error } = this.isOut ? lost(true) : this.troubles.meet(PROBING, true);
      if (error !== undefined) throw error;
    },
  };

  in(conversationId: string): readonly MemoryMessage[] {
    return this.messages.filter((one) => one.conversationId.split(';')[0] === conversationId && !one.isDeleted);
  }

  /** What the message shows now; undefined when it was deleted. */
  shown({ conversationId, activityId }: SentMessage): Card | undefined {
    const message = this.messages.find((one) => one.activityId === activityId && one.conversationId === conversationId);
    return message?.isDeleted === false ? message.versions.at(-1) : undefined;
  }

  /** A message that the bot said in a turn. */
  say(conversationId: string, card: Card): SentMessage {
    const message = { conversationId, activityId: `m${this.messages.length + 1}`, versions: [card], isDeleted: false };
    this.messages.push(message);
    return { conversationId, activityId: message.activityId };
  }

  #post(conversationId: string, card: Card): SentMessage {
    this.#refuse(conversationId);
    const met = this.isOut ? lost(false) : this.troubles.meet(POSTING, false);
    const isClear = met.error?.name !== 'AmbiguousError';
    const work = this.work.getStore()?.key;
    const isNewRound = work !== undefined && this.released.delete(work);
    this.deliveries.push({ work, hasArrived: met.isDone, isClear, isNewRound, wasCutByDeath: false });
    const sent = met.isDone ? this.say(conversationId, card) : undefined;
    if (met.error !== undefined || sent === undefined) throw met.error ?? new Error('a message that was not done has an error');
    return sent;
  }

  #refuse(conversationId: string): void {
    const place = conversationId.split(';')[0] ?? conversationId;
    if (this.blocked.has(place)) throw new PermanentError('the person has blocked the bot', { code: 'blocked' });
    if (this.forgotten.has(place)) throw new TransientError('no such conversation', { code: 'no-conversation' });
  }

  #remove(message: SentMessage): void {
    const met = this.isOut ? lost(true) : this.troubles.meet(DELETING, true);
    const known = this.messages.find(
      (one) => one.activityId === message.activityId && one.conversationId === message.conversationId,
    );
    if (known !== undefined && met.isDone) known.isDeleted = true;
    if (met.error !== undefined) throw met.error;
  }

  #edit(message: SentMessage, card: Card): void {
    this.#refuse(message.conversationId);
    const met = this.isOut ? lost(true) : this.troubles.meet(EDITING, true);
    const known = this.messages.find(
      (one) => one.activityId === message.activityId && one.conversationId === message.conversationId,
    );
    if (known !== undefined && met.error instanceof PermanentError && met.error.code === 'gone') known.isDeleted = true;
    if (known === undefined || known.isDeleted) throw new PermanentError('the message is gone', { code: 'gone' });
    if (met.isDone) known.versions.push(card);
    if (met.error !== undefined) throw met.error;
  }
}

function lost(isRepeatable: boolean): Met {
  const troubles = new Troubles();
  troubles.add('lost', 1);
  return troubles.meet(['lost'], isRepeatable);
}

export function chatOf(personId: string): Address {
  return {
    tenant: 'tenant-1',
    serviceUrl: 'memory:',
    conversationId: `a:${personId}`,
    botId: '28:bot',
    memberId: `29:${personId}`,
  };
}

export function channelOf(area: string): Address {
  return { tenant: 'tenant-1', serviceUrl: 'memory:', conversationId: `19:${area}`, botId: '28:bot', teamId: `19:team-${area}` };
}
