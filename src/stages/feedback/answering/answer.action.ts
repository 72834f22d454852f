import type { Survey } from '../../../model/feedback/sheets.ts';
import { isOver } from '../../../model/order/order.ts';
import { ownFormFor } from '../../../runtime/delivery/view-facts.ts';
import type { Press, PressHandler, Reply } from '../../../runtime/handlers.ts';
import { findOrder, type World } from '../../../runtime/world.ts';
import { askedOf, cardGroupOf, surveyOf, type OwnAnswering } from '../open.ts';
import { keepAnswer, type Kept } from './own-answer.port.ts';
import { questionsFor } from './questions.ts';
import { readAnswers, type AnswersRead } from './read-answers.ts';
import { surveyCard, surveyThanks } from './survey.card.ts';
import { editToThanks } from './thanks.port.ts';
import { texts } from '../texts.ts';
import type { FeedbackTexts } from '../texts.fi.ts';

/** The orderer's or a consultant's answer, once. A faulty one answers the same card, filled in. */
export const answerSurvey: PressHandler = async (world, press) => {
  const asked = await askedBy(world, press, 'meeting');
  return 'kind' in asked ? asked : answered(world, press, asked);
};

/** "I will not answer": no answer is kept, and no reminder comes. */
export const skipSurvey: PressHandler = async (world, press) => {
  const asked = await askedBy(world, press, 'meeting');
  if ('kind' in asked) return asked;
  await world.answers.skip(surveyOf(asked.order, 'meeting'), asked.person);
  return thanked(world, press, asked);
};

/** What came of the meeting, months after: also when the order is closed. */
export const answerImpact: PressHandler = async (world, press) => {
  const asked = await askedBy(world, press, 'impact');
  return 'kind' in asked ? asked : answered(world, press, asked);
};

async function answered(world: World, press: Press, asked: OwnAnswering): Promise<Reply> {
  const { order, survey, person } = asked;
  if (await world.answers.hasAnswered(surveyOf(order, survey), person)) return thanked(world, press, asked);
  const read = readAnswers(questionsFor(asked), press.inputs);
  const { language } = press.visitor;
  if (hasFaults(read)) {
    const ownForm = await ownFormFor(world, surveyOf(order, survey), person);
    return { kind: 'card', ...surveyCard(asked, { language, publicUrl: world.publicUrl, ownForm, read }) };
  }
  const kept = await keepAnswer(world, asked, read);
  if (kept.how === 'only-told' && kept.wish !== undefined) return { kind: 'sentence', text: texts[language].onlyTold[kept.wish] };
  return thanked(world, press, asked, kept);
}

export function sentence(press: Press, reason: keyof FeedbackTexts['refusals']): Reply {
  return { kind: 'sentence', text: texts[press.visitor.language].refusals[reason] };
}

export function hasFaults(read: AnswersRead): boolean {
  return Object.keys(read.faults).length > 0;
}

/** Somebody whom the open survey asks, or the reply that tells why not. */
async function askedBy(world: World, press: Press, survey: Survey): Promise<OwnAnswering | Reply> {
  const found = await findOrder(world, press.inputs['order'] ?? '');
  if (found === undefined) return sentence(press, 'no-order');
  const { order } = found;
  const asked = askedOf({ ...found, survey, person: press.visitor.id });
  if (asked !== undefined) return asked;
  const group = cardGroupOf(order, press.visitor.id);
  if (survey === 'impact') {
    if (group === undefined) return sentence(press, 'not-in-meeting');
    return order.impactAsked ? viewOf(order.number, survey) : sentence(press, 'not-asked');
  }
  if (group === undefined) return sentence(press, isOver(order) ? 'is-over' : 'not-in-meeting');
  return isOver(order) ? viewOf(order.number, survey) : sentence(press, 'not-held');
}

function viewOf(order: string, survey: Survey): Reply {
  return { kind: 'view', view: survey === 'impact' ? 'impact.card' : 'feedback.card', order };
}

async function thanked(world: World, press: Press, asked: OwnAnswering, kept?: Kept): Promise<Reply> {
  const shown = surveyThanks(asked, { language: press.visitor.language, publicUrl: world.publicUrl, kept });
  await editToThanks(world, asked, { shown, pressed: press.pressed, hurry: press.hurry });
  const hasMore = kept?.wish !== undefined || kept?.isFollowUpFit === true;
  return hasMore ? { kind: 'card', ...shown } : viewOf(asked.order.number, asked.survey);
}
