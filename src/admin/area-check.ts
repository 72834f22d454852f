import { loadAreas } from '../config/area-file.ts';
import { publishedAreaSchema } from '../config/area-schema.ts';
import { CommandFaults, print } from './output.ts';

/** Checks an area file, or a folder of them. Throws CommandFaults with a line for each fault. */
export function checkArea(path: string): void {
  const { areas, faults } = loadAreas(path);
  if (faults.length > 0) throw new CommandFaults(faults);
  for (const { id, municipalities, units, methods, coordinators } of areas)
    print(
      `${id}: ok (${municipalities.length} municipalities, ${units.length} units, ${methods.length} methods, ${coordinators.length} coordinators)`,
    );
}

/** Prints the JSON schema of area files; src/config/area.schema.json is this, and a test keeps it so. */
export function printAreaSchema(): void {
  print(JSON.stringify(publishedAreaSchema(), null, 2));
}
