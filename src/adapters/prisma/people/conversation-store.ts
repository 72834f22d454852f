import type { Clock } from '../../../ports/clock.ts';
import type { ConversationStore } from '../../../ports/stores/message-store.ts';
import type { Address } from '../../../ports/messenger.ts';
import type { Database } from '../database/database.ts';
import { translated } from '../database/faults.ts';
import type { Prisma } from '../generated/client.ts';

/** Where the bot may write. A place that is marked unreachable has no address until the bot is met there again. */
export function prismaConversations({ prisma }: Database, clock: Clock): ConversationStore {
  return {
    address: (place) =>
      translated(async () => {
        const row = await prisma.conversation.findUnique({ where: { place, unreachable: null } });
        return row ? addressOf(row) : undefined;
      }),
    anyAddress: () =>
      translated(async () => {
        // 'desk/…' sorts before 'person/…'.
        const row = await prisma.conversation.findFirst({ where: { unreachable: null }, orderBy: [{ place: 'asc' }] });
        return row ? addressOf(row) : undefined;
      }),
    save: (place, address) =>
      translated(async () => {
        const { tenant, serviceUrl, conversationId, botId, memberId = null, teamId = null } = address;
        const row = {
          tenant,
          serviceUrl,
          conversationId,
          botId,
          memberId,
          teamId,
          unreachable: null,
          updatedAt: new Date(clock.now()),
        };
        await prisma.conversation.upsert({ where: { place }, create: { place, ...row }, update: row });
      }),
    markUnreachable: (place, because, met) =>
      translated(async () => {
        const mark = { unreachable: because, updatedAt: new Date(clock.now()) };
        const as = met && { conversationId: met.conversationId, updatedAt: new Date(met.at) };
        await prisma.conversation.updateMany({ where: { place, ...as }, data: mark });
      }),
    metAt: (place) =>
      translated(async () => {
        const row = await prisma.conversation.findUnique({ where: { place, unreachable: null }, select: { updatedAt: true } });
        return row?.updatedAt.getTime();
      }),
    isUnreachable: (place) =>
      translated(async () => (await prisma.conversation.count({ where: { place, unreachable: { not: null } } })) > 0),
  };
}

function addressOf(row: Prisma.ConversationGetPayload<object>): Address {
  const { tenant, serviceUrl, conversationId, botId, memberId, teamId } = row;
  return {
    ...{ tenant, serviceUrl, conversationId, botId },
    ...(memberId !== null && { memberId }),
    ...(teamId !== null && { teamId }),
  };
}
