import { print } from './output.ts';
import { withDatabase } from './open-database.ts';

/** Opening the database brings it to this version; this command does nothing else. */
export async function migrateDatabase(): Promise<void> {
  await withDatabase(async () => undefined, 'use');
  print('The database is at this version.');
}
