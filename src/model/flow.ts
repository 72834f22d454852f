import { DAY, HOUR } from '../kernel/time/instant.ts';
import type { Area } from './area/area.ts';
import type { OrderEvent, RecordedEvent } from './order/events.ts';
import { calendarPoll } from './planned/polls.ts';
import type { PlannedJob } from './planned/jobs.ts';
import { isStaffed, type Order } from './order/order.ts';
import { told } from './planned/telling.ts';
import {
  refresh,
  search,
  cleared,
  nextAsked,
  wave,
  waveForMore,
  show,
  desk,
  livingCards,
  holds,
  alert,
  toOrderer,
  toPair,
  offerCard,
  offerCards,
  cancelEvent,
  choiceTimers,
  takeBackEvent,
  traineeFreed,
  linkTimer,
  aboutLink,
  meetingTimers,
  seatTimer,
  waveTimers,
  willingTimer,
  look,
  book,
  rebooked,
  freed,
  freedNews,
  issueCodes,
  owedCards,
  pairCards,
  searchedCards,
  seatedCards,
} from './planned/flow-steps.ts';
import { follow, quietly, turnTimer } from './planned/series-steps.ts';
import { traineeAgreed, traineeAsked, traineeAskedLater, traineeInEvent, traineeTimer } from './planned/trainee-steps.ts';
import { afterMeeting } from './flow-after.ts';
import type { FlowTable, FlowRule } from './planned/flow-rule.ts';
import { calendarQuestion } from './planned/calendar-question.ts';
import { keyed } from './planned/work-keys.ts';

