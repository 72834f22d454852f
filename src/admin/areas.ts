import { storedAreas } from '../adapters/prisma/stored-areas.ts';
import { environment } from '../config/env.ts';
import { readAreasIfSet } from '../config/operator.ts';
import type { Area } from '../model/area/area.ts';
import type { Opened } from './open-database.ts';
import { CommandFaults } from './output.ts';

/** The areas of AREA_FILE, or else as the bot last read them. Throws CommandFaults when there are none. */
export async function areasOf({ database }: Opened): Promise<readonly Area[]> {
  const areas = readAreasIfSet(environment()) ?? (await storedAreas(database));
  if (areas.length === 0)
    throw new CommandFaults(['AREA_FILE: is missing (required: the bot has not yet stored any area in this database)']);
  return areas;
}
