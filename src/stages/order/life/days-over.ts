import { happened, unchanged, type Decision } from '../../../kernel/decision.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import { localOf } from '../../../kernel/time/zone.ts';
import type { Area } from '../../../model/area/area.ts';
import type { OrderEvent } from '../../../model/order/events.ts';
import type { Order } from '../../../model/order/order.ts';
import { endsUnfilled, isPastItsDays } from '../../../model/order/waiting/last-day.ts';

/**
 * The days have passed and there is no team: the orderer is asked for new days, once; without an answer the order ends unfilled. New days
 * begin it anew.
 */
export function afterLastDay(order: Order, area: Area, now: Instant): Decision<OrderEvent, never> {
  const today = localOf(now, area.zone).date;
  if (!isPastItsDays(order, area, today)) return unchanged();
  if (order.newDaysAskedAt === undefined) return happened<OrderEvent>({ type: 'NewDaysAsked' });
  return endsUnfilled(order, area, today) ? happened<OrderEvent>({ type: 'OrderUnfilled' }) : unchanged();
}
