import { workingDaysBetween } from '../../kernel/time/holidays.ts';
import { DAY, HOUR, type Instant } from '../../kernel/time/instant.ts';
import { afterQuietHours, beforeQuietHours } from '../../kernel/time/quiet-hours.ts';
import { instantOf, localOf, type LocalDate } from '../../kernel/time/zone.ts';
import type { Area } from '../area/area.ts';
import { methodOf } from '../area/names.ts';
import type { Order } from '../order/order.ts';
import { acuteLife } from '../order/waiting/notice.ts';

export interface FlowContext {
  readonly area: Area;
  /** When the event happened. */
  readonly at: Instant;
  readonly no: number;
}

/** Nobody is disturbed in quiet hours, but for acute orders. */
export function awake(order: Order, on: FlowContext, at: Instant): Instant {
  return order.request.urgency === 'acute' ? at : atPeace(on, at);
}

/** After the meeting nothing is acute. */
export function atPeace({ area }: FlowContext, at: Instant): Instant {
  return afterQuietHours(at, { ...area, quiet: area.policy.quietHours });
}

/** After the quiet hours, but at once where the meeting is, or would have been, today or on the next working day. */
export function fairTime(order: Order, on: FlowContext, start: Instant | undefined): Instant {
  const { zone, holidays } = on.area;
  const [today, day] = [on.at, start ?? on.at].map((at) => localOf(at, zone).date) as [LocalDate, LocalDate];
  const isNear = start !== undefined && workingDaysBetween(today, day, holidays) <= 1;
  return isNear ? on.at : awake(order, on, on.at);
}

/** When the quiet hours of that night end; where there are none, or they end in the night, at eight. */
export function morningOf(date: LocalDate, { policy, zone }: Area): Instant {
  const [nightEnds = ''] = /\d\d:\d\d$/.exec(policy.quietHours) ?? [];
  return instantOf(date, nightEnds < '06:00' ? '08:00' : nightEnds, zone);
}

/** So many hours before the start, or earlier where those are quiet; a meeting that is nearer is reminded of half-way. */
export function reminderTime(order: Order, start: Instant, on: FlowContext): Instant {
  const { meetingReminderHours, quietHours } = on.area.policy;
  const wanted = start - meetingReminderHours * HOUR;
  const isAcute = order.request.urgency === 'acute';
  const fair = isAcute ? wanted : beforeQuietHours(wanted, { ...on.area, quiet: quietHours });
  if (fair > on.at) return fair;
  const halfWay = on.at + (start - on.at) / 2;
  const awakeAt = awake(order, on, halfWay);
  return awakeAt < start - HOUR ? awakeAt : halfWay;
}

/**
 * When whoever owes something to the preparation is reminded of it: half-way to the reminder of the meeting itself; of a method that is
 * prepared for weeks also a week before, while there is still time to arrange what is open.
 */
export function owedTimes(order: Order, remindAt: Instant, on: FlowContext): readonly Instant[] {
  const isPrepared = methodOf(on.area, order.request.method)?.preparationWeeks !== undefined;
  const halfWay = awake(order, on, on.at + (remindAt - on.at) / 2);
  const hasTime = remindAt - on.at > 2 * DAY && halfWay < remindAt - 12 * HOUR;
  const weekBefore = awake(order, on, remindAt - 7 * DAY);
  return [...(hasTime ? [halfWay] : []), ...(isPrepared && weekBefore - DAY > halfWay ? [weekBefore] : [])];
}

export function reminderDelay(order: Order, on: FlowContext): number {
  return order.request.urgency === 'acute' ? acuteLife(order, on.area) / 2 : on.area.policy.reminderHours * HOUR;
}
