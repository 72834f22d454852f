import { answersFor, coordinates, deskOf, type Area } from '../../model/area/area.ts';
import type { Order } from '../../model/order/order.ts';
import type { PersonId } from '../../model/people/person.ts';
import type { OrderScope } from '../../ports/stores/order-finder.ts';
import type { TabLook } from '../tab-page.ts';

/** No area has a method of this name: what holds for it holds for methods that an area no longer has. */
const VANISHED = '';

/**
 * The orders of these areas for which the person may act, told by methods, so that the database can find them. With `ownedBy` those that
 * are this coordinator's own.
 */
export function scopesOf(areas: readonly Area[], person: PersonId, ownedBy?: PersonId): readonly OrderScope[] {
  return areas.map((area) => {
    const isTheirs = (method: string): boolean =>
      coordinates(area, person, method) && (ownedBy === undefined || answersFor(area, ownedBy, method));
    const known = [...new Set([...area.methods.map(({ id }) => id), ...namedIn(area)])];
    return isTheirs(VANISHED)
      ? { area: area.id, except: known.filter((method) => !isTheirs(method)) }
      : { area: area.id, methods: known.filter(isTheirs) };
  });
}

function namedIn(area: Area): readonly string[] {
  return deskOf(area).flatMap(({ methods = [] }) => methods);
}

/** The order of this number and its area, if it is theirs to act on. */
export async function orderOf(
  look: TabLook,
  number: string,
): Promise<{ readonly order: Order; readonly area: Area } | undefined> {
  const order = /^VP-\d{4}-\d{1,9}$/.test(number) ? await look.tab.world.orders.load(number) : undefined;
  const area = look.areas.find(({ id }) => id === order?.area);
  if (order === undefined || area === undefined) return undefined;
  return coordinates(area, look.visitor.id, order.request.method) ? { order, area } : undefined;
}
