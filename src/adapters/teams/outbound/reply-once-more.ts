import { AmbiguousError, TransientError } from '../../../kernel/errors.ts';
import type { Address, Messenger } from '../../../ports/messenger.ts';

/**
 * Sends an answer to somebody who waits for it, once more at the most: a lost answer is worse than one that comes twice. After an unclear
 * end only when Teams answers clearly again; a chat that Teams does not know is opened anew first, which is the same chat again.
 */
export async function onceMore<T>(messenger: Messenger, to: Address, send: (to: Address) => Promise<T>): Promise<T> {
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
