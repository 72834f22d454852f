import { happened, refused } from '../../kernel/decision.ts';
import type { Decision } from '../../kernel/decision.ts';
import type { OrderEvent } from '../../model/events.ts';
import { seatOf } from '../../model/order.ts';
import type { Offer, Order, Seat } from '../../model/order.ts';
import type { ConsultantRole, Person } from '../../model/person.ts';

export type AnswerRefusal = 'not-your-offer' | 'calendar-busy' | 'booked-elsewhere' | 'seat-is-yours';

export interface AcceptFacts {
  readonly consultant: Person;
  readonly role: ConsultantRole;
  /** The calendar over the whole block, read at the press. Unknown does not stop: the person knows their own day. */
  readonly availability: 'free' | 'busy' | 'unknown';
  /** "I have freed the time": accepted although the calendar still says busy. */
  readonly insists: boolean;
  /** Holds a seat of another order that overlaps. */
  readonly isBookedElsewhere: boolean;
  /** false: the coordinator chooses among the willing. */
  readonly firstComes: boolean;
}

/** Takes a seat if one is left; a press on an answered or closed offer changes nothing and is not an error. */
export function acceptOffer(order: Order, offerId: string, facts: AcceptFacts): Decision<OrderEvent, AnswerRefusal> {
  const offer = ownOffer(order, offerId, facts.consultant.id);
  if (offer === undefined) return refused('not-your-offer');
  if (offer.state !== 'open') return happened();
  if (facts.isBookedElsewhere) return refused('booked-elsewhere');
  if (facts.availability === 'busy' && !facts.insists) return refused('calendar-busy');
  if (!facts.firstComes) return happened<OrderEvent>({ type: 'OfferWelcomed', offer: offer.id });
  const seat = seatFor(order, facts.role);
  return seat === undefined ? happened() : happened(...taking(order, offer, seat, facts.consultant));
}

/** No reason is asked and none is kept; a no never lowers a rank. */
export function declineOffer(order: Order, offerId: string, consultant: string): Decision<OrderEvent, AnswerRefusal> {
  const offer = ownOffer(order, offerId, consultant);
  if (offer === undefined) return refused('not-your-offer');
  if (offer.state === 'accepted') return refused('seat-is-yours');
  return isWaiting(offer) ? happened<OrderEvent>({ type: 'OfferDeclined', offer: offer.id }) : happened();
}

/** "I know the people": only the code is kept. A seat that was already taken is given back by it. */
export function recuse(order: Order, offerId: string, consultant: string): Decision<OrderEvent, AnswerRefusal> {
  const offer = ownOffer(order, offerId, consultant);
  if (offer === undefined) return refused('not-your-offer');
  if (isWaiting(offer)) return happened<OrderEvent>({ type: 'OfferRecused', offer: offer.id });
  const seat = seatOf(order, consultant);
  const isAhead =
    order.phase === 'offering' || order.phase === 'stuck' || order.phase === 'preparing' || order.phase === 'confirmed';
  return seat !== undefined && isAhead
    ? happened<OrderEvent>({ type: 'SeatWithdrawn', seat: seat.index, because: 'recused' })
    : happened();
}

/** The events of giving a seat to somebody, with the pair filled when it was the last. */
function taking(order: Order, offer: Offer, seat: Seat, consultant: Person): readonly OrderEvent[] {
  const taken: OrderEvent = {
    type: 'OfferAccepted',
    offer: offer.id,
    seat: seat.index,
    consultant: { id: consultant.id, name: consultant.name },
  };
  const isLast = order.seats.every((other) => other.index === seat.index || other.holder !== undefined);
  return isLast ? [taken, { type: 'PairFilled' }] : [taken];
}

/** The empty seat that suits the training: who only leads gets the lead, who only records the record; a trainee records first. */
export function seatFor(order: Order, role: ConsultantRole): Seat | undefined {
  const empty = order.seats.filter((seat) => seat.holder === undefined);
  const suits = (seat: Seat): boolean =>
    role === 'lead'
      ? seat.role === 'lead' || seat.role === 'convener'
      : role === 'recorder' || role === 'trainee'
        ? seat.role === 'recorder'
        : true;
  return empty.find(suits) ?? empty[0];
}

function ownOffer(order: Order, id: string, consultant: string): Offer | undefined {
  return order.offers.find((offer) => offer.id === id && offer.consultant === consultant);
}

function isWaiting(offer: Offer): boolean {
  return offer.state === 'open' || offer.state === 'willing';
}
