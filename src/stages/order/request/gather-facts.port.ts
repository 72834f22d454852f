import type { Language } from '../../../kernel/language/language.ts';
import type { Area } from '../../../model/area/area.ts';
import { valuesIn, type Fields } from '../../../model/fields/fields.ts';
import type { Order } from '../../../model/order/order.ts';
import type { PersonId } from '../../../model/people/person.ts';
import { findOrder, type World } from '../../../runtime/world.ts';
import { mayHandle } from '../life/cancel-order.ts';
import type { RequestFacts } from './read-request.ts';

/** A form, and whose it is. */
interface Form {
  readonly area: Area;
  readonly fields: Fields;
  readonly person: PersonId;
  readonly language: Language;
}

/** What the form of this person is checked against, the same on the form and when talking. */
export async function requestFacts(world: World, form: Form): Promise<RequestFacts> {
  const [bank, followUp] = await Promise.all([peopleNamed(world, form), continued(world, form)]);
  return { area: form.area, now: world.clock.now(), language: form.language, bank, followUp };
}

/** The bank is looked at only where somebody of it may be ruled out, not at every word. */
async function peopleNamed({ bank }: World, { area, fields }: Form): Promise<ReadonlySet<PersonId>> {
  const isNamed = valuesIn(fields, 'excluded').some((id) => !area.units.some((unit) => unit.id === id));
  return new Set(isNamed ? (await bank.all()).map(({ id }) => id) : []);
}

/**
 * The order that this one may be a follow-up of: one's own, one's unit's, or any for its coordinator. Undefined for every other
 * number, whether or not there is such an order: to the rest it is as if it did not exist.
 */
async function continued(world: World, { area, fields, person }: Form): Promise<Order | undefined> {
  const named = fields.followUpOf?.toUpperCase() ?? '';
  const found = NUMBER.test(named) ? await findOrder(world, named) : undefined;
  if (found?.order.area !== area.id) return undefined;
  const { order } = found;
  const isKnown = mayHandle(order, area, person) || (await isOfUnit(world, person, order.request.unit));
  return isKnown ? order : undefined;
}

const NUMBER = /^VP-\d{4}-\d{4,8}(?:-\d{1,3})?$/;

/** What a form says of its sender's unit is no proof: the bank knows consultants, and a meeting that was held its orderer. */
async function isOfUnit(world: World, person: PersonId, unit: string): Promise<boolean> {
  if ((await world.bank.find(person))?.unit === unit) return true;
  const own = await world.orders.ofOrderer(person);
  return own.some(({ phase, request }) => request.unit === unit && (phase === 'held' || phase === 'closed'));
}
