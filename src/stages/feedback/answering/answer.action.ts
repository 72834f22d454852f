import { localOf } from '../../../kernel/time/zone.ts';
import { happened, unchanged } from '../../../kernel/decision.ts';
import type { Area } from '../../../model/area/area.ts';
import type { OrderEvent } from '../../../model/order/events.ts';
import type { ViewName } from '../../../model/work/views.ts';
import { isOver } from '../../../model/order/order.ts';
import type { FeedbackGroup, Order } from '../../../model/order/order.ts';
import type { Answer, Survey } from '../../../ports/stores/answer-store.ts';
import { change } from '../../../runtime/change.ts';
import type { Press, PressHandler, Reply } from '../../../runtime/handlers.ts';
import { findOrder } from '../../../runtime/world.ts';
import type { World } from '../../../runtime/world.ts';
import { cardGroupOf, isFollowUp } from '../open.ts';
import { impactQuestions, questionsOf } from './questions.ts';
import { readAnswers } from './read-answers.ts';
import type { AnswersRead } from './read-answers.ts';
import { impactCard, surveyCard } from './survey.card.ts';
import { texts } from '../texts.ts';
import type { FeedbackTexts } from '../texts.fi.ts';

/** The orderer's or a consultant's answer, once. A faulty one answers the same card, filled in. */
export const answerSurvey: PressHandler = async (world, press) => {
  const asked = await askedBy(world, press);
  if ('kind' in asked) return asked;
  const { order, area, group } = asked;
  if (await world.answers.hasAnswered(order.number, 'meeting', press.visitor.id)) return thanked(world, press, order);
  const read = readAnswers(questionsOf(group), press.inputs);
  if (hasFaults(read))
    return {
      kind: 'card',
      ...surveyCard(order, group, { area, language: press.visitor.language, publicUrl: world.publicUrl, read }),
    };
  await world.answers.give(sheetOf(order, area, press, { survey: 'meeting', group, read }), press.visitor.id);
  if (read.items['c_debrief'] === 'yes') await tellOfDebrief(world, press, order);
  return thanked(world, press, order);
};

/** "I will not answer": no answer is kept, and no reminder comes. */
export const skipSurvey: PressHandler = async (world, press) => {
  const asked = await askedBy(world, press);
  if ('kind' in asked) return asked;
  await world.answers.skip(asked.order.number, 'meeting', press.visitor.id);
  return thanked(world, press, asked.order);
};

/** What came of the meeting, months after: also when the order is closed. */
export const answerImpact: PressHandler = async (world, press) => {
  const found = await findOrder(world, press.inputs['order'] ?? '');
  if (found === undefined) return sentence(press, 'no-order');
  const { order, area } = found;
  if (order.orderer.id !== press.visitor.id) return sentence(press, 'not-orderer');
  if (!order.impactAsked) return sentence(press, 'not-asked');
  const present = { kind: 'view', view: 'impact.card', order: order.number } as const;
  if (await world.answers.hasAnswered(order.number, 'impact', press.visitor.id)) return present;
  const read = readAnswers(impactQuestions, press.inputs);
  if (hasFaults(read)) return { kind: 'card', ...impactCard(order, { language: press.visitor.language, read }) };
  await world.answers.give(sheetOf(order, area, press, { survey: 'impact', group: 'orderer', read }), press.visitor.id);
  await settle(world, press, order, ['impact.card', 'impact.reminder']);
  return present;
};

/** The coordinator hears that one of the pair would like a debriefing; the answer itself stays nameless. */
async function tellOfDebrief(world: World, press: Press, { number }: Order): Promise<void> {
  await change(world, number, { by: press.visitor.id, role: 'consultant', via: 'card' }, (order) =>
    order.phase === 'held' && order.problem !== 'debrief'
      ? happened<OrderEvent>({ type: 'ProblemNoticed', problem: 'debrief' })
      : unchanged(),
  );
}

/** A sheet as it is stored: no person, and only the day. */
export function sheetOf(
  order: Order,
  area: Area,
  press: Press,
  { survey, group, read }: { readonly survey: Survey; readonly group: FeedbackGroup; readonly read: AnswersRead },
): Answer {
  const on = localOf(press.now, area.zone).date;
  return { order: order.number, survey, group, isFollowUp: isFollowUp(order), on, items: read.items, comments: read.comments };
}

export function sentence(press: Press, reason: keyof FeedbackTexts['refusals']): Reply {
  return { kind: 'sentence', text: texts[press.visitor.language].refusals[reason] };
}

export function hasFaults(read: AnswersRead): boolean {
  return Object.keys(read.faults).length > 0;
}

interface Asked {
  readonly order: Order;
  readonly area: Area;
  readonly group: 'orderer' | 'consultant';
}

/** Somebody whom the open survey asks, or the reply that tells why not. */
async function askedBy(world: World, press: Press): Promise<Asked | Reply> {
  const found = await findOrder(world, press.inputs['order'] ?? '');
  if (found === undefined) return sentence(press, 'no-order');
  const { order, area } = found;
  const group = cardGroupOf(order, press.visitor.id);
  if (group === undefined) return sentence(press, isOver(order) ? 'is-over' : 'not-in-meeting');
  if (isOver(order)) return { kind: 'view', view: 'feedback.card', order: order.number };
  return order.phase === 'held' ? { order, area, group } : sentence(press, 'not-held');
}

async function thanked(world: World, press: Press, order: Order): Promise<Reply> {
  await settle(world, press, order, ['feedback.card', 'feedback.reminder']);
  return { kind: 'view', view: 'feedback.card', order: order.number };
}

/** The reply changes the card only for this look at it; the messages themselves are edited by jobs, planned once. */
async function settle(world: World, press: Press, order: Order, views: readonly ViewName[]): Promise<void> {
  const person = press.visitor.id;
  await world.queue.plan(
    views.map((view) => ({
      job: 'card.show' as const,
      order: order.number,
      key: `${order.number}/answered/card.show/${view}/${person}`,
      needs: { view, to: { person } },
      due: press.now,
    })),
  );
}
