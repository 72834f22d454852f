import { addDays, type LocalDate } from '../../../kernel/time/calendar-date.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import type { Consultant, Pause } from '../../../model/people/person.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { BankAct, BankAmendment, BankDesk } from '../../../ports/stores/bank-desk.ts';
import type { Bank } from '../../../ports/stores/people-store.ts';
import type { Database } from '../database/database.ts';
import { translating } from '../database/database-faults.ts';
import type { Prisma } from '../generated/client.ts';
import { keyOfAct } from '../orders/operator-acts.ts';
import { plainJson } from '../orders/order-rows.ts';

/** People of the bank with their pauses, in one statement; days are text. All come as one value of JSON: thousands of rows take several times longer to read. */
const READ = `
  SELECT id, name, email, phone, unit, municipalities, languages, methods, role, is_experienced AS "isExperienced",
    max_per_year AS "maxPerYear", joined::text, permission_until::text AS "permissionUntil", left_on::text AS "leftOn", way, refresher_due::text AS "refresherDue",
    (SELECT coalesce(json_agg(json_build_object('from', from_day, 'until', until_day) ORDER BY from_day), '[]') FROM pauses
      WHERE consultant_id = id) AS pauses
  FROM consultants`;

interface StoredConsultant extends Omit<Consultant, 'phone' | 'permissionUntil' | 'refresherDue' | 'way'> {
  readonly phone: string | null;
  readonly permissionUntil: LocalDate | null;
  readonly refresherDue: LocalDate | null;
  readonly leftOn: LocalDate | null;
  readonly way: string;
}

interface Listed {
  readonly people: readonly StoredConsultant[];
}

/** The consultant bank in the database. Who has left it stays as an inactive row, unseen by this port. */
export function prismaBank({ prisma, pool }: Database, clock: Clock): Bank {
  const read = async (where: string, ...values: readonly unknown[]): Promise<readonly StoredConsultant[]> =>
    (
      await pool.query<Listed>(
        `SELECT coalesce(json_agg(listed), '[]') AS people FROM (${READ} WHERE ${where} ORDER BY id) listed`,
        [...values],
      )
    ).rows[0]?.people ?? [];
  const listed = async (where: string, ...values: readonly unknown[]) => (await read(where, ...values)).map(consultantOf);
  return translating<Bank>({
    all: () => listed('is_active'),
    serving: (places, besides = []) =>
      listed('is_active AND (municipalities && $1::text[] OR id = ANY ($2::text[]))', places, besides),
    trainees: () => listed("is_active AND role = 'trainee'"),
    members: async () => {
      const rows = await read('is_active OR left_on IS NOT NULL');
      return rows.map((row) => ({ ...consultantOf(row), ...(row.leftOn !== null && { leftOn: row.leftOn }) }));
    },
    some: (ids) => listed('is_active AND id = ANY ($1::text[])', ids),
    find: async (id) => (await listed('is_active AND id = $1', id))[0],
    emailOf: async (id) => (await prisma.consultant.findUnique({ where: { id }, select: { email: true } }))?.email,
    replace: (consultants) =>
      prisma.$transaction((tx) => replace(tx, consultants, new Date(clock.now())), {
        maxWait: 10_000,
        timeout: LONGEST_IMPORT_MS,
      }),
    pause: (id, pause) => setPause(prisma, id, pause),
    resume: (id, today) => prisma.$transaction((tx) => endPauses(tx, id, today)),
  });
}

/** One import at a time; the rows of everybody are compared, and only those that differ are written. */
async function replace(tx: Prisma.TransactionClient, consultants: readonly Consultant[], now: Date) {
  await lockBank(tx);
  const before = new Map(
    (await tx.consultant.findMany({ where: { isActive: true } })).map((row) => [row.id, JSON.stringify(row)]),
  );
  const rows = consultants.map(rowOf);
  const added = rows.filter((row) => !before.has(row.id));
  const changed = rows.filter((row) => before.has(row.id) && before.get(row.id) !== JSON.stringify(row));
  await write(tx, [...added, ...changed]);
  const kept = new Set(rows.map((row) => row.id));
  const gone = [...before.keys()].filter((id) => !kept.has(id));
  await end(tx, gone, now);
  return { added: added.length, changed: changed.length, removed: gone.length };
}

/** Only one at a time changes who is in the bank. */
export async function lockBank(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`LOCK TABLE consultants IN SHARE ROW EXCLUSIVE MODE`;
}

async function end(tx: Prisma.TransactionClient, ids: readonly string[], now: Date): Promise<void> {
  await tx.bankWish.updateMany({ where: { person: { in: [...ids] }, state: 'waiting' }, data: { state: 'withdrawn' } });
  await tx.$executeRaw`UPDATE consultants SET is_active = false, left_on = ${dayOf(now)}::date WHERE id = ANY(${ids})`;
}

/** What a coordinator changes, each with what is noted of it in the same transaction. */
export function prismaBankDesk({ prisma }: Database, clock: Clock): BankDesk {
  const note = (tx: Prisma.TransactionClient, act: BankAct) => noteAct(tx, act, clock.now());
  const longest = { maxWait: 10_000, timeout: LONGEST_IMPORT_MS };
  return translating<BankDesk>({
    amend: (amendment, act) =>
      prisma.$transaction(async (tx) => {
        const isDone = await amend(tx, amendment, clock.now());
        if (isDone) await note(tx, act);
        return isDone;
      }, longest),
    pause: (id, pause, act) =>
      prisma.$transaction(async (tx) => {
        await setPause(tx, id, pause);
        await note(tx, act);
      }),
    resume: (id, today, act) =>
      prisma.$transaction(async (tx) => {
        await endPauses(tx, id, today);
        await note(tx, act);
      }),
    note: async (act) => {
      await note(prisma, act);
    },
  });
}

