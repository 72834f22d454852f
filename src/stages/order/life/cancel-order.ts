import { happened, refused, unchanged, type Decision } from '../../../kernel/decision.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import { workingDaysBetween } from '../../../kernel/time/holidays.ts';
import { localOf } from '../../../kernel/time/zone.ts';
import { coordinates, type Area } from '../../../model/area/area.ts';
import { CANCEL_REASONS, reasonsOf, type CancelReason } from '../../../model/order/cancel-reasons.ts';
import type { OrderEvent } from '../../../model/order/events.ts';
import { isOver, isStaffed, meetingSlot, type Order } from '../../../model/order/order.ts';
import type { PersonId } from '../../../model/people/person.ts';

export type CancelRefusal = 'not-yours' | 'reason-missing' | 'too-late-now';

interface Frame {
  readonly area: Area;
  readonly now: Instant;
}

/** The orderer or a coordinator cancels, with a reason code. A meeting that has been held can no longer be cancelled. */
export function cancelOrder(
  order: Order,
  wish: { readonly by: PersonId; readonly reason: string | undefined },
  frame: Frame,
): Decision<OrderEvent, CancelRefusal> {
  if (!mayHandle(order, frame.area, wish.by)) return refused('not-yours');
  if (order.phase === 'cancelled') return unchanged();
  if (order.phase === 'held' || isOver(order)) return refused('too-late-now');
  const by = wish.by === order.orderer.id ? 'orderer' : 'coordinator';
  const reason = reasonsOf(by).find((one) => one === wish.reason);
  if (reason === undefined) return refused('reason-missing', 'reason');
  return happened({
    type: 'OrderCancelled',
    reason,
    by,
    isLate: isLate(order, reason, frame),
    endedEvent: order.booking?.eventId,
  });
}

/** The orderer of the order, or a coordinator or deputy who answers for its method. */
export function mayHandle(order: Order, area: Area, person: PersonId): boolean {
  return person === order.orderer.id || coordinates(area, person, order.request.method);
}

/** Late is said of a staffed meeting that is near. */
function isLate(order: Order, reason: CancelReason, { area, now }: Frame): boolean {
  const slot = meetingSlot(order);
  if (!CANCEL_REASONS[reason].mayBeLate || slot === undefined || !isStaffed(order)) return false;
  const [today, day] = [now, slot.start].map((at) => localOf(at, area.zone).date) as [string, string];
  return workingDaysBetween(today, day, area.holidays) < area.policy.lateCancelWorkingDays;
}
