import { invariant } from '../../kernel/errors.ts';
import { settled, withNote, withoutNotesOf } from './calendar-note.ts';
import { timeAgreed } from './agreed-time.ts';
import type { EventOf, EventType, OrderEvent, RecordedEvent } from './events.ts';
import { changedFields, withoutNotes } from '../fields/fields.ts';
import { isSolved, lastingProblem, notesBeside } from './waiting/lasting-problem.ts';
import { holders, isStaffed, type Order } from './order.ts';
import { answered, endAll, endOpen } from './answered-offers.ts';
import { beginsInSeries, staysQuiet } from './series/quiet.ts';
import { emptied, holderOf, seated, swapped } from './seats.ts';
import { agreedByOneMore, withoutTrainee, withTraineeFreed } from './trainee.ts';

/** The order after one more event. Pure; `undefined` is the order before it was placed. */
export function evolve(order: Order | undefined, recorded: RecordedEvent): Order {
  const { event, no, at } = recorded;
  if (event.type === 'OrderPlaced') {
    invariant(order === undefined, 'an order is placed once');
    return { ...placed(event, at), version: no };
  }
  invariant(order !== undefined, 'an order begins by being placed');
  const change = changes[event.type] as Change<OrderEvent>;
  const isQuiet = order.isQuiet && staysQuiet(event) ? true : undefined;
  const changed = { ...order, ...(order.isQuiet && { isQuiet }), ...change(order, event, at), version: no };
  const next = withTraineeFreed(changed, at);
  // What was changed is told while it is the newest that there is to tell.
  return next.phase === order.phase && next.seats === order.seats ? next : { ...next, edited: undefined };
}

type Change<E> = (order: Order, event: E, at: number) => Partial<Order>;
type Changes = { readonly [T in Exclude<EventType, 'OrderPlaced'>]: Change<EventOf<T>> };

const nothing = (): Partial<Order> => ({});

