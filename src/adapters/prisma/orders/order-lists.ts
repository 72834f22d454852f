import type { Interval } from '../../../kernel/time/instant.ts';
import type { Order } from '../../../model/order/order.ts';
import type { Commitment } from '../../../model/order/commitment.ts';
import type { OfferedTime, OrderStore } from '../../../ports/stores/order-store.ts';
import { recordedOf } from './event-rows.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';
import { orderOf, wholeOrder } from './order-rows.ts';

type Lists = Omit<OrderStore, 'load' | 'change' | 'place' | 'join' | 'placedFrom'>;

/** What is read of many orders at once. */
export function orderLists(prisma: PrismaClient): Lists {
  const orders = (where: Prisma.OrderWhereInput) => listOrders(prisma, where);
  return {
    ofOrderer: (orderer) => orders({ orderer }),
    ofConsultant: (consultant) => orders({ OR: [{ seats: { some: { consultant } } }, { offers: { some: { consultant } } }] }),
    followUpsOf: (number) => orders({ content: { path: ['request', 'followUpOf'], equals: number } }),
    ofSeries: async (first) =>
      [...(await orders({ OR: [{ number: first }, { number: { startsWith: `${first}-` } }] }))].sort(
        (a, b) => (a.series?.no ?? 1) - (b.series?.no ?? 1),
      ),
    inPhases: (area, phases) => orders({ area, phase: { in: [...phases] } }),
    commitments: (since, of) =>
      listCommitments(prisma, { blockEnd: { gt: new Date(since) }, ...(of && { consultant: { in: [...of] } }) }),
    offeredTimes: (period) => listOfferedTimes(prisma, period),
    history: async (orderNumber) =>
      (await prisma.event.findMany({ where: { orderNumber }, orderBy: { no: 'asc' } })).map(recordedOf),
  };
}

/** Newest first. */
async function listOrders(prisma: PrismaClient, where: Prisma.OrderWhereInput): Promise<readonly Order[]> {
  const rows = await prisma.order.findMany({ where, include: wholeOrder, orderBy: [{ placedAt: 'desc' }, { number: 'desc' }] });
  return rows.map(orderOf);
}

async function listCommitments(
  prisma: PrismaClient,
  where: { readonly blockEnd: { readonly gt: Date }; readonly consultant?: { readonly in: string[] } },
): Promise<readonly Commitment[]> {
  const [seats, offers] = await Promise.all([
    prisma.seat.findMany({ where, orderBy: { blockStart: 'asc' } }),
    prisma.offer.findMany({ where: { ...where, state: { in: ['open', 'willing'] } }, orderBy: { blockStart: 'asc' } }),
  ]);
  return [
    ...seats.map((row) => commitment('seat', row.role as Commitment['role'], row)),
    ...offers.map((row) => commitment('offer', undefined, row)),
  ].flat();
}

async function listOfferedTimes(prisma: PrismaClient, { start, end }: Interval): Promise<readonly OfferedTime[]> {
  const where = { blockStart: { lt: new Date(end) }, blockEnd: { gt: new Date(start) } };
  const rows = await prisma.offer.findMany({ where });
  return rows.map(({ consultant, slotStart, slotEnd, blockStart, blockEnd }) => ({
    consultant,
    slot: { start: slotStart.getTime(), end: slotEnd.getTime() },
    block: { start: blockStart.getTime(), end: blockEnd.getTime() },
  }));
}

interface HeldRow {
  readonly consultant: string | null;
  readonly orderNumber: string;
  readonly slotStart: Date | null;
  readonly slotEnd: Date | null;
  readonly blockStart: Date | null;
  readonly blockEnd: Date | null;
}

function commitment(kind: Commitment['kind'], role: Commitment['role'], row: HeldRow): readonly Commitment[] {
  const { consultant, orderNumber: order } = row;
  const slot = interval(row.slotStart, row.slotEnd);
  const block = interval(row.blockStart, row.blockEnd);
  return consultant === null || !slot || !block ? [] : [{ consultant, order, kind, role, slot, block }];
}

function interval(start: Date | null, end: Date | null): Interval | undefined {
  return start && end ? { start: start.getTime(), end: end.getTime() } : undefined;
}
