import type { Area } from '../../../model/area/area.ts';
import { mostOf } from '../../../model/feedback/present.ts';
import type { Survey, SurveyOf } from '../../../model/feedback/sheets.ts';
import { isOver, type FeedbackGroup, type Order } from '../../../model/order/order.ts';
import type { GivenSheet } from '../../../ports/stores/answer-store.ts';
import type { Press, PressHandler, Reply } from '../../../runtime/handlers.ts';
import { findOrder, type World } from '../../../runtime/world.ts';
import { cardGroupOf } from '../open.ts';
import { DEBRIEF, impactQuestions, questionsOf } from './questions.ts';
import { readAnswers, type AnswersRead } from './read-answers.ts';
import { impactCard, surveyCard, surveyThanks, thanksCard } from './survey.card.ts';
import { tellOfWish } from './debrief.port.ts';
import { editToThanks } from './thanks.port.ts';
import { texts } from '../texts.ts';
import type { FeedbackTexts } from '../texts.fi.ts';

/** The orderer's or a consultant's answer, once. A faulty one answers the same card, filled in. */
export const answerSurvey: PressHandler = async (world, press) => {
  const asked = await askedBy(world, press);
  if ('kind' in asked) return asked;
  const { order, area, group } = asked;
  const survey = surveyOf(order, 'meeting');
  if (await world.answers.hasAnswered(survey, press.visitor.id)) return thanked(world, press, asked);
  const read = readAnswers(questionsOf(group), press.inputs);
  const { language } = press.visitor;
  if (hasFaults(read)) return { kind: 'card', ...surveyCard(order, group, { area, language, publicUrl: world.publicUrl, read }) };
  const { [DEBRIEF]: wish, ...items } = read.items;
  if (wish === 'yes') await tellOfWish(world, press, { order, area });
  if (wish === 'yes' && isEmpty({ ...read, items })) {
    await world.answers.touch(survey);
    return { kind: 'sentence', text: texts[language].debriefTold };
  }
  await world.answers.give(sheetOf({ order, area, group }, { ...read, items }), { person: press.visitor.id });
  return thanked(world, press, asked, wish === 'yes');
};

/** "I will not answer": no answer is kept, and no reminder comes. */
export const skipSurvey: PressHandler = async (world, press) => {
  const asked = await askedBy(world, press);
  if ('kind' in asked) return asked;
  await world.answers.skip(surveyOf(asked.order, 'meeting'), press.visitor.id);
  return thanked(world, press, asked);
};

/** What came of the meeting, months after: also when the order is closed. */
export const answerImpact: PressHandler = async (world, press) => {
  const found = await findOrder(world, press.inputs['order'] ?? '');
  if (found === undefined) return sentence(press, 'no-order');
  const { order, area } = found;
  if (order.orderer.id !== press.visitor.id) return sentence(press, 'not-orderer');
  if (!order.impactAsked) return sentence(press, 'not-asked');
  const survey = surveyOf(order, 'impact');
  const present = { kind: 'view', view: 'impact.card', order: order.number } as const;
  if (order.impactClosed === true || (await world.answers.hasAnswered(survey, press.visitor.id))) return present;
  const read = readAnswers(impactQuestions, press.inputs);
  if (hasFaults(read)) return { kind: 'card', ...impactCard(order, { area, language: press.visitor.language, read }) };
  const { items, comments } = read;
  await world.answers.give({ ...survey, group: 'orderer', items, comments, most: 1 }, { person: press.visitor.id });
  const views = ['impact.card', 'impact.reminder'] as const;
  await editToThanks(world, press, { order, views, shown: thanksCard(order, press.visitor.language) });
  return present;
};

function surveyOf({ area, number: order }: Order, survey: Survey): SurveyOf {
  return { area, order, survey };
}

/** A sheet of the meeting's survey as it goes into the box: no person, and no time. */
export function sheetOf({ order, area, group }: Answering, { items, comments }: Given): GivenSheet {
  return { ...surveyOf(order, 'meeting'), group, items, comments, most: mostOf(order, group, area.policy.answerMargin) };
}

/** Who answers about which meeting. */
interface Answering {
  readonly order: Order;
  readonly area: Area;
  readonly group: FeedbackGroup;
}

type Given = Pick<AnswersRead, 'items' | 'comments'>;

export function sentence(press: Press, reason: keyof FeedbackTexts['refusals']): Reply {
  return { kind: 'sentence', text: texts[press.visitor.language].refusals[reason] };
}

export function hasFaults(read: AnswersRead): boolean {
  return Object.keys(read.faults).length > 0;
}

function isEmpty({ items, comments }: Given): boolean {
  return Object.keys(items).length + Object.keys(comments).length === 0;
}

interface Asked extends Answering {
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

async function thanked(world: World, press: Press, { order, group }: Asked, isWishTold = false): Promise<Reply> {
  const shown = surveyThanks(order, group, { language: press.visitor.language, publicUrl: world.publicUrl, isWishTold });
  await editToThanks(world, press, { order, views: ['feedback.card', 'feedback.reminder'], shown });
  return isWishTold ? { kind: 'card', ...shown } : { kind: 'view', view: 'feedback.card', order: order.number };
}
