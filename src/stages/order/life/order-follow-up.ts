import { happened, refused, unchanged, type Decision } from '../../../kernel/decision.ts';
import { addDays, type LocalDate } from '../../../kernel/time/calendar-date.ts';
import type { Area } from '../../../model/area/area.ts';
import { FIELD_NAMES, fieldsOf, rowOf, type Fields } from '../../../model/fields/fields.ts';
import { storedWords } from '../../../model/fields/told.ts';
import type { OrderEvent } from '../../../model/order/events.ts';
import { followUpDay } from '../../../model/order/follow-up.ts';
import type { Order } from '../../../model/order/order.ts';
import type { PersonId } from '../../../model/people/person.ts';
import { mayHandle } from './cancel-order.ts';

const DAYS_AROUND = 14;

/** The form of a follow-up: as the first meeting was, but agreed with the client anew and on days of its own. */
export function followUpFields(order: Order, area: Area, today: LocalDate): Fields {
  const day = followUpDay(order, area);
  const first = day !== undefined && day > today ? day : undefined;
  const copied = FIELD_NAMES.filter((name) => rowOf(name).follows === true);
  return fieldsOf({
    ...Object.fromEntries(copied.map((name) => [name, storedWords(name, rowOf(name), order.request)])),
    followUpOf: order.number,
    ...(first === undefined ? {} : { earliestDate: first, latestDate: addDays(first, DAYS_AROUND) }),
  });
}

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
  if (order.followUp === 'declined') return unchanged();
  const ended: readonly OrderEvent[] = order.goesOn === true ? [{ type: 'SeriesEnded' }] : [];
  return happened<OrderEvent>({ type: 'FollowUpDeclined' }, ...ended);
}
