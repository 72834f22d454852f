import { createHash, randomUUID } from 'node:crypto';
import type { PersonId } from '../../../model/people/person.ts';
import type { Database } from '../database/database.ts';
import { translated } from '../database/database-faults.ts';
import { ACT } from '../orders/operator-acts.ts';
import type { Prisma } from '../generated/client.ts';

/** Everything that is held about one person, as plain JSON, under the names of the tables. */
export type PersonRecords = Readonly<Record<string, unknown>>;

/** Reads all that is held about a person. Answers are not among it: nothing tells whose one is. */
export async function recordsOf({ prisma }: Database, id: PersonId): Promise<PersonRecords> {
  return translated(async () => ({
    id,
    profile: await prisma.person.findUnique({ where: { id } }),
    draft: await prisma.draft.findUnique({ where: { person: id } }),
    bank: await prisma.consultant.findUnique({ where: { id }, include: { pauses: true } }),
    wish: await prisma.bankWish.findUnique({ where: { person: id } }),
    wishesDecided: await prisma.bankWish.findMany({ where: { by: id }, select: { person: true, no: true, state: true } }),
    conversation: await prisma.conversation.findUnique({ where: { place: `person/${id}` } }),
    reach: await prisma.reach.findUnique({ where: { person: id } }),
    mailLinks: await prisma.mailLink.findMany({ where: { person: id }, orderBy: { sentAt: 'asc' } }),
    messages: await prisma.message.findMany({ where: { place: `person/${id}` }, orderBy: { at: 'asc' } }),
    orders: await prisma.order.findMany({ where: { orderer: id }, orderBy: { number: 'asc' } }),
    seats: await prisma.seat.findMany({ where: { consultant: id }, orderBy: { orderNumber: 'asc' } }),
    offers: await prisma.offer.findMany({ where: { consultant: id }, orderBy: { offeredAt: 'asc' } }),
    namedInOrders: await namedIn(prisma, id),
    ownFeedback: await prisma.ownFeedback.findMany({ where: { consultant: id }, orderBy: [{ period: 'asc' }, { item: 'asc' }] }),
    doings: await prisma.event.findMany({ where: { by: id }, orderBy: [{ at: 'asc' }, { orderNumber: 'asc' }, { no: 'asc' }] }),
    acts: await prisma.setting.findMany({ where: actsBy(id), orderBy: { key: 'asc' } }),
    deskNotes: await prisma.deskNote.findMany({ where: { by: id }, orderBy: { orderNumber: 'asc' } }),
    areaVersions: await areaVersionsOf(prisma, id),
    coordinatorOf: await coordinatorOf(prisma, id),
  }));
}

/** What they did as a coordinator on pages that concern no order. */
function actsBy(id: PersonId) {
  return { key: { startsWith: ACT }, value: { path: ['by'], equals: id } };
}

/** Numbers of orders whose lists name the person: who was considered, preferred, or not to be chosen. */
async function namedIn(prisma: Prisma.TransactionClient, id: PersonId): Promise<readonly string[]> {
  const rows = await prisma.$queryRaw<{ readonly number: string }[]>`
    SELECT number FROM orders WHERE strpos(content::text, ${inJson(id)}) > 0 ORDER BY number`;
  return rows.map(({ number }) => number);
}

async function coordinatorOf(prisma: Prisma.TransactionClient, id: PersonId): Promise<readonly string[]> {
  const rows = await prisma.$queryRaw<{ readonly id: string }[]>`
    SELECT id FROM areas WHERE strpos(content::text, ${inJson(id)}) > 0 ORDER BY id`;
  return rows.map((row) => row.id);
}

/** Versions of areas that the person made, or in which they are named. */
async function areaVersionsOf(
  prisma: Prisma.TransactionClient,
  id: PersonId,
): Promise<readonly { readonly area: string; readonly version: number }[]> {
  return prisma.$queryRaw`
    SELECT area, version FROM area_versions WHERE by = ${id} OR strpos(content::text, ${inJson(id)}) > 0 ORDER BY area, version`;
}

export type Erasure =
  | { readonly ok: true; readonly counts: Readonly<Record<string, number>>; readonly areas: readonly string[] }
  /** Orders under way in which the person has a part: they are to be ended, or given to somebody else, first. */
  | { readonly ok: false; readonly underWay: readonly string[] };

/**
 * Removes what may be removed of a person, and elsewhere puts a name that says nothing in the place of theirs, the same one in all
 * of their orders. The events keep the id until the audit's own time has passed.
 */
