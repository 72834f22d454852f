import { addDays, addMonths } from '../../kernel/time/calendar-date.ts';
import { DAY, HOUR, type Instant } from '../../kernel/time/instant.ts';
import { instantOf, localOf } from '../../kernel/time/zone.ts';
import { followUpDay, followUpProposedAt } from '../order/follow-up.ts';
import type { Order } from '../order/order.ts';
import { nextMeeting } from '../order/series/series.ts';
import { atPeace, morningOf, type FlowContext } from './fair-times.ts';
import { toOrderer, toPair, type Next } from './flow-steps.ts';

/** What comes by itself once the meeting has been held, until the order is closed and after it. */
export function heldTimers(order: Order, on: FlowContext): readonly Next[] {
  const { feedbackReminderDays, feedbackDays } = on.area.policy;
  const morning = surveyTime(on);
  return [
    ...toPair(order, 'feedback.card').map((next): Next => ({ ...next, at: morning })),
    { job: 'meeting.remind-counts', needs: {}, at: atPeace(on, Math.max(on.at + DAY, morning + 4 * HOUR)) },
    { job: 'feedback.remind', needs: {}, at: atPeace(on, on.at + feedbackReminderDays * DAY) },
    { job: 'order.close', needs: {}, at: on.at + feedbackDays * DAY },
    ...(order.goesOn === true ? followUpTimer(order, on) : lastTimers(order, on)),
  ];
}

/** What is asked when no meeting is to come any more: what came of it all, and whether there is a follow-up. */
export function lastTimers(order: Order, on: FlowContext): readonly Next[] {
  const { impactMonths } = on.area.policy;
  return [{ job: 'impact.ask', needs: {}, at: atPeace(on, monthsLater(on, impactMonths)) }, ...followUpTimer(order, on)];
}

/** The pair are asked for their counts when the meeting ends, and for their own feedback the next working morning, while it is still open. */
function surveyTime(on: FlowContext): Instant {
  const tomorrow = addDays(localOf(on.at, on.area.zone).date, 1);
  return Math.min(atPeace(on, morningOf(tomorrow, on.area)), on.at + (on.area.policy.feedbackDays * DAY) / 2);
}

/** To those who are asked what came of the meeting: who ordered it, and who led it. */
export function impactCards(order: Order, view: 'impact.card' | 'impact.reminder'): readonly Next[] {
  return [toOrderer(order, view), ...toPair(order, view)];
}

/** The question about what came of the meeting is repeated once, and closed in its time. */
export function impactTimers(on: FlowContext): readonly Next[] {
  const { feedbackReminderDays, impactDays } = on.area.policy;
  return [
    { job: 'impact.remind', needs: {}, at: atPeace(on, on.at + feedbackReminderDays * DAY) },
    { job: 'impact.close', needs: {}, at: on.at + impactDays * DAY },
  ];
}

/** The follow-up is proposed in time for its day; a day agreed anew has a proposal of its own, and the old one says nothing then. */
export function followUpTimer(order: Order, on: FlowContext): readonly Next[] {
  const day = followUpDay(order, on.area);
  const isPlanned = order.goesOn === true && nextMeeting(order) === undefined;
  if (day === undefined || order.followUp !== undefined || isPlanned) return [];
  // Whether a series goes on is asked the next morning.
  const soonest = order.goesOn === true ? surveyTime(on) : followUpProposedAt(day, on.area);
  const at = atPeace(on, Math.max(on.at, soonest));
  return [{ job: 'order.propose-follow-up', needs: { day }, at }];
}

function monthsLater(on: FlowContext, months: number): Instant {
  const { date, time } = localOf(on.at, on.area.zone);
  return instantOf(addMonths(date, months), time, on.area.zone);
}
