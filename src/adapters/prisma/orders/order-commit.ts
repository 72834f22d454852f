import { invariant } from '../../../kernel/errors.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import type { Order } from '../../../model/order/order.ts';
import type { Commit } from '../../../ports/stores/order-store.ts';
import type { AuditKey } from '../audit/audit-key.ts';
import { sealOf } from '../audit/seal-events.ts';
import { writtenTable, type WrittenTable } from '../database/row-writes.ts';
import type { SqlStatement } from '../database/transaction.ts';
import { CHAIN_START, eventRow, type EventRow } from './event-rows.ts';
import { codeRows, meetingRow, offerRows, orderRow, seatRows } from './order-rows.ts';
import { planned, planning, workToPlan } from '../outbox/planned-work.ts';

/** The end of an order's record, which the next event is chained to. */
export type ChainEnd = Pick<EventRow, 'hash' | 'seal'>;

/** When, and what the record of events is sealed with. */
interface Saving {
  readonly now: Instant;
  readonly audit: AuditKey;
}

/** What saves the first commit of an order, sent from the form `placedFrom`. */
export function firstOf(commit: Commit & { readonly placedFrom: string }, { now, audit }: Saving): readonly SqlStatement[] {
  const { after, placedFrom } = commit;
  const events = eventsOf(commit, audit, { hash: CHAIN_START, seal: null });
  return [
    [FIRST, ORDERS.jsonOf([{ ...orderRow(after), placedFrom }]), events],
    ...addedTo(SEATS, seatRows(after)),
    ...addedTo(OFFERS, offerRows(after)),
    ...addedTo(CODES, codeRows(after)),
    ...meetingOf(undefined, after),
    ...adoptedOf(commit, now),
    ...planned(commit.jobs, now),
  ];
}

/** What saves the difference between the order before and after; parts that are the same object are the same rows. */
export function changeOf(commit: Commit, { now, audit, last }: Saving & { readonly last: ChainEnd }): readonly SqlStatement[] {
  const { before, after } = commit;
  invariant(before !== undefined, 'a change has an order before it');
  const { number, area, orderer, phase, version, content } = orderRow(after);
  const events = eventsOf(commit, audit, last);
  return [
    ...(before.offers === after.offers ? [] : offersOf(before, after)),
    ...seatsOf(before, after),
    ...meetingOf(before, after),
    ...(before.codes === after.codes ? [] : codesOf(after)),
    ...adoptedOf(commit, now),
    [CHANGED, number, area, orderer, phase, version, JSON.stringify(content), events, ...workToPlan(commit.jobs, now)],
  ];
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

/** No statement for no rows. */
function addedTo<N extends string>(table: WrittenTable<N>, rows: Parameters<typeof table.jsonOf>[0]): readonly SqlStatement[] {
  return rows.length === 0 ? [] : [[table.insert('$1'), table.jsonOf(rows)]];
}

function adoptedOf({ after, adopted }: Commit, now: Instant): readonly SqlStatement[] {
  if (adopted === undefined) return [];
  const { key, place, message } = adopted;
  return [[ADOPT, key, place, message.conversationId, message.activityId, after.number, new Date(now), after.version]];
}

/** The pressed message becomes the living card, unless that card has a message already. */
const ADOPT = `
  INSERT INTO messages (key, place, conversation_id, activity_id, order_number, state, attempts, at, notified)
  VALUES ($1, $2, $3, $4, $5, 'sent', 1, $6, $7) ON CONFLICT DO NOTHING`;

/** Answers of existing offers first, so that a block that is given up is free for a new offer of the same commit. */
function offersOf(before: Order, after: Order): readonly SqlStatement[] {
  const known = new Map(before.offers.map((offer) => [offer.id, offer]));
  const answered = after.offers.filter((offer) => known.has(offer.id) && known.get(offer.id) !== offer).map(({ id }) => id);
  const rows = offerRows(after);
  const answers = rows.filter(({ id }) => answered.includes(id));
  return [
    ...(answers.length > 0 ? [[ANSWER, OFFERS.jsonOf(answers)] as const] : []),
    ...addedTo(
      OFFERS,
      rows.filter(({ id }) => !known.has(id)),
    ),
  ];
}

const ANSWER = `
  UPDATE offers SET state = given.state, answered_at = given.answered_at
  FROM jsonb_populate_recordset(NULL::offers, $1::jsonb) AS given WHERE offers.id = given.id`;

/** Seats are emptied before others are filled: somebody may change from one to another within a commit. */
function seatsOf(before: Order, after: Order): readonly SqlStatement[] {
  const was = new Map(seatRows(before).map((row) => [row.index, row]));
  const changed = seatRows(after).filter((row) => !isSameRow(was.get(row.index), row));
  if (changed.length === 0) return [];
  const isLeft = (holder: string | null | undefined, next: string | null | undefined): boolean =>
    holder !== null && holder !== undefined && holder !== next;
  const left = changed.filter(({ index, consultant }) => isLeft(was.get(index)?.consultant, consultant));
  return [
    ...(left.length > 0 ? [[EMPTY, after.number, left.map(({ index }) => index)] as const] : []),
    [`${SEATS.insert('$1')} ${SEATS.orUpdate}`, SEATS.jsonOf(changed)],
  ];
}

const EMPTY = 'UPDATE seats SET consultant = NULL WHERE order_number = $1 AND seat_index = ANY ($2::int[])';

function meetingOf(before: Order | undefined, after: Order): readonly SqlStatement[] {
  const row = meetingRow(after);
  if (before && isSameRow(meetingRow(before), row)) return [];
  if (row === null) return [['DELETE FROM meetings WHERE order_number = $1', after.number]];
  return [[`${MEETINGS.insert('$1')} ${MEETINGS.orUpdate}`, MEETINGS.jsonOf([row])]];
}

function codesOf(after: Order): readonly SqlStatement[] {
  return [['DELETE FROM feedback_codes WHERE order_number = $1', after.number], ...addedTo(CODES, codeRows(after))];
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
