import { round } from '../../runtime/working/round-work.ts';
import type { JobHandlers, PressHandler, Views } from '../../runtime/handlers.ts';
import { agreeOnTime } from './agree-time.action.ts';
import { bookMeeting, cancelMeeting, takeBackMeeting } from './calendar/calendar.job.ts';
import { calendarView } from './calendar/calendar-drift.card.ts';
import { lookAgain, lookAtCalendar, tellNoLink, tellUnanswered } from './calendar/calendar-look.job.ts';
import { confirmPrepared, countAttendance, keepMeeting, tickChecklist } from './meeting.action.ts';
import { countsView } from './counts.card.ts';
import { checkPeople, checkPeopleAgain } from './calendar/leavers.job.ts';
import { pairView, reminderView } from './prepare.card.ts';
import { acceptTrainee, declineTrainee, lapse } from './trainee/trainee.action.ts';
import { questionView, traineeView } from './trainee/trainee.card.ts';
import { close, end, remindBefore, remindToCount, remindWhoOwes, tellNotBooked } from './timers.job.ts';

export const meetingPresses = {
  'meeting.prepared': confirmPrepared,
  'meeting.checklist': tickChecklist,
  'meeting.keep': keepMeeting,
  'meeting.agree-time': agreeOnTime,
  'meeting.counts': countAttendance,
  'trainee.accept': acceptTrainee,
  'trainee.decline': declineTrainee,
} satisfies Record<string, PressHandler>;

export const meetingViews = {
  'meeting.pair': pairView,
  'meeting.reminder': reminderView,
  'trainee.card': traineeView,
  'trainee.question': questionView,
  'meeting.calendar': calendarView,
  'meeting.counts': countsView,
} satisfies Partial<Views>;

export const meetingJobs = {
  'calendar.book': bookMeeting,
  'calendar.cancel': cancelMeeting,
  'calendar.take-back': takeBackMeeting,
  'calendar.look': lookAtCalendar,
  'calendar.look-again': lookAgain,
  'calendar.link-late': tellNoLink,
  'calendar.unanswered': tellUnanswered,
  'calendar.late': tellNotBooked,
  'meeting.owed': remindWhoOwes,
  'meeting.remind': remindBefore,
  'people.check': round('people.check', checkPeople),
  'people.check-again': checkPeopleAgain,
  'trainee.lapse': lapse,
  'meeting.end': end,
  'meeting.remind-counts': remindToCount,
  'order.close': close,
} satisfies Partial<JobHandlers>;
