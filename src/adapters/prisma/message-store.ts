import type { LivingMessage, MessageStore } from '../../ports/stores/message-store.ts';
import type { Database } from './database/database.ts';
import { translating } from './database/database-faults.ts';
import { hiding } from './feedback/hidden-messages.ts';
import type { FeedbackKey } from './feedback/seal.ts';
import type { Prisma } from './generated/client.ts';

/** Messages that are kept alive, with how their sending went. Of those that would tell who has answered, what differs is hidden. */
export function prismaMessages({ prisma }: Database, key: FeedbackKey): MessageStore {
  const hide = hiding(key);
  const list = async (where: Prisma.MessageWhereInput) =>
    (await prisma.message.findMany({ where, orderBy: { key: 'asc' } })).map((row) => hide.opened(messageOf(row)));
  return translating<MessageStore>({
    find: async (messageKey) => {
      const row = await prisma.message.findUnique({ where: { key: messageKey } });
      return row ? hide.opened(messageOf(row)) : undefined;
    },
    save: async (message) => {
      const row = rowOf(hide.sealed(message));
      await prisma.message.upsert({ where: { key: row.key }, create: row, update: row });
    },
    beginSending: async ({ key, place, attempts, at }) => {
      const claim = { place, state: 'sending', attempts: attempts + 1, outcome: null, at: new Date(at) };
      const { count } = await prisma.message.updateMany({ where: { key, attempts }, data: claim });
      if (count > 0 || attempts > 0) return count > 0;
      const made = await prisma.message.createMany({
        data: [{ key, orderNumber: orderIn(key), ...claim }],
        skipDuplicates: true,
      });
      return made.count > 0;
    },
    replace: async ({ key, state, attempts, at }, present) => {
      const where = { key, state, attempts, at: new Date(at) };
      const { count } = await prisma.message.updateMany({ where, data: rowOf(hide.sealed(present)) });
      return count > 0;
    },
    waitingIn: (places, outcomes, mark) => {
      const waits = [{ state: 'sending' }, { state: 'undeliverable', outcome: { in: [...outcomes] } }, { outcome: mark }];
      return list({ place: { in: [...places] }, OR: waits });
    },
    ofOrder: (orderNumber) => list({ orderNumber }),
  });
}

function rowOf(message: LivingMessage) {
  const { key, place, state, attempts } = message;
  return {
    ...{ key, place, state, attempts },
    orderNumber: orderIn(key),
    conversationId: message.message?.conversationId ?? null,
    activityId: message.message?.activityId ?? null,
    contentHash: message.contentHash ?? null,
    outcome: message.outcome ?? null,
    at: new Date(message.at),
  };
}

/** A message's key begins with its order's number. */
function orderIn(key: string): string | null {
  return /^VP-\d+-\d+/.exec(key)?.[0] ?? null;
}

function messageOf(row: Prisma.MessageGetPayload<object>): LivingMessage {
  const { key, place, attempts, conversationId, activityId } = row;
  return {
    ...{ key, place, attempts },
    state: row.state as LivingMessage['state'],
    ...(conversationId !== null && activityId !== null && { message: { conversationId, activityId } }),
    ...(row.contentHash !== null && { contentHash: row.contentHash }),
    ...(row.outcome !== null && { outcome: row.outcome }),
    at: row.at.getTime(),
  };
}
