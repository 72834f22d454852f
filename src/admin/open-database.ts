import { appClock } from '../adapters/prisma/app-clock.ts';
import { openDatabase } from '../adapters/prisma/database.ts';
import type { Database } from '../adapters/prisma/database.ts';
import { prismaSettings, prismaStores } from '../adapters/prisma/stores.ts';
import type { Stores } from '../adapters/prisma/stores.ts';
import { environment } from '../config/env.ts';
import { readDatabaseSettings } from '../config/operator.ts';
import type { Clock } from '../ports/clock.ts';

/** The database of the environment while a command uses it, with the app's own clock. */
export interface Opened {
  readonly database: Database;
  readonly stores: Stores;
  readonly clock: Clock;
}

/** Opens the database, creating and migrating an empty one, and closes it whatever happens. Throws DatabaseStartError when it cannot be used. */
export async function withDatabase<T>(work: (opened: Opened) => Promise<T>): Promise<T> {
  const database = await openDatabase(readDatabaseSettings(environment()));
  try {
    const clock = await appClock(prismaSettings(database));
    return await work({ database, stores: prismaStores(database, clock), clock });
  } finally {
    await database.close();
  }
}