const changes: Changes = {
  OrderApproved: () => ({ phase: 'searching', problem: undefined }),
  TimesProposed: (order, event) => ({
    phase: 'choosing',
    proposals: event.proposals,
    shown: shownWith(order, event.proposals),
    matchLog: event.log,
    searches: order.searches + 1,
    problem: undefined,
  }),
  ChoiceReminded: nothing,
  HandedOver: (order, event, at) => ({
    phase: 'stuck',
    problem: event.problem,
    offers: endOpen(order, 'ended', at),
    matchLog: event.log ?? order.matchLog,
  }),
  MoreTimesAsked: (_order, _event, at) => ({ phase: 'searching', problem: undefined, askedAt: at }),
  TimeChosen: (_order, event) => ({
    phase: 'offering',
    choices: event.choices,
    rows: event.rows,
    problem: undefined,
    isMovedForOrderer: undefined,
  }),
  OffersMade: (order, event) => ({ offers: [...order.offers, ...event.offers], matchLog: event.log ?? order.matchLog }),
  OffersReminded: nothing,
  OfferAccepted: (order, event, at) => ({
    offers: answered(order, [event.offer], { state: 'accepted', answeredAt: at }),
    seats: seated(order, event.seat, { ...event.consultant, offer: event.offer, since: at, isPrepared: false }),
    seatsSince: at,
    calendarNotes: withoutNotesOf(order, event.consultant.id),
    ...(event.isGiven === true ? { given: [...(order.given ?? []), event.offer] } : {}),
  }),
  OfferWelcomed: (order, event, at) => ({ offers: answered(order, [event.offer], { state: 'willing', answeredAt: at }) }),
  OfferDeclined: (order, event, at) => ({ offers: answered(order, [event.offer], { state: 'declined', answeredAt: at }) }),
  OfferRecused: (order, event, at) => ({ offers: answered(order, [event.offer], { state: 'recused', answeredAt: at }) }),
  OffersLapsed: (order, event, at) => ({ offers: answered(order, event.offers, { state: 'lapsed', answeredAt: at }) }),
  OffersUnreached: (order, event, at) => ({ offers: answered(order, event.offers, { state: 'unreached', answeredAt: at }) }),
  OffersFilled: (order, event, at) => ({ offers: answered(order, event.offers, { state: 'filled', answeredAt: at }) }),
  NextChoiceTaken: (order, _event, at) => ({
    choices: order.choices.slice(1),
    rows: order.rows?.slice(1),
    calendarNotes: [],
    preferred: formerPair(order),
    problem: undefined,
    offers: endAll(order, at),
    seats: order.seats.map(emptied),
  }),
  SeatAssigned: (order, event, at) => ({
    phase: isOffering(order) ? 'offering' : order.phase,
    problem: lastingProblem(order),
    offers: [...order.offers, event.offer],
    seats: seated(order, event.seat, { ...event.consultant, offer: event.offer.id, since: at, isPrepared: false }),
    seatsSince: at,
    calendarNotes: withoutNotesOf(order, event.consultant.id),
    given: [...(order.given ?? []), event.offer.id],
  }),
  SeatWithdrawn: (order, event, at) => ({
    phase: 'offering',
    problem: problemAfter(order, event.because),
    offers: answered(order, [holderOf(order, event.seat).offer], { state: LEFT_AS[event.because], answeredAt: at }),
    seats: order.seats.map((seat) => (seat.index === event.seat ? emptied(seat) : seat)),
    seatsSince: at,
    calendarNotes: notesBeside(order, problemAfter(order, event.because)),
  }),
  PairFilled: (order, _event, at) => {
    invariant(isStaffed(order), 'a pair is filled when every seat has its holder');
    // The times in reserve are given up: from here on people are invited to this one.
    const choices = order.choices.slice(0, 1);
    const rows = order.rows?.slice(0, 1);
    return { phase: 'preparing', offers: endOpen(order, 'filled', at), problem: lastingProblem(order), choices, rows };
  },
  RolesSwapped: (order, event) => ({ seats: swapped(order, event.seat, event.role) }),
  SeatPrepared: (order, event) => ({ seats: seated(order, event.seat, { ...holderOf(order, event.seat), isPrepared: true }) }),
  TimeAgreed: timeAgreed,
  MeetingConfirmed: (order) => ({ phase: 'confirmed', problem: lastingProblem(order) }),
  MeetingBooked: (order, event) => ({
    booking: event.booking,
    problem: isSolved(order.problem, event.booking) ? undefined : order.problem,
  }),
  HoldPlaced: (order, event) => ({ holds: { ...order.holds, [event.offer]: event.eventId } }),
  HoldReleased: (order, event) => ({ holds: { ...order.holds, [event.offer]: '' } }),
  CalendarNoted: (order, event, at) => ({ calendarNotes: withNote(order, { ...event.note, since: at }) }),
  CalendarSettled: (order, event) => ({ calendarNotes: settled(order, event) }),
  ChecklistTicked: (order, { type: _type, ticked = order.ticked, ...arranged }) => ({ ...arranged, ticked }),
  CodesIssued: (_order, event) => ({ codes: event.codes }),
  TraineeAsked: (_order, { consultant, slot, block }) => ({ trainee: { ...consultant, slot, block, agreed: [] } }),
  TraineeAgreed: agreedByOneMore,
  TraineeLeft: withoutTrainee,
  TurnCame: nothing,
  SeriesEnded: () => ({ goesOn: undefined }),
  MeetingReminded: nothing,
  PreparationReminded: () => ({ edited: undefined }),
  MeetingHeld: (order, _event, at) => ({ phase: 'held', heldAt: at, problem: undefined, offers: endOpen(order, 'ended', at) }),
  AttendanceCounted: (_order, event) => ({ attendance: event.attendance }),
  FeedbackReminded: nothing,
  OrderMoved: (order, event, at) => ({
    // What the coordinator has not looked at yet goes to them with its new days.
    ...(order.phase === 'review' ? { problem: 'review' } : { phase: 'searching', problem: undefined }),
    newDaysAskedAt: undefined,
    request: { ...order.request, windows: event.windows, durationMinutes: event.durationMinutes },
    preferred: formerPair(order),
    proposals: [],
    shown: [],
    choices: [],
    rows: undefined,
    ahead: event.ahead,
    offers: endAll(order, at),
    seats: order.seats.map(emptied),
    roomBooked: false,
    interpreterOrdered: false,
    booking: undefined,
    bookings: order.bookings + 1,
    calendarNotes: [],
    askedAt: event.by === 'orderer' ? at : undefined,
    isMovedForOrderer: event.by === 'coordinator' ? true : undefined,
  }),
  OrderEdited: (order, { changes, ended, by }, at) => ({
    request: { ...order.request, ...changes },
    edited: { fields: changedFields(order.request, changes), by, at },
    offers: answered(order, ended, { state: 'ended', answeredAt: at }),
    // What was arranged was arranged for something else.
    roomBooked: order.roomBooked && !('placeType' in changes || 'placeText' in changes),
    interpreterOrdered: order.interpreterOrdered && !('interpreter' in changes || 'interpreterLanguage' in changes),
  }),
  OrderCancelled: (order, event, at) => ({
    phase: 'cancelled',
    problem: undefined,
    booking: undefined,
    offers: endAll(order, at),
    cancelled: { reason: event.reason, by: event.by, isLate: event.isLate },
    request: withoutNotes(order.request),
  }),
  OrderClosed: (order) => ({ phase: 'closed', problem: undefined, request: withoutNotes(order.request) }),
  NewDaysAsked: (order, _event, at) => ({
    phase: order.phase === 'review' ? 'review' : 'stuck',
    problem: 'days-over',
    newDaysAskedAt: at,
    preferred: formerPair(order),
    offers: endAll(order, at),
    seats: order.seats.map(emptied),
  }),
  OrderUnfilled: (order) => ({ phase: 'unfilled', problem: undefined, booking: undefined, request: withoutNotes(order.request) }),
  CountsReminded: () => ({ countsReminded: true }),
  PeopleReminded: nothing,
  CommentsRead: nothing,
  FollowUpProposed: () => ({ followUp: 'proposed' }),
  FollowUpDeclined: () => ({ followUp: 'declined' }),
  ImpactAsked: () => ({ impactAsked: true }),
  ImpactReminded: nothing,
  ImpactClosed: () => ({ impactClosed: true }),
  AnswersLeftOut: (_order, event) => ({ answersLeftOut: event.groups }),
  NoteForgotten: (order) => ({ request: withoutNotes(order.request) }),
  ProblemNoticed: (_order, event) => ({ problem: event.problem }),
  ProblemCleared: () => ({ problem: undefined }),
  SearchWidened: (order, event) => ({
    phase: order.choices.length > 0 ? 'offering' : 'searching',
    problem: undefined,
    shown: [],
    mayAskUnknown: order.mayAskUnknown || event.mayAskUnknown,
    widenedTo: [...new Set([...order.widenedTo, ...event.municipalities])],
  }),
};

