import type { Area } from '../../../model/area/area.ts';
import type { Consultant } from '../../../model/people/person.ts';
import { keepersOf, servedBy } from '../../../model/people/served-areas.ts';

/** Whose bank it is that somebody looks at. */
export interface BankScope {
  /** Those in which they are coordinator or deputy. */
  readonly own: readonly Area[];
  readonly all: readonly Area[];
}

type Placed = Pick<Consultant, 'municipalities' | 'unit'>;

/** Is the person in the bank of one of their areas? */
export function isSeen(person: Placed, { own }: BankScope): boolean {
  return servedBy(person, own).length > 0;
}

/** The area of theirs that may change the person's row. */
export function keeperIn(person: Placed, { own, all }: BankScope): Area | undefined {
  return keepersOf(person, all).find(({ id }) => own.some((area) => area.id === id));
}
