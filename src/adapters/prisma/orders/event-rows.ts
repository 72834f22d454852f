import { createHash } from 'node:crypto';
import type { Cause, OrderEvent, RecordedEvent } from '../../../model/order/events.ts';
import type { Order } from '../../../model/order/order.ts';
import type { Prisma } from '../generated/client.ts';

/** An event as it is kept for years: without names, free text, codes and links, and chained to the one before it. */
export interface EventRow {
  readonly orderNumber: string;
  readonly area: string;
  readonly no: number;
  readonly at: Date;
  readonly type: string;
  readonly by: string;
  readonly role: string;
  readonly via: string;
  readonly content: Prisma.JsonValue;
  readonly hash: string;
  /** Keyed; null: a version that did not seal recorded it. */
  readonly seal: string | null;
}

/** Before the first event of an order. */
export const CHAIN_START = '';

export function eventRow(order: Order, recorded: RecordedEvent, previousHash: string): Omit<EventRow, 'seal'> {
  const { type, ...content } = recorded.event;
  const { reason: actReason, ...cause } = recorded.cause;
  const row = {
    orderNumber: order.number,
    area: order.area,
    no: recorded.no,
    at: new Date(recorded.at),
    type,
    ...cause,
    content: withoutPersonal({ ...content, actReason }) as Prisma.JsonObject,
  };
  return { ...row, hash: chainHash(previousHash, row) };
}

/** The hash that belongs to an event after its predecessor's: SHA-256 over both, independent of the order of keys. */
export function chainHash(previousHash: string, row: Omit<EventRow, 'hash' | 'seal'>): string {
  const { orderNumber, area, no, at, type, by, role, via, content } = row;
  const text = canonical({ previousHash, orderNumber, area, no, at: at.getTime(), type, by, role, via, content });
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

export function recordedOf(row: Omit<EventRow, 'seal'>): RecordedEvent {
  const { actReason, ...content } = row.content as Prisma.JsonObject;
  const reason = typeof actReason === 'string' ? { reason: actReason as Cause['reason'] } : {};
  return {
    no: row.no,
    at: row.at.getTime(),
    cause: { by: row.by, role: row.role as Cause['role'], via: row.via as Cause['via'], ...reason },
    event: withNames({ type: row.type, ...content }) as OrderEvent,
  };
}

/** Keys whose values are somebody's own words, a name, or what opens something. */
const personal = new Set(['note', 'placeText', 'theme', 'name', 'codes', 'joinUrl']);

/** Of a row or an event: what may be kept in the record. */
export function withoutPersonal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPersonal);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, part]) => part !== undefined && !personal.has(key));
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutPersonal(part)]));
}

/** What was left out for good comes back empty, in the shape that the events have. */
function withNames(event: Record<string, unknown>): Record<string, unknown> {
  const people = ['orderer', 'consultant'].filter((key) => typeof event[key] === 'object');
  const named = Object.fromEntries(people.map((key) => [key, { ...(event[key] as object), name: '' }]));
  return { ...event, ...named, ...(event['type'] === 'CodesIssued' && { codes: {} }) };
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
}
