import type { Area, Unit } from '../../model/area/area.ts';

/** Ids of the units that have ordered in the period, and of those that had before it. */
export interface Orderers {
  readonly within: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
}

/** A sector with the units of it that are still to be met. */
export interface SectorDemand {
  readonly sector: string;
  readonly units: number;
  readonly ordering: number;
  /** Those that have not ordered in the period; `isKnown`: they had before it. */
  readonly silent: readonly { readonly unit: Unit; readonly isKnown: boolean }[];
}

/** Sectors in which nobody orders first, then those with the most units that do not. A sector without units is left out. */
export function demandOf({ sectors, units }: Area, { within, before }: Orderers): readonly SectorDemand[] {
  const each = sectors.map(({ id }): SectorDemand => {
    const own = units.filter(({ sector }) => sector === id);
    const silent = own.filter((unit) => !within.has(unit.id));
    return {
      sector: id,
      units: own.length,
      ordering: own.length - silent.length,
      silent: silent.map((unit) => ({ unit, isKnown: before.has(unit.id) })),
    };
  });
  const isQuiet = ({ ordering }: SectorDemand): number => (ordering === 0 ? 0 : 1);
  return each
    .filter(({ units: count }) => count > 0)
    .sort((a, b) => isQuiet(a) - isQuiet(b) || b.silent.length - a.silent.length);
}
