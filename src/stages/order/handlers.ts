import { round } from '../../runtime/working/round-work.ts';
import type { JobHandlers, PressHandler, Views } from '../../runtime/handlers.ts';
import { answerQuestion, askOne, drop, resume, stepBack } from './talking/steps.action.ts';
import { followUpView } from './life/cards/follow-up.card.ts';
import { endDaysOver, propose, tellDesk, forgetNote, remindToChoose, stopWaiting } from './life/waiting.job.ts';
import { followUp, newOrder } from './form/form.action.ts';
import { edit, submitEdit } from './life/edit.action.ts';
import { cancel, noFollowUp, showMine, showStatus } from './life/order.action.ts';
import { newsView } from './life/cards/notices.card.ts';
import { pairView } from './life/cards/pair-found.card.ts';
import { statusView } from './life/cards/status.card.ts';
import { share } from './sharing/share.port.ts';
import { submitOrder } from './form/submit.action.ts';
import { chooseSlot, move, moreTimes } from './life/time.action.ts';
import { offerDrafts } from './talking/unfinished.job.ts';

export { dialogueWords } from './talking/dialogue-words.action.ts';
export { guardedWords } from './talking/guarded-words.action.ts';
export { orderWords } from './talking/order-words.action.ts';

export const orderPresses = {
  'order.new': newOrder,
  'order.mine': showMine,
  'order.status': showStatus,
  'order.ask': askOne,
  'order.answer': answerQuestion,
  'order.back': stepBack,
  'order.resume': resume,
  'order.drop': drop,
  'order.submit': submitOrder,
  'order.choose-time': chooseSlot,
  'order.more-times': moreTimes,
  'order.cancel': cancel,
  'order.move': move,
  'order.edit': edit,
  'order.edit-submit': submitEdit,
  'order.follow-up': followUp,
  'order.no-follow-up': noFollowUp,
} satisfies Record<string, PressHandler>;

export const orderViews = {
  'order.status': statusView,
  'order.pair': pairView,
  'order.news': newsView,
  'order.follow-up': followUpView,
} satisfies Partial<Views>;

export const orderJobs = {
  'order.days-over': round('order.days-over', endDaysOver),
  'order.offer-drafts': round('order.offer-drafts', offerDrafts),
  'order.choose-remind': remindToChoose,
  'order.choose-late': stopWaiting,
  'order.forget-note': forgetNote,
  'order.propose-follow-up': propose,
  'order.follow-up-late': tellDesk,
} satisfies Partial<JobHandlers>;

/** What a turn asks of this folder. */
export const orderTurns = { share };
