import type { Area } from '../../../model/area/area.ts';
import { valuesIn } from '../../../model/fields/fields.ts';
import type { Fields } from '../../../model/fields/fields.ts';
import type { PersonId } from '../../../model/people/person.ts';
import type { World } from '../../../runtime/world.ts';
import type { RequestFacts } from './facts.ts';
import { knownOrder } from './known-order.port.ts';

/** What the form of this person is checked against, the same on the form and when talking. */
export async function requestFacts(world: World, area: Area, fields: Fields, visitor: PersonId): Promise<RequestFacts> {
  const [bank, followUp] = await Promise.all([
    peopleNamed(world, area, fields),
    knownOrder(world, area, fields.followUpOf, visitor),
  ]);
  return { area, now: world.clock.now(), bank, followUp };
}

/** The bank is looked at only where somebody of it may be ruled out, not at every word. */
async function peopleNamed({ bank }: World, { units }: Area, fields: Fields): Promise<ReadonlySet<PersonId>> {
  const isNamed = valuesIn(fields, 'excluded').some((id) => !units.some((unit) => unit.id === id));
  return new Set(isNamed ? (await bank.all()).map(({ id }) => id) : []);
}
