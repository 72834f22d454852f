import { livenessOn } from '../adapters/prisma/liveness.ts';
import { repairHours } from '../adapters/prisma/repair-hours.ts';
import { isZone } from '../kernel/time/zone.ts';
import { withDatabase } from './open-database.ts';
import { CommandFaults, print } from './output.ts';

/** Puts right hours that were stored while the server was in this zone. Throws CommandFaults while the bot runs, which might store more. */
export async function mendHours(zone: string): Promise<void> {
  if (!isZone(zone)) throw new CommandFaults(['--zone: is wrong (allowed: an IANA zone such as Europe/Helsinki)']);
  // A bot that starts meanwhile finds the hours wrong, and does not go on.
  const mended = await withDatabase(
    async ({ database }) => ((await livenessOn(database).isAlone()) ? repairHours(database.pool, zone) : undefined),
    'repair',
  );
  if (mended === undefined) throw new CommandFaults(['The bot is running on this database: stop it first. Nothing was changed.']);
  print(mended === 0 ? 'No hour is wrong: nothing was changed.' : `Put right, and checked by the hashes of ${mended} events.`);
}
