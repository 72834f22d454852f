import type pg from 'pg';
import { DatabaseStartError } from './faults.ts';
import { chained, shiftOf } from './stored-hours.ts';
import { inTransaction } from './transaction.ts';

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
    const wrong = await countShifted(client);
    if (wrong === 0) return 0;
    for (const [table, columns] of Object.entries(WRITTEN_BY_PRISMA)) await rewrite(client, table, columns, zone);
    await mendLostHour(client, zone);
    const left = await countShifted(client);
    if (left === 0) return wrong;
    throw new DatabaseStartError(
      'hours-shifted',
      `${zone} does not explain the hours of ${left} events, so nothing was changed. Try the zone that the server had when they were written; ` +
        'if it had several, hours of both kinds are mixed, and only a backup from before helps.',
    );
  });
}

/** The whole table anew, so that no row of it meets an overlap with one that is not mended yet, and the events take it. */
async function rewrite(client: pg.PoolClient, table: string, columns: readonly string[], zone: string): Promise<void> {
  const mended = columns.map(
    (column) => `ALTER COLUMN ${column} TYPE timestamptz(3) USING (${column} AT TIME ZONE ${literal(zone)}) AT TIME ZONE 'UTC'`,
  );
  await client.query(`ALTER TABLE ${table} ${mended.join(', ')}`);
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

async function countShifted(client: pg.PoolClient): Promise<number> {
  const { rows } = await client.query<Parameters<typeof shiftOf>[0]>(chained);
  return rows.flatMap(shiftOf).length;
}

/** Wall times of the hour that spring leaves out were stored as those of the next one; the events' hashes tell which. */
async function mendLostHour(client: pg.PoolClient, zone: string): Promise<void> {
  const { rows } = await client.query<Parameters<typeof shiftOf>[0]>(chained);
  await client.query(`SET LOCAL verkostobotti.retention = 'on'`);
  for (const { orderNumber, no, at, shiftMs } of rows.flatMap(shiftOf))
    await client.query(mendLost, [orderNumber, no, new Date(at.getTime() + shiftMs), zone]);
}

/** Only where the true wall time does not exist in the zone. */
const mendLost = `
  UPDATE events SET at = $3::timestamptz WHERE order_number = $1 AND no = $2
    AND ($3::timestamptz AT TIME ZONE 'UTC' AT TIME ZONE $4) AT TIME ZONE $4 <> $3::timestamptz AT TIME ZONE 'UTC'`;
