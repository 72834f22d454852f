import { localOf } from '../../src/kernel/time/zone.ts';
import type { Message } from '../../src/sandbox/teams/messages.ts';
import type { TeamsWorld } from '../../src/sandbox/teams/teams-world.ts';

/** A new message of the bot: what somebody is notified of. */
export interface Received {
  /** Name of a person, or of a channel. */
  readonly by: string;
  readonly isChannel: boolean;
  readonly order: string | undefined;
  readonly at: number;
  readonly words: string;
}

/** Writes down every new message of the bot from now on; an edit is none, for nobody hears of it. */
export function received(world: TeamsWorld): readonly Received[] {
  const all: Received[] = [];
  const known = new Set<Message>();
  world.changes.subscribe((change) => {
    if (change.kind !== 'message' || change.message.from !== 'bot' || known.has(change.message)) return;
    known.add(change.message);
    const { conversationId, attachments, text, summary, sentAt } = change.message;
    const place = world.place(conversationId);
    const channel = place?.team?.channels.find(({ id }) => id === conversationId);
    const card = JSON.stringify(attachments);
    all.push({
      by: place?.person?.name ?? channel?.name ?? conversationId,
      isChannel: channel !== undefined,
      order: /VP-\d{4}-\d{4,}/u.exec(`${summary} ${card}`)?.[0],
      at: sentAt,
      words: `${text} ${card}`,
    });
  });
  return all;
}

/** The local day of a moment. */
export function dayOf(at: number): string {
  return localOf(at, 'Europe/Helsinki').date;
}
