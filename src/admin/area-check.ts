import { loadAreas } from '../config/area-file.ts';
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