export async function erasePerson({ prisma }: Database, id: PersonId): Promise<Erasure> {
  return translated(() =>
    prisma.$transaction(async (tx) => {
      const underWay = await partsUnderWay(tx, id);
      if (underWay.length > 0) return { ok: false, underWay };
      return { ok: true, counts: await erase(tx, id), areas: await coordinatorOf(tx, id) };
    }),
  );
}

async function partsUnderWay(tx: Prisma.TransactionClient, id: PersonId): Promise<readonly string[]> {
  const orders = await tx.order.findMany({
    where: {
      phase: { notIn: ['closed', 'cancelled', 'unfilled'] },
      OR: [
        { orderer: id },
        { seats: { some: { consultant: id } } },
        { offers: { some: { consultant: id, state: { in: ['open', 'willing'] } } } },
      ],
    },
    orderBy: { number: 'asc' },
    select: { number: true },
  });
  return orders.map(({ number }) => number);
}

async function erase(tx: Prisma.TransactionClient, id: PersonId): Promise<Readonly<Record<string, number>>> {
  const alias = `erased-${createHash('sha256').update(randomUUID()).digest('hex').slice(0, 12)}`;
  const orders = await tx.$executeRaw`
    UPDATE orders SET orderer = ${alias}, content = content || '{"ordererName": ""}' WHERE orderer = ${id}`;
  await tx.$executeRaw`DELETE FROM outbox WHERE strpos(key, ${inKey(id)}) > 0
    OR (job IN ('impact.ask', 'impact.remind') AND order_number IN (SELECT number FROM orders WHERE orderer = ${alias}))`;
  await tx.$executeRaw`DELETE FROM parked_jobs WHERE strpos(key, ${inKey(id)}) > 0`;
  await tx.$executeRaw`DELETE FROM planned_keys WHERE strpos(key, ${inKey(id)}) > 0`;
  await tx.$executeRaw`
    UPDATE orders SET content = replace(content::text, ${inJson(id)}, ${inJson(alias)})::jsonb WHERE strpos(content::text, ${inJson(id)}) > 0`;
  const acts = await tx.$executeRaw`
    UPDATE settings SET value = value || jsonb_build_object('by', ${alias}::text) WHERE starts_with(key, ${ACT}) AND value->>'by' = ${id}`;
  await tx.deskNote.updateMany({ where: { by: id }, data: { by: alias } });
  await tx.bankWish.updateMany({ where: { by: id }, data: { by: alias } });
  await tx.areaVersion.updateMany({ where: { by: id }, data: { by: alias } });
  // An earlier version that names them can no longer be restored; the one in force names who is a coordinator now.
  await tx.$executeRaw`DELETE FROM area_versions v WHERE strpos(content::text, ${inJson(id)}) > 0
    AND version < (SELECT max(version) FROM area_versions n WHERE n.area = v.area)`;
  const seats = await tx.seat.updateMany({ where: { consultant: id }, data: { consultant: alias, name: '' } });
  const offers = await tx.offer.updateMany({ where: { consultant: id }, data: { consultant: alias } });
  const messages = await tx.message.deleteMany({ where: { OR: [{ place: `person/${id}` }, { key: { contains: inKey(id) } }] } });
  const rows = await Promise.all([
    tx.person.deleteMany({ where: { id } }),
    tx.draft.deleteMany({ where: { person: id } }),
    tx.consultant.deleteMany({ where: { id } }),
    tx.conversation.deleteMany({ where: { place: `person/${id}` } }),
    tx.ownFeedback.deleteMany({ where: { consultant: id } }),
    tx.reach.deleteMany({ where: { person: id } }),
    tx.mailLink.deleteMany({ where: { person: id } }),
    tx.bankWish.deleteMany({ where: { person: id } }),
  ]);
  const [profile, draft, bank, conversation, ownFeedback] = rows.map(({ count }) => count);
  return {
    ...{
      profile: profile ?? 0,
      draft: draft ?? 0,
      bank: bank ?? 0,
      conversation: conversation ?? 0,
      ownFeedback: ownFeedback ?? 0,
    },
    ...{ acts, messages: messages.count, orders, seats: seats.count, offers: offers.count },
  };
}

/** The id as a whole value of JSON, and as a whole part of a key: never a piece of something else. */
const inJson = (id: PersonId): string => JSON.stringify(id);
const inKey = (id: PersonId): string => `/${id}/`;
