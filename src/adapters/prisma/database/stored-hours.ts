import type pg from 'pg';
import { HOUR, MINUTE } from '../../../kernel/time/instant.ts';
import { CHAIN_START, chainHash } from '../orders/event-rows.ts';
import type { EventRow } from '../orders/event-rows.ts';
import { DatabaseStartError } from './faults.ts';
import { isUtc } from './session-settings.ts';

/**
 * An event whose time was stored while the session was in another zone: its hash was made of the true time, so it tells what that was.
 * `at` is as stored; the true time is `at` plus `shiftMs`.
 */
export interface ShiftedEvent {
  readonly orderNumber: string;
  readonly no: number;
  readonly at: Date;
  readonly shiftMs: number;
}

/**
 * Looks at the first and the last events for hours that an earlier version stored while the server was in another time zone.
 * Throws DatabaseStartError 'hours-shifted', because going on would mix them with right ones. Light: a hundred rows.
 */
export async function refuseShiftedHours(pool: pg.Pool, zone: string | undefined): Promise<void> {
  if (!(await hasEvents(pool))) return;
  const shifted = [...(await shiftedEvents(pool, 'ASC')), ...(await shiftedEvents(pool, 'DESC'))];
  const [one] = shifted;
  if (one === undefined) return;
  const given = zone === undefined || isUtc(zone) ? 'ZONE' : zone;
  throw new DatabaseStartError(
    'hours-shifted',
    `The hours in this database are wrong: event ${one.no} of ${one.orderNumber} stands ${Math.abs(one.shiftMs) / HOUR} h too ` +
      `${one.shiftMs > 0 ? 'early' : 'late'}. An earlier version wrote them while the server was in another time zone than UTC. Nothing was changed. ` +
      `Stop the bot, take a backup, and run: npm run admin -- repair-hours --zone ${given} (the zone that the server had${given === 'ZONE' ? ', such as Europe/Helsinki' : ''}).`,
  );
}

async function hasEvents(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ readonly name: string | null }>(`SELECT to_regclass('events')::text AS name`);
  return typeof rows[0]?.name === 'string';
}

type ChainedRow = EventRow & { readonly previous: string | null };

/** Of the first or the last fifty events, those that are shifted. */
async function shiftedEvents(pool: pg.Pool, direction: 'ASC' | 'DESC'): Promise<readonly ShiftedEvent[]> {
  const { rows } = await pool.query<ChainedRow>(
    `${chained} ORDER BY e.order_number ${direction}, e.no ${direction} LIMIT ${LOOKED_AT}`,
  );
  return rows.flatMap(shiftOf);
}

const LOOKED_AT = 50;

/** Events with the hash of the one before them, under the names of EventRow. */
export const chained = `
  SELECT e.order_number AS "orderNumber", e.area, e.no, e.at, e.type, e.by, e.role, e.via, e.content, e.hash, before.hash AS previous
  FROM events e LEFT JOIN events before ON before.order_number = e.order_number AND before.no = e.no - 1`;

/** How an event is shifted, if its hash fits to another time within a day; nothing where it fits as it stands, or to none. */
export function shiftOf(row: ChainedRow): readonly ShiftedEvent[] {
  const { orderNumber, no, at, hash } = row;
  const previous = row.previous ?? CHAIN_START;
  const fits = (shiftMs: number) => chainHash(previous, { ...row, at: new Date(at.getTime() + shiftMs) }) === hash;
  if (fits(0)) return [];
  const shiftMs = SHIFTS.find(fits);
  return shiftMs === undefined ? [] : [{ orderNumber, no, at, shiftMs }];
}

/** Zones are off from UTC by quarters of an hour, at most fourteen hours. */
const SHIFTS: readonly number[] = Array.from({ length: 56 }, (_, i) => (i + 1) * 15 * MINUTE).flatMap((shift) => [shift, -shift]);
