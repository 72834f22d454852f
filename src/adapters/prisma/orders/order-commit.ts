import type pg from 'pg';
import { invariant } from '../../../kernel/errors.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import type { Order } from '../../../model/order/order.ts';
import type { Commit } from '../../../ports/stores/order-store.ts';
import type { AuditKey } from '../audit/audit-key.ts';
import { sealOf } from '../audit/seal-events.ts';
import { writtenTable } from '../database/row-writes.ts';
import { CHAIN_START, eventRow, type EventRow } from './event-rows.ts';
import { codeRows, meetingRow, offerRows, orderRow, seatRows } from './order-rows.ts';
import { planning, planWork, workToPlan } from '../outbox/planned-work.ts';

/** The end of an order's record, which the next event is chained to. */
export type ChainEnd = Pick<EventRow, 'hash' | 'seal'>;

/** When, and what the record of events is sealed with. */
interface Saving {
  readonly now: Instant;
  readonly audit: AuditKey;
}

type Writer = Pick<pg.PoolClient, 'query'>;

/** Saves the first commit of an order, sent from the form `placedFrom`. */
export async function saveFirst(
  to: Writer,
  commit: Commit & { readonly placedFrom: string },
  { now, audit }: Saving,
): Promise<void> {
  const { after, placedFrom } = commit;
  const events = eventsOf(commit, audit, { hash: CHAIN_START, seal: null });
  await to.query(FIRST, [ORDERS.jsonOf([{ ...orderRow(after), placedFrom }]), events]);
  const [seats, offers, codes] = [seatRows(after), offerRows(after), codeRows(after)];
  if (seats.length > 0) await to.query(SEATS.insert('$1'), [SEATS.jsonOf(seats)]);
  if (offers.length > 0) await to.query(OFFERS.insert('$1'), [OFFERS.jsonOf(offers)]);
  if (codes.length > 0) await to.query(CODES.insert('$1'), [CODES.jsonOf(codes)]);
  await saveMeeting(to, undefined, after);
  await saveAdopted(to, commit, now);
  await planWork((sql, values) => to.query(sql, [...values]), commit.jobs, now);
}

/** Saves what differs between the order before and after; parts that are the same object are the same rows. */
export async function saveChange(
  to: Writer,
  commit: Commit,
  { now, audit, last }: Saving & { readonly last: ChainEnd },
): Promise<void> {
  const { before, after } = commit;
  invariant(before !== undefined, 'a change has an order before it');
  const { number, area, orderer, phase, version, content } = orderRow(after);
  const events = eventsOf(commit, audit, last);
  if (before.offers !== after.offers) await saveOffers(to, before, after);
  await saveSeats(to, before, after);
  await saveMeeting(to, before, after);
  if (before.codes !== after.codes) await saveCodes(to, after);
  await saveAdopted(to, commit, now);
  const changed = [number, area, orderer, phase, version, JSON.stringify(content), events];
  await to.query(CHANGED, [...changed, ...workToPlan(commit.jobs, now)]);
}

const ORDERS = writtenTable('orders', 'number', {
  ...{ number: 'number', area: 'area', orderer: 'orderer', placedFrom: 'placed_from', phase: 'phase', placedAt: 'placed_at' },
  ...{ content: 'content', version: 'version' },
});
const EVENTS = writtenTable('events', 'order_number, no', {
  ...{ orderNumber: 'order_number', area: 'area', no: 'no', at: 'at', type: 'type', by: 'by', role: 'role', via: 'via' },
  ...{ content: 'content', hash: 'hash', seal: 'seal' },
});
const TIMES = { slotStart: 'slot_start', slotEnd: 'slot_end', blockStart: 'block_start', blockEnd: 'block_end' } as const;
const OFFERS = writtenTable('offers', 'id', {
  ...{ id: 'id', orderNumber: 'order_number', position: 'position', consultant: 'consultant', wave: 'wave', state: 'state' },
  ...{ ...TIMES, offeredAt: 'offered_at', expiresAt: 'expires_at', answeredAt: 'answered_at' },
});
const SEATS = writtenTable('seats', 'order_number, seat_index', {
  ...{ orderNumber: 'order_number', index: 'seat_index', role: 'role', consultant: 'consultant', name: 'name' },
  ...{ offerId: 'offer_id', since: 'since', isPrepared: 'is_prepared', ...TIMES },
});
const MEETINGS = writtenTable('meetings', 'order_number', {
  ...{ orderNumber: 'order_number', start: 'starts_at', end: 'ends_at', eventId: 'event_id', joinUrl: 'join_url' },
  attendance: 'attendance',
});
const CODES = writtenTable('feedback_codes', 'code', { code: 'code', orderNumber: 'order_number', group: 'group' });

