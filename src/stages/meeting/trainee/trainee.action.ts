import { BY_ITSELF } from '../../../model/order/events.ts';
import { seatOf } from '../../../model/order/order.ts';
import { change } from '../../../runtime/change.ts';
import type { JobHandler, Press, PressHandler, Reply } from '../../../runtime/handlers.ts';
import { findOrder, type World } from '../../../runtime/world.ts';
import { answerTrainee, lapseTrainee, type TraineeAnswerRefusal } from './answer-trainee.ts';
import { texts } from './texts.ts';

export const acceptTrainee: PressHandler = (world, press) => answered(world, press, true);

export const declineTrainee: PressHandler = (world, press) => answered(world, press, false);

export const lapse: JobHandler<'trainee.lapse'> = async (world, number, needs) => {
  await change(world, number, BY_ITSELF, (order) => lapseTrainee(order, needs));
};

/** The answer is the presser's own card of it. */
async function answered(world: World, press: Press, isYes: boolean): Promise<Reply> {
  const { id } = press.visitor;
  const order = (await findOrder(world, press.inputs['order'] ?? ''))?.order;
  if (order === undefined) return refusal(press, 'nothing-asked');
  const role = order.orderer.id === id ? 'orderer' : 'consultant';
  const changed = await change(world, order.number, { by: id, role, via: press.via ?? 'card' }, (present, now) =>
    answerTrainee(present, id, { isYes, now }),
  );
  if (!changed.ok) return refusal(press, changed.reason);
  const isInRoom = role === 'orderer' || seatOf(changed.order, id) !== undefined;
  const view = isInRoom ? 'trainee.question' : 'trainee.card';
  return { kind: 'view', view, order: order.number, present: changed.order, of: changed.order.trainee?.id };
}

function refusal(press: Press, reason: TraineeAnswerRefusal): Reply {
  return { kind: 'sentence', text: texts[press.visitor.language].refusals[reason] };
}
