import { TransientError } from '../../../kernel/errors.ts';
import type { Area } from '../../../model/area/area.ts';
import type { Order } from '../../../model/order/order.ts';
import { AHEAD_PHASES } from '../../../model/order/phases.ts';
import type { Consultant, PersonId } from '../../../model/people/person.ts';
import type { World } from '../../../runtime/world.ts';
import { isWatched } from './calendar-drift.ts';

/** The bank's people by id. */
export type BankById = ReadonlyMap<PersonId, Consultant>;

export async function bankOf(world: World): Promise<BankById> {
  return new Map((await world.bank.all()).map((one) => [one.id, one]));
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
