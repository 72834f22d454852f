import { SEED_METHODS } from '../model/area/methods.ts';
import { DEFAULT_SECTORS } from './area-defaults.ts';
import type { AreaFile } from './area-schema.ts';

/** A fault and the place in the file where it stands. */
export interface AreaFault {
  readonly path: readonly (string | number)[];
  readonly words: string;
}

/** What one part of the file asks of another: ids that are named must exist, and stand once. */
export function crossFaults(file: AreaFile): readonly AreaFault[] {
  return [...doubles(file), ...municipalityFaults(file), ...unitFaults(file), ...methodFaults(file)];
}

function doubles(file: AreaFile): readonly AreaFault[] {
  const lists = {
    municipalities: file.municipalities,
    sectors: file.sectors ?? [],
    units: file.units,
    themes: file.themes ?? [],
    coordinators: file.coordinators,
  };
  return Object.entries(lists).flatMap(([key, list]) =>
    list.flatMap(({ id }, index) =>
      list.findIndex((other) => other.id === id) < index
        ? [{ path: [key, index, 'id'], words: `“${id}” stands twice (allowed: each id once)` }]
        : [],
    ),
  );
}

function municipalityFaults(file: AreaFile): readonly AreaFault[] {
  const ids = file.municipalities.map(({ id }) => id);
  return file.municipalities.flatMap(({ neighbours = [] }, index) =>
    neighbours.flatMap((neighbour, n) =>
      ids.includes(neighbour)
        ? []
        : [
            {
              path: ['municipalities', index, 'neighbours', n],
              words: `“${neighbour}” is no municipality of this file (allowed: ${ids.join(', ')})`,
            },
          ],
    ),
  );
}

function unitFaults(file: AreaFile): readonly AreaFault[] {
  const municipalities = file.municipalities.map(({ id }) => id);
  const sectors = (file.sectors ?? DEFAULT_SECTORS).map(({ id }) => id);
  return file.units.flatMap(({ sector, municipality }, index) => [
    ...(sectors.includes(sector)
      ? []
      : [{ path: ['units', index, 'sector'], words: `“${sector}” is no sector of this file (allowed: ${sectors.join(', ')})` }]),
    ...(municipality === undefined || municipalities.includes(municipality)
      ? []
      : [
          {
            path: ['units', index, 'municipality'],
            words: `“${municipality}” is no municipality of this file (allowed: ${municipalities.join(', ')})`,
          },
        ]),
  ]);
}

function methodFaults(file: AreaFile): readonly AreaFault[] {
  const seeded = SEED_METHODS.map(({ id }) => id);
  const known = [...seeded, ...Object.keys(file.methods ?? {})];
  const unnamed = Object.entries(file.methods ?? {}).flatMap(([id, { name }]) =>
    seeded.includes(id) || name !== undefined
      ? []
      : [{ path: ['methods', id], words: 'a method of your own has no name (allowed: name: { fi: … })' }],
  );
  const routed = (['coordinators', 'deputies'] as const).flatMap((list) =>
    (file[list] ?? []).flatMap(({ methods = [] }, index) =>
      methods.flatMap((id, n) =>
        known.includes(id)
          ? []
          : [{ path: [list, index, 'methods', n], words: `“${id}” is no method (allowed: ${known.join(', ')})` }],
      ),
    ),
  );
  return [...unnamed, ...routed];
}
