import { addDays } from '../../../kernel/time/calendar-date.ts';
import { addWorkingDays } from '../../../kernel/time/holidays.ts';
import { HOUR, MINUTE, type Instant } from '../../../kernel/time/instant.ts';
import { instantOf, localOf, type LocalDate } from '../../../kernel/time/zone.ts';
import type { Area } from '../../area/area.ts';
import { methodOf } from '../../area/names.ts';
import type { Order, OrderRequest } from '../order.ts';

type Urgency = OrderRequest['urgency'];

/** The first day for which a meeting may be wished, in the area's zone: people have lives of their own. An acute one may be today. */
export function soonestDay(today: LocalDate, { policy, holidays }: Area, urgency: Urgency): LocalDate {
  return urgency === 'acute' ? today : addWorkingDays(today, policy.leastNoticeDays, holidays);
}

/** The same as a moment: what begins before it is neither proposed nor chosen. */
export function soonestStart(now: Instant, area: Area, urgency: Urgency): Instant {
  return Math.max(now, instantOf(soonestDay(localOf(now, area.zone).date, area, urgency), '00:00', area.zone));
}

/** Milliseconds that a wave of an acute order lives: where the method itself is acute, minutes, because the meeting may be today. */
export function acuteLife({ request }: Pick<Order, 'request'>, area: Area): number {
  const { acuteOfferHours, acuteOfferMinutes } = area.policy;
  return methodOf(area, request.method)?.isAcute === true ? acuteOfferMinutes * MINUTE : acuteOfferHours * HOUR;
}

/** What the weeks of preparation depend on. */
export interface Prepared {
  readonly urgency: Urgency;
  readonly method?: string | undefined;
  /** A meeting that continues another has been prepared for. */
  readonly followUpOf?: string | undefined;
}

/** The first day that leaves also the weeks in which the method is prepared: it is suggested, and may be wished otherwise. */
export function preparedDay(today: LocalDate, area: Area, { urgency, method = '', followUpOf = '' }: Prepared): LocalDate {
  const soonest = soonestDay(today, area, urgency);
  const weeks = urgency === 'acute' || followUpOf !== '' ? 0 : (methodOf(area, method)?.preparationWeeks?.least ?? 0);
  const prepared = addDays(today, 7 * weeks);
  return prepared > soonest ? prepared : soonest;
}

/**
 * From when on times are searched: after the weeks of preparation, counted from the order, where the wish leaves room for them. Who wishes
 * only for sooner days is taken at their word: the preparation may have begun before the order.
 */
export function searchedFrom(now: Instant, area: Area, { request, placedAt }: Pick<Order, 'request' | 'placedAt'>): Instant {
  const first = preparedDay(localOf(placedAt, area.zone).date, area, request);
  const soonest = soonestStart(now, area, request.urgency);
  return request.windows.some(({ date }) => date >= first) ? Math.max(soonest, instantOf(first, '00:00', area.zone)) : soonest;
}
