import { SEED_METHODS } from '../model/area/catalogue.ts';
import type { AreaFault, NamedThing } from '../model/area/faults/fault.ts';
import { DEFAULT_SECTORS } from './area-defaults.ts';
import type { AreaFile } from './area-schema.ts';
import { methodFaults } from './methods/method-checks.ts';

/** What one part of the file asks of another: ids that are named must exist, and stand once. */
export function areaFaults(file: AreaFile): readonly AreaFault[] {
  const municipality = oneOf(file.municipalities.map(idOf), 'municipality');
  const sector = oneOf((file.sectors ?? DEFAULT_SECTORS).map(idOf), 'sector');
  const method = oneOf([...SEEDED, ...Object.keys(file.methods ?? {})], 'method');
  return [
    ...doubles(file),
    ...file.municipalities.flatMap(({ neighbours = [] }, at) =>
      neighbours.flatMap((id, n) => municipality(id, ['municipalities', at, 'neighbours', n])),
    ),
    ...file.units.flatMap((unit, at) => [
      ...sector(unit.sector, ['units', at, 'sector']),
      ...municipality(unit.municipality, ['units', at, 'municipality']),
    ]),
    ...unnamedMethods(file),
    ...Object.entries(file.methods ?? {}).flatMap(([id, method]) => methodFaults(id, method)),
    ...(['coordinators', 'deputies'] as const).flatMap((list) =>
      (file[list] ?? []).flatMap(({ methods = [] }, at) => methods.flatMap((id, n) => method(id, [list, at, 'methods', n]))),
    ),
  ];
}

const SEEDED = SEED_METHODS.map(idOf);

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function oneOf(known: readonly string[], what: NamedThing) {
  return (id: string | undefined, path: AreaFault['path']): readonly AreaFault[] =>
    id === undefined || known.includes(id) ? [] : [{ path, fault: { kind: 'unknown-id', id, what, known } }];
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
        ? [{ path: [key, index, 'id'], fault: { kind: 'double' as const, id } }]
        : [],
    ),
  );
}

function unnamedMethods({ methods = {} }: AreaFile): readonly AreaFault[] {
  const unnamed = Object.entries(methods).filter(([id, { name }]) => name === undefined && !SEEDED.includes(id));
  return unnamed.map(([id]) => ({
    path: ['methods', id],
    fault: { kind: 'no-name' },
  }));
}
