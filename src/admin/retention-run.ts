import { runRetention } from '../adapters/prisma/retention.ts';
import { areasOf } from './areas.ts';
import { withDatabase } from './open-database.ts';
import { print } from './output.ts';

/** Forgets what is older than the areas' policies allow, or only counts it; prints how many of each. */
export async function retain(isDryRun: boolean): Promise<void> {
  await withDatabase(async (opened) => {
    const counts = await runRetention(opened, await areasOf(opened), opened.clock.now(), isDryRun);
    for (const [what, count] of Object.entries(counts)) print(`${what}\t${count}`);
    print(isDryRun ? 'Nothing was changed: a dry run.' : 'Done, and recorded.');
  });
}
