import { localOf } from '../../src/kernel/time/zone.ts';
import type { Message } from '../../src/sandbox/teams/messages.ts';
import type { TeamsWorld } from '../../src/sandbox/teams/teams-world.ts';

/** A new message of the bot: what somebody is notified of. */
export interface Received {
  /** Name of a person, or 'the channel'. */
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
    all.push(asReceived(world, change.message));
  });
  return all;
}

function asReceived(world: TeamsWorld, { conversationId, attachments, text, summary, sentAt }: Message): Received {
  const person = world.people.find(({ chatId }) => chatId === conversationId);
  const words = `${summary} ${text} ${JSON.stringify(attachments)}`;
  const order = /VP-\d{4}-\d{4,}/u.exec(words)?.[0];
  return { by: person?.name ?? 'the channel', isChannel: person === undefined, order, at: sentAt, words };
}

/** The local day of a moment. */
export function dayOf(at: number): string {
  return localOf(at, 'Europe/Helsinki').date;
}
