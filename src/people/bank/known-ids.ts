import type { Area } from '../../model/area/area.ts';

/** Ids that rows may name, from the area files; without them only the form of an id is checked. */
export interface KnownIds {
  readonly units: readonly string[];
  readonly municipalities: readonly string[];
  readonly methods: readonly string[];
}

/** The ids that a row may name: those of every area. */
export function knownIdsOf(areas: readonly Area[]): KnownIds {
  const all = (lists: readonly (readonly { readonly id: string }[])[]) => [...new Set(lists.flat().map(({ id }) => id))];
  return {
    units: all(areas.map(({ units }) => units)),
    municipalities: all(areas.map(({ municipalities }) => municipalities)),
    methods: all(areas.map(({ methods }) => methods)),
  };
}
