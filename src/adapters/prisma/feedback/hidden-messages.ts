import { DAY } from '../../../kernel/time/instant.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import { showingOf } from '../../../model/work/jobs.ts';
import { isSecretView } from '../../../model/work/views.ts';
import type { LivingMessage } from '../../../ports/stores/message-store.ts';
import type { FeedbackKey } from './seal.ts';

/** Hides what the messages of a survey would tell of their reader. */
export interface Hiding {
  /** As it is stored: without the hash of its content, the time of day and the tries of its sending, and with the message's id sealed. */
  sealed(message: LivingMessage): LivingMessage;
  opened(message: LivingMessage): LivingMessage;
}

/**
 * A card of a survey looks otherwise when it is answered, and a reminder is withheld from whoever has answered. So neither the content's
 * hash nor the message's id stands in the table: a message that was sent and one that was withheld are the same to look at. Nor does
 * the time of day: what is withheld is done in no time, while a sending lasts.
 */
export function hiding(key: FeedbackKey): Hiding {
  const withId = (message: LivingMessage, change: (id: string) => string): LivingMessage => {
    if (!isSecretView(showingOf(message.key).view)) return message;
    const { contentHash: _hash, message: sent, ...rest } = message;
    const told = rest.state === 'sent' ? { ...rest, attempts: 1, at: dayOf(rest.at) } : rest;
    return sent === undefined ? told : { ...told, message: { ...sent, activityId: change(sent.activityId) } };
  };
  return {
    sealed: (message) => withId(message, (id) => key.sealShort(message.key, id)),
    opened: (message) => withId(message, (id) => key.openShort(message.key, id)),
  };
}

/** When its day began, by UTC. */
function dayOf(at: Instant): Instant {
  return at - (at % DAY);
}
