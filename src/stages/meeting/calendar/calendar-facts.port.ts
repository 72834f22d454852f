import { TransientError } from '../../../kernel/errors.ts';
import type { Area } from '../../../model/area/area.ts';
import { holders, openOffers, type Order } from '../../../model/order/order.ts';
import { AHEAD_PHASES } from '../../../model/order/phases.ts';
import { traineeOf } from '../../../model/order/trainee/comes-along.ts';
import type { Consultant, PersonId } from '../../../model/people/person.ts';
import type { World } from '../../../runtime/world.ts';
import { isWatched } from './calendar-drift.ts';

/** People of the bank by id. */
export type BankById = ReadonlyMap<PersonId, Consultant>;

/** Of those who have a seat of one of these orders, are asked or come along, who is in the bank. */
export async function bankOf(world: World, orders: readonly Order[]): Promise<BankById> {
  const people = await world.bank.some([...new Set(orders.flatMap(peopleOf))]);
  return new Map(people.map((one) => [one.id, one]));
}

export function peopleOf(order: Order): readonly PersonId[] {
  const trainee = traineeOf(order);
  const asked = openOffers(order).map(({ consultant }) => consultant);
  return [...holders(order).map(({ id }) => id), ...asked, ...(trainee ? [trainee.id] : [])];
}

/** Orders of the area with a meeting ahead and an event in the calendar. */
export async function watchedOrders(world: World, area: Area): Promise<readonly Order[]> {
  const now = world.clock.now();
  const orders = await world.orders.inPhases(area.id, AHEAD_PHASES);
  return orders.filter((order) => isWatched(order, now));
}

/** Without the directory's help the orderer is not invited by e-mail; a short outage is waited for. */
export async function ordererEmail(world: World, order: Order): Promise<string | undefined> {
  try {
    return await world.directory.emailOf(order.orderer.id);
  } catch (error) {
    if (error instanceof TransientError) throw error;
    return undefined;
  }
}
