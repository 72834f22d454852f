import type { Offer, OfferState, Order, Phase, Seat } from '../../../model/order/order.ts';
import { storableJson } from '../database/row-writes.ts';
import type { Prisma } from '../generated/client.ts';

/** An order with all that is its own, in one statement, as `orderOf` puts it together; conditions are on `o`. */
export const READ_ORDERS = `
  SELECT o.number, o.area, o.orderer, o.phase, o.placed_at AS "placedAt", o.content, o.version,
    (SELECT coalesce(json_agg(json_build_object('id', id, 'consultant', consultant, 'wave', wave, 'state', state, 'slotStart', slot_start,
      'slotEnd', slot_end, 'blockStart', block_start, 'blockEnd', block_end, 'offeredAt', offered_at, 'expiresAt', expires_at,
      'answeredAt', answered_at) ORDER BY position), '[]') FROM offers WHERE order_number = o.number) AS offers,
    (SELECT coalesce(json_agg(json_build_object('index', seat_index, 'role', role, 'consultant', consultant, 'name', name, 'offerId', offer_id,
      'since', since, 'isPrepared', is_prepared) ORDER BY seat_index), '[]') FROM seats WHERE order_number = o.number) AS seats,
    (SELECT json_build_object('eventId', event_id, 'joinUrl', join_url, 'attendance', attendance) FROM meetings
      WHERE order_number = o.number) AS meeting,
    (SELECT coalesce(json_object_agg("group", code), '{}') FROM feedback_codes WHERE order_number = o.number) AS codes
  FROM orders o`;

/** The same, but for why each of the others was not suggested, which is most of what an order is made of, and is asked of one order at a time. */
export const READ_IN_LISTS = READ_ORDERS.replace(
  'o.content',
  `jsonb_set(o.content, '{matchLog,whyNot}', '[]', false) AS content`,
);

/** Newest first. */
export const NEWEST_FIRST = 'ORDER BY o.placed_at DESC, o.number DESC';

/** One order with the end of its record: its last event. */
export const READ_WITH_END = `
  SELECT held.*, last.hash, last.seal FROM (${READ_ORDERS} WHERE o.number = $1) AS held
  LEFT JOIN LATERAL (SELECT hash, seal FROM events WHERE order_number = held.number ORDER BY no DESC LIMIT 1) AS last ON true`;

/** A row of it. Instants of the lists are text. */
export interface StoredOrder {
  readonly number: string;
  readonly area: string;
  readonly orderer: string;
  readonly phase: string;
  readonly placedAt: Date;
  readonly content: unknown;
  readonly version: number;
  readonly offers: readonly StoredOffer[];
  readonly seats: readonly StoredSeat[];
  readonly meeting: StoredMeeting | null;
  readonly codes: Order['codes'];
}

type StoredOffer = Readonly<
  Record<'id' | 'consultant' | 'state' | 'slotStart' | 'slotEnd' | 'blockStart' | 'blockEnd' | 'offeredAt' | 'expiresAt', string>
> & { readonly wave: number; readonly answeredAt: string | null };

type StoredSeat = Readonly<Record<'consultant' | 'name' | 'offerId' | 'since', string | null>> & {
  readonly index: number;
  readonly role: string;
  readonly isPrepared: boolean;
};

interface StoredMeeting {
  readonly eventId: string | null;
  readonly joinUrl: string | null;
  readonly attendance: Order['attendance'] | null;
}

/** The order itself. Its offers, seats, meeting and codes have tables of their own; all the rows together give the same order again. */
export function orderRow(order: Order) {
  const { number, area, orderer, placedAt, phase, offers, seats, codes, version, booking, attendance, ...rest } = order;
  // Names stand in columns of their own, where what is forgotten of a person is looked for.
  const trainee = rest.trainee && { ...rest.trainee, name: '' };
  const content = plainJson({ ...rest, ...(trainee && { trainee }), ordererName: orderer.name } satisfies Content);
  return { number, area, orderer: orderer.id, phase, placedAt: new Date(placedAt), content, version };
}

export function offerRows({ number: orderNumber, offers }: Order) {
  return offers.map(({ id, consultant, wave, state, offeredAt, expiresAt, answeredAt, ...times }, position) => ({
    ...{ id, orderNumber, position, consultant, wave, state },
    ...timeOf(times),
    offeredAt: new Date(offeredAt),
    expiresAt: new Date(expiresAt),
    answeredAt: answeredAt === undefined ? null : new Date(answeredAt),
  }));
}

/** The block is held while the holder's offer stands as accepted; a cancelled meeting keeps its names, but holds nobody. */
export function seatRows(order: Order) {
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

function traineeRow({ number: orderNumber, trainee }: Order) {
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
    attendance: attendance ?? null,
  };
}

export function codeRows({ number: orderNumber, codes }: Order) {
  return Object.entries(codes).map(([group, code]) => ({ orderNumber, group, code }));
}

export function orderOf(rows: StoredOrder): Order {
  const { ordererName, ...rest } = rows.content as Content;
  return {
    ...rest,
    number: rows.number,
    area: rows.area,
    orderer: { id: rows.orderer, name: ordererName },
    placedAt: rows.placedAt.getTime(),
    phase: rows.phase as Phase,
    offers: rows.offers.map(offerOf),
    seats: rows.seats.filter(({ role }) => role !== TRAINEE).map(seatOf),
    ...(rest.trainee && { trainee: { ...rest.trainee, name: rows.seats.find(({ role }) => role === TRAINEE)?.name ?? '' } }),
    codes: rows.codes,
    version: rows.version,
    ...meetingOf(rows.meeting),
  };
}

/** Json that the database gives back as it got it; what is undefined is left out. */
export function plainJson(value: unknown): Prisma.InputJsonObject {
  return JSON.parse(storableJson(value)) as Prisma.InputJsonObject;
}

/** What has no column or table of its own. */
type Content = Omit<
  Order,
  'number' | 'area' | 'orderer' | 'placedAt' | 'phase' | 'offers' | 'seats' | 'codes' | 'version' | 'booking' | 'attendance'
> & { readonly ordererName: string };

function offerOf(row: StoredOffer): Offer {
  return {
    id: row.id,
    consultant: row.consultant,
    wave: row.wave,
    slot: { start: Date.parse(row.slotStart), end: Date.parse(row.slotEnd) },
    block: { start: Date.parse(row.blockStart), end: Date.parse(row.blockEnd) },
    state: row.state as OfferState,
    offeredAt: Date.parse(row.offeredAt),
    expiresAt: Date.parse(row.expiresAt),
    ...(row.answeredAt !== null && { answeredAt: Date.parse(row.answeredAt) }),
  };
}

function seatOf(row: StoredSeat): Seat {
  const seat: Seat = { index: row.index, role: row.role as Seat['role'] };
  if (row.consultant === null || row.offerId === null || row.since === null) return seat;
  const { consultant: id, name, offerId: offer, since, isPrepared } = row;
  return { ...seat, holder: { id, name: name ?? '', offer, since: Date.parse(since), isPrepared } };
}

function meetingOf(row: StoredMeeting | null): Pick<Order, 'booking' | 'attendance'> {
  if (row === null) return {};
  const joinUrl = row.joinUrl === null ? {} : { joinUrl: row.joinUrl };
  return {
    ...(row.eventId !== null && { booking: { eventId: row.eventId, ...joinUrl } }),
    ...(row.attendance !== null && { attendance: row.attendance }),
  };
}