/** False where one of those rows is no longer as it was. */
export async function amend(
  tx: Prisma.TransactionClient,
  { before, write: written, end: ended }: BankAmendment,
  now: Instant,
): Promise<boolean> {
  await lockBank(tx);
  const ids = [...new Set([...before, ...written].map(({ id }) => id)), ...ended];
  const rows = await tx.consultant.findMany({ where: { isActive: true, id: { in: ids } } });
  const seen = new Map(before.map((one) => [one.id, JSON.stringify(rowOf(one))]));
  if (rows.length !== seen.size || rows.some((row) => seen.get(row.id) !== JSON.stringify(row))) return false;
  await write(tx, written.map(rowOf));
  await end(tx, ended, new Date(now));
  return true;
}

export async function noteAct(tx: Prisma.TransactionClient, act: BankAct, now: Instant): Promise<void> {
  await tx.setting.create({ data: { key: keyOfAct(now), value: plainJson(act) } });
}

async function setPause(tx: Prisma.TransactionClient, consultantId: string, { from, until }: Pause): Promise<void> {
  const row = { consultantId, from: dateOf(from), until: dateOf(until) };
  const key = { consultantId_from: { consultantId, from: row.from } };
  await tx.pause.upsert({ where: key, create: row, update: { until: row.until } });
}

/** Those that have begun end yesterday; those to come are none. */
async function endPauses(tx: Prisma.TransactionClient, consultantId: string, today: LocalDate): Promise<void> {
  const unfinished = { consultantId, until: { gte: dateOf(today) } };
  await tx.pause.deleteMany({ where: { ...unfinished, from: { gte: dateOf(today) } } });
  await tx.pause.updateMany({ where: unfinished, data: { until: dateOf(addDays(today, -1)) } });
}

const LONGEST_IMPORT_MS = 60_000;
/** Rows of one statement. */
const AT_ONCE = 1_000;

/** Also who was in the bank once and comes back. Ten thousand statements of one row each would outlast any transaction. */
async function write(tx: Prisma.TransactionClient, rows: readonly ReturnType<typeof rowOf>[]): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = JSON.stringify(rows.slice(from, from + AT_ONCE));
    await tx.$executeRaw`
      INSERT INTO consultants (id, name, email, phone, unit, municipalities, languages, methods, role, is_experienced,
        max_per_year, joined, permission_until, is_active, way, refresher_due)
      SELECT id, name, email, phone, unit, municipalities, languages, methods, role, "isExperienced",
        "maxPerYear", joined::date, "permissionUntil"::date, true, way, "refresherDue"::date
      FROM jsonb_to_recordset(${some}::jsonb) AS given (id text, name text, email text, phone text, unit text,
        municipalities text[], languages text[], methods text[], role text, "isExperienced" boolean,
        "maxPerYear" integer, joined text, "permissionUntil" text, way text, "refresherDue" text)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, email = excluded.email, phone = excluded.phone,
        unit = excluded.unit, municipalities = excluded.municipalities, languages = excluded.languages,
        methods = excluded.methods, role = excluded.role, is_experienced = excluded.is_experienced,
        max_per_year = excluded.max_per_year, joined = excluded.joined, permission_until = excluded.permission_until,
        is_active = true, left_on = NULL, way = excluded.way, refresher_due = excluded.refresher_due`;
  }
}

/** In the order of the columns, so that it reads the same as the row that Prisma gives back. */
function rowOf(one: Consultant) {
  const { id, name, email, phone = null, unit, role, isExperienced, maxPerYear, permissionUntil, refresherDue } = one;
  return {
    ...{ id, name, email, phone, unit },
    municipalities: [...one.municipalities],
    languages: [...one.languages],
    methods: [...one.methods],
    ...{ role, isExperienced, maxPerYear },
    joined: dateOf(one.joined),
    permissionUntil: permissionUntil === undefined ? null : dateOf(permissionUntil),
    isActive: true,
    leftOn: null,
    way: one.way ?? 'teams',
    refresherDue: refresherDue === undefined ? null : dateOf(refresherDue),
  };
}

function consultantOf(row: StoredConsultant): Consultant {
  const { id, name, email, unit, municipalities, languages, methods, role, isExperienced, maxPerYear, joined, pauses } = row;
  return {
    ...{ id, name, email, unit, municipalities, languages, methods, role, isExperienced, maxPerYear, joined, pauses },
    ...(row.phone !== null && { phone: row.phone }),
    ...(row.permissionUntil !== null && { permissionUntil: row.permissionUntil }),
    ...(row.way === 'mail' && { way: 'mail' as const }),
    ...(row.refresherDue !== null && { refresherDue: row.refresherDue }),
  };
}

/** A column of days is given to Prisma, and comes back, as midnight in UTC. */
function dateOf(day: LocalDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dayOf(date: Date): LocalDate {
  return date.toISOString().slice(0, 10);
}
