import type { JobHandlers, PressHandler, Views, WordRoute } from '../../runtime/handlers.ts';
import { round } from '../../runtime/working/round-work.ts';
import { afterView } from './channel/after.card.ts';
import { answersView, contactView, debriefView } from './channel/feedback.card.ts';
import { assignSeats, replaceHolder } from './acts/assign.action.ts';
import { showBoard } from './morning/board.action.ts';
import { boardRoute, claimRoute } from './channel/channel.action.ts';
import { readComments } from './acts/comments.action.ts';
import { approveOrder, askThoseUnknown, settleProblem, widenSearch } from './acts/unblock.action.ts';
import { showMorning } from './morning/morning.action.ts';
import { sendDigest } from './morning/digest.job.ts';
import { leaveLostChannel } from './channel/lost-channel.job.ts';
import { lookAgain } from './channel/moving.job.ts';
import { alertView, deskOrderView } from './channel/order.card.ts';
import { remindNow } from './acts/remind.action.ts';
import { proposeTrainee } from './acts/propose-trainee.action.ts';
import { explain } from './why/why.action.ts';

export const deskPresses = {
  'desk.board': showBoard,
  'desk.why': explain,
  'desk.approve': approveOrder,
  'desk.assign': assignSeats,
  'desk.replace': replaceHolder,
  'desk.widen': widenSearch,
  'desk.ask-unknown': askThoseUnknown,
  'desk.remind': remindNow,
  'desk.settle': settleProblem,
  'desk.comments': readComments,
  'desk.morning': showMorning,
  'trainee.ask': proposeTrainee,
} satisfies Record<string, PressHandler>;

export const deskViews = {
  'desk.order': deskOrderView,
  'desk.alert': alertView,
  'desk.after': afterView,
  'desk.answers': answersView,
  'desk.debrief': debriefView,
  'desk.contact': contactView,
} satisfies Partial<Views>;

export const deskJobs = {
  'desk.digest': round('desk.digest', sendDigest),
  'desk.lost': leaveLostChannel,
  'desk.moved': lookAgain,
} satisfies Partial<JobHandlers>;

export const deskWords: readonly WordRoute[] = [claimRoute, boardRoute];
