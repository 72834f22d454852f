import { DAY, HOUR } from '../kernel/time/instant.ts';
import { addMonths } from '../kernel/time/calendar-date.ts';
import { afterQuietHours } from '../kernel/time/quiet-hours.ts';
import { instantOf, localOf } from '../kernel/time/zone.ts';
import type { Instant } from '../kernel/time/instant.ts';
import type { Area } from './area.ts';
import type { EventOf, EventType, OrderEvent, RecordedEvent } from './events.ts';
import { recipientKey } from './jobs.ts';
import type { JobName, Jobs, PlannedJob, Recipient, ViewName } from './jobs.ts';
import { holders, isStaffed, meetingSlot } from './order.ts';
import type { OfferState, Order } from './order.ts';

/** One next step: a job now, or at a time (`at`). */
type Next = { readonly [N in JobName]: { readonly job: N; readonly needs: Jobs[N]; readonly at?: Instant } }[JobName];
type Rule<E> = (order: Order, event: E, context: FlowContext) => readonly Next[];
type Flow = { readonly [T in EventType]: Rule<EventOf<T>> };

interface FlowContext {
  readonly area: Area;
  /** When the event happened. */
  readonly at: Instant;
  readonly no: number;
}

/** When this has happened, do that next, or that at this time: the whole product on one screen. `order` is as it is after the event. */
const flow: Flow = {
  OrderPlaced: (order, event, on) => [
    ...(event.needsReview ? [alert(order, on)] : [search]),
    ...livingCards(order),
    { job: 'order.forget-note', needs: {}, at: on.at + on.area.policy.retention.noteDays * DAY },
    ...(order.request.urgency === 'acute' && !event.needsReview ? [alert(order, on)] : []),
  ],
  OrderApproved: (order) => [search, ...livingCards(order)],
  TimesProposed: (order, _event, on) => [
    ...livingCards(order),
    { job: 'order.choose-remind', needs: { search: order.searches }, at: awake(order, on, on.at + DAY) },
    { job: 'order.choose-late', needs: { search: order.searches }, at: awake(order, on, on.at + 4 * DAY) },
  ],
  HandedOver: (order, event, on) => [
    ...livingCards(order),
    alert(order, on),
    toOrderer(order, 'order.news', `${event.problem}/${on.no}`),
    ...offerCards(order),
  ],
  MoreTimesAsked: (order) => [search, ...livingCards(order)],
  TimeChosen: (order) => [wave, ...livingCards(order)],
  OffersMade: (order, event, on) => [
    ...event.offers.map((offer) => show('offer.card', { person: offer.consultant }, offer.id)),
    ...event.offers.slice(0, 1).flatMap((offer): Next[] => [
      { job: 'offer.remind', needs: { wave: offer.wave }, at: awake(order, on, on.at + reminderDelay(order, on)) },
      { job: 'offer.lapse', needs: { wave: offer.wave }, at: offer.expiresAt },
    ]),
    ...livingCards(order),
  ],
  OffersReminded: (order, event) =>
    order.offers
      .filter((offer) => event.offers.includes(offer.id))
      .map((offer) => show('offer.reminder', { person: offer.consultant }, offer.id)),
  OfferAccepted: (order) => [...offerCards(order), ...livingCards(order)],
  OfferWelcomed: (order, event) => [offerCard(order, event.offer), desk(order)],
  OfferDeclined: (order, event) => [offerCard(order, event.offer), wave, desk(order)],
  OfferRecused: (order, event) => [offerCard(order, event.offer), wave, desk(order)],
  OffersLapsed: (order) => [...offerCards(order), wave, desk(order)],
  NextChoiceTaken: (order) => [...offerCards(order), wave, ...livingCards(order)],
  SeatAssigned: (order, event) => [offerCard(order, event.offer.id), ...(isStaffed(order) ? [] : [wave]), ...livingCards(order)],
  SeatWithdrawn: (order, event, on) => [
    ...offerCards(order),
    ...pairCards(order),
    wave,
    desk(order),
    ...(order.booking ? [{ job: 'calendar.book', needs: {} } as const] : []),
    ...(event.because === 'replaced' ? [] : [alert(order, on)]),
  ],
  PairFilled: (order, _event, on) => [
    { job: 'calendar.book', needs: {} },
    ...(Object.keys(order.codes).length === 0 ? [{ job: 'feedback.issue-codes', needs: {} } as const] : []),
    ...offerCards(order),
    ...pairCards(order),
    toOrderer(order, 'order.pair', String(order.version)),
    ...meetingTimers(order, on),
    ...livingCards(order),
  ],
  RolesSwapped: (order) => [...offerCards(order), ...pairCards(order), ...livingCards(order)],
  SeatPrepared: (order) => [...pairCards(order), desk(order)],
  MeetingConfirmed: (order) => [...pairCards(order), ...livingCards(order), ...toPair(order, 'feedback.links')],
  MeetingBooked: (order) => [...pairCards(order), ...livingCards(order)],
  ChecklistTicked: (order) => livingCards(order),
  CodesIssued: () => [],
  MeetingReminded: (order) => [
    ...toPair(order, 'meeting.reminder', String(order.bookings)),
    toOrderer(order, 'meeting.reminder', String(order.bookings)),
  ],
  MeetingHeld: (order, _event, on) => [
    ...toPair(order, 'meeting.counts'),
    ...toPair(order, 'feedback.card'),
    ...toPair(order, 'feedback.links'),
    toOrderer(order, 'feedback.card'),
    { job: 'feedback.remind', needs: {}, at: awake(order, on, on.at + on.area.policy.feedbackReminderDays * DAY) },
    { job: 'order.close', needs: {}, at: on.at + on.area.policy.feedbackDays * DAY },
    { job: 'impact.ask', needs: {}, at: monthsLater(on, on.area.policy.impactMonths) },
    ...offerCards(order),
    ...livingCards(order),
  ],
  AttendanceCounted: (order) => [...toPair(order, 'meeting.counts'), ...livingCards(order)],
  FeedbackReminded: (order) => [...toPair(order, 'feedback.reminder'), toOrderer(order, 'feedback.reminder')],
  OrderMoved: (order, event, on) => [
    search,
    ...pairCards(order, order.bookings - 1),
    ...cancelEvent(event.endedEvent),
    ...offerCards(order),
    ...livingCards(order),
    toOrderer(order, 'order.news', `moved/${on.no}`),
  ],
  OrderCancelled: (order, event, on) => [
    ...cancelEvent(event.endedEvent),
    emptyCards,
    toOrderer(order, 'order.news', `cancelled/${on.no}`),
  ],
  OrderClosed: () => [emptyCards],
  ImpactAsked: (order) => [toOrderer(order, 'impact.card')],
  NoteForgotten: (order) => livingCards(order),
  ProblemNoticed: (order, _event, on) => [alert(order, on), desk(order)],
  ProblemCleared: (order) => [desk(order)],
  SearchWidened: (order) => [order.choices.length > 0 ? wave : search, ...livingCards(order)],
};

