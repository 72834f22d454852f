import { happened, refused, unchanged, type Decision } from '../../kernel/decision.ts';
import type { OrderEvent } from '../../model/order/events.ts';
import { isStaffed, seatOf, type Offer, type Order } from '../../model/order/order.ts';
import { isAhead } from '../../model/order/phases.ts';
import type { Person } from '../../model/people/person.ts';
import { seatFor, taking, type Trainings } from './seats/seating.ts';

export type AnswerRefusal = 'not-your-offer' | 'calendar-busy' | 'booked-elsewhere' | 'role-filled' | 'seat-is-yours';

export interface AcceptFacts {
  readonly consultant: Person;
  /** Of everybody who has been asked. */
  readonly trainings: Trainings;
  /** The calendar over the whole block, read at the press. Unknown does not stop: the person knows their own day. */
  readonly availability: 'free' | 'busy' | 'unknown';
  /** "I have freed the time": accepted although the calendar still says busy. */
  readonly insists: boolean;
  /** Holds a seat of another order that overlaps. */
  readonly isBookedElsewhere: boolean;
  /** false: the coordinator chooses among the willing. */
  readonly firstComes: boolean;
}

/** The offer, if it was made to this consultant. */
export function ownOffer(order: Order, id: string, consultant: string): Offer | undefined {
  return order.offers.find((offer) => offer.id === id && offer.consultant === consultant);
}

/** Takes a seat if one is left; a press on an answered or closed offer changes nothing and is not an error. */
export function acceptOffer(order: Order, offerId: string, facts: AcceptFacts): Decision<OrderEvent, AnswerRefusal> {
  const offer = ownOffer(order, offerId, facts.consultant.id);
  if (offer === undefined) return refused('not-your-offer');
  if (offer.state !== 'open') return unchanged();
  if (facts.isBookedElsewhere) return refused('booked-elsewhere');
  if (facts.availability === 'busy' && !facts.insists) return refused('calendar-busy');
  if (!facts.firstComes) return happened(...welcoming(order, offer));
  if (isStaffed(order)) return unchanged();
  const free = seatFor(order, facts.consultant.id, facts.trainings);
  return free === undefined
    ? refused('role-filled')
    : happened(...taking(order, { ...free, offer, consultant: facts.consultant }, facts.trainings), ...insisting(facts));
}

/** Who says that they come although their calendar says otherwise is not asked the same again before booking. */
function insisting({ insists, consultant }: AcceptFacts): readonly OrderEvent[] {
  return insists ? [{ type: 'CalendarNoted', note: { kind: 'busy', person: consultant.id, isAnswered: true } }] : [];
}

/** A yes where the coordinator chooses; once there are as many as seats, the coordinator is told. */
function welcoming(order: Order, offer: Offer): readonly OrderEvent[] {
  const welcomed: OrderEvent = { type: 'OfferWelcomed', offer: offer.id };
  const willing = 1 + order.offers.filter(({ state }) => state === 'willing').length;
  const empty = order.seats.filter(({ holder }) => holder === undefined).length;
  const isEnough = willing === empty && order.problem !== 'choose-willing';
  return isEnough ? [welcomed, { type: 'ProblemNoticed', problem: 'choose-willing' }] : [welcomed];
}

/** No reason is asked and none is kept; a no never lowers a rank. */
export function declineOffer(order: Order, offerId: string, consultant: string): Decision<OrderEvent, AnswerRefusal> {
  const offer = ownOffer(order, offerId, consultant);
  if (offer === undefined) return refused('not-your-offer');
  if (offer.state === 'accepted') return refused('seat-is-yours');
  return isWaiting(offer) ? happened<OrderEvent>({ type: 'OfferDeclined', offer: offer.id }) : unchanged();
}

/** "I know the people": only the code is kept. A seat that was already taken is given back by it. */
export function recuse(order: Order, offerId: string, consultant: string): Decision<OrderEvent, AnswerRefusal> {
  const offer = ownOffer(order, offerId, consultant);
  if (offer === undefined) return refused('not-your-offer');
  if (isWaiting(offer)) return happened<OrderEvent>({ type: 'OfferRecused', offer: offer.id });
  const seat = seatOf(order, consultant);
  return seat !== undefined && isAhead(order)
    ? happened<OrderEvent>({ type: 'SeatWithdrawn', seat: seat.index, because: 'recused' })
    : unchanged();
}

function isWaiting(offer: Offer): boolean {
  return offer.state === 'open' || offer.state === 'willing';
}
