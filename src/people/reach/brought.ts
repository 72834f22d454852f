import { deskOf, isCoordinator, type Area } from '../../model/area/area.ts';
import type { PersonId } from '../../model/people/person.ts';

/** Who is answerable for somebody's being in the bank: whoever asked for the app, else the first coordinator of their area. */
export function broughtBy(areas: readonly Area[], askedBy: PersonId | undefined): Brought | undefined {
  const area = areas.find((one) => askedBy !== undefined && isCoordinator(one, askedBy)) ?? areas[0];
  if (area === undefined) return undefined;
  const people = deskOf(area);
  const person = people.find(({ id }) => id === askedBy) ?? people[0];
  return person === undefined ? undefined : { area, name: person.name };
}

export interface Brought {
  readonly area: Area;
  readonly name: string;
}
