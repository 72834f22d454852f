import type { JobHandlers, PressHandler, Views } from '../../runtime/handlers.ts';
import { followUp, newOrder } from './form.action.ts';
import { cancel, showMine, showStatus } from './handle.action.ts';
import { chooseReminderView, newsView } from './notices.card.ts';
import { pairView } from './pair.card.ts';
import { statusView } from './status.card.ts';
import { submitOrder } from './submit.action.ts';
import { chooseSlot, move, moreTimes } from './time.action.ts';
import { forgetNote, remindToChoose, stopWaiting } from './waiting.job.ts';

export { orderWords } from './words.action.ts';

export const orderPresses = {
  'order.new': newOrder,
  'order.mine': showMine,
  'order.status': showStatus,
  'order.submit': submitOrder,
  'order.choose-time': chooseSlot,
  'order.more-times': moreTimes,
  'order.cancel': cancel,
  'order.move': move,
  'order.follow-up': followUp,
} satisfies Record<string, PressHandler>;

export const orderViews = {
  'order.status': statusView,
  'order.choose-reminder': chooseReminderView,
  'order.pair': pairView,
  'order.news': newsView,
} satisfies Partial<Views>;

export const orderJobs = {
  'order.choose-remind': remindToChoose,
  'order.choose-late': stopWaiting,
  'order.forget-note': forgetNote,
} satisfies Partial<JobHandlers>;
