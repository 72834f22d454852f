import type { Area } from '../area/area.ts';
import type { Consultant } from './person.ts';

type Placed = Pick<Consultant, 'municipalities' | 'unit'>;

/** The areas whose meetings the person may be asked to lead, by municipality as the matching decides it. */
export function servedBy({ municipalities }: Pick<Placed, 'municipalities'>, areas: readonly Area[]): readonly Area[] {
  return areas.filter((area) => area.municipalities.some(({ id }) => municipalities.includes(id)));
}

/**
 * The areas where the person's row is kept: that of their own unit where they serve it, else any that they serve. So somebody whom two
 * areas share has one place.
 */
export function keepersOf(person: Placed, areas: readonly Area[]): readonly Area[] {
  const served = servedBy(person, areas);
  const home = served.filter(({ units }) => units.some(({ id }) => id === person.unit));
  return home.length > 0 ? home : served;
}
