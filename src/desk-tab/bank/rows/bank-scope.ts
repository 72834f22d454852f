import type { Area } from '../../../model/area/area.ts';
import type { Consultant } from '../../../model/people/person.ts';

/** Whose bank it is that somebody looks at. */
export interface BankScope {
  /** Those in which they are coordinator or deputy. */
  readonly own: readonly Area[];
  readonly all: readonly Area[];
}

type Placed = Pick<Consultant, 'municipalities' | 'unit'>;

/** The areas whose meetings the person may be asked to lead, by municipality as the matching decides it. */
export function servedBy({ municipalities }: Placed, areas: readonly Area[]): readonly Area[] {
  return areas.filter((area) => area.municipalities.some(({ id }) => municipalities.includes(id)));
}

/** Is the person in the bank of one of their areas? */
export function isSeen(person: Placed, { own }: BankScope): boolean {
  return servedBy(person, own).length > 0;
}

/**
 * The area of theirs that may change the person's row: that of the person's own unit where they serve it, else any that they serve.
 * So somebody whom two areas share has one place where the row is kept.
 */
export function keeperIn(person: Placed, { own, all }: BankScope): Area | undefined {
  const served = servedBy(person, all);
  const home = served.filter(({ units }) => units.some(({ id }) => id === person.unit));
  const keepers = home.length > 0 ? home : served;
  return keepers.find(({ id }) => own.some((area) => area.id === id));
}
