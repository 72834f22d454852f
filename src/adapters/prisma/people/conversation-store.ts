import type { Clock } from '../../../ports/clock.ts';
import type { ConversationStore } from '../../../ports/stores/message-store.ts';
import type { Address } from '../../../ports/messenger.ts';
import type { Database } from '../database/database.ts';
import { translating } from '../database/database-faults.ts';
import type { Prisma } from '../generated/client.ts';

/** Where the bot may write. A place that is marked unreachable has no address until the bot is met there again. */
export function prismaConversations({ prisma, pool }: Database, clock: Clock): ConversationStore {
  const { conversation } = prisma;
  return translating<ConversationStore>({
    address: async (place) => {
      const { rows } = await pool.query<AddressRow>(ADDRESS, [place]);
      return rows[0] && addressOf(rows[0]);
    },
    anyAddress: async () => {
      // 'desk/…' sorts before 'person/…'.
      const row = await conversation.findFirst({ where: { unreachable: null }, orderBy: [{ place: 'asc' }] });
      return row ? addressOf(row) : undefined;
    },
    save: async (place, { tenant, serviceUrl, conversationId, botId, memberId = null, teamId = null }) => {
      const address = { tenant, serviceUrl, conversationId, botId, memberId, teamId };
      const row = { ...address, unreachable: null, updatedAt: new Date(clock.now()) };
      await conversation.upsert({ where: { place }, create: { place, ...row }, update: row });
    },
    markUnreachable: async (place, because, met) => {
      const mark = { unreachable: because, updatedAt: new Date(clock.now()) };
      const as = met && { conversationId: met.conversationId, updatedAt: new Date(met.at) };
      await conversation.updateMany({ where: { place, ...as }, data: mark });
    },
    metAt: async (place) =>
      (await conversation.findUnique({ where: { place, unreachable: null }, select: { updatedAt: true } }))?.updatedAt.getTime(),
    isUnreachable: async (place) => (await conversation.count({ where: { place, unreachable: { not: null } } })) > 0,
  });
}

const ADDRESS = `
  SELECT tenant, service_url AS "serviceUrl", conversation_id AS "conversationId", bot_id AS "botId", member_id AS "memberId",
    team_id AS "teamId" FROM conversations WHERE place = $1 AND unreachable IS NULL`;

type AddressRow = Omit<Prisma.ConversationGetPayload<object>, 'place' | 'unreachable' | 'updatedAt'>;

function addressOf(row: AddressRow): Address {
  const { tenant, serviceUrl, conversationId, botId, memberId, teamId } = row;
  return {
    ...{ tenant, serviceUrl, conversationId, botId },
    ...(memberId !== null && { memberId }),
    ...(teamId !== null && { teamId }),
  };
}
