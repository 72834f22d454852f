import { DAY } from '../kernel/time/instant.ts';
import { followUpTimer, heldTimers, impactCards, impactTimers, lastTimers } from './planned/after-meeting.ts';
import { atPeace } from './planned/fair-times.ts';
import type { FlowTable } from './planned/flow-rule.ts';
import { refresh, show, livingCards, toOrderer, toPair, offerCards, holds } from './planned/flow-steps.ts';

/** The part of `flow` that begins when the meeting has been held. */
export const afterMeeting = {
  MeetingHeld: (order, _event, on) => [
    ...toPair(order, 'meeting.counts'),
    ...toPair(order, 'feedback.links', String(order.bookings)),
    toOrderer(order, 'feedback.card'),
    ...heldTimers(order, on),
    ...offerCards(order),
    refresh,
    ...livingCards(order),
    ...holds(order, on),
  ],
  AttendanceCounted: (order, _event, on) => [
    ...toPair(order, 'meeting.counts'),
    ...livingCards(order),
    ...followUpTimer(order, on),
  ],
  CountsReminded: (order) => toPair(order, 'meeting.counts'),
  FeedbackReminded: (order) => [...toPair(order, 'feedback.reminder'), toOrderer(order, 'feedback.reminder')],
  FollowUpProposed: (order, _event, on) => [
    toOrderer(order, 'order.follow-up'),
    { job: 'order.follow-up-late', needs: {}, at: atPeace(on, on.at + on.area.policy.followUpAnswerDays * DAY) },
  ],
  FollowUpDeclined: (order) => [toOrderer(order, 'order.follow-up'), show('desk.after', { desk: order.area }, 'order.follow-up')],
  ImpactAsked: (order, _event, on) => [...impactCards(order, 'impact.card'), ...impactTimers(on)],
  ImpactReminded: (order) => impactCards(order, 'impact.reminder'),
  ImpactClosed: (order) => [...impactCards(order, 'impact.card'), ...impactCards(order, 'impact.reminder')],
  AnswersLeftOut: (order) => [show('desk.answers', { desk: order.area })],
  SeriesEnded: (order, _event, on) => [...(order.heldAt === undefined ? [] : lastTimers(order, on)), ...livingCards(order)],
} satisfies Partial<FlowTable>;
