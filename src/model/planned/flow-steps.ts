import { DAY, HOUR, type Instant, type Interval } from '../../kernel/time/instant.ts';
import { localOf } from '../../kernel/time/zone.ts';
import type { PersonId } from '../people/person.ts';
import { bookingKey } from '../order/booking-key.ts';
import type { CalendarNote } from '../order/calendar-note.ts';
import { awake, fairTime, owedTimes, reminderDelay, reminderTime, morningOf, type FlowContext } from './fair-times.ts';
import { acuteLife } from '../order/waiting/notice.ts';
import { nextPollAt } from './polls.ts';
import type { JobName, Jobs, Recipient } from './jobs.ts';
import type { ViewFor, ViewName } from './views.ts';
import type { Trainee } from '../order/trainee.ts';
import { holders, isOnline, isStaffed, meetingSlot, openOffers, type Offer, type Order } from '../order/order.ts';

/** One next step: a job now, or at a time (`at`). `isEdit`: of a card, for somebody whom the event is no news. */
export type Next = {
  readonly [N in JobName]: { readonly job: N; readonly needs: Jobs[N]; readonly at?: Instant; readonly isEdit?: true };
}[JobName];

export const search: Next = { job: 'match.search', needs: {} };
/** The order is over: its cards are emptied, and its sheets leave it. */
export const cleared: readonly Next[] = [
  { job: 'cards.empty', needs: {} },
  { job: 'feedback.close', needs: {} },
];
/** What was sent and names the pair or the time says what is so now; nobody gets a new message. */
export const refresh: Next = { job: 'cards.refresh', needs: {} };
export const wave: Next = { job: 'offer.wave', needs: {} };

/** Whoever has been shown times is reminded, and after some days the coordinator is asked. */
export function choiceTimers(order: Order, on: FlowContext): readonly Next[] {
  const needs = { search: order.searches };
  return [
    { job: 'order.choose-remind', needs, at: awake(order, on, on.at + DAY) },
    { job: 'order.choose-late', needs, at: awake(order, on, on.at + 4 * DAY) },
  ];
}

/** An offer has ended without a yes: its time is free again, and the next are asked. */
export function nextAsked(order: Order, on: FlowContext): readonly Next[] {
  return [wave, refresh, desk(order), ...holds(order, on)];
}

/** A yes may have been the last that could come: where fewer still think than seats are empty, the next are asked. */
export function waveForMore(order: Order): readonly Next[] {
  const empty = order.seats.filter(({ holder }) => holder === undefined).length;
  return openOffers(order).length < empty ? [wave] : [];
}

export function show(view: ViewName, to: Recipient, of?: string): Next {
  return { job: 'card.show', needs: { view, to, ...(of === undefined ? {} : { of }) } };
}

export function desk(order: Order): Next {
  return show('desk.order', { desk: order.area });
}

/** The same, for somebody whom it is no news. */
function edited(next: Next): Next {
  return { ...next, isEdit: true };
}

export function livingCards(order: Order): readonly Next[] {
  return [toOrderer(order, 'order.status'), desk(order)];
}

export function alert(order: Order, on: FlowContext): Next {
  return show('desk.alert', { desk: order.area }, `${order.problem ?? order.request.urgency}/${on.no}`);
}

export function toOrderer(order: Order, view: ViewFor<'orderer'>, of?: string): Next {
  return show(view, { person: order.orderer.id }, of);
}

export function toPair(order: Order, view: ViewFor<'pair'>, of?: string): readonly Next[] {
  return holders(order).map((holder) => show(view, { person: holder.id }, of));
}

export function offerCard(order: Order, offer: string): Next {
  const consultant = order.offers.find((one) => one.id === offer)?.consultant ?? '';
  return show('offer.card', { person: consultant }, offer);
}

/** Every offer's card again: those whose content has not changed are left alone. */
export function offerCards(order: Order): readonly Next[] {
  return order.offers.map((offer) => edited(offerCard(order, offer.id)));
}

/** Those who sit are told; their own cards say of what. */
export function seatedCards(order: Order): readonly Next[] {
  return holders(order).map(({ offer }) => offerCard(order, offer));
}

/** The team and everybody who was asked are free: their cards and calendars say so, and those who kept a time are told. */
export function freed(order: Order, on: FlowContext): readonly Next[] {
  return [...holds(order, on), refresh, ...offerCards(order), ...freedNews(order, on), ...traineeFreed(order, on)];
}

