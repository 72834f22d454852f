import type { LivingMessage, MessageStore } from '../../ports/stores/message-store.ts';
import type { Database } from './database/database.ts';
import { translated } from './database/faults.ts';
import type { FeedbackKey } from './feedback/seal.ts';
import { hiding } from './feedback/hidden-messages.ts';
import type { Prisma } from './generated/client.ts';

/** Messages that are kept alive, with how their sending went. Of those that would tell who has answered, what differs is hidden. */
export function prismaMessages({ prisma }: Database, key: FeedbackKey): MessageStore {
  const hide = hiding(key);
  return {
    find: (messageKey) =>
      translated(async () => {
        const row = await prisma.message.findUnique({ where: { key: messageKey } });
        return row ? hide.opened(messageOf(row)) : undefined;
      }),
    save: (message) =>
      translated(async () => {
        const row = rowOf(hide.sealed(message));
        await prisma.message.upsert({ where: { key: row.key }, create: row, update: row });
      }),
    beginSending: ({ key, place, attempts, at }) =>
      translated(async () => {
        const claim = { place, state: 'sending', attempts: attempts + 1, outcome: null, at: new Date(at) };
        const { count } = await prisma.message.updateMany({ where: { key, attempts }, data: claim });
        if (count > 0 || attempts > 0) return count > 0;
        const made = await prisma.message.createMany({
          data: [{ key, orderNumber: orderIn(key), ...claim }],
          skipDuplicates: true,
        });
        return made.count > 0;
      }),
    replace: ({ key, state, attempts, at }, present) =>
      translated(async () => {
        const where = { key, state, attempts, at: new Date(at) };
        const { count } = await prisma.message.updateMany({ where, data: rowOf(hide.sealed(present)) });
        return count > 0;
      }),
    waitingIn: (places, outcomes, mark) =>
      translated(async () => {
        const waits = [{ state: 'sending' }, { state: 'undeliverable', outcome: { in: [...outcomes] } }, { outcome: mark }];
        const rows = await prisma.message.findMany({ where: { place: { in: [...places] }, OR: waits }, orderBy: { key: 'asc' } });
        return rows.map((row) => hide.opened(messageOf(row)));
      }),
    ofOrder: (orderNumber) =>
      translated(async () => {
        const rows = await prisma.message.findMany({ where: { orderNumber }, orderBy: { key: 'asc' } });
        return rows.map((row) => hide.opened(messageOf(row)));
      }),
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
