import { happened, unchanged, type Decision } from '../../kernel/decision.ts';
import { idFromKey } from '../../kernel/ids.ts';
import type { Instant, Interval } from '../../kernel/time/instant.ts';
import { localOf } from '../../kernel/time/zone.ts';
import type { Area } from '../../model/area/area.ts';
import { blockAround, marginsOf } from '../../model/order/block.ts';
import { evolve } from '../../model/order/evolve.ts';
import { BY_ITSELF, type OrderEvent } from '../../model/order/events.ts';
import { holders, isStaffed, meetingSlot, seatOf, type Order, type Seat, type WishedWindow } from '../../model/order/order.ts';
import { isToCome, laterOf, meetingNumber, rowOf, type SeriesPlace } from '../../model/order/series.ts';

export interface FollowFacts {
  readonly area: Area;
  readonly now: Instant;
}

/** A later meeting of a series that is to stand at this time. */
export interface DueMeeting {
  readonly place: SeriesPlace;
  readonly slot: Interval;
}

/** The later meetings whose times were chosen together with this one's. */
export function meetingsDue(order: Order): readonly DueMeeting[] {
  const { series } = order;
  if (series === undefined || !isToCome(order)) return [];
  return rowOf(order).map((slot, index) => ({ place: { first: series.first, no: series.no + index + 1 }, slot }));
}

/** A later meeting as an order of its own: the same wish at its own time, and no search. */
export function placeLater(order: Order, { place, slot }: DueMeeting, { area }: FollowFacts): readonly OrderEvent[] {
  const { orderer, request, preferred } = order;
  return [
    {
      type: 'OrderPlaced',
      number: meetingNumber(place.first, place.no),
      ...{ area: order.area, orderer, preferred, needsReview: false, series: place, isQuiet: true },
      request: { ...request, windows: [windowOf(slot, area)] },
      roles: order.seats.map(({ role }) => role),
    },
    { type: 'TimeChosen', choices: [slot] },
  ];
}

function windowOf({ start, end }: Interval, { zone }: Area): WishedWindow {
  const [from, to] = [localOf(start, zone), localOf(end, zone)];
  return { date: from.date, from: from.time, to: to.time };
}

/** The meeting whose time and team this one takes: the nearest before it that was not called off. */
export function modelFor(meeting: Order, meetings: readonly Order[]): Order | undefined {
  const no = meeting.series?.no ?? 1;
  return meetings.filter((one) => (one.series?.no ?? 1) < no && one.phase !== 'cancelled' && one.phase !== 'unfilled').at(-1);
}

/**
 * What a meeting does so that it has the time that was chosen for it. A meeting that moves along with an earlier one has none until that
 * one has.
 */
export function followTime(meeting: Order, leader: Order, { area }: FollowFacts): Decision<OrderEvent, never> {
  const no = meeting.series?.no ?? 1;
  const steps = no - (leader.series?.no ?? 1);
  if (!isToCome(meeting) || steps < 1 || steps > (leader.ahead ?? 0)) return unchanged();
  const slot = rowOf(leader)[steps - 1];
  const present = meetingSlot(meeting);
  const isMoving = leader.bookings > 0 && leader.choices.length === 0;
  if (slot === undefined)
    return isMoving && present !== undefined ? happened(movedAlong(meeting, present, area)) : unchanged();
  if (present === undefined) return happened<OrderEvent>({ type: 'TimeChosen', choices: [slot] });
  if (meeting.isQuiet !== true || (present.start === slot.start && present.end === slot.end)) return unchanged();
  return happened<OrderEvent>(movedAlong(meeting, slot, area), { type: 'TimeChosen', choices: [slot] });
}

function movedAlong(meeting: Order, slot: Interval, area: Area): OrderEvent {
  const { durationMinutes } = meeting.request;
  const endedEvent = meeting.booking?.eventId;
  return { type: 'OrderMoved', windows: [windowOf(slot, area)], durationMinutes, endedEvent, isOfSeries: true };
}

/**
 * The people of the meeting before it take the same seats of this one, as far as they are empty; what they have said of that one (talk
 * held, outsiders) is said of this one too. Undefined: the meeting must find its people by itself, for somebody of them cannot come.
 */