/** What becomes of the offer of somebody who no longer has the seat. */
const LEFT_AS = { recused: 'recused', replaced: 'replaced', withdrew: 'withdrawn', left: 'withdrawn' } as const;

function placed(event: EventOf<'OrderPlaced'>, at: number): Omit<Order, 'version'> {
  return {
    number: event.number,
    area: event.area,
    orderer: event.orderer,
    placedAt: at,
    askedAt: at,
    phase: event.needsReview ? 'review' : 'searching',
    request: event.request,
    problem: event.needsReview ? 'review' : undefined,
    searches: 0,
    proposals: [],
    choices: [],
    offers: [],
    seats: event.roles.map((role, index) => ({ index, role })),
    preferred: event.preferred,
    bookings: 0,
    roomBooked: false,
    interpreterOrdered: false,
    codes: {},
    impactAsked: false,
    mayAskUnknown: false,
    widenedTo: [],
    ...beginsInSeries(event),
  };
}

/** Once everything has been shown, it begins anew. */
function shownWith({ shown = [] }: Order, proposals: Order['proposals']): Order['shown'] {
  const starts = proposals.map(({ slot }) => slot.start);
  return starts.every((start) => shown.includes(start)) ? starts : [...shown, ...starts];
}

/** That a pair has broken up is for the coordinator's eyes; that somebody has left the bank or the organisation, in any case. */
function problemAfter(order: Order, because: EventOf<'SeatWithdrawn'>['because']): Order['problem'] {
  if (because === 'left') return 'consultant-left';
  return isStaffed(order) && because !== 'replaced' ? 'pair-broke' : order.problem;
}

/** Those who held a seat at the old time are asked first for the new one. */
function formerPair(order: Order): Order['preferred'] {
  const pair = holders(order).map(({ id }) => id);
  return pair.length > 0 ? pair : order.preferred;
}

function isOffering(order: Order): boolean {
  return order.phase === 'stuck' || order.phase === 'choosing' || order.phase === 'offering';
}
