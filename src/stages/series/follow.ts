import { happened, unchanged, type Decision } from '../../kernel/decision.ts';
import { idFromKey } from '../../kernel/ids.ts';
import type { Instant, Interval } from '../../kernel/time/instant.ts';
import { localOf } from '../../kernel/time/zone.ts';
import type { Area } from '../../model/area/area.ts';
import { blockAround, marginsOf } from '../../model/order/block.ts';
import { evolve } from '../../model/order/evolve.ts';
import { BY_ITSELF, type OrderEvent } from '../../model/order/events.ts';
import { holders, isStaffed, meetingSlot, seatOf, type Offer, type Order, type WishedWindow } from '../../model/order/order.ts';
import { isToCome, laterOf, rowOf } from '../../model/order/series/series.ts';
import { meetingNumber, type SeriesPlace } from '../../kernel/meeting-number.ts';

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

/** The time of this meeting in the row that was chosen with an earlier one, or that it has none yet. Undefined: that row is not its own. */
function timeInRow(meeting: Order, leader: Order): { readonly slot: Interval | undefined } | undefined {
  const steps = (meeting.series?.no ?? 1) - (leader.series?.no ?? 1);
  return isToCome(meeting) && steps > 0 && steps <= (leader.ahead ?? 0) ? { slot: rowOf(leader)[steps - 1] } : undefined;
}

/**
 * What a meeting does so that it has the time that was chosen for it. One that moves along with an earlier one has none until that one has.
 */
export function followTime(meeting: Order, leader: Order, { area }: FollowFacts): Decision<OrderEvent, never> {
  const due = timeInRow(meeting, leader);
  const present = meetingSlot(meeting);
  if (due === undefined || isSame(present, due.slot)) return unchanged();
  const chosen: readonly OrderEvent[] = due.slot === undefined ? [] : [{ type: 'TimeChosen', choices: [due.slot] }];
  if (present === undefined) return happened(...chosen);
  const isMoving = due.slot === undefined && leader.bookings > 0;
  return isMoving || (due.slot !== undefined && meeting.isQuiet === true)
    ? happened<OrderEvent>(movedAlong(meeting, due.slot ?? present, area), ...chosen)
    : unchanged();
}

function isSame(a: Interval | undefined, b: Interval | undefined): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}

function movedAlong(meeting: Order, slot: Interval, area: Area): OrderEvent {
  const { durationMinutes } = meeting.request;
  const endedEvent = meeting.booking?.eventId;
  return { type: 'OrderMoved', windows: [windowOf(slot, area)], durationMinutes, endedEvent, isOfSeries: true };
}

/**
 * The people of the meeting before it take the same seats of this one, as far as they are empty; what they have said of that one (talk
 * held, outsiders) is said of this one too.
 */
export function followTeam(meeting: Order, model: Order, facts: FollowFacts): readonly OrderEvent[] {
  if (meeting.isQuiet !== true || meeting.choices.length === 0 || !isToCome(meeting)) return [];
  const steps = [seatsTaken, rolesTaken, filled, confirmed];
  const events: OrderEvent[] = [];
  let after = meeting;
  for (const step of steps) {
    const next = step(after, model, facts);
    after = next.reduce(
      (order, event) => evolve(order, { no: order.version + 1, at: facts.now, cause: BY_ITSELF, event }),
      after,
    );
    events.push(...next);
  }
  return events;
}

type TeamStep = (meeting: Order, model: Order, facts: FollowFacts) => readonly OrderEvent[];

const seatsTaken: TeamStep = (meeting, model, { area, now }) => {
  const slot = meetingSlot(meeting);
  if (slot === undefined) return [];
  const block = blockAround(slot, marginsOf(meeting, area.policy));
  return model.seats.flatMap(({ index: seat, holder }): readonly OrderEvent[] => {
    const own = meeting.seats[seat];
    if (holder === undefined || own === undefined || own.holder !== undefined || !mayTake(meeting, holder.id)) return [];
    const { id: consultant, name } = holder;
    const id = idFromKey(`${meeting.number}/${meeting.bookings}/${seat}/${holder.offer}`);
    const offer: Offer = { id, consultant, wave: 0, slot, block, state: 'open', offeredAt: now, expiresAt: now };
    return [
      { type: 'OffersMade', offers: [offer] },
      { type: 'OfferAccepted', offer: id, seat, consultant: { id: consultant, name } },
    ];
  });
};

/** Two who lead and record may have changed with each other. */
const rolesTaken: TeamStep = (meeting, model) => {
  if (!isSameTeam(meeting, model)) return [];
  const lead = model.seats.find(({ role }) => role === 'lead');
  const isOther = lead !== undefined && meeting.seats[lead.index]?.role === 'recorder';
  return isOther ? [{ type: 'RolesSwapped', seat: lead.index, role: 'lead' }] : [];
};

const filled: TeamStep = (meeting) => (meeting.phase === 'offering' && isStaffed(meeting) ? [{ type: 'PairFilled' }] : []);

const confirmed: TeamStep = (meeting, model) => {
  if (meeting.phase !== 'preparing' || !isSameTeam(meeting, model) || !isConfirmed(model)) return [];
  const prepared = meeting.seats.filter(({ holder }) => holder?.isPrepared === false);
  return [...prepared.map(({ index: seat }) => ({ type: 'SeatPrepared', seat }) as const), { type: 'MeetingConfirmed' }];
};

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
