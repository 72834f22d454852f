import { invariant } from '../../../kernel/errors.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import type { Order } from '../../../model/order/order.ts';
import type { Commit } from '../../../ports/stores/order-store.ts';
import type { AuditKey } from '../audit/audit-key.ts';
import { sealOf } from '../audit/seal-events.ts';
import { CHAIN_START, eventRow, type EventRow } from './event-rows.ts';
import type { Prisma } from '../generated/client.ts';
import { codeRows, meetingRow, offerRows, orderRow, plainJson, seatRows } from './order-rows.ts';
import { planWork } from '../outbox/planned-work.ts';

type Transaction = Prisma.TransactionClient;

/** When, and what the record of events is sealed with. */
interface Saving {
  readonly now: Instant;
  readonly audit: AuditKey;
}

/** Saves the first commit of an order, sent from the form `placedFrom`. */
export async function saveFirst(
  tx: Transaction,
  commit: Commit & { readonly placedFrom: string },
  { now, audit }: Saving,
): Promise<void> {
  const { after, placedFrom } = commit;
  await tx.order.create({ data: { ...orderRow(after), placedFrom } });
  await tx.seat.createMany({ data: seatRows(after) });
  await tx.offer.createMany({ data: offerRows(after) });
  await tx.feedbackCode.createMany({ data: codeRows(after) });
  await saveMeeting(tx, undefined, after);
  await saveEvents(tx, { commit, audit }, { hash: CHAIN_START, seal: null });
  await adoptMessage(tx, commit, now);
  await planWork(sqlIn(tx), commit.jobs, now);
}

/** Saves what differs between the order before and after; parts that are the same object are the same rows. */
export async function saveChange(tx: Transaction, commit: Commit, { now, audit }: Saving): Promise<void> {
  const { before, after } = commit;
  invariant(before !== undefined, 'a change has an order before it');
  const { number, area, orderer, phase, version, content } = orderRow(after);
  await tx.order.update({ where: { number }, data: { area, orderer, phase, version, content } });
  await saveOffers(tx, before, after);
  await saveSeats(tx, before, after);
  await saveMeeting(tx, before, after);
  if (before.codes !== after.codes) await saveCodes(tx, after);
  if (commit.events.length > 0) await saveEvents(tx, { commit, audit }, await lastEvent(tx, number));
  await adoptMessage(tx, commit, now);
  await planWork(sqlIn(tx), commit.jobs, now);
}

/** The pressed message becomes the living card, unless that card has a message already. */
async function adoptMessage(tx: Transaction, { after, adopted }: Commit, now: Instant): Promise<void> {
  if (adopted === undefined) return;
  const { key, place, message } = adopted;
  const row = {
    key,
    place,
    ...message,
    orderNumber: after.number,
    state: 'sent',
    attempts: 1,
    at: new Date(now),
    notified: after.version,
  };
  await tx.message.createMany({ data: [row], skipDuplicates: true });
}

/** Answers of existing offers first, so that a block that is given up is free for a new offer of the same commit. */
async function saveOffers(tx: Transaction, before: Order, after: Order): Promise<void> {
  const known = new Map(before.offers.map((offer) => [offer.id, offer]));
  const changed = after.offers.filter((offer) => known.has(offer.id) && known.get(offer.id) !== offer);
  const answers = new Map(changed.map(({ state, answeredAt }) => [`${state} ${answeredAt ?? ''}`, { state, answeredAt }]));
  for (const { state, answeredAt } of answers.values()) {
    const alike = changed.filter((offer) => offer.state === state && offer.answeredAt === answeredAt).map((offer) => offer.id);
    const answer = { state, answeredAt: answeredAt === undefined ? null : new Date(answeredAt) };
    await tx.offer.updateMany({ where: { id: { in: alike } }, data: answer });
  }
  const rows = offerRows(after).filter((row) => !known.has(row.id));
  if (rows.length > 0) await tx.offer.createMany({ data: rows });
}

/** Seats are emptied before others are filled: somebody may change from one to another within a commit. */
async function saveSeats(tx: Transaction, before: Order, after: Order): Promise<void> {
  const was = new Map(seatRows(before).map((row) => [row.index, row]));
  const changed = seatRows(after).filter((row) => !isSameRow(was.get(row.index), row));
  const left = changed.filter(
    (row) => isTaken(was.get(row.index)?.consultant) && was.get(row.index)?.consultant !== row.consultant,
  );
  const orderNumber = after.number;
  if (left.length > 0) {
    const indexes = left.map((row) => row.index);
    await tx.seat.updateMany({ where: { orderNumber, index: { in: indexes } }, data: { consultant: null } });
  }
  for (const row of changed) {
    await tx.seat.upsert({ where: { orderNumber_index: { orderNumber, index: row.index } }, create: row, update: row });
  }
}

async function saveMeeting(tx: Transaction, before: Order | undefined, after: Order): Promise<void> {
  const row = meetingRow(after);
  if (before && isSameRow(meetingRow(before), row)) return;
  const orderNumber = after.number;
  if (row === null) await tx.meeting.deleteMany({ where: { orderNumber } });
  else await tx.meeting.upsert({ where: { orderNumber }, create: row, update: row });
}

async function saveCodes(tx: Transaction, after: Order): Promise<void> {
  await tx.feedbackCode.deleteMany({ where: { orderNumber: after.number } });
  await tx.feedbackCode.createMany({ data: codeRows(after) });
}

type ChainEnd = Pick<EventRow, 'hash' | 'seal'>;

async function saveEvents(
  tx: Transaction,
  { commit, audit }: { readonly commit: Commit; readonly audit: AuditKey },
  last: ChainEnd,
): Promise<void> {
  const rows: EventRow[] = [];
  for (const recorded of commit.events) {
    const previous = rows.at(-1) ?? last;
    const row = eventRow(commit.after, recorded, previous.hash);
    rows.push({ ...row, seal: sealOf(audit, previous.seal ?? '', row) });
  }
  await tx.event.createMany({ data: rows.map((row) => ({ ...row, content: plainJson(row.content) })) });
}

async function lastEvent(tx: Transaction, orderNumber: string): Promise<ChainEnd> {
  const last = await tx.event.findFirst({ where: { orderNumber }, orderBy: { no: 'desc' }, select: { hash: true, seal: true } });
  return last ?? { hash: CHAIN_START, seal: null };
}

function sqlIn(tx: Transaction) {
  return (sql: string, values: readonly unknown[]) => tx.$executeRawUnsafe(sql, ...values);
}

function isTaken(consultant: string | null | undefined): boolean {
  return consultant !== null && consultant !== undefined;
}

function isSameRow(a: object | null | undefined, b: object | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
