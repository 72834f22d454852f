import type { SeatRole } from '../../../model/area/methods.ts';
import { seatOf, type Order } from '../../../model/order/order.ts';
import { comesAlong } from '../../../model/order/trainee.ts';
import type { PersonId } from '../../../model/people/person.ts';

/** Meetings of one year, method and role: what somebody copies into their own register of training. */
export interface RecordRow {
  readonly year: string;
  readonly order: Order;
  readonly role: SeatRole | 'trainee';
  readonly count: number;
}

/** Newest year first, then the most meetings. `order` is one of them, by which the method is named; only what was held counts. */
export function recordOf(orders: readonly Order[], person: PersonId, yearOf: (order: Order) => string): readonly RecordRow[] {
  const rows = new Map<string, RecordRow>();
  for (const order of orders) {
    const role = roleIn(order, person);
    if (role === undefined || order.heldAt === undefined || order.phase === 'cancelled') continue;
    const year = yearOf(order);
    const key = `${year}/${order.area}/${order.request.method}/${role}`;
    rows.set(key, { year, order, role, count: (rows.get(key)?.count ?? 0) + 1 });
  }
  return [...rows.values()].sort((a, b) => Number(b.year) - Number(a.year) || b.count - a.count);
}

function roleIn(order: Order, person: PersonId): RecordRow['role'] | undefined {
  return seatOf(order, person)?.role ?? (comesAlong(order)?.id === person ? 'trainee' : undefined);
}
