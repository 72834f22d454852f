import { happened, refused, unchanged, type Decision } from '../../../kernel/decision.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import type { OrderEvent } from '../../../model/order/events.ts';
import type { Order } from '../../../model/order/order.ts';
import { comesAlong, traineeOf, undecided } from '../../../model/order/trainee/comes-along.ts';
import type { PersonId } from '../../../model/people/person.ts';

export type TraineeAnswerRefusal = 'nothing-asked' | 'not-asked' | 'begun';

/**
 * Somebody in the room, or the trainee, says whether the trainee comes along. A no counts until the meeting begins, also after a yes, and
 * needs no reason; after a no of orderer or team nobody else is proposed for this meeting.
 */
export function answerTrainee(
  order: Order,
  person: PersonId,
  { isYes, now }: { readonly isYes: boolean; readonly now: Instant },
): Decision<OrderEvent, TraineeAnswerRefusal> {
  const trainee = traineeOf(order);
  if (trainee === undefined) return refused('nothing-asked');
  const [hasAgreed, isAsked] = [trainee.agreed.includes(person), undecided(order).includes(person)];
  if (!hasAgreed && !isAsked) return refused('not-asked');
  if (now >= trainee.slot.start) return refused('begun');
  if (!isYes) return happened<OrderEvent>({ type: 'TraineeLeft', because: person === trainee.id ? 'own' : 'declined' });
  return hasAgreed ? unchanged() : happened<OrderEvent>({ type: 'TraineeAgreed', person });
}

/** Not everybody has said yes in time: nobody is waited for any more, and nobody is reproached. */
export function lapseTrainee(
  order: Order,
  { trainee, start }: { readonly trainee: PersonId; readonly start: Instant },
): Decision<OrderEvent, never> {
  const asked = traineeOf(order);
  const isTheSame = asked?.id === trainee && asked.slot.start === start;
  return isTheSame && comesAlong(order) === undefined
    ? happened<OrderEvent>({ type: 'TraineeLeft', because: 'unanswered' })
    : unchanged();
}
