import { presenceOn } from '../adapters/prisma/presence.ts';
import { repairHours } from '../adapters/prisma/repair-hours.ts';
import { isZone } from '../kernel/time/zone.ts';
import { withDatabase } from './open-database.ts';
import { CommandFaults, print } from './output.ts';

/** Puts right hours that were stored while the server was in this zone. Throws CommandFaults while the bot runs, which might store more. */
export async function mendHours(zone: string): Promise<void> {
  if (!isZone(zone)) throw new CommandFaults(['--zone: is wrong (allowed: an IANA zone such as Europe/Helsinki)']);
  const mended = await withDatabase(async ({ database }) => {
    const presence = presenceOn(database);
    const done: number[] = [];
    await presence.ifAlone(async () => void done.push(await repairHours(database.pool, zone)));
    await presence.leave();
    return done[0];
  }, 'repair');
  if (mended === undefined) throw new CommandFaults(['The bot is running on this database: stop it first. Nothing was changed.']);
  print(mended === 0 ? 'No hour is wrong: nothing was changed.' : `Put right, and checked by the hashes of ${mended} events.`);
}
