import type { CodeGroup, Offer, OfferState, Order, Phase, Seat } from '../../../model/order/order.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import { Prisma } from '../generated/client.ts';

/** What is asked of Prisma with an order, so that `orderOf` can put it together; one statement for each table however many orders. */
export const wholeOrder = {
  offers: { orderBy: { position: 'asc' } },
  seats: { orderBy: { index: 'asc' } },
  meeting: true,
  codes: true,
} as const satisfies Prisma.OrderInclude;

export type StoredOrder = Prisma.OrderGetPayload<{ include: typeof wholeOrder }>;

/** The order itself. Its offers, seats, meeting and codes have tables of their own; all the rows together give the same order again. */
export function orderRow(order: Order) {
  const { number, area, orderer, placedAt, phase, offers, seats, codes, version, booking, attendance, ...rest } = order;
  // Names stand in columns of their own, where what is forgotten of a person is looked for.
  const trainee = rest.trainee && { ...rest.trainee, name: '' };
  const content = plainJson({ ...rest, ...(trainee && { trainee }), ordererName: orderer.name } satisfies Content);
  return { number, area, orderer: orderer.id, phase, placedAt: new Date(placedAt), content, version };
}

export function offerRows({ number: orderNumber, offers }: Order): Prisma.OfferUncheckedCreateInput[] {
  return offers.map(({ id, consultant, wave, state, offeredAt, expiresAt, answeredAt, ...times }, position) => ({
    ...{ id, orderNumber, position, consultant, wave, state },
    ...timeOf(times),
    offeredAt: new Date(offeredAt),
    expiresAt: new Date(expiresAt),
    answeredAt: answeredAt === undefined ? null : new Date(answeredAt),
  }));
}

/** The block is held while the holder's offer stands as accepted; a cancelled meeting keeps its names, but holds nobody. */
export function seatRows(order: Order): Prisma.SeatUncheckedCreateInput[] {
  const { number: orderNumber, seats, offers } = order;
  const rows = seats.map(({ index, role, holder }) => {
    const place = { orderNumber, index, role };
    if (holder === undefined) return { ...place, ...nobody, ...noTime };
    const { id: consultant, name, offer: offerId, since, isPrepared } = holder;
    const offer = offers.find((one) => one.id === offerId && one.state === 'accepted');
    return { ...place, consultant, name, offerId, since: new Date(since), isPrepared, ...(offer ? timeOf(offer) : noTime) };
  });
  return [...rows, ...traineeRow(order)];
}

/** Far beyond the seats: a trainee's time is held like that of a seat, so that nobody is in two places at once, but it is none. */
const BESIDE = 90;
export const TRAINEE = 'trainee';

function traineeRow({ number: orderNumber, trainee }: Order): Prisma.SeatUncheckedCreateInput[] {
  if (trainee === undefined) return [];
  const place = { orderNumber, index: BESIDE, role: TRAINEE };
  if (trainee.leftAt !== undefined) return [{ ...place, ...nobody, ...noTime }];
  return [{ ...place, ...nobody, consultant: trainee.id, name: trainee.name, ...timeOf(trainee) }];
}

const nobody = { consultant: null, name: null, offerId: null, since: null, isPrepared: false };

const noTime = { slotStart: null, slotEnd: null, blockStart: null, blockEnd: null };

function timeOf({ slot, block }: Pick<Offer, 'slot' | 'block'>) {
  return {
    ...{ slotStart: new Date(slot.start), slotEnd: new Date(slot.end) },
    ...{ blockStart: new Date(block.start), blockEnd: new Date(block.end) },
  };
}

export function meetingRow({ number: orderNumber, choices: [slot], booking, attendance }: Order) {
  if (slot === undefined && booking === undefined && attendance === undefined) return null;
  return {
    orderNumber,
    ...(slot ? { start: new Date(slot.start), end: new Date(slot.end) } : { start: null, end: null }),
    eventId: booking?.eventId ?? null,
    joinUrl: booking?.joinUrl ?? null,
    attendance: attendance ? plainJson(attendance) : Prisma.DbNull,
  } satisfies Prisma.MeetingUncheckedCreateInput;
}

export function codeRows({ number: orderNumber, codes }: Order): Prisma.FeedbackCodeUncheckedCreateInput[] {
  return Object.entries(codes).map(([group, code]) => ({ orderNumber, group, code }));
}

export function orderOf(rows: StoredOrder): Order {
  const { ordererName, ...rest } = rows.content as unknown as Content;
  return {
    ...rest,
    number: rows.number,
    area: rows.area,
    orderer: { id: rows.orderer, name: ordererName },
    placedAt: at(rows.placedAt),
    phase: rows.phase as Phase,
    offers: rows.offers.map(offerOf),
    seats: rows.seats.filter(({ role }) => role !== TRAINEE).map(seatOf),
    ...(rest.trainee && { trainee: { ...rest.trainee, name: rows.seats.find(({ role }) => role === TRAINEE)?.name ?? '' } }),
    codes: Object.fromEntries(rows.codes.map(({ group, code }) => [group as CodeGroup, code])),
    version: rows.version,
    ...meetingOf(rows.meeting),
  };
}

/**
 * Json that the database gives back as it got it. What is undefined is left out; so is what PostgreSQL cannot keep in a text,
 * the character of number zero and halves of characters, which only a broken or ill-meaning client sends.
 */
export function plainJson(value: unknown): Prisma.InputJsonObject {
  const keep = (_key: string, part: unknown) => (typeof part === 'string' ? part.replace(/\0|\p{Surrogate}/gu, '') : part);
  return JSON.parse(JSON.stringify(value, keep)) as Prisma.InputJsonObject;
}

/** What has no column or table of its own. */
type Content = Omit<
  Order,
  'number' | 'area' | 'orderer' | 'placedAt' | 'phase' | 'offers' | 'seats' | 'codes' | 'version' | 'booking' | 'attendance'
> & { readonly ordererName: string };

function offerOf(row: StoredOrder['offers'][number]): Offer {
  return {
    id: row.id,
    consultant: row.consultant,
    wave: row.wave,
    slot: { start: at(row.slotStart), end: at(row.slotEnd) },
    block: { start: at(row.blockStart), end: at(row.blockEnd) },
    state: row.state as OfferState,
    offeredAt: at(row.offeredAt),
    expiresAt: at(row.expiresAt),
    ...(row.answeredAt && { answeredAt: at(row.answeredAt) }),
  };
}

function seatOf(row: StoredOrder['seats'][number]): Seat {
  const seat: Seat = { index: row.index, role: row.role as Seat['role'] };
  if (row.consultant === null || row.offerId === null || row.since === null) return seat;
  const { consultant: id, name, offerId: offer, since, isPrepared } = row;
  return { ...seat, holder: { id, name: name ?? '', offer, since: at(since), isPrepared } };
}

function meetingOf(row: StoredOrder['meeting']): Pick<Order, 'booking' | 'attendance'> {
  if (row === null) return {};
  const joinUrl = row.joinUrl === null ? {} : { joinUrl: row.joinUrl };
  return {
    ...(row.eventId !== null && { booking: { eventId: row.eventId, ...joinUrl } }),
    ...(row.attendance !== null && { attendance: row.attendance as unknown as NonNullable<Order['attendance']> }),
  };
}

/** Of a date of Prisma's, and of a moment as the database writes it in JSON. */
function at(moment: Date | string): Instant {
  return new Date(moment).getTime();
}
