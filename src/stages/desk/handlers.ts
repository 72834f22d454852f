import type { JobHandlers, PressHandler, Views, WordRoute } from '../../runtime/handlers.ts';
import { assignSeats, replaceHolder } from './assign.action.ts';
import { showBoard } from './board.action.ts';
import { boardRoute, claimRoute } from './channel.action.ts';
import { approveOrder, askThoseUnknown, widenSearch } from './handle.action.ts';
import { alertView, deskOrderView } from './order.card.ts';
import { remindNow } from './remind.action.ts';
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
} satisfies Record<string, PressHandler>;

export const deskViews = { 'desk.order': deskOrderView, 'desk.alert': alertView } satisfies Partial<Views>;

/** The desk's cards are shown by the runtime; it has no durable work of its own. */
export const deskJobs = {} satisfies Partial<JobHandlers>;

export const deskWords: readonly WordRoute[] = [claimRoute, boardRoute];