export function followTeam(meeting: Order, model: Order, { area, now }: FollowFacts): readonly OrderEvent[] {
  const slot = meetingSlot(meeting);
  if (meeting.isQuiet !== true || slot === undefined || !isToCome(meeting)) return [];
  const events: OrderEvent[] = [];
  let after = meeting;
  const add = (event: OrderEvent): void => {
    events.push(event);
    after = evolve(after, { no: after.version + 1, at: now, cause: BY_ITSELF, event });
  };
  const block = blockAround(slot, marginsOf(meeting, area.policy));
  for (const seat of model.seats) {
    const { holder } = seat;
    const own = after.seats[seat.index];
    if (holder === undefined || own === undefined || own.holder !== undefined || !mayTake(after, holder.id)) continue;
    const id = idFromKey(`${meeting.number}/${meeting.bookings}/${seat.index}/${holder.offer}`);
    const { id: consultant, name } = holder;
    add({ type: 'OffersMade', offers: [{ id, consultant, wave: 0, slot, block, state: 'open', offeredAt: now, expiresAt: now }] });
    add({ type: 'OfferAccepted', offer: id, seat: seat.index, consultant: { id: consultant, name } });
  }
  for (const seat of swappedSeats(after, model)) if (after.seats[seat.index]?.role !== seat.role) add(taking(seat));
  if (after.phase === 'offering' && isStaffed(after)) add({ type: 'PairFilled' });
  if (after.phase === 'preparing' && isSameTeam(after, model) && isConfirmed(model)) {
    for (const { index, holder } of after.seats) if (holder?.isPrepared === false) add({ type: 'SeatPrepared', seat: index });
    add({ type: 'MeetingConfirmed' });
  }
  return events;
}

/** Two who lead and record may have changed with each other. */
function swappedSeats(meeting: Order, model: Order): readonly Seat[] {
  return isSameTeam(meeting, model) ? model.seats.filter(({ role }) => role === 'lead' || role === 'recorder') : [];
}

function taking({ index, role }: Seat): OrderEvent {
  return { type: 'RolesSwapped', seat: index, role };
}

/** Nobody sits twice, and nobody is put back into a seat that they have left. */
function mayTake(meeting: Order, person: string): boolean {
  const hasLeft = meeting.offers.some(
    ({ consultant, state }) => consultant === person && (state === 'withdrawn' || state === 'recused' || state === 'replaced'),
  );
  return seatOf(meeting, person) === undefined && !hasLeft;
}

function isSameTeam(meeting: Order, model: Order): boolean {
  return isStaffed(meeting) && meeting.seats.every(({ index, holder }) => model.seats[index]?.holder?.id === holder?.id);
}

function isConfirmed({ phase }: Order): boolean {
  return phase === 'confirmed' || phase === 'held' || phase === 'closed';
}

/** The meeting before it has its team, and this one has not: it looks for its people by itself from here on. */
export function isLeftAlone(meeting: Order, model: Order): boolean {
  return meeting.isQuiet === true && isToCome(meeting) && isStaffed(model) && !isStaffed(meeting) && meeting.choices.length > 0;
}

/** Its turn has come. */
export function turn(meeting: Order): Decision<OrderEvent, never> {
  return meeting.isQuiet === true && isToCome(meeting) ? happened<OrderEvent>({ type: 'TurnCame' }) : unchanged();
}

/** A meeting without a team of its own does not outlive the one that it lives by. */
export function endWith(meeting: Order, leader: Order): Decision<OrderEvent, never> {
  const isLost = meeting.isQuiet === true && isToCome(meeting) && holders(meeting).length === 0;
  const because = leader.cancelled ?? { reason: 'no-consultants' as const, by: 'coordinator' as const };
  return isLost
    ? happened<OrderEvent>({ type: 'OrderCancelled', reason: because.reason, by: because.by, isLate: false })
    : unchanged();
}

/** The last meeting that was held, or is to be, where nothing comes after it any more. */
export function lastOf(meetings: readonly Order[]): Order | undefined {
  const standing = meetings.filter(({ phase }) => phase !== 'cancelled' && phase !== 'unfilled');
  const last = standing.at(-1);
  const isOpen = last?.request.meetings === 'open' && laterOf(last, meetings).length === 0;
  return last?.goesOn === true && last.phase !== 'closed' && !isOpen ? last : undefined;
}
