import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '../../../ports/clock.ts';
import type { LinkStore } from '../../../ports/stores/link-store.ts';
import type { Database } from '../database/database.ts';
import { translating } from '../database/database-faults.ts';

/** 192 bits by chance: no link is found by trying. Whoever reads the database finds no link in it either. */
const BYTES = 24;

export function prismaLinks({ prisma }: Database, clock: Clock): LinkStore {
  return translating<LinkStore>({
    make: async ({ person, key }) => {
      const link = randomBytes(BYTES).toString('base64url');
      await prisma.mailLink.create({ data: { hash: hashOf(link), person, key, sentAt: new Date(clock.now()) } });
      return link;
    },
    find: async (link) => {
      const row = await prisma.mailLink.findUnique({ where: { hash: hashOf(link) } });
      return row === null ? undefined : { person: row.person, key: row.key, sentAt: row.sentAt.getTime() };
    },
  });
}

function hashOf(link: string): string {
  return createHash('sha256').update(link).digest('hex');
}
