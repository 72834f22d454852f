import type { Card } from '../../../src/kernel/card/card.ts';
import type { Language } from '../../../src/kernel/language/language.ts';
import { CODE_GROUPS } from '../../../src/model/order/code-groups.ts';
import type { ViewName } from '../../../src/model/planned/views.ts';
import type { ViewFacts } from '../../../src/runtime/handlers.ts';
import { paperCard } from '../../../src/stages/feedback/answering/paper.card.ts';
import { impactQuestions, questionsOf } from '../../../src/stages/feedback/answering/questions.ts';
import { readAnswers } from '../../../src/stages/feedback/answering/read-answers.ts';
import { surveyCard, surveyThanks } from '../../../src/stages/feedback/answering/survey.card.ts';
import { linksCard } from '../../../src/stages/feedback/links.card.ts';
import { ownCard } from '../../../src/stages/feedback/own/own.card.ts';
import { views } from '../../../src/stages/registry.ts';
import { aMeeting } from '../../stages/feedback/support/feedback-world.ts';
import { viewFacts } from '../../stages/order/support/order-world.ts';
import { anArea } from '../order-builder.ts';
import { each, given, type Named } from './given.ts';

const held = aMeeting();
const months = aMeeting({ phase: 'closed', impactAsked: true });
const FEEDBACK = ['heard', 'useful', 'facilitation'].map((item) => ({ item, n: 24, least: 192, most: 192 }));

/** The surveys on cards, the codes, answers on paper, and a consultant's own view of what was said. */
export function feedbackCards(language: Language): Named {
  const area = anArea();
  const show = (view: ViewName, person: string, more: Partial<ViewFacts> = {}): Card | undefined => {
    const order = view.startsWith('impact') ? months : held;
    return views[view](order, viewFacts({ language, to: { person }, ...more }))?.card;
  };
  const pages = { language, publicUrl: 'https://verkosto.example.fi' };
  const orderers = { order: held, area, group: 'orderer', survey: 'meeting', person: 'orderer-1' } as const;
  const consultants = { ...orderers, group: 'consultant', person: 'consultant-1' } as const;
  const after = { ...orderers, order: months, survey: 'impact' } as const;
  return given({
    'the orderer’s survey': show('feedback.card', 'orderer-1'),
    'the orderer’s survey, reminded': show('feedback.reminder', 'orderer-1'),
    'the orderer’s survey, sent empty': surveyCard(orderers, { ...pages, read: readAnswers(questionsOf('orderer'), {}) }).card,
    'the orderer’s survey, also on the web': show('feedback.card', 'orderer-1', {
      ownForm: 'https://verkosto.example.fi/a/BCDF2345',
    }),
    'the orderer has answered': show('feedback.card', 'orderer-1', { hasAnswered: true }),
    'a consultant’s survey': show('feedback.card', 'consultant-1'),
    'a consultant has answered': show('feedback.card', 'consultant-1', { hasAnswered: true }),
    'a consultant has answered and wishes for a debriefing': surveyThanks(consultants, {
      ...pages,
      kept: { how: 'kept', wish: 'c_debrief', isFollowUpFit: false },
    }).card,
    'months after': show('impact.card', 'orderer-1'),
    'months after, reminded': show('impact.reminder', 'orderer-1'),
    'months after, sent empty': surveyCard(after, { ...pages, read: readAnswers(impactQuestions('orderer'), {}) }).card,
    'months after, answered': show('impact.card', 'orderer-1', { hasAnswered: true }),
    'months after, something was not done': surveyThanks(after, {
      ...pages,
      kept: { how: 'kept', wish: 'i_contact', isFollowUpFit: true },
    }).card,
    'months after, to a consultant': show('impact.card', 'consultant-1'),
    'codes for the family': show('feedback.links', 'consultant-1'),
    'codes, no group chosen for paper': linksCard(held, { ...pages, isGroupMissing: true }).card,
    ...each(
      CODE_GROUPS,
      (group) => paperCard(held, language, { group, questions: questionsOf(group), sheet: 'a', entered: 0 }).card,
      'on paper:',
    ),
    'on paper: the third': paperCard(held, language, {
      group: 'client',
      questions: questionsOf('client'),
      sheet: 'a',
      entered: 2,
    }).card,
    'own work and feedback': ownCard({ work: { led: 7, coming: 1, median: 2.5 }, feedback: FEEDBACK, area, language }),
    'own work, nothing yet': ownCard({ work: { led: 0, coming: 1, median: undefined }, feedback: [], area, language }),
  });
}
