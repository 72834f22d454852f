import type { Language } from '../../../kernel/language/language.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { DraftTalk, PeopleStore, Profile, StoredDraft } from '../../../ports/stores/people-store.ts';
import type { Database } from '../database/database.ts';
import { translating } from '../database/database-faults.ts';
import { Prisma } from '../generated/client.ts';
import { plainJson } from '../orders/order-rows.ts';

/** Those who have written to the bot, and their half-finished forms. */
export function prismaPeople({ prisma }: Database, clock: Clock): PeopleStore {
  return translating<PeopleStore>({
    profile: async (id) => {
      const row = await prisma.person.findUnique({ where: { id } });
      return row ? profileOf(row) : undefined;
    },
    byMail: async (emailArea) =>
      (await prisma.person.findMany({ where: { emailArea, email: { not: null } }, orderBy: { name: 'asc' } })).map(profileOf),
    endMail: async (id) => {
      await prisma.person.updateMany({ where: { id }, data: { email: null, emailArea: null } });
    },
    saveProfile: async ({ id, name, tenant, language, isChosen, phone, mail }) => {
      const given = { ...(phone !== undefined && { phone }), ...(mail && { email: mail.address, emailArea: mail.area }) };
      const row = { name, tenant, language, isChosen, ...given };
      await prisma.person.upsert({ where: { id }, create: { id, ...row }, update: row });
    },
    draft: async (person) => {
      const row = await prisma.draft.findUnique({ where: { person } });
      return row === null ? undefined : draftOf(row);
    },
    saveDraft: async ({ person, key, fields, talk }) => {
      const kept = { fields: plainJson(fields), talk: talk ? plainJson(talk) : Prisma.DbNull };
      const row = { key, ...kept, updatedAt: new Date(clock.now()) };
      await prisma.draft.upsert({ where: { person }, create: { person, ...row }, update: row });
    },
    draftsTouched: async (since, before) => {
      const updatedAt = { gte: new Date(since), lt: new Date(before) };
      return (await prisma.draft.findMany({ where: { updatedAt }, orderBy: { updatedAt: 'asc' } })).map(draftOf);
    },
    dropDraft: async (person) => {
      await prisma.draft.deleteMany({ where: { person } });
    },
  });
}

function profileOf({ email, emailArea, ...row }: Prisma.PersonGetPayload<object>): Profile {
  const mail = email === null || emailArea === null ? undefined : { address: email, area: emailArea };
  return { ...row, language: row.language as Language, phone: row.phone ?? undefined, mail };
}

function draftOf({ person, key, fields, talk, updatedAt }: Prisma.DraftGetPayload<object>): StoredDraft {
  const kept = { person, key, fields: fields as Record<string, string>, updatedAt: updatedAt.getTime() };
  return talk === null ? kept : { ...kept, talk: talk as DraftTalk };
}
