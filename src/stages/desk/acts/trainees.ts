import { happened, refused, type Decision } from '../../../kernel/decision.ts';
import type { Instant, Interval } from '../../../kernel/time/instant.ts';
import { localOf, type Zone } from '../../../kernel/time/zone.ts';
import { clashesWith, type Commitment } from '../../../model/order/commitment.ts';
import type { OrderEvent } from '../../../model/order/events.ts';
import { meetingSlot, type Order } from '../../../model/order/order.ts';
import { PROPOSED_BEFORE, traineeOf } from '../../../model/order/trainee.ts';
import type { Consultant, PersonId } from '../../../model/people/person.ts';
import { isTrainedIn } from './listed.ts';
import { unfitReason } from './assign.ts';

/** What is known of those who might come along. */
export interface TraineeFacts {
  readonly bank: readonly Consultant[];
  /** What our own books hold of their time. */
  readonly commitments: readonly Commitment[];
  /** The whole block around the meeting: travel, set-up, meeting and debrief. */
  readonly block: Interval | undefined;
  readonly zone: Zone;
  readonly now: Instant;
}

/** Somebody in training may be proposed once the team is full, while there is time for everybody to say yes, and one at a time. */
export function mayAskTrainee(order: Order, now: Instant): boolean {
  const start = meetingSlot(order)?.start;
  const isTogether = order.phase === 'preparing' || order.phase === 'confirmed';
  return (
    isTogether &&
    start !== undefined &&
    now <= start - PROPOSED_BEFORE &&
    traineeOf(order) === undefined &&
    order.noTrainee !== true
  );
}

/** Of the bank's trainees those who suit: method, language, municipality, outsider, and nothing else of ours at the time. */
export function traineesFor(order: Order, { bank, commitments, block, zone, now }: TraineeFacts): readonly Consultant[] {
  const slot = meetingSlot(order);
  if (slot === undefined || block === undefined || !mayAskTrainee(order, now)) return [];
  const day = localOf(slot.start, zone).date;
  const clashes = clashesWith(block, order.number);
  const isTaken = (id: PersonId): boolean => commitments.some((one) => one.consultant === id && clashes(one));
  return bank.filter(
    (one) =>
      one.role === 'trainee' &&
      isTrainedIn(order, one) &&
      one.municipalities.includes(order.request.municipality) &&
      one.joined <= day &&
      unfitReason(order, one, day) === 'in-training' &&
      !one.pauses.some(({ from, until }) => from <= day && day <= until) &&
      !isTaken(one.id),
  );
}

export type TraineeRefusal = 'choose-somebody' | 'no-trainee-now' | 'not-free';

/** The coordinator proposes one of them: nobody but that person is asked before their own yes. */
export function askTrainee(
  order: Order,
  chosen: PersonId | undefined,
  facts: TraineeFacts,
): Decision<OrderEvent, TraineeRefusal> {
  const slot = meetingSlot(order);
  if (chosen === undefined) return refused('choose-somebody', 'trainee');
  if (slot === undefined || facts.block === undefined || !mayAskTrainee(order, facts.now)) return refused('no-trainee-now');
  const found = traineesFor(order, facts).find(({ id }) => id === chosen);
  if (found === undefined) return refused('not-free');
  const { id, name } = found;
  return happened<OrderEvent>({ type: 'TraineeAsked', consultant: { id, name }, slot, block: facts.block });
}
