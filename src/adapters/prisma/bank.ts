import { addDays } from '../../kernel/time/calendar-date.ts';
import type { Consultant, ConsultantRole } from '../../model/person.ts';
import type { Bank } from '../../ports/people-store.ts';
import type { Database } from './database.ts';
import { dateOf, dayOf } from './days.ts';
import { translated } from './faults.ts';
import type { Prisma } from './generated/client.ts';

type Row = Prisma.ConsultantGetPayload<{ include: { pauses: true } }>;

const withPauses = { pauses: { orderBy: { from: 'asc' } } } as const;

/** The consultant bank in the database. Who has left it stays as an inactive row, unseen by this port. */
export function prismaBank({ prisma }: Database): Bank {
  return {
    all: () =>
      translated(async () => {
        const rows = await prisma.consultant.findMany({ where: { isActive: true }, include: withPauses, orderBy: { id: 'asc' } });
        return rows.map(consultantOf);
      }),
    find: (id) =>
      translated(async () => {
        const row = await prisma.consultant.findUnique({ where: { id, isActive: true }, include: withPauses });
        return row ? consultantOf(row) : undefined;
      }),
    emailOf: (id) =>
      translated(async () => (await prisma.consultant.findUnique({ where: { id }, select: { email: true } }))?.email),
    replace: (consultants) => translated(() => prisma.$transaction((tx) => replace(tx, consultants))),
    pause: (consultantId, { from, until }) =>
      translated(async () => {
        const row = { consultantId, from: dateOf(from), until: dateOf(until) };
        const key = { consultantId_from: { consultantId, from: row.from } };
        await prisma.pause.upsert({ where: key, create: row, update: { until: row.until } });
      }),
    resume: (consultantId, today) =>
      translated(async () => {
        const unfinished = { consultantId, until: { gte: dateOf(today) } };
        await prisma.$transaction([
          prisma.pause.deleteMany({ where: { ...unfinished, from: { gte: dateOf(today) } } }),
          prisma.pause.updateMany({ where: unfinished, data: { until: dateOf(addDays(today, -1)) } }),
        ]);
      }),
  };
}

/** One import at a time; the rows of everybody are compared, and only those that differ are written. */
async function replace(tx: Prisma.TransactionClient, consultants: readonly Consultant[]) {
  await tx.$executeRaw`LOCK TABLE consultants IN SHARE ROW EXCLUSIVE MODE`;
  const before = new Map(
    (await tx.consultant.findMany({ where: { isActive: true } })).map((row) => [row.id, JSON.stringify(row)]),
  );
  const rows = consultants.map(rowOf);
  const added = rows.filter((row) => !before.has(row.id));
  const changed = rows.filter((row) => before.has(row.id) && before.get(row.id) !== JSON.stringify(row));
  for (const row of [...added, ...changed]) await tx.consultant.upsert({ where: { id: row.id }, create: row, update: row });
  const kept = new Set(rows.map((row) => row.id));
  const gone = [...before.keys()].filter((id) => !kept.has(id));
  await tx.consultant.updateMany({ where: { id: { in: gone } }, data: { isActive: false } });
  return { added: added.length, changed: changed.length, removed: gone.length };
}

/** In the order of the columns, so that it reads the same as the row that Prisma gives back. */
function rowOf(one: Consultant) {
  return {
    id: one.id,
    name: one.name,
    email: one.email,
    phone: one.phone ?? null,
    unit: one.unit,
    municipalities: [...one.municipalities],
    languages: [...one.languages],
    methods: [...one.methods],
    role: one.role,
    isExperienced: one.isExperienced,
    maxPerYear: one.maxPerYear,
    joined: dateOf(one.joined),
    permissionUntil: one.permissionUntil === undefined ? null : dateOf(one.permissionUntil),
    isActive: true,
  };
}

function consultantOf(row: Row): Consultant {
  const { id, name, email, unit, municipalities, languages, methods, isExperienced, maxPerYear } = row;
  return {
    ...{ id, name, email, unit, municipalities, languages, methods, isExperienced, maxPerYear },
    ...(row.phone !== null && { phone: row.phone }),
    role: row.role as ConsultantRole,
    joined: dayOf(row.joined),
    ...(row.permissionUntil && { permissionUntil: dayOf(row.permissionUntil) }),
    pauses: row.pauses.map(({ from, until }) => ({ from: dayOf(from), until: dayOf(until) })),
  };
}
