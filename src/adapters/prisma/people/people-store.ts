import type { Language } from '../../../kernel/language/language.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { DraftTalk, PeopleStore, Profile, StoredDraft } from '../../../ports/stores/people-store.ts';
import type { Database } from '../database/database.ts';
import { translating } from '../database/database-faults.ts';
import { storableJson } from '../database/row-writes.ts';
import type { Prisma } from '../generated/client.ts';

/** Those who have written to the bot, and their half-finished forms. */
export function prismaPeople({ prisma, pool }: Database, clock: Clock): PeopleStore {
  return translating<PeopleStore>({
    meet: async (id, { tenant, serviceUrl, conversationId, botId, memberId, teamId }, { places, outcomes, mark }) => {
      const address = [tenant, serviceUrl, conversationId, botId, memberId ?? null, teamId ?? null, new Date(clock.now())];
      const { rows } = await pool.query<PersonRow & { isAwaited: boolean }>(MEET, [id, ...address, places, outcomes, mark]);
      return { profile: profileOf(rows[0]), isAwaited: rows[0]?.isAwaited === true };
    },
    profile: async (id) => profileOf((await pool.query<PersonRow>(`SELECT ${PROFILE} FROM people WHERE id = $1`, [id])).rows[0]),
    profiles: async (ids) =>
      (await pool.query<PersonRow>(`SELECT ${PROFILE} FROM people WHERE id = ANY ($1::text[])`, [ids])).rows.flatMap(
        (row) => profileOf(row) ?? [],
      ),
    byMail: async (emailArea) =>
      (await prisma.person.findMany({ where: { emailArea, email: { not: null } }, orderBy: { name: 'asc' } })).flatMap(
        (row) => profileOf(row) ?? [],
      ),
    endMail: async (id) => {
      await prisma.person.updateMany({ where: { id }, data: { email: null, emailArea: null } });
    },
    saveProfile: async ({ id, name, tenant, language, isChosen, phone, mail }) => {
      await pool.query(SAVE_PROFILE, [id, name, tenant, language, isChosen, phone, mail?.address, mail?.area]);
    },
    draft: async (person) => {
      const one =
        'SELECT person, key, fields, talk, updated_at AS "updatedAt" FROM drafts WHERE person = $1 AND dropped_at IS NULL';
      const { rows } = await pool.query<DraftRow>(one, [person]);
      return rows[0] && draftOf(rows[0]);
    },
    saveDraft: async ({ person, key, fields, talk }) => {
      await pool.query(SAVE_DRAFT, [person, key, storableJson(fields), talk && storableJson(talk), new Date(clock.now())]);
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

/** A number or an address that is not given stays as it is. */
const SAVE_PROFILE = `
  INSERT INTO people (id, name, tenant, language, is_chosen, phone, email, email_area) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  ON CONFLICT (id) DO UPDATE SET name = excluded.name, tenant = excluded.tenant, language = excluded.language,
    is_chosen = excluded.is_chosen, phone = coalesce(excluded.phone, people.phone), email = coalesce(excluded.email, people.email),
    email_area = coalesce(excluded.email_area, people.email_area)`;

const SAVE_DRAFT = `
  INSERT INTO drafts (person, key, fields, talk, updated_at, dropped_at) VALUES ($1, $2, $3::jsonb, $4::jsonb, $5, NULL)
  ON CONFLICT (person) DO UPDATE SET key = excluded.key, fields = excluded.fields, talk = excluded.talk,
    updated_at = excluded.updated_at, dropped_at = NULL`;

type DraftRow = Prisma.DraftGetPayload<object>;
type PersonRow = { readonly [N in keyof Prisma.PersonGetPayload<object>]: Prisma.PersonGetPayload<object>[N] | null };

const PROFILE = 'id, name, tenant, language, is_chosen AS "isChosen", phone, email, email_area AS "emailArea"';

/**
 * One way to the database and back. That somebody whose place is known has been met once more waits for no disk: were the server to lose its power
 * just then, the next turn would say it again. Anything else is as lasting as every other row.
 */
const MEET = `
  WITH known AS MATERIALIZED (
    SELECT EXISTS (SELECT 1 FROM conversations WHERE place = 'person/' || $1 AND unreachable IS NULL AND
      (tenant, service_url, conversation_id, bot_id, member_id, team_id) IS NOT DISTINCT FROM ($2, $3, $4, $5, $6, $7)) AS is_known
  ), haste AS MATERIALIZED (
    SELECT CASE WHEN is_known THEN set_config('synchronous_commit', 'off', true) ELSE '' END AS set FROM known
  ), met AS (
    INSERT INTO conversations (place, tenant, service_url, conversation_id, bot_id, member_id, team_id, unreachable, updated_at)
    SELECT 'person/' || $1, $2, $3, $4, $5, $6, $7, NULL, $8::timestamptz FROM haste
    ON CONFLICT (place) DO UPDATE SET tenant = excluded.tenant, service_url = excluded.service_url,
      conversation_id = excluded.conversation_id, bot_id = excluded.bot_id, member_id = excluded.member_id, team_id = excluded.team_id,
      unreachable = NULL, updated_at = excluded.updated_at
  )
  SELECT ${PROFILE}, EXISTS (
    SELECT 1 FROM messages WHERE place = ANY ($9::text[])
      AND (state = 'sending' OR (state = 'undeliverable' AND outcome = ANY ($10::text[])) OR outcome = $11)
  ) AS "isAwaited" FROM (SELECT 1) AS once LEFT JOIN people ON id = $1`;

function profileOf(row: PersonRow | undefined): Profile | undefined {
  if (row === undefined || row.id === null) return undefined;
  const { id, name, tenant, language, isChosen, phone, email, emailArea } = row as Prisma.PersonGetPayload<object>;
  const mail = email === null || emailArea === null ? undefined : { address: email, area: emailArea };
  return { id, name, tenant, language: language as Language, isChosen, phone: phone ?? undefined, mail };
}

function draftOf({ person, key, fields, talk, updatedAt }: DraftRow): StoredDraft {
  const kept = { person, key, fields: fields as Record<string, string>, updatedAt: updatedAt.getTime() };
  return talk === null ? kept : { ...kept, talk: talk as DraftTalk };
}