/** When this has happened, do that next, or that at this time: the whole product on one screen. `order` is as it is after the event. */
const flow: FlowTable = {
  OrderPlaced: (order, event, on) => [
    ...(event.needsReview ? [alert(order, on)] : [search]),
    ...livingCards(order),
    { job: 'order.forget-note', needs: {}, at: on.at + on.area.policy.retention.noteDays * DAY },
    ...(order.request.urgency === 'acute' && !event.needsReview ? [alert(order, on)] : []),
  ],
  OrderApproved: (order) => [search, refresh, ...livingCards(order)],
  TimesProposed: (order, _event, on) => [...searchedCards(order, on), refresh, ...choiceTimers(order, on)],
  HandedOver: (order, _event, on) => [
    ...searchedCards(order, on),
    alert(order, on),
    ...offerCards(order),
    ...holds(order, on),
    refresh,
  ],
  ChoiceReminded: (order) => [toOrderer(order, 'order.status')],
  MoreTimesAsked: (order) => [search, refresh, ...livingCards(order)],
  TimeChosen: (order) => [...follow(order), wave, refresh, ...livingCards(order)],
  OffersMade: (order, event, on) => [
    ...event.offers.map((offer) => show('offer.card', { person: offer.consultant }, offer.id)),
    ...waveTimers(order, event.offers, on),
    ...livingCards(order),
    ...holds(order, on),
  ],
  OffersReminded: (order, event) =>
    order.offers.filter((offer) => event.offers.includes(offer.id)).map((offer) => offerCard(order, offer.id)),
  OfferAccepted: (order, event, on) => [
    ...offerCards(order),
    offerCard(order, event.offer),
    refresh,
    ...livingCards(order),
    ...seatTimer(order, on),
    ...waveForMore(order),
    ...follow(order),
  ],
  OfferWelcomed: (order, event) => [offerCard(order, event.offer), refresh, desk(order), ...waveForMore(order)],
  OfferDeclined: (order, event, on) => [offerCard(order, event.offer), ...nextAsked(order, on)],
  OfferRecused: (order, event, on) => [offerCard(order, event.offer), ...nextAsked(order, on)],
  OffersLapsed: (order, _event, on) => [...offerCards(order), ...nextAsked(order, on)],
  OffersUnreached: (order, _event, on) => [...offerCards(order), ...nextAsked(order, on)],
  OffersFilled: (order, _event, on) => [...offerCards(order), ...nextAsked(order, on)],
  NextChoiceTaken: (order, _event, on) => [
    ...follow(order),
    ...holds(order, on),
    ...offerCards(order),
    refresh,
    wave,
    ...(order.booking ? [book(order)] : []),
    ...livingCards(order),
  ],
  SeatAssigned: (order, event, on) => [
    offerCard(order, event.offer.id),
    refresh,
    ...(isStaffed(order) ? [] : [wave]),
    ...livingCards(order),
    ...seatTimer(order, on),
    ...follow(order),
  ],
  SeatWithdrawn: (order, event, on) => [
    ...offerCards(order),
    ...seatedCards(order),
    refresh,
    wave,
    ...livingCards(order),
    ...(order.booking ? [book(order)] : []),
    ...(order.problem === 'consultant-left' || (order.problem === 'pair-broke' && event.because !== 'replaced')
      ? [alert(order, on)]
      : []),
    ...seatTimer(order, on),
    ...(event.because === 'replaced' ? freedNews(order, on) : []),
    ...holds(order, on),
  ],
  PairFilled: (order, _event, on) => [
    book(order),
    { job: 'calendar.late', needs: { booking: order.bookings }, at: on.at + HOUR / 2 },
    ...issueCodes(order),
    ...offerCards(order),
    refresh,
    ...pairCards(order),
    toOrderer(order, 'order.pair'),
    ...traineeAskedLater(order, on),
    ...meetingTimers(order, on),
    ...linkTimer(order, on),
    ...livingCards(order),
    ...holds(order, on),
    ...follow(order),
    ...turnTimer(order, on),
  ],
  RolesSwapped: (order) => [...offerCards(order), refresh, ...pairCards(order), ...livingCards(order), ...follow(order)],
  SeatPrepared: (order) => [refresh, desk(order)],
  TimeAgreed: (order, _event, on) => [
    ...pairCards(order),
    ...meetingTimers(order, on),
    ...rebooked(order, on),
    ...traineeFreed(order, on),
  ],
  MeetingConfirmed: (order) => [refresh, ...livingCards(order), ...follow(order)],
  MeetingBooked: (order, _event, on) => [
    refresh,
    ...livingCards(order),
    ...holds(order, on),
    look(on),
    ...linkTimer(order, on),
    ...aboutLink(order),
  ],
  HoldPlaced: () => [],
  HoldReleased: () => [],
  CalendarNoted: (order, event, on) => (event.note.isAnswered ? [] : calendarQuestion(order, event.note, on)),
  CalendarSettled: (order, event) => [
    refresh,
    ...(event.how === 'kept' && event.person === undefined ? [book(order)] : []),
    desk(order),
  ],
  ChecklistTicked: (order) => [refresh, ...livingCards(order)],
  CodesIssued: () => [refresh],
  TraineeAsked: (order) => [...traineeAsked(order), ...traineeTimer(order), desk(order)],
  TraineeAgreed: (order, { person }) => [...traineeAgreed(order, person), refresh, desk(order)],
  TraineeLeft: (order, _event, on) => [...traineeFreed(order, on), ...traineeInEvent(order), refresh, desk(order)],
  TurnCame: (order) => [...(isStaffed(order) ? pairCards(order) : [wave]), ...offerCards(order), refresh, ...livingCards(order)],
  MeetingReminded: (order) => [
    ...toPair(order, 'meeting.reminder', String(order.bookings)),
    toOrderer(order, 'meeting.reminder', String(order.bookings)),
  ],
  PreparationReminded: (order, event) => owedCards(order, event.people),
  OrderMoved: (order, event, on) => [
    // First, so that the pair is not busy with the very meeting that is moved.
    ...(event.endedEvent === undefined
      ? takeBackEvent({ ...order, bookings: order.bookings - 1 })
      : cancelEvent(event.endedEvent)),
    ...freed(order, on),
    ...(order.phase === 'review' ? [] : [search]),
    ...livingCards(order),
    ...follow(order),
  ],
  OrderEdited: (order, event, on) => [
    ...livingCards(order),
    refresh,
    ...offerCards(order),
    ...(order.booking ? [book(order), ...linkTimer(order, on)] : []),
    ...(isStaffed(order) ? toPair(order, 'meeting.pair', String(order.bookings)) : seatedCards(order)),
    ...(event.ended.length > 0 ? nextAsked(order, on) : []),
  ],
  OrderCancelled: (order, event, on) => [
    ...(event.endedEvent === undefined ? takeBackEvent(order) : cancelEvent(event.endedEvent)),
    ...holds(order, on),
    ...traineeFreed(order, on),
    ...cleared,
    toOrderer(order, 'order.status'),
    ...freedNews(order, on),
    ...follow(order),
  ],
  OrderClosed: () => cleared,
  NewDaysAsked: (order, _event, on) => [...freed(order, on), ...livingCards(order)],
  OrderUnfilled: (order) => [...cleared, toOrderer(order, 'order.status'), ...follow(order)],
  PeopleReminded: () => [],
  CommentsRead: () => [],
  NoteForgotten: (order) => livingCards(order),
  ProblemNoticed: (order, event, on) => [
    alert(order, on),
    desk(order),
    refresh,
    ...(event.problem === 'second-seat' ? offerCards(order) : []),
    ...(event.problem === 'choose-willing' ? willingTimer(order, on) : []),
    ...(event.problem === 'no-link' ? aboutLink(order) : []),
  ],
  ProblemCleared: (order) => [desk(order), refresh],
  SearchWidened: (order) => [order.choices.length > 0 ? wave : search, refresh, ...livingCards(order)],
  ...afterMeeting,
};

/** The work that an event plans, with keys derived from order, event and work. */
export function plan(order: Order, recorded: RecordedEvent, area: Area): readonly PlannedJob[] {
  const rule = flow[recorded.event.type] as FlowRule<OrderEvent>;
  const on = { area, at: recorded.at, no: recorded.no };
  const steps = quietly(order, rule(order, recorded.event, on)).flatMap((next) => told(next, { order, recorded, on }));
  return steps.map((next) =>
    next.job === 'calendar.look' ? calendarPoll(next.needs.area, next.at ?? recorded.at) : keyed(order.number, recorded, next),
  );
}
