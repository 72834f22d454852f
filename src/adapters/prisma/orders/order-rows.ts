import type { CodeGroup, Offer, OfferState, Order, Phase, Seat } from '../../../model/order/order.ts';
import { Prisma } from '../generated/client.ts';

/** An order as it lies in the database. Pure: rows made of an order give the same order again. */
export interface OrderRows {
  readonly order: OrderRow;
  readonly offers: readonly OfferRow[];
  readonly seats: readonly SeatRow[];
  readonly meeting: MeetingRow | null;
  readonly codes: readonly CodeRow[];
}

export interface OrderRow {
  readonly number: string;
  readonly area: string;
  readonly orderer: string;
  readonly phase: string;
  readonly placedAt: Date;
  readonly content: Prisma.JsonValue;
  readonly version: number;
}

export type OfferRow = Prisma.OfferUncheckedCreateInput;
export type SeatRow = Prisma.SeatUncheckedCreateInput;
export type MeetingRow = Prisma.MeetingUncheckedCreateInput;
export type CodeRow = Prisma.FeedbackCodeUncheckedCreateInput;

/** What is asked of Prisma with an order, so that `orderOf` can put it together; one statement for each table however many orders. */
export const wholeOrder = {
  offers: { orderBy: { position: 'asc' } },
  seats: { orderBy: { index: 'asc' } },
  meeting: true,
  codes: true,
} as const satisfies Prisma.OrderInclude;

export type OrderWithRows = Prisma.OrderGetPayload<{ include: typeof wholeOrder }>;

export function rowsOf(order: Order): OrderRows {
  return {
    order: orderRow(order),
    offers: order.offers.map((offer, position) => offerRow(order, offer, position)),
    seats: order.seats.map((seat) => seatRow(order, seat)),
    meeting: meetingRow(order),
    codes: codeRows(order),
  };
}

export function orderRow(order: Order): OrderRow {
  const { number, area, phase, version } = order;
  return {
    number,
    area,
    orderer: order.orderer.id,
    phase,
    placedAt: new Date(order.placedAt),
    content: contentOf(order),
    version,
  };
}

export function offerRow(order: Order, offer: Offer, position: number): OfferRow {
  return {
    id: offer.id,
    orderNumber: order.number,
    position,
    consultant: offer.consultant,
    wave: offer.wave,
    state: offer.state,
    ...timeOf(offer),
    offeredAt: new Date(offer.offeredAt),
    expiresAt: new Date(offer.expiresAt),
    answeredAt: dateOrNull(offer.answeredAt),
  };
}

/** The block is held while the holder's offer stands as accepted; a cancelled meeting keeps its names, but holds nobody. */
export function seatRow(order: Order, seat: Seat): SeatRow {
  const { index, role, holder } = seat;
  const place = { orderNumber: order.number, index, role };
  if (holder === undefined) return { ...place, ...nobody, ...noTime };
  const { id: consultant, name, offer: offerId, since, isPrepared } = holder;
  const offer = order.offers.find((one) => one.id === offerId && one.state === 'accepted');
  return { ...place, consultant, name, offerId, since: new Date(since), isPrepared, ...(offer ? timeOf(offer) : noTime) };
}

const nobody = { consultant: null, name: null, offerId: null, since: null, isPrepared: false };

const noTime = { slotStart: null, slotEnd: null, blockStart: null, blockEnd: null };

function timeOf({ slot, block }: Offer) {
  return {
    slotStart: new Date(slot.start),
    slotEnd: new Date(slot.end),
    blockStart: new Date(block.start),
    blockEnd: new Date(block.end),
  };
}

export function meetingRow(order: Order): MeetingRow | null {
  const { booking, attendance } = order;
  const [slot] = order.choices;
  if (slot === undefined && booking === undefined && attendance === undefined) return null;
  return {
    orderNumber: order.number,
    ...(slot ? { start: new Date(slot.start), end: new Date(slot.end) } : { start: null, end: null }),
    ...(booking ? { eventId: booking.eventId, joinUrl: booking.joinUrl ?? null } : { eventId: null, joinUrl: null }),
    attendance: attendance ? plainJson(attendance) : Prisma.DbNull,
  };
}

export function codeRows(order: Order): readonly CodeRow[] {
  return Object.entries(order.codes).map(([group, code]) => ({ orderNumber: order.number, group, code }));
}

export function orderOf(rows: OrderWithRows): Order {
  const { ordererName, ...rest } = rows.content as unknown as Content;
  return {
    ...rest,
    number: rows.number,
    area: rows.area,
    orderer: { id: rows.orderer, name: ordererName },
    placedAt: rows.placedAt.getTime(),
    phase: rows.phase as Phase,
    offers: rows.offers.map(offerOf),
    seats: rows.seats.map(seatOf),
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

function contentOf(order: Order): Prisma.JsonObject {
  const { number, area, orderer, placedAt, phase, offers, seats, codes, version, booking, attendance, ...rest } = order;
  const content: Content = { ...rest, ordererName: orderer.name };
  return plainJson(content) as Prisma.JsonObject;
}

function offerOf(row: OrderWithRows['offers'][number]): Offer {
  return {
    id: row.id,
    consultant: row.consultant,
    wave: row.wave,
    slot: { start: row.slotStart.getTime(), end: row.slotEnd.getTime() },
    block: { start: row.blockStart.getTime(), end: row.blockEnd.getTime() },
    state: row.state as OfferState,
    offeredAt: row.offeredAt.getTime(),
    expiresAt: row.expiresAt.getTime(),
    ...(row.answeredAt && { answeredAt: row.answeredAt.getTime() }),
  };
}

function seatOf(row: OrderWithRows['seats'][number]): Seat {
  const seat: Seat = { index: row.index, role: row.role as Seat['role'] };
  if (row.consultant === null || row.offerId === null || row.since === null) return seat;
  const { consultant: id, name, offerId: offer, since, isPrepared } = row;
  return { ...seat, holder: { id, name: name ?? '', offer, since: since.getTime(), isPrepared } };
}

function meetingOf(row: OrderWithRows['meeting']): Pick<Order, 'booking' | 'attendance'> {
  if (row === null) return {};
  const joinUrl = row.joinUrl === null ? {} : { joinUrl: row.joinUrl };
  return {
    ...(row.eventId !== null && { booking: { eventId: row.eventId, ...joinUrl } }),
    ...(row.attendance !== null && { attendance: row.attendance as unknown as NonNullable<Order['attendance']> }),
  };
}

function dateOrNull(at: number | undefined): Date | null {
  return at === undefined ? null : new Date(at);
}
