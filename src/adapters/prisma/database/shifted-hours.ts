import pg from 'pg';
import { HOUR, MINUTE } from '../../../kernel/time/instant.ts';
import { CHAIN_START, chainHash, type EventRow } from '../orders/event-rows.ts';
import { DatabaseStartError } from './database-faults.ts';
import { isUtc } from './session.ts';
import { inTransaction } from './transaction.ts';

/**
 * An event whose time was stored while the session was in another zone: its hash was made of the true time, so it tells what that was.
 * `at` is as stored; the true time is `at` plus `shiftMs`.
 */
interface ShiftedEvent {
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

type ChainedRow = Omit<EventRow, 'seal'> & { readonly previous: string | null };

/** Of the first or the last fifty events, those that are shifted. */
async function shiftedEvents(pool: pg.Pool, direction: 'ASC' | 'DESC'): Promise<readonly ShiftedEvent[]> {
  const { rows } = await pool.query<ChainedRow>(
    `${chained} ORDER BY e.order_number ${direction}, e.no ${direction} LIMIT ${LOOKED_AT}`,
  );
  return rows.flatMap(shiftOf);
}

const LOOKED_AT = 50;

/** Events with the hash of the one before them, under the names of EventRow. */
const chained = `
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

/** Instants that were written by Prisma, as wall time without its zone; what is plain SQL always said its zone and is right. */
const WRITTEN_BY_PRISMA: Readonly<Record<string, readonly string[]>> = {
  areas: ['loaded_at'],
  drafts: ['updated_at'],
  orders: ['placed_at'],
  offers: ['slot_start', 'slot_end', 'block_start', 'block_end', 'offered_at', 'expires_at', 'answered_at'],
  seats: ['since', 'slot_start', 'slot_end', 'block_start', 'block_end'],
  meetings: ['starts_at', 'ends_at'],
  events: ['at'],
  conversations: ['updated_at'],
  messages: ['at'],
  seen_activities: ['at'],
};

/**
 * Puts right every hour that was stored while the server was in `zone`: all of them, or none. The hashes of the events tell whether it came
 * out right. Answers how many events were put right; 0 and nothing changed where the hours are right already.
 * Throws DatabaseStartError 'hours-shifted' when this zone does not explain them all.
 */
export async function repairHours(pool: pg.Pool, zone: string): Promise<number> {
  return inTransaction(pool, async (client) => {
    // Between two statements all hashes are counted, which takes longer than a session may rest.
    await client.query('SET LOCAL idle_in_transaction_session_timeout = 0');
    const { length: wrong } = await allShifted(client);
    if (wrong === 0) return 0;
    for (const table of Object.keys(WRITTEN_BY_PRISMA)) await client.query(rewritten(table, zone));
    await mendLostHour(client, zone);
    const { length: left } = await allShifted(client);
    if (left === 0) return wrong;
    throw new DatabaseStartError(
      'hours-shifted',
      `${zone} does not explain the hours of ${left} events, so nothing was changed. Try the zone that the server had when they were written; ` +
        'if it had several, hours of both kinds are mixed, and only a backup from before helps.',
    );
  });
}

/** The whole table anew, so that no row of it meets an overlap with one that is not mended yet, and the events take it. */
function rewritten(table: string, zone: string): string {
  const mended = (WRITTEN_BY_PRISMA[table] ?? []).map(
    (column) =>
      `ALTER COLUMN ${column} TYPE timestamptz(3) USING (${column} AT TIME ZONE ${pg.escapeLiteral(zone)}) AT TIME ZONE 'UTC'`,
  );
  return `ALTER TABLE ${table} ${mended.join(', ')}`;
}

async function allShifted(client: pg.PoolClient): Promise<readonly ShiftedEvent[]> {
  return (await client.query<ChainedRow>(chained)).rows.flatMap(shiftOf);
}

/** Wall times of the hour that spring leaves out were stored as those of the next one; the events' hashes tell which. */
async function mendLostHour(client: pg.PoolClient, zone: string): Promise<void> {
  const shifted = await allShifted(client);
  await client.query(`SET LOCAL verkostobotti.retention = 'on'`);
  for (const { orderNumber, no, at, shiftMs } of shifted)
    await client.query(mendLost, [orderNumber, no, new Date(at.getTime() + shiftMs), zone]);
}

/** Only where the true wall time does not exist in the zone. */
const mendLost = `
  UPDATE events SET at = $3::timestamptz WHERE order_number = $1 AND no = $2
    AND ($3::timestamptz AT TIME ZONE 'UTC' AT TIME ZONE $4) AT TIME ZONE $4 <> $3::timestamptz AT TIME ZONE 'UTC'`;
