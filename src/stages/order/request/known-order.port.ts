import { findOrder } from '../../../runtime/world.ts';
import type { World } from '../../../runtime/world.ts';
import type { Area } from '../../../model/area/area.ts';
import type { Order } from '../../../model/order/order.ts';
import type { PersonId } from '../../../model/people/person.ts';
import { mayHandle } from '../life/cancel-order.ts';

/**
 * The order that a new one may be a follow-up of: one's own, one's unit's, or any for its coordinator. Undefined for every other
 * number, whether or not there is such an order: to the rest it is as if it did not exist.
 */
export async function knownOrder(
  world: World,
  area: Area,
  number: string | undefined,
  person: PersonId,
): Promise<Order | undefined> {
  const named = number?.toUpperCase() ?? '';
  const found = NUMBER.test(named) ? await findOrder(world, named) : undefined;
  if (found?.order.area !== area.id) return undefined;
  const { order } = found;
  const isKnown = mayHandle(order, area, person) || (await isOfUnit(world, person, order.request.unit));
  return isKnown ? order : undefined;
}

const NUMBER = /^VP-\d{4}-\d{4,8}$/;

/** What a form says of its sender's unit is no proof: the bank knows consultants, and a meeting that was held its orderer. */
async function isOfUnit(world: World, person: PersonId, unit: string): Promise<boolean> {
  if ((await world.bank.find(person))?.unit === unit) return true;
  const own = await world.orders.ofOrderer(person);
  return own.some(({ phase, request }) => request.unit === unit && (phase === 'held' || phase === 'closed'));
}
