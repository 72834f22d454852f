/**
 * A process that holds the embedded database of a folder and writes to it until it is killed:
 * it says each number that is saved. Started by database.test.ts.
 */
import { openDatabase } from '../../../src/adapters/prisma/database.ts';
import { prismaSettings } from '../../../src/adapters/prisma/stores.ts';

const database = await openDatabase({ dataDir: process.argv[2] ?? '' });
const settings = prismaSettings(database);
for (let saved = 1; ; saved += 1) {
  await settings.set('saved', saved);
  process.stdout.write(`${saved}\n`);
}
