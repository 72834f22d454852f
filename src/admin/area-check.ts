import { DatabaseStartError } from '../adapters/prisma/database/database-faults.ts';
import { ordersOfOtherAreas } from '../adapters/prisma/stored-areas.ts';
import { loadAreas } from '../config/area-file.ts';
import { publishedAreaSchema } from '../config/area-schema.ts';
import { environment } from '../config/env.ts';
import { isDatabaseGiven } from '../config/operator.ts';
import { vanishedAreaFaults } from '../config/vanished-areas.ts';
import type { Area } from '../model/area/area.ts';
import { withDatabase } from './open-database.ts';
import { CommandFaults, print, remark } from './output.ts';

/** Checks an area file, or a folder of them; where the environment names a database, also against its orders. Throws CommandFaults with a line for each fault. */
export async function checkArea(path: string): Promise<void> {
  const { areas, faults } = loadAreas(path);
  if (faults.length > 0) throw new CommandFaults(faults);
  for (const { id, municipalities, units, methods, coordinators } of areas)
    print(
      `${id}: ok (${municipalities.length} municipalities, ${units.length} units, ${methods.length} methods, ${coordinators.length} coordinators)`,
    );
  if (isDatabaseGiven(environment())) await warnOfVanished(areas);
}

/** The bot would not start with this file on the database of the environment, where orders of another area are left. */
async function warnOfVanished(areas: readonly Area[]): Promise<void> {
  try {
    const known = areas.map(({ id }) => id);
    const vanished = await withDatabase(({ database }) => ordersOfOtherAreas(database, known));
    for (const fault of vanishedAreaFaults(vanished))
      remark(`Warning: with only what was checked here the bot would not start on this database. ${fault}`);
  } catch (error) {
    if (!(error instanceof DatabaseStartError)) throw error;
    remark(`Warning: the orders of the database were not looked at. ${error.message}`);
  }
}

/** Prints the JSON schema of area files; src/config/area.schema.json is this, and a test keeps it so. */
export function printAreaSchema(): void {
  print(JSON.stringify(publishedAreaSchema(), null, 2));
}
