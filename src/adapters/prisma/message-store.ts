import { DAY, type Instant } from '../../kernel/time/instant.ts';
import type { LivingMessage, MessageStore } from '../../ports/stores/message-store.ts';
import type { Database } from './database/database.ts';
import { translating } from './database/database-faults.ts';
import type { FeedbackKey } from './feedback/seal.ts';
import type { Prisma } from './generated/client.ts';
import { showingOf } from '../../model/planned/jobs.ts';
import { isSecretView } from '../../model/planned/views.ts';

/** Messages that are kept alive, with how their sending went. Of those that would tell who has answered, what differs is hidden. */
export function prismaMessages({ pool }: Database, key: FeedbackKey): MessageStore {
  const hide = hiding(key);
  const list = async (where: string, ...values: readonly unknown[]) => {
    const { rows } = await pool.query<MessageRow>(`${READ} WHERE ${where} ORDER BY key`, [...values]);
    return rows.map((row) => hide.opened(messageOf(row)));
  };
  return translating<MessageStore>({
    find: async (messageKey) => (await list('key = $1', messageKey))[0],
    save: async (message) => {
      const { columns, places, values } = columnsOf(hide.sealed(message));
      const updates = columns.map((name) => `${name} = excluded.${name}`);
      const sql = `INSERT INTO messages (${columns.join()}) VALUES (${places.join()}) ON CONFLICT (key) DO UPDATE SET ${updates.join()}`;
      await pool.query(sql, values);
    },
    beginSending: async ({ key, place, attempts, at }) => {
      const claim = [key, place, new Date(at), attempts, ...(attempts === 0 ? [orderIn(key)] : [])];
      return (await pool.query(attempts === 0 ? BEGIN_FIRST : BEGIN_AGAIN, claim)).rowCount === 1;
    },
    replace: async ({ key, state, attempts, at }, present) => {
      const { columns, places, values } = columnsOf(hide.sealed(present), 5);
      const updates = columns.map((name, i) => `${name} = ${places[i] ?? ''}`);
      const sql = `UPDATE messages SET ${updates.join()} WHERE key = $1 AND state = $2 AND attempts = $3 AND at = $4`;
      return (await pool.query(sql, [key, state, attempts, new Date(at), ...values])).rowCount === 1;
    },
    waiting: ({ places, outcomes, mark }) => list(WAITING, places, outcomes, mark),
    ofOrder: (orderNumber) => list('order_number = $1', orderNumber),
  });
}

const COLUMNS = {
  ...{ key: 'key', place: 'place', state: 'state', attempts: 'attempts', outcome: 'outcome', at: 'at', notified: 'notified' },
  ...{ orderNumber: 'order_number', conversationId: 'conversation_id', activityId: 'activity_id', contentHash: 'content_hash' },
  ...{ earlierConversationId: 'earlier_conversation_id', earlierActivityId: 'earlier_activity_id' },
} as const;

type MessageRow = Prisma.MessageGetPayload<object>;

const READ = `SELECT ${Object.entries(COLUMNS)
  .map(([name, column]) => `${column} AS "${name}"`)
  .join()} FROM messages`;

const WAITING =
  "place = ANY ($1::text[]) AND (state = 'sending' OR (state = 'undeliverable' AND outcome = ANY ($2::text[])) OR outcome = $3)";

const CLAIMED = `place = $2, state = 'sending', attempts = $4::int + 1, outcome = NULL, at = $3`;
const BEGIN_AGAIN = `UPDATE messages SET ${CLAIMED} WHERE key = $1 AND attempts = $4::int`;
const BEGIN_FIRST = `
  INSERT INTO messages (key, place, state, attempts, at, order_number) VALUES ($1, $2, 'sending', $4::int + 1, $3, $5)
  ON CONFLICT (key) DO UPDATE SET ${CLAIMED} WHERE messages.attempts = $4::int`;

/** What a message says of its row: the columns, the places of their values in a statement, from `$first` on, and the values. */
function columnsOf(message: LivingMessage, first = 1) {
  const given = Object.entries(rowOf(message));
  return {
    columns: given.map(([name]) => COLUMNS[name as keyof typeof COLUMNS]),
    places: given.map((_, i) => `$${first + i}`),
    values: given.map(([, value]) => value),
  };
}

function rowOf(message: LivingMessage) {
  const { key, place, state, attempts } = message;
  return {
    ...{ key, place, state, attempts },
    orderNumber: orderIn(key),
    conversationId: message.message?.conversationId ?? null,
    activityId: message.message?.activityId ?? null,
    contentHash: message.contentHash ?? null,
    ...(message.notified !== undefined && { notified: message.notified }),
    ...earlierOf(message),
    outcome: message.outcome ?? null,
    at: new Date(message.at),
  };
}

/** What is not given stays as it is. */
function earlierOf({ earlier }: LivingMessage) {
  if (earlier === undefined) return {};
  return { earlierConversationId: earlier?.conversationId ?? null, earlierActivityId: earlier?.activityId ?? null };
}

/** A message's key begins with its order's number. */
function orderIn(key: string): string | null {
  return /^VP-\d+-\d+(?:-\d+)?/.exec(key)?.[0] ?? null;
}

function messageOf(row: MessageRow): LivingMessage {
  const { key, place, attempts, conversationId, activityId, earlierConversationId, earlierActivityId } = row;
  return {
    ...{ key, place, attempts },
    state: row.state as LivingMessage['state'],
    ...(conversationId !== null && activityId !== null && { message: { conversationId, activityId } }),
    ...(row.notified !== null && { notified: row.notified }),
    ...(earlierConversationId !== null &&
      earlierActivityId !== null && { earlier: { conversationId: earlierConversationId, activityId: earlierActivityId } }),
    ...(row.contentHash !== null && { contentHash: row.contentHash }),
    ...(row.outcome !== null && { outcome: row.outcome }),
    at: row.at.getTime(),
  };
}

/** Hides what the messages of a survey would tell of their reader. */
interface Hiding {
  /** As it is stored: without the hash of its content, the time of day and the tries of its sending, and with the message's id sealed. */
  sealed(message: LivingMessage): LivingMessage;
  opened(message: LivingMessage): LivingMessage;
}

/**
 * A card of a survey looks otherwise when it is answered, and a reminder is withheld from whoever has answered. So neither the content's
 * hash nor the message's id stands in the table: a message that was sent and one that was withheld are the same to look at. Nor does
 * the time of day: what is withheld is done in no time, while a sending lasts.
 */
function hiding(key: FeedbackKey): Hiding {
  const withId = (message: LivingMessage, change: (id: string) => string): LivingMessage => {
    if (!isSecretView(showingOf(message.key).view)) return message;
    const { contentHash: _hash, message: sent, ...rest } = message;
    const told = rest.state === 'sent' || rest.outcome === TAKEN_AWAY ? { ...rest, attempts: 1, at: dayOf(rest.at) } : rest;
    return sent === undefined ? told : { ...told, message: { ...sent, activityId: change(sent.activityId) } };
  };
  return {
    sealed: (message) => withId(message, (id) => key.sealShort(message.key, id)),
    opened: (message) => withId(message, (id) => key.openShort(message.key, id)),
  };
}

/** A message that stands no more because nothing of it was left to say: at the end of an order all of a survey's are. */
const TAKEN_AWAY = 'over';

/** When its day began, by UTC. */
function dayOf(at: Instant): Instant {
  return at - (at % DAY);
}
