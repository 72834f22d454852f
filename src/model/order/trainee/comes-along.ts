import { DAY, type Instant } from '../../../kernel/time/instant.ts';
import type { EventOf } from '../events.ts';
import type { PersonId } from '../../people/person.ts';
import type { Trainee } from './trainee.ts';
import { holders, isStaffed, meetingSlot, type Order, type Phase } from '../order.ts';

/** So long before the start a trainee may still be proposed, and so long before it everybody must have said yes. */
export const PROPOSED_BEFORE = 2 * DAY;
export const AGREED_BEFORE = DAY;

/** The one who is asked, or comes along. */
export function traineeOf({ trainee }: Pick<Order, 'trainee'>): Trainee | undefined {
  return trainee?.leftAt === undefined ? trainee : undefined;
}

/** Everybody in the room has said yes. */
export function comesAlong(order: Order): Trainee | undefined {
  const trainee = traineeOf(order);
  const isAgreed = isStaffed(order) && everybodyIn(order).every((id) => trainee?.agreed.includes(id));
  return isAgreed ? trainee : undefined;
}

/** Whose yes is waited for now: the trainee's own, and then, so that nobody is asked for nothing, that of the others. */
export function undecided(order: Order): readonly PersonId[] {
  const trainee = traineeOf(order);
  if (trainee === undefined) return [];
  if (!trainee.agreed.includes(trainee.id)) return [trainee.id];
  return isStaffed(order) ? everybodyIn(order).filter((id) => !trainee.agreed.includes(id)) : [];
}

/** A trainee is of a time and a team: with these gone they are free. */
export function withTraineeFreed(order: Order, at: Instant): Order {
  const trainee = traineeOf(order);
  if (trainee === undefined) return order;
  const slot = meetingSlot(order);
  const isSameTime = slot?.start === trainee.slot.start && slot.end === trainee.slot.end;
  return isSameTime && WITH_TRAINEE.includes(order.phase) ? order : { ...order, trainee: { ...trainee, leftAt: at } };
}

export function agreedByOneMore({ trainee }: Order, { person }: EventOf<'TraineeAgreed'>): Pick<Order, 'trainee'> {
  return trainee === undefined ? {} : { trainee: { ...trainee, agreed: [...trainee.agreed, person] } };
}

/** After a no of somebody in the room nobody is proposed any more. */
export function withoutTrainee({ trainee }: Order, { because }: EventOf<'TraineeLeft'>, at: Instant): Partial<Order> {
  return { ...(trainee && { trainee: { ...trainee, leftAt: at } }), ...(because === 'declined' && { noTrainee: true }) };
}

/** While a new consultant is looked for, the trainee waits with the others. */
const WITH_TRAINEE: readonly Phase[] = ['offering', 'preparing', 'confirmed', 'held', 'closed'];

function everybodyIn(order: Order): readonly PersonId[] {
  return [order.orderer.id, ...holders(order).map(({ id }) => id)];
}
