import { repairHours } from '../adapters/prisma/database/shifted-hours.ts';
import { runRetention } from '../adapters/prisma/retention.ts';
import { isZone } from '../kernel/time/zone.ts';
import { areasOf, withDatabase } from './open-database.ts';
import { CommandFaults, print } from './output.ts';

/** Opening the database brings it to this version; this command does nothing else. */
export async function migrateDatabase(): Promise<void> {
  await withDatabase(async () => undefined, { openedFor: 'use' });
  print('The database is up to date.');
}

/** Puts right hours that were stored while the server was in this zone. Throws DatabaseStartError while the bot runs, which might store more. */
export async function mendHours(zone: string): Promise<void> {
  if (!isZone(zone)) throw new CommandFaults(['--zone: is wrong (allowed: an IANA zone such as Europe/Helsinki)']);
  const mended = await withDatabase(({ database }) => repairHours(database.pool, zone), { openedFor: 'repair' });
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
