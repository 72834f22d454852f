import { addDays, addMonths, type LocalDate } from '../../kernel/time/calendar-date.ts';
import type { Instant } from '../../kernel/time/instant.ts';
import { instantOf, localOf } from '../../kernel/time/zone.ts';
import type { Area } from '../area/area.ts';
import { methodOf } from '../area/names.ts';
import type { Order } from './order.ts';
import { nextMeeting, seriesOf } from './series/series.ts';

/** The day of the follow-up meeting: as it was agreed at the meeting, by the rhythm of a series that goes on, or by the method's habit; undefined where there is none. */
export function followUpDay(order: Order, area: Area): LocalDate | undefined {
  if (order.attendance?.followUpOn !== undefined) return order.attendance.followUpOn;
  if (order.heldAt !== undefined && nextMeeting(order) !== undefined) return nextByRhythm(order, area, order.heldAt);
  const months = methodOf(area, order.request.method)?.followUpMonths;
  if (months === undefined || order.heldAt === undefined) return undefined;
  return addMonths(localOf(order.heldAt, area.zone).date, months);
}

function nextByRhythm({ request }: Order, { zone }: Area, heldAt: Instant): LocalDate {
  return addDays(localOf(heldAt, zone).date, (seriesOf(request)?.everyWeeks ?? 1) * 7);
}

/** When the follow-up is proposed: early enough to find the same pair and a time. May be in the past. */
export function followUpProposedAt(day: LocalDate, area: Area): Instant {
  return instantOf(addDays(day, -area.policy.followUpLeadDays), '09:00', area.zone);
}
