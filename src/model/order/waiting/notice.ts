import { addWorkingDays } from '../../../kernel/time/holidays.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import { instantOf, localOf, type LocalDate } from '../../../kernel/time/zone.ts';
import type { Area } from '../../area/area.ts';
import type { OrderRequest } from '../order.ts';

type Urgency = OrderRequest['urgency'];

/** The first day for which a meeting may be wished, in the area's zone: people have lives of their own. An acute one may be today. */
export function soonestDay(today: LocalDate, { policy, holidays }: Area, urgency: Urgency): LocalDate {
  return urgency === 'acute' ? today : addWorkingDays(today, policy.leastNoticeDays, holidays);
}

/** The same as a moment: what begins before it is neither proposed nor chosen. */
export function soonestStart(now: Instant, area: Area, urgency: Urgency): Instant {
  return Math.max(now, instantOf(soonestDay(localOf(now, area.zone).date, area, urgency), '00:00', area.zone));
}
