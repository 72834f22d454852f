import type { JobHandlers, PressHandler, Views } from '../../runtime/handlers.ts';
import { answerImpact, answerSurvey, skipSurvey } from './answering/answer.action.ts';
import { issue } from './codes.job.ts';
import { linksView } from './links.card.ts';
import { enterPaper } from './answering/paper.action.ts';
import { round } from '../../runtime/working/round-work.ts';
import { sendLinks } from './links.action.ts';
import { showOwn, showRecord } from './own/own.action.ts';
import { ask, closeSurvey, endImpact, releaseWaiting, remind, remindOfImpact } from './passing.job.ts';
import { impactReminderView, impactView, surveyReminderView, surveyView } from './answering/survey.card.ts';

export const feedbackPresses = {
  'feedback.answer': answerSurvey,
  'feedback.skip': skipSurvey,
  'feedback.batch': enterPaper,
  'feedback.links': sendLinks,
  'feedback.own': showOwn,
  'profile.record': showRecord,
  'impact.answer': answerImpact,
} satisfies Record<string, PressHandler>;

export const feedbackViews = {
  'feedback.card': surveyView,
  'feedback.reminder': surveyReminderView,
  'feedback.links': linksView,
  'impact.card': impactView,
  'impact.reminder': impactReminderView,
} satisfies Partial<Views>;

export const feedbackJobs = {
  'feedback.issue-codes': issue,
  'feedback.remind': remind,
  'impact.ask': ask,
  'impact.remind': remindOfImpact,
  'feedback.close': closeSurvey,
  'impact.close': endImpact,
  'feedback.release': round('feedback.release', releaseWaiting),
} satisfies Partial<JobHandlers>;
