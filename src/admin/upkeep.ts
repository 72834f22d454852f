import { repairHours } from '../adapters/prisma/database/shifted-hours.ts';
import { auditEvents, type AuditFault } from '../adapters/prisma/orders/event-audit.ts';
import { runRetention } from '../adapters/prisma/retention.ts';
import { HOUR } from '../kernel/time/instant.ts';
import { isZone } from '../kernel/time/zone.ts';
import { areasOf, withDatabase } from './open-database.ts';
import { CommandFaults, print } from './output.ts';

/** Opening the database brings it to this version; this command does nothing else. */
export async function migrateDatabase(): Promise<void> {
  await withDatabase(async () => undefined, 'use');
  print('The database is up to date.');
}

/** Puts right hours that were stored while the server was in this zone. Throws DatabaseStartError while the bot runs, which might store more. */
export async function mendHours(zone: string): Promise<void> {
  if (!isZone(zone)) throw new CommandFaults(['--zone: is wrong (allowed: an IANA zone such as Europe/Helsinki)']);
  const mended = await withDatabase(({ database }) => repairHours(database.pool, zone), 'repair');
  print(mended === 0 ? 'No hour is wrong: nothing was changed.' : `Put right, and checked by the hashes of ${mended} events.`);
}

/** Forgets what is older than the areas' policies allow, or only counts it; prints how many of each. */
export async function retain(isDryRun: boolean): Promise<void> {
  await withDatabase(async (opened) => {
    const counts = await runRetention(opened, { areas: await areasOf(opened), now: opened.clock.now(), isDryRun });
    for (const [what, count] of Object.entries(counts)) print(`${what}\t${count}`);
    print(isDryRun ? 'Nothing was changed: a dry run.' : 'Done, and recorded.');
  });
}

/** Checks that the record of events stands unbroken. Throws CommandFaults with the first broken link of each order. */
export async function verifyAudit(): Promise<void> {
  const { events, faults } = await withDatabase(({ database }) => auditEvents(database));
  if (faults.length > 0) throw new CommandFaults(auditLines(faults));
  print(`OK: ${events} events, every chain unbroken`);
}

/** A line for each broken link, and what helps where only hours are wrong. */
export function auditLines(faults: readonly AuditFault[]): readonly string[] {
  const lines = faults.map(({ order, no, fault, shiftMs }) => `${order}: event ${no} is ${fault}${shiftInWords(shiftMs)}`);
  return faults.some(({ shiftMs }) => shiftMs !== undefined) ? [...lines, WHAT_HELPS] : lines;
}

function shiftInWords(shiftMs: number | undefined): string {
  if (shiftMs === undefined) return '';
  return `: it fits to a time ${Math.abs(shiftMs) / HOUR} hours ${shiftMs > 0 ? 'later' : 'earlier'}`;
}

const WHAT_HELPS =
  'An event that fits to another time was stored by an earlier version while the server was in another time zone than UTC. Stop the bot, take a ' +
  'backup, and run: npm run admin -- repair-hours --zone ZONE (the zone that the server had, such as Europe/Helsinki).';
