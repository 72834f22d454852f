import type { JobHandlers, PressHandler, Views } from '../../runtime/handlers.ts';
import { bookMeeting, cancelMeeting } from './calendar.job.ts';
import { countsView } from './counts.card.ts';
import { confirmPrepared, countAttendance, tickChecklist } from './meeting.action.ts';
import { pairView, reminderView } from './pair.card.ts';
import { close, end, remindBefore } from './passing.job.ts';

export const meetingPresses = {
  'meeting.prepared': confirmPrepared,
  'meeting.checklist': tickChecklist,
  'meeting.counts': countAttendance,
} satisfies Record<string, PressHandler>;

export const meetingViews = {
  'meeting.pair': pairView,
  'meeting.reminder': reminderView,
  'meeting.counts': countsView,
} satisfies Partial<Views>;

export const meetingJobs = {
  'calendar.book': bookMeeting,
  'calendar.cancel': cancelMeeting,
  'meeting.remind': remindBefore,
  'meeting.end': end,
  'order.close': close,
} satisfies Partial<JobHandlers>;
