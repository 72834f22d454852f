import { repairHours } from '../adapters/prisma/database/repair-hours.ts';
import { isZone } from '../kernel/time/zone.ts';
import { withDatabase } from './open-database.ts';
import { CommandFaults, print } from './output.ts';

/** Puts right hours that were stored while the server was in this zone. Throws DatabaseStartError while the bot runs, which might store more. */
export async function mendHours(zone: string): Promise<void> {
  if (!isZone(zone)) throw new CommandFaults(['--zone: is wrong (allowed: an IANA zone such as Europe/Helsinki)']);
  const mended = await withDatabase(({ database }) => repairHours(database.pool, zone), 'repair');
  print(mended === 0 ? 'No hour is wrong: nothing was changed.' : `Put right, and checked by the hashes of ${mended} events.`);
}
