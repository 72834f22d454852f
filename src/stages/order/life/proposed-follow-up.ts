import { happened, refused, unchanged } from '../../../kernel/decision.ts';
import type { Decision } from '../../../kernel/decision.ts';
import type { LocalDate } from '../../../kernel/time/calendar-date.ts';
import type { Area } from '../../../model/area/area.ts';
import type { OrderEvent } from '../../../model/order/events.ts';
import { followUpDay } from '../../../model/order/follow-up.ts';
import type { Order } from '../../../model/order/order.ts';
import type { PersonId } from '../../../model/people/person.ts';
import { mayHandle } from './cancel-order.ts';

/** The time for the follow-up has come: proposed once, and only if the day is still the one that was meant. */
export function proposeFollowUp(order: Order, day: LocalDate, area: Area): Decision<OrderEvent, never> {
  const wasHeld = order.phase === 'held' || order.phase === 'closed';
  const isMeant = wasHeld && order.followUp === undefined && followUpDay(order, area) === day;
  return isMeant ? happened<OrderEvent>({ type: 'FollowUpProposed' }) : unchanged();
}

/** "No follow-up is needed": nobody asks again. */
export function declineFollowUp(order: Order, by: PersonId, area: Area): Decision<OrderEvent, 'not-yours' | 'not-held'> {
  if (!mayHandle(order, area, by)) return refused('not-yours');
  if (order.phase !== 'held' && order.phase !== 'closed') return refused('not-held');
  return order.followUp === 'declined' ? unchanged() : happened<OrderEvent>({ type: 'FollowUpDeclined' });
}
