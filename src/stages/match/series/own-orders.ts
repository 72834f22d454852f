import type { Order, OrderNumber } from '../../../model/order/order.ts';
import { laterOf } from '../../../model/order/series/series.ts';

/**
 * The order, and the later meetings of its series that get their times together with it: what they hold is in nobody's way. One that has
 * got a time of its own keeps it, and so it is.
 */
export function ownOrders(order: Order, meetings: readonly Order[]): ReadonlySet<OrderNumber> {
  const last = (order.series?.no ?? 1) + (order.ahead ?? 0);
  const along = laterOf(order, meetings).filter(({ series, isQuiet }) => isQuiet === true && (series?.no ?? 0) <= last);
  return new Set([order.number, ...along.map(({ number }) => number)]);
}
