import { happened, type Decision } from '../../../kernel/decision.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import type { LocalDate } from '../../../kernel/time/zone.ts';
import type { OrderEvent } from '../../../model/order/events.ts';
import { isOver, meetingSlot, openOffers, type Order } from '../../../model/order/order.ts';
import { AHEAD_PHASES, isAhead } from '../../../model/order/phases.ts';
import { traineeOf } from '../../../model/order/trainee.ts';
import type { Consultant, PersonId } from '../../../model/people/person.ts';

export interface LeaverFacts {
  /** Those who stand in the bank now. */
  readonly bank: ReadonlyMap<PersonId, Pick<Consultant, 'permissionUntil'>>;
  /** Whose account has been closed. */
  readonly gone: ReadonlySet<PersonId>;
  readonly meetingDay: LocalDate | undefined;
}

/**
 * Who holds a seat of a meeting ahead, but has left the bank or the organisation, or whose permission ends before it: the seat is
 * searched again. Who has only been asked is waited for no longer, and their calendar is free again. An orderer who has left is told to the coordinator; nothing is taken from the family.
 */
export function noticeLeavers(order: Order, facts: LeaverFacts, now: Instant): Decision<OrderEvent, never> {
  const isOrdererGone = !isOver(order) && facts.gone.has(order.orderer.id) && order.problem !== 'orderer-left';
  const slot = meetingSlot(order);
  const isStillAhead = AHEAD_PHASES.includes(order.phase) && slot !== undefined && slot.start > now;
  const left = isStillAhead ? order.seats.filter(({ holder }) => holder !== undefined && hasLeft(holder.id, facts)) : [];
  const asked = isStillAhead ? openOffers(order).filter(({ consultant }) => hasLeft(consultant, facts)) : [];
  return happened<OrderEvent>(
    ...traineeGone(order, facts),
    ...(asked.length > 0 ? [{ type: 'OffersLapsed', offers: asked.map(({ id }) => id) } as const] : []),
    ...left.map(({ index }): OrderEvent => ({ type: 'SeatWithdrawn', seat: index, because: 'left' })),
    ...(isOrdererGone ? [{ type: 'ProblemNoticed', problem: 'orderer-left' } as const] : []),
  );
}

function traineeGone(order: Order, facts: LeaverFacts): readonly OrderEvent[] {
  const trainee = isAhead(order) ? traineeOf(order) : undefined;
  return trainee !== undefined && hasLeft(trainee.id, facts) ? [{ type: 'TraineeLeft', because: 'left' }] : [];
}

function hasLeft(id: PersonId, { bank, gone, meetingDay }: LeaverFacts): boolean {
  const person = bank.get(id);
  if (person === undefined || gone.has(id)) return true;
  return person.permissionUntil !== undefined && meetingDay !== undefined && person.permissionUntil < meetingDay;
}