const FIRST = `WITH placed AS (${ORDERS.insert('$1')}) ${EVENTS.insert('$2')}`;
/** State, events and the work that follows, at one go. */
const CHANGED = planning(
  '$8',
  '$9',
  `changed AS (UPDATE orders SET area = $2, orderer = $3, phase = $4, version = $5, content = $6::jsonb WHERE number = $1),
   recorded AS (${EVENTS.insert('$7')}),`,
);

async function saveAdopted(to: Writer, { after, adopted }: Commit, now: Instant): Promise<void> {
  if (adopted === undefined) return;
  const { key, place, message } = adopted;
  const { conversationId, activityId } = message;
  await to.query(ADOPT, [key, place, conversationId, activityId, after.number, new Date(now), after.version]);
}

/** The pressed message becomes the living card, unless that card has a message already. */
const ADOPT = `
  INSERT INTO messages (key, place, conversation_id, activity_id, order_number, state, attempts, at, notified)
  VALUES ($1, $2, $3, $4, $5, 'sent', 1, $6, $7) ON CONFLICT DO NOTHING`;

/** Answers of existing offers first, so that a block that is given up is free for a new offer of the same commit. */
async function saveOffers(to: Writer, before: Order, after: Order): Promise<void> {
  const known = new Map(before.offers.map((offer) => [offer.id, offer]));
  const answered = after.offers.filter((offer) => known.has(offer.id) && known.get(offer.id) !== offer).map(({ id }) => id);
  const rows = offerRows(after);
  const answers = rows.filter(({ id }) => answered.includes(id));
  if (answers.length > 0) await to.query(ANSWER, [OFFERS.jsonOf(answers)]);
  const added = rows.filter(({ id }) => !known.has(id));
  if (added.length > 0) await to.query(OFFERS.insert('$1'), [OFFERS.jsonOf(added)]);
}

const ANSWER = `
  UPDATE offers SET state = given.state, answered_at = given.answered_at
  FROM jsonb_populate_recordset(NULL::offers, $1::jsonb) AS given WHERE offers.id = given.id`;

/** Seats are emptied before others are filled: somebody may change from one to another within a commit. */
async function saveSeats(to: Writer, before: Order, after: Order): Promise<void> {
  const was = new Map(seatRows(before).map((row) => [row.index, row]));
  const changed = seatRows(after).filter((row) => !isSameRow(was.get(row.index), row));
  if (changed.length === 0) return;
  const isLeft = (holder: string | null | undefined, next: string | null | undefined): boolean =>
    holder !== null && holder !== undefined && holder !== next;
  const left = changed.filter(({ index, consultant }) => isLeft(was.get(index)?.consultant, consultant));
  if (left.length > 0) await to.query(EMPTY, [after.number, left.map(({ index }) => index)]);
  await to.query(`${SEATS.insert('$1')} ${SEATS.orUpdate}`, [SEATS.jsonOf(changed)]);
}

const EMPTY = 'UPDATE seats SET consultant = NULL WHERE order_number = $1 AND seat_index = ANY ($2::int[])';

async function saveMeeting(to: Writer, before: Order | undefined, after: Order): Promise<void> {
  const row = meetingRow(after);
  if (before && isSameRow(meetingRow(before), row)) return;
  if (row === null) await to.query('DELETE FROM meetings WHERE order_number = $1', [after.number]);
  else await to.query(`${MEETINGS.insert('$1')} ${MEETINGS.orUpdate}`, [MEETINGS.jsonOf([row])]);
}

async function saveCodes(to: Writer, after: Order): Promise<void> {
  await to.query('DELETE FROM feedback_codes WHERE order_number = $1', [after.number]);
  await to.query(CODES.insert('$1'), [CODES.jsonOf(codeRows(after))]);
}

/** The events of a commit as rows, each chained to the one before it and sealed. */
function eventsOf(commit: Commit, audit: AuditKey, last: ChainEnd): string {
  const rows: EventRow[] = [];
  for (const recorded of commit.events) {
    const previous = rows.at(-1) ?? last;
    const row = eventRow(commit.after, recorded, previous.hash);
    rows.push({ ...row, seal: sealOf(audit, previous.seal ?? '', row) });
  }
  return EVENTS.jsonOf(rows);
}

function isSameRow(a: object | null | undefined, b: object | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
