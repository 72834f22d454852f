import { createHash } from 'node:crypto';

/** A person's address for one bot: opaque, pairwise, the same for the same person and bot. */
export function mriOf(aadObjectId: string, botId: string): string {
  return `29:1${digest(`mri ${botId} ${aadObjectId}`).slice(0, 85)}`;
}

/** Conversation id of the bot's personal chat with a person. */
export function personalChatIdOf(aadObjectId: string, botId: string): string {
  return `a:1${digest(`chat ${botId} ${aadObjectId}`)}`;
}

/** Conversation id of a channel; the General channel's is also the team's. */
export function channelIdOf(key: string): string {
  return `19:${createHash('sha256').update(key).digest('hex').slice(0, 32)}@thread.tacv2`;
}

/** Conversation id of a group chat. */
export function groupIdOf(key: string): string {
  return `19:${createHash('sha256').update(`group ${key}`).digest('hex').slice(0, 32)}@thread.v2`;
}

/** Conversation id of one thread of a channel. */
export function threadIdOf(channelId: string, rootMessageId: string): string {
  return `${channelId};messageid=${rootMessageId}`;
}

/** The channel and, if the id names a thread, its first message. */
export function splitThreadId(conversationId: string): {
  readonly channelId: string;
  readonly rootMessageId: string | undefined;
} {
  const [channelId = '', rootMessageId] = conversationId.split(';messageid=');
  return { channelId, rootMessageId };
}

/** Message ids are milliseconds since the epoch, as text, and never repeat. */
export class MessageIds {
  #last = 0;

  next(nowMs: number): string {
    this.#last = Math.max(nowMs, this.#last + 1);
    return String(this.#last);
  }
}

function digest(seed: string): string {
  return (
    createHash('sha512').update(seed).digest('base64url') + createHash('sha384').update(seed).digest('base64url').slice(0, 40)
  );
}
