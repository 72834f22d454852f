import { stringify } from 'yaml';
import { areaFileOf } from '../config/complete-area.ts';
import { environment } from '../config/env.ts';
import { isDatabaseGiven, readAreasIfSet } from '../config/operator.ts';
import { areasOf, withDatabase } from './open-database.ts';
import { CommandFaults, print } from './output.ts';

/** Prints an area file with every setting as it is in force, the defaults too; without a database that is named, as its file says. */
export async function exportArea(id: string | undefined): Promise<void> {
  const variables = environment();
  const loaded = isDatabaseGiven(variables) ? undefined : readAreasIfSet(variables);
  const areas = loaded?.areas ?? (await withDatabase(areasOf));
  const wanted = id ?? (areas.length === 1 ? areas[0]?.id : undefined);
  const area = areas.find((one) => one.id === wanted);
  if (area === undefined)
    throw new CommandFaults([
      `ID: is ${id === undefined ? 'missing' : 'wrong'} (allowed: ${areas.map((one) => one.id).join(', ')})`,
    ]);
  print(stringify(areaFileOf(area), { lineWidth: 0 }).trimEnd());
}
