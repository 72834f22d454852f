import { z } from 'zod/v4';
import { MINUTE } from '../../kernel/time/instant.ts';
import { cardShownTo, type Message } from './messages.ts';
import type { TeamsPerson } from './teams-people.ts';

const refreshing = z.looseObject({
  refresh: z.looseObject({
    action: z.looseObject({ type: z.literal('Action.Execute'), verb: z.string(), data: z.unknown() }),
    /** `29:…`; absent: everybody. */
    userIds: z.array(z.string()).optional(),
  }),
});

/** A client asks for a view anew when it is older than this, and whenever the message under it was edited. */
const FRESH = MINUTE;

/** What the client of a person who looks at the message asks for by itself; undefined: nothing. */
export function refreshDue(message: Message, person: TeamsPerson, now: number): Readonly<Record<string, unknown>> | undefined {
  const lost = message.lost.get(person.aadObjectId);
  const seenAt = message.shownAt.get(person.aadObjectId) ?? message.editedAt ?? message.sentAt;
  if (lost === undefined && now - seenAt < FRESH) return undefined;
  const read = refreshing.safeParse(lost ?? cardShownTo(message, person.aadObjectId));
  const { action, userIds } = read.data?.refresh ?? {};
  return userIds === undefined || userIds.includes(person.mri) ? action : undefined;
}
