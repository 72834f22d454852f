import { resolve } from 'node:path';
import { prismaAreaVersions } from '../adapters/prisma/area-versions.ts';
import { appClock } from '../adapters/prisma/app-clock.ts';
import { openDatabase, type Database, type OpenedFor } from '../adapters/prisma/database/database.ts';
import { storedAreas } from '../adapters/prisma/stored-areas.ts';
import { installationKey, type InstallationKey } from '../adapters/prisma/audit/installation-key.ts';
import { prismaSettings, prismaStores, type Stores } from '../adapters/prisma/stores.ts';
import { areasInForce } from '../config/areas-in-force.ts';
import { environment } from '../config/env.ts';
import { readAreasIfSet, readDatabaseSettings, type DatabaseSettings } from '../config/operator.ts';
import type { Area } from '../model/area/area.ts';
import type { Clock } from '../ports/clock.ts';
import { CommandFaults, remark } from './output.ts';

/** The database of the environment while a command uses it, with the app's own clock. */
export interface OpenedDatabase {
  readonly database: Database;
  readonly stores: Stores;
  readonly clock: Clock;
  /** What the feedback and the record of this installation are sealed with. */
  readonly key: InstallationKey;
}

/**
 * Names the database of the environment on standard error, opens it as it is, or for more (`OpenedFor`), and closes it whatever happens.
 * Throws DatabaseStartError when it cannot be used, is not there, or is of another version.
 */
export async function withDatabase<T>(
  work: (opened: OpenedDatabase) => Promise<T>,
  how: { readonly openedFor?: OpenedFor; readonly answerWithinMs?: number } = {},
): Promise<T> {
  const settings = readDatabaseSettings(environment());
  remark(`Database: ${nameOf(settings)}`);
  const database = await openDatabase({ openedFor: 'as-is', ...settings, ...how });
  try {
    const clock = await appClock(prismaSettings(database));
    const key = await installationKey(settings);
    return await work({ database, stores: prismaStores(database, clock, key), clock, key });
  } finally {
    await database.close();
  }
}

/** Which database it is, without who uses it and how. */
export function nameOf({ databaseUrl, dataDir }: DatabaseSettings): string {
  if (databaseUrl === undefined) return `the embedded one in ${resolve(dataDir)}`;
  const { pathname, hostname, port, searchParams } = new URL(databaseUrl);
  const host = hostname === '' ? (searchParams.get('host') ?? 'this machine') : `${hostname}${port === '' ? '' : `:${port}`}`;
  return `${decodeURIComponent(pathname.slice(1)) || 'the default one'} at ${host} (PostgreSQL)`;
}

/** The areas of AREA_FILE as they are in force, or else as the bot last had them. None: neither knows any. */
export async function knownAreas(database: Database): Promise<readonly Area[]> {
  const loaded = readAreasIfSet(environment());
  if (loaded === undefined) return storedAreas(database);
  const { inForce, faults } = areasInForce(loaded, await prismaAreaVersions(database).newest());
  if (faults.length > 0) throw new CommandFaults(faults);
  return inForce.map(({ area }) => area);
}

/** The same. Throws CommandFaults when there are none. */
export async function areasOf({ database }: Pick<OpenedDatabase, 'database'>): Promise<readonly Area[]> {
  const areas = await knownAreas(database);
  if (areas.length === 0)
    throw new CommandFaults(['AREA_FILE: is missing (required: the bot has not yet stored any area in this database)']);
  return areas;
}
