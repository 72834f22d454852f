import type { Language } from '../../../kernel/language/language.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { DraftTalk, PeopleStore, StoredDraft } from '../../../ports/stores/people-store.ts';
import type { Database } from '../database/database.ts';
import { translating } from '../database/database-faults.ts';
import { Prisma } from '../generated/client.ts';
import { plainJson } from '../orders/order-rows.ts';

/** Those who have written to the bot, and their half-finished forms. */
export function prismaPeople({ prisma }: Database, clock: Clock): PeopleStore {
  return translating<PeopleStore>({
    profile: async (id) => {
      const row = await prisma.person.findUnique({ where: { id } });
      return row ? { ...row, language: row.language as Language, phone: row.phone ?? undefined } : undefined;
    },
    saveProfile: async ({ id, name, tenant, language, isChosen, phone }) => {
      const row = { name, tenant, language, isChosen, ...(phone === undefined ? {} : { phone }) };
      await prisma.person.upsert({ where: { id }, create: { id, ...row }, update: row });
    },
    draft: async (person) => {
      const row = await prisma.draft.findUnique({ where: { person, droppedAt: null } });
      return row === null ? undefined : draftOf(row);
    },
    saveDraft: async ({ person, key, fields, talk }) => {
      const kept = { fields: plainJson(fields), talk: talk ? plainJson(talk) : Prisma.DbNull };
      const row = { key, ...kept, updatedAt: new Date(clock.now()), droppedAt: null };
      await prisma.draft.upsert({ where: { person }, create: { person, ...row }, update: row });
    },
    draftsTouched: async (since, before) => {
      const updatedAt = { gte: new Date(since), lt: new Date(before) };
      return (await prisma.draft.findMany({ where: { updatedAt, droppedAt: null }, orderBy: { updatedAt: 'asc' } })).map(draftOf);
    },
    dropDraft: async (person) => {
      await prisma.draft.deleteMany({ where: { person } });
    },
    putDraftAside: async (person) => {
      await prisma.draft.updateMany({ where: { person, droppedAt: null }, data: { droppedAt: new Date(clock.now()) } });
    },
    takeUpDraft: async (person, since) => {
      const where = { person, droppedAt: { gte: new Date(since) } };
      await prisma.draft.updateMany({ where, data: { droppedAt: null, updatedAt: new Date(clock.now()) } });
    },
  });
}

function draftOf({ person, key, fields, talk, updatedAt }: Prisma.DraftGetPayload<object>): StoredDraft {
  const kept = { person, key, fields: fields as Record<string, string>, updatedAt: updatedAt.getTime() };
  return talk === null ? kept : { ...kept, talk: talk as DraftTalk };
}
