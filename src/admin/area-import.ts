import { prismaAreaVersions } from '../adapters/prisma/area-versions.ts';
import { loadAreas } from '../config/area-file.ts';
import { hashOf } from '../kernel/ids.ts';
import { changedParts } from '../model/area/changed-parts.ts';
import { withDatabase } from './open-database.ts';
import { CommandFaults, print } from './output.ts';

/**
 * Takes area files in as new versions, where the database has versions of its own; a running bot on PostgreSQL goes by them within a
 * minute. Throws CommandFaults with a line for each fault, having changed nothing.
 */
export async function importArea(path: string): Promise<void> {
  const { areas, files, faults } = loadAreas(path);
  if (faults.length > 0) throw new CommandFaults([...faults, 'Nothing was changed.']);
  await withDatabase(async ({ database, stores, clock }) => {
    const versions = prismaAreaVersions(database);
    const newest = new Map((await versions.newest()).map((one) => [one.area, one]));
    for (const [at, area] of areas.entries()) {
      const [content, before] = [files[at] ?? {}, newest.get(area.id)];
      if (before === undefined) print(`${area.id}: the bot goes by the file itself, from its next start on`);
      else if (hashOf(before.content) === hashOf(content)) print(`${area.id}: nothing to change in version ${before.version}`);
      else {
        const next = { area: area.id, version: before.version + 1, at: clock.now(), kind: 'file' as const };
        const isAdded = await versions.add([
          { ...next, parts: changedParts(before.content, content), content, fileHash: hashOf(content) },
        ]);
        if (!isAdded)
          throw new CommandFaults([`${area.id}: somebody has just saved another version; look at it, then try again`]);
        await stores.areas.save(area);
        print(`${area.id}: version ${next.version} is in force`);
      }
    }
  });
}
