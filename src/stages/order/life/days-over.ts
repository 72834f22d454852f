import { happened, unchanged, type Decision } from '../../../kernel/decision.ts';
import { addWorkingDays } from '../../../kernel/time/holidays.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import { localOf, type LocalDate } from '../../../kernel/time/zone.ts';
import type { Area } from '../../../model/area/area.ts';
import type { OrderEvent } from '../../../model/order/events.ts';
import type { Order, Phase } from '../../../model/order/order.ts';

/** There is no whole team yet, so that the meeting comes about by itself only as long as its days are ahead. */
export const WITHOUT_TEAM: readonly Phase[] = ['review', 'searching', 'choosing', 'stuck', 'offering'];

/**
 * The days have passed and there is no team: the orderer is asked for new days, once; without an answer the order ends unfilled. New days
 * begin it anew.
 */
export function afterLastDay(order: Order, area: Area, now: Instant): Decision<OrderEvent, never> {
  const today = localOf(now, area.zone).date;
  if (!WITHOUT_TEAM.includes(order.phase) || lastDay(order, area) >= today) return unchanged();
  const until = newDaysUntil(order, area);
  if (until === undefined) return happened<OrderEvent>({ type: 'NewDaysAsked' });
  return until < today ? happened<OrderEvent>({ type: 'OrderUnfilled' }) : unchanged();
}

/** The last day on which new days may still be given; undefined where they are not asked for. */
export function newDaysUntil({ newDaysAskedAt }: Order, area: Area): LocalDate | undefined {
  if (newDaysAskedAt === undefined) return undefined;
  return addWorkingDays(localOf(newDaysAskedAt, area.zone).date, area.policy.newDaysWorkingDays, area.holidays);
}

/** Of the chosen times, or while none is chosen of the wished days. */
function lastDay({ choices, request }: Order, { zone }: Area): LocalDate {
  const days =
    choices.length > 0 ? choices.map(({ start }) => localOf(start, zone).date) : request.windows.map(({ date }) => date);
  return days.toSorted().at(-1) ?? '';
}
