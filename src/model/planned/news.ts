import type { EventType } from '../order/events.ts';
import type { ViewName } from './views.ts';

/**
 * How somebody learns of an event by a card. An edit notifies nobody, so whoever must act next, or would be surprised, gets a new message:
 * the card is posted anew, and its earlier copy is deleted, so that the newest message is the living one.
 * 'new': at once. 'by-day': at once what stands is edited, and the new message comes when the quiet hours are over; acute orders and what is
 * near know none. 'edit': what stands is brought up to date; it is sent only where none was sent yet.
 * Whoever has pressed or written what made it happen looks at the answer: for them it is an edit.
 */
export type Telling = 'new' | 'by-day' | 'edit';
type Told = Readonly<Partial<Record<ViewName, Telling>>>;

const LIVING = { 'order.status': 'edit', 'desk.order': 'edit' } as const;
const OFFERS = { 'offer.card': 'edit', 'desk.order': 'edit' } as const;

/** Of each event, which cards tell it and how: `flow` says to whom and when, and shows no card that does not stand here. Besides these, `cards.refresh` edits what was sent. */
export const NEWS = {
  OrderPlaced: { 'order.status': 'new', 'desk.order': 'new', 'desk.alert': 'new' },
  OrderApproved: LIVING,
  TimesProposed: { ...LIVING, 'order.status': 'by-day' },
  ChoiceReminded: { 'order.status': 'new' },
  HandedOver: { 'order.status': 'by-day', 'desk.alert': 'new', ...OFFERS },
  MoreTimesAsked: LIVING,
  TimeChosen: LIVING,
  OffersMade: { ...LIVING, 'offer.card': 'new' },
  OffersReminded: { 'offer.card': 'new' },
  OfferAccepted: { ...LIVING, 'offer.card': 'new' },
  OfferWelcomed: OFFERS,
  OfferDeclined: OFFERS,
  OfferRecused: OFFERS,
  OffersLapsed: OFFERS,
  OffersUnreached: OFFERS,
  OffersFilled: OFFERS,
  NextChoiceTaken: { ...LIVING, 'offer.card': 'edit' },
  SeatAssigned: { ...LIVING, 'offer.card': 'new' },
  SeatWithdrawn: { ...LIVING, 'offer.card': 'new', 'desk.alert': 'new' },
  PairFilled: {
    ...LIVING,
    'trainee.question': 'new',
    'offer.card': 'edit',
    'meeting.pair': 'new',
    'order.pair': 'new',
    'feedback.links': 'new',
  },
  RolesSwapped: { ...LIVING, 'offer.card': 'edit', 'meeting.pair': 'new' },
  SeatPrepared: { 'desk.order': 'edit' },
  TimeAgreed: {
    ...LIVING,
    'trainee.card': 'by-day',
    'order.status': 'by-day',
    'offer.card': 'edit',
    'meeting.pair': 'new',
    'feedback.links': 'new',
  },
  MeetingConfirmed: { ...LIVING, 'order.status': 'by-day' },
  MeetingBooked: { ...LIVING, 'order.news': 'edit' },
  HoldPlaced: {},
  HoldReleased: {},
  CalendarNoted: { 'meeting.calendar': 'new', 'desk.order': 'edit' },
  CalendarSettled: { 'desk.order': 'edit' },
  ChecklistTicked: LIVING,
  CodesIssued: {},
  TraineeAsked: { 'trainee.card': 'new', 'desk.order': 'edit' },
  TraineeAgreed: { 'trainee.card': 'new', 'trainee.question': 'new', 'desk.order': 'edit' },
  TraineeLeft: { 'trainee.card': 'by-day', 'desk.order': 'edit' },
  TurnCame: { ...LIVING, 'order.status': 'new', 'meeting.pair': 'new', 'offer.card': 'edit' },
  SeriesEnded: LIVING,
  MeetingReminded: { 'meeting.reminder': 'new' },
  PreparationReminded: { 'meeting.pair': 'new', 'order.status': 'new' },
  MeetingHeld: { ...LIVING, 'meeting.counts': 'new', 'feedback.card': 'new', 'feedback.links': 'edit', 'offer.card': 'edit' },
  AttendanceCounted: { ...LIVING, 'meeting.counts': 'edit' },
  CountsReminded: { 'meeting.counts': 'new' },
  FeedbackReminded: { 'feedback.reminder': 'new' },
  OrderMoved: { ...LIVING, 'trainee.card': 'by-day', 'order.status': 'by-day', 'offer.card': 'new' },
  OrderEdited: { ...LIVING, 'order.status': 'by-day', 'offer.card': 'by-day', 'meeting.pair': 'by-day' },
  OrderCancelled: { 'trainee.card': 'by-day', 'order.status': 'by-day', 'offer.card': 'new' },
  OrderClosed: {},
  NewDaysAsked: { ...LIVING, 'trainee.card': 'by-day', 'order.status': 'by-day', 'offer.card': 'new' },
  OrderUnfilled: { 'order.status': 'by-day' },
  PeopleReminded: {},
  CommentsRead: {},
  FollowUpProposed: { 'order.follow-up': 'new' },
  FollowUpDeclined: { 'order.follow-up': 'edit', 'desk.after': 'edit' },
  ImpactAsked: { 'impact.card': 'new' },
  ImpactReminded: { 'impact.reminder': 'new' },
  ImpactClosed: { 'impact.card': 'edit', 'impact.reminder': 'edit' },
  AnswersLeftOut: { 'desk.answers': 'new' },
  NoteForgotten: LIVING,
  ProblemNoticed: { 'desk.alert': 'new', 'desk.order': 'edit', 'offer.card': 'edit', 'order.news': 'new' },
  ProblemCleared: { 'desk.order': 'edit' },
  SearchWidened: { ...LIVING, 'order.status': 'by-day' },
} as const satisfies Readonly<Record<EventType, Told>>;

/** How this view tells of that event. */
export function tellingOf(event: EventType, view: ViewName): Telling | undefined {
  return (NEWS[event] as Told)[view];
}
