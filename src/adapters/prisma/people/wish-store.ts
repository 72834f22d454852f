import type { Wish } from '../../../model/people/wish.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Settling, WishStore } from '../../../ports/stores/wish-store.ts';
import type { BankAct } from '../../../ports/stores/bank-desk.ts';
import type { Database } from '../database/database.ts';
import { translating } from '../database/database-faults.ts';
import type { Prisma } from '../generated/client.ts';
import { planned } from '../outbox/planned-work.ts';
import { amend, lockBank, noteAct } from './bank.ts';

/** What consultants wish, in the database: the latest of each. */
export function prismaWishes({ prisma }: Database, clock: Clock): WishStore {
  return translating<WishStore>({
    of: async (person) => wishOf(await prisma.bankWish.findUnique({ where: { person } })),
    waiting: async () =>
      (await prisma.bankWish.findMany({ where: { state: 'waiting' }, orderBy: [{ at: 'asc' }, { person: 'asc' }] })).flatMap(
        (row) => wishOf(row) ?? [],
      ),
    settle: (settling, act) =>
      prisma.$transaction((tx) => settle(tx, { settling, act, now: clock.now() }), { maxWait: 10_000, timeout: 20_000 }),
  });
}

interface Settled {
  readonly settling: Settling;
  readonly act: BankAct;
  readonly now: number;
}

/** The bank is locked first, so that of two who decide the second sees what the first has done. */
async function settle(tx: Prisma.TransactionClient, { settling, act, now }: Settled): Promise<boolean> {
  const { before, after, seen, wish, plan } = settling;
  const isWritten = JSON.stringify(before) !== JSON.stringify(after);
  await lockBank(tx);
  const present = await tx.bankWish.findUnique({ where: { person: before.id } });
  if (present?.no !== seen?.no || present?.state !== seen?.state) return false;
  if (!(await amend(tx, { before: [before], write: isWritten ? [after] : [], end: [] }, now))) return false;
  if (wish !== undefined) {
    const row = rowOf(wish);
    await tx.bankWish.upsert({ where: { person: wish.person }, create: row, update: row });
  }
  await noteAct(tx, act, now);
  await Promise.all(planned(plan, now).map(([sql, ...values]) => tx.$executeRawUnsafe(sql, ...values)));
  return true;
}

function rowOf({ at, maxPerYear, by, languages, municipalities, ...wish }: Wish) {
  const lists = { languages: [...languages], municipalities: [...municipalities] };
  return { ...wish, ...lists, at: new Date(at), maxPerYear: maxPerYear ?? null, by: by ?? null };
}

function wishOf(row: Prisma.BankWishGetPayload<object> | null): Wish | undefined {
  if (row === null) return undefined;
  const { at, maxPerYear, by, state, ...wish } = row;
  return {
    ...wish,
    at: at.getTime(),
    state: state as Wish['state'],
    ...(maxPerYear !== null && { maxPerYear }),
    ...(by !== null && { by }),
  };
}
