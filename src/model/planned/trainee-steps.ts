import { HOUR } from '../../kernel/time/instant.ts';
import { comesAlong, traineeOf, undecided, AGREED_BEFORE } from '../order/trainee.ts';
import type { Order } from '../order/order.ts';
import type { PersonId } from '../people/person.ts';
import { book, show, traineeCard, type Next } from './flow-steps.ts';
import { awake, type FlowContext } from './fair-times.ts';

/** The trainee is asked first, alone. */
export function traineeAsked(order: Order): readonly Next[] {
  const trainee = traineeOf(order);
  return trainee === undefined ? [] : [traineeCard(trainee)];
}

/** After the trainee's own yes: those in the room who have not said yes. */
function othersAsked(order: Order): readonly Next[] {
  const trainee = traineeOf(order);
  if (trainee === undefined) return [];
  const others = undecided(order).filter((id) => id !== trainee.id);
  return others.map((id) => show('trainee.question', { person: id }, trainee.id));
}

/** A team that is full again has heard of the meeting first: an hour later whoever is new is asked. */
export function traineeAskedLater(order: Order, on: FlowContext): readonly Next[] {
  return othersAsked(order).map((next): Next => ({ ...next, at: awake(order, on, on.at + HOUR) }));
}

/** Without everybody's yes in time it comes to nothing. */
export function traineeTimer(order: Order): readonly Next[] {
  const trainee = traineeOf(order);
  if (trainee === undefined) return [];
  const { id, slot } = trainee;
  return [{ job: 'trainee.lapse', needs: { trainee: id, start: slot.start }, at: slot.start - AGREED_BEFORE }];
}

/** The trainee's own yes: the others are asked. The last yes: the trainee is told, and stands in the calendar event. */
export function traineeAgreed(order: Order, person: PersonId): readonly Next[] {
  const trainee = comesAlong(order);
  const asked = person === order.trainee?.id ? othersAsked(order) : [];
  return trainee === undefined ? asked : [traineeCard(trainee), ...traineeInEvent(order)];
}

export function traineeInEvent(order: Order): readonly Next[] {
  return order.booking === undefined ? [] : [book(order)];
}