/** This event freed somebody in training, who had kept the time too. */
export function traineeFreed({ trainee }: Order, on: FlowContext): readonly Next[] {
  return trainee?.leftAt === on.at ? [traineeCard(trainee)] : [];
}

export function traineeCard({ id }: Pick<Trainee, 'id'>): Next {
  return show('trainee.card', { person: id }, id);
}

/** News to everybody whose time this event freed: the pair, and those who had not answered yet. */
export function freedNews(order: Order, on: FlowContext): readonly Next[] {
  return freedBy(order, on).map(({ id, slot }) => ({ ...offerCard(order, id), at: fairTime(order, on, slot.start) }));
}

/** After a search: whoever pressed for it sees on the answer what it found. */
export function searchedCards(order: Order, on: FlowContext): readonly Next[] {
  return isWatched(order, on) ? livingCards(order).map(edited) : livingCards(order);
}

export function pairCards(order: Order): readonly Next[] {
  return toPair(order, 'meeting.pair', String(order.bookings));
}

/** The codes of the family's forms, which stay the same. */
export function issueCodes({ codes }: Order): readonly Next[] {
  return Object.keys(codes).length === 0 ? [{ job: 'feedback.issue-codes', needs: {} }] : [];
}

/** The cards with what these people still owe to the preparation. */
export function owedCards(order: Order, people: readonly PersonId[]): readonly Next[] {
  return [...pairCards(order), toOrderer(order, 'order.status')].filter(
    (next) => next.job === 'card.show' && 'person' in next.needs.to && people.includes(next.needs.to.person),
  );
}

/** Milliseconds for which whoever has pressed waits for the search, and so sees on the answer what it found. */
const WATCHED_MS = 2_000;

/** The orderer looks at the answer to their press. */
function isWatched({ askedAt }: Order, { at }: FlowContext): boolean {
  return askedAt !== undefined && at - askedAt < WATCHED_MS;
}

/** Offers and seats that this event ended: those who had kept a time for the meeting. */
function freedBy(order: Order, on: FlowContext): readonly Offer[] {
  return order.offers.filter(({ state, answeredAt }) => answeredAt === on.at && (state === 'ended' || state === 'replaced'));
}

/** The meeting stands in calendars as it is now. */
export function book(order: Order): Next {
  const slot = meetingSlot(order);
  return { job: 'calendar.book', needs: { key: bookingKey(order), ...(slot && { slot }) } };
}

/** The same team at another time. */
export function rebooked(order: Order, on: FlowContext): readonly Next[] {
  return [book(order), ...offerCards(order), refresh, ...livingCards(order), ...holds(order, on)];
}

/** No event is known, but the making of one for this team may have ended unclearly. */
export function takeBackEvent(team: Order): readonly Next[] {
  const slot = meetingSlot(team);
  if (team.seatsSince === undefined) return [];
  return [{ job: 'calendar.take-back', needs: { key: bookingKey(team), ...(slot && { slot }), looks: 0 } }];
}

/** A moved or cancelled meeting leaves the calendars. */
export function cancelEvent(eventId: string | undefined): readonly Next[] {
  return eventId === undefined ? [] : [{ job: 'calendar.cancel', needs: { eventId } }];
}

/** Hours that an online meeting may be without its link before people are told; the looks at the calendar ask for it meanwhile. */
const LINK_HOURS = 3;

/** When the link of an online meeting should have come: some hours after the booking, or earlier where the meeting is near. */
export function linkTimer(order: Order, on: FlowContext): readonly Next[] {
  const { booking } = order;
  if (booking === undefined || booking.joinUrl !== undefined || !isOnline(order.request.placeType)) return [];
  const start = meetingSlot(order)?.start ?? on.at;
  const soonest = awake(order, on, on.at + LINK_HOURS * HOUR);
  const latest = Math.max(on.at + HOUR / 4, start - 2 * HOUR);
  return [{ job: 'calendar.link-late', needs: { eventId: booking.eventId }, at: Math.min(soonest, latest) }];
}

/** To the orderer: the link is missing, or what was sent about that says that it has come. */
export function aboutLink(order: Order): readonly Next[] {
  return isOnline(order.request.placeType) ? [toOrderer(order, 'order.news', `no-link/${order.bookings}`)] : [];
}