/** The work that an event plans, with keys derived from order, event and work. */
export function plan(order: Order, recorded: RecordedEvent, area: Area): readonly PlannedJob[] {
  const rule = flow[recorded.event.type] as Rule<OrderEvent>;
  return rule(order, recorded.event, { area, at: recorded.at, no: recorded.no }).map((next) => planned(order, recorded, next));
}

function planned(order: Order, recorded: RecordedEvent, next: Next): PlannedJob {
  const target = next.job === 'card.show' ? `/${next.needs.view}/${recipientKey(next.needs.to)}/${next.needs.of ?? ''}` : '';
  const key = `${order.number}/event-${recorded.no}/${next.job}${target}`;
  return { job: next.job, order: order.number, key, needs: next.needs, due: next.at ?? recorded.at } as PlannedJob;
}

const search: Next = { job: 'match.search', needs: {} };
const emptyCards: Next = { job: 'cards.empty', needs: {} };
const wave: Next = { job: 'offer.wave', needs: {} };

function show(view: ViewName, to: Recipient, of?: string): Next {
  return { job: 'card.show', needs: { view, to, ...(of === undefined ? {} : { of }) } };
}

function desk(order: Order): Next {
  return show('desk.order', { desk: order.area });
}

function livingCards(order: Order): readonly Next[] {
  return [toOrderer(order, 'order.status'), desk(order)];
}

function alert(order: Order, on: FlowContext): Next {
  return show('desk.alert', { desk: order.area }, `${order.problem ?? order.request.urgency}/${on.no}`);
}

function toOrderer(order: Order, view: ViewName, of?: string): Next {
  return show(view, { person: order.orderer.id }, of);
}

function toPair(order: Order, view: ViewName, of?: string): readonly Next[] {
  return holders(order).map((holder) => show(view, { person: holder.id }, of));
}

function offerCard(order: Order, offer: string): Next {
  const consultant = order.offers.find((one) => one.id === offer)?.consultant ?? '';
  return show('offer.card', { person: consultant }, offer);
}

/** The pair's own cards, and those of people who have left it. */
function pairCards(order: Order, booking = order.bookings): readonly Next[] {
  const people = new Set(order.offers.filter((offer) => SEATED_ONCE.includes(offer.state)).map((offer) => offer.consultant));
  return [...people].map((person) => show('meeting.pair', { person }, String(booking)));
}

const SEATED_ONCE: readonly OfferState[] = ['accepted', 'withdrawn', 'recused', 'ended'];

/** Every offer's card again: those whose content has not changed are left alone. */
function offerCards(order: Order): readonly Next[] {
  return order.offers.map((offer) => offerCard(order, offer.id));
}

/** A moved or cancelled meeting leaves the calendars. */
function cancelEvent(eventId: string | undefined): readonly Next[] {
  return eventId === undefined ? [] : [{ job: 'calendar.cancel', needs: { eventId } }];
}

function meetingTimers(order: Order, on: FlowContext): readonly Next[] {
  const slot = meetingSlot(order);
  if (slot === undefined) return [];
  return [
    { job: 'meeting.remind', needs: { booking: order.bookings }, at: slot.start - on.area.policy.meetingReminderHours * HOUR },
    { job: 'meeting.end', needs: { booking: order.bookings }, at: slot.end },
  ];
}

function reminderDelay(order: Order, on: FlowContext): number {
  const { reminderHours, acuteOfferHours } = on.area.policy;
  return order.request.urgency === 'acute' ? (acuteOfferHours * HOUR) / 2 : reminderHours * HOUR;
}

/** Nobody is disturbed in quiet hours, but for acute orders. */
function awake(order: Order, on: FlowContext, at: Instant): Instant {
  return order.request.urgency === 'acute' ? at : afterQuietHours(at, on.area.policy.quietHours, on.area.zone, on.area.holidays);
}

function monthsLater(on: FlowContext, months: number): Instant {
  const { date, time } = localOf(on.at, on.area.zone);
  return instantOf(addMonths(date, months), time, on.area.zone);
}
