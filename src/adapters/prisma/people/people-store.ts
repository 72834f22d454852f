import type { Language } from '../../../kernel/language/language.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { DraftTalk, PeopleStore, StoredDraft } from '../../../ports/stores/people-store.ts';
import type { Database } from '../database/database.ts';
import { translated } from '../database/faults.ts';
import { Prisma } from '../generated/client.ts';
import { plainJson } from '../orders/order-rows.ts';

/** Those who have written to the bot, and their half-finished forms. */
export function prismaPeople({ prisma }: Database, clock: Clock): PeopleStore {
  return {
    profile: (id) =>
      translated(async () => {
        const row = await prisma.person.findUnique({ where: { id } });
        return row ? { ...row, language: row.language as Language } : undefined;
      }),
    saveProfile: ({ id, name, tenant, language, isChosen }) =>
      translated(async () => {
        const row = { name, tenant, language, isChosen };
        await prisma.person.upsert({ where: { id }, create: { id, ...row }, update: row });
      }),
    draft: (person) =>
      translated(async () => {
        const row = await prisma.draft.findUnique({ where: { person } });
        return row === null ? undefined : draftOf(row);
      }),
    saveDraft: ({ person, key, fields, talk }) =>
      translated(async () => {
        const row = {
          key,
          fields: plainJson(fields),
          talk: talk ? plainJson(talk) : Prisma.DbNull,
          updatedAt: new Date(clock.now()),
        };
        await prisma.draft.upsert({ where: { person }, create: { person, ...row }, update: row });
      }),
    draftsTouched: (since, before) =>
      translated(async () => {
        const updatedAt = { gte: new Date(since), lt: new Date(before) };
        return (await prisma.draft.findMany({ where: { updatedAt }, orderBy: { updatedAt: 'asc' } })).map(draftOf);
      }),
    dropDraft: (person) =>
      translated(async () => {
        await prisma.draft.deleteMany({ where: { person } });
      }),
  };
}

function draftOf({ person, key, fields, talk, updatedAt }: DraftRow): StoredDraft {
  const kept = { person, key, fields: fields as Record<string, string>, updatedAt: updatedAt.getTime() };
  return talk === null ? kept : { ...kept, talk: talk as DraftTalk };
}

type DraftRow = Prisma.DraftGetPayload<object>;