export function meetingTimers(order: Order, on: FlowContext): readonly Next[] {
  const slot = meetingSlot(order);
  if (slot === undefined) return [];
  const needs = { booking: order.bookings };
  const remindAt = reminderTime(order, slot.start, on);
  return [
    ...owedTimes(order, remindAt, on).map((at): Next => ({ job: 'meeting.owed', needs: { ...needs, start: slot.start }, at })),
    { job: 'meeting.remind', needs: { ...needs, start: slot.start }, at: remindAt },
    ...codesInTheMorning(order, slot, on),
    { job: 'meeting.end', needs, at: slot.end },
  ];
}

/** The codes for feedback come as a new message when the meeting's day begins, or an hour before it, or with its start: never with the pair's card. */
function codesInTheMorning(order: Order, { start }: Interval, { area, at }: FlowContext): readonly Next[] {
  const morning = morningOf(localOf(start, area.zone).date, area);
  const due = [Math.min(morning, start - HOUR), start - HOUR, start].find((time) => time > at) ?? at;
  return toPair(order, 'feedback.links', String(order.bookings)).map((next): Next => ({ ...next, at: due }));
}

/** While some seats are taken and others are not, those others have a deadline of their own. */
export function seatTimer(order: Order, on: FlowContext): readonly Next[] {
  if (order.seatsSince === undefined || isStaffed(order) || holders(order).length === 0) return [];
  const life = order.request.urgency === 'acute' ? acuteLife(order, on.area) : on.area.policy.secondSeatHours * HOUR;
  return [{ job: 'offer.seat-late', needs: { since: order.seatsSince }, at: awake(order, on, on.at + life) }];
}

/** The coordinator is reminded of those who wait to be chosen, at the latest when their time comes. */
export function willingTimer(order: Order, on: FlowContext): readonly Next[] {
  const slot = meetingSlot(order);
  if (slot === undefined) return [];
  const at = Math.min(awake(order, on, on.at + reminderDelay(order, on)), Math.max(on.at + HOUR, slot.start));
  return [{ job: 'offer.choose-remind', needs: { start: slot.start }, at }];
}

/** Those of a wave are reminded once; at its end the next are asked. */
export function waveTimers(order: Order, offers: readonly Offer[], on: FlowContext): readonly Next[] {
  return offers.slice(0, 1).flatMap(({ wave: of, expiresAt }): Next[] => [
    { job: 'offer.remind', needs: { wave: of }, at: awake(order, on, on.at + reminderDelay(order, on)) },
    { job: 'offer.lapse', needs: { wave: of }, at: expiresAt },
  ]);
}

/** By policy: the consultants' calendars hold the blocks of open offers. What was ever held is given back, whatever the policy says later. */
export function holds(order: Order, { area }: FlowContext): readonly Next[] {
  const isHeld = Object.values(order.holds ?? {}).some((eventId) => eventId !== '');
  return area.policy.tentativeHolds || isHeld ? [{ job: 'calendar.hold', needs: {} }] : [];
}

/** The first look at the calendar after a booking; each look plans the next while meetings are ahead. */
export function look({ area, at }: FlowContext): Next {
  return { job: 'calendar.look', needs: { area: area.id }, at: nextPollAt(at, area.policy.calendarCheckMinutes) };
}

/**
 * Outlook says otherwise than we: the person is asked, or the orderer about the meeting itself — when people are awake, but not later
 * than the meeting is near. Without an answer the coordinator is told.
 */
export function calendarQuestion(order: Order, note: Omit<CalendarNote, 'since'>, on: FlowContext): readonly Next[] {
  const asked = { ...note, since: on.at };
  const start = meetingSlot(order)?.start ?? on.at;
  const soonest = awake(order, on, on.at);
  const at = soonest < start - 12 * HOUR ? soonest : on.at;
  const late = Math.max(at + HOUR, Math.min(awake(order, on, at + reminderDelay(order, on)), start - 12 * HOUR));
  return [
    ...calendarCards(order, asked).map((next): Next => ({ ...next, at })),
    { job: 'calendar.unanswered', needs: { since: on.at }, at: late },
    desk(order),
  ];
}

function calendarCards(order: Order, { kind, person, since }: Pick<CalendarNote, 'kind' | 'person' | 'since'>): readonly Next[] {
  return [show('meeting.calendar', { person: person ?? order.orderer.id }, `${kind}-${since}`)];
}
