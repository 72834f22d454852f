import type { Language } from '../../kernel/language/language.ts';
import type { Clock } from '../../ports/clock.ts';
import type { PeopleStore } from '../../ports/people-store.ts';
import type { Database } from './database.ts';
import { translated } from './faults.ts';
import { plainJson } from './order-rows.ts';

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
        return row ? { person, key: row.key, fields: row.fields as Record<string, string> } : undefined;
      }),
    saveDraft: ({ person, key, fields }) =>
      translated(async () => {
        const row = { key, fields: plainJson(fields), updatedAt: new Date(clock.now()) };
        await prisma.draft.upsert({ where: { person }, create: { person, ...row }, update: row });
      }),
    dropDraft: (person) =>
      translated(async () => {
        await prisma.draft.deleteMany({ where: { person } });
      }),
  };
}
