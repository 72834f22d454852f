import type { JobHandlers, PressHandler, Views } from '../../runtime/handlers.ts';
import { answerImpact, answerSurvey, skipSurvey } from './answering/answer.action.ts';
import { issue } from './codes.job.ts';
import { linksView } from './links.card.ts';
import { enterPaper } from './answering/paper.action.ts';
import { ask, closeSurvey, endImpact, releaseWaiting, remind } from './passing.job.ts';
import { round } from '../../runtime/work/rounds.ts';
import { impactView, surveyReminderView, surveyView } from './answering/survey.card.ts';

export const feedbackPresses = {
  'feedback.answer': answerSurvey,
  'feedback.skip': skipSurvey,
  'feedback.batch': enterPaper,
  'impact.answer': answerImpact,
} satisfies Record<string, PressHandler>;

export const feedbackViews = {
  'feedback.card': surveyView,
  'feedback.reminder': surveyReminderView,
  'feedback.links': linksView,
  'impact.card': impactView,
} satisfies Partial<Views>;

export const feedbackJobs = {
  'feedback.issue-codes': issue,
  'feedback.remind': remind,
  'impact.ask': ask,
  'feedback.close': closeSurvey,
  'impact.close': endImpact,
  'feedback.release': round('feedback.release', releaseWaiting),
} satisfies Partial<JobHandlers>;
