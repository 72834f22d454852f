import type { SeatRole } from '../../../model/area/methods.ts';
import type { OrderEvent } from '../../../model/order/events.ts';
import { isStaffed, type Offer, type Order, type Seat } from '../../../model/order/order.ts';
import type { ConsultantRole, Person, PersonId } from '../../../model/people/person.ts';
import { isTrainedFor } from '../../../model/people/rules-of-seating.ts';

/** What somebody is trained for, and how many more meetings they have led than recorded of late. */
export interface Training {
  readonly role: ConsultantRole;
  readonly leadsMore: number;
}

export type Trainings = ReadonlyMap<PersonId, Training>;

/** A seat to take; with `swapTo`, the taker has that role and its holder, who is trained for both, gets the seat's own. */
export interface FreeSeat {
  readonly seat: Seat;
  readonly swapTo?: SeatRole | undefined;
}

/** Somebody who says yes to an offer, and gets the seat. */
export interface Taker extends FreeSeat {
  readonly offer: Offer;
  readonly consultant: Person;
}

/**
 * The seat for this person: an empty one of their training — of two, the one they have had less —, or a seat that somebody
 * trained for both changes with them. Undefined: what is left is not for them.
 */
export function seatFor(order: Order, person: PersonId, trainings: Trainings): FreeSeat | undefined {
  const mine = trainingOf(trainings, person);
  const empty = order.seats.filter((seat) => seat.holder === undefined);
  const fitting = empty.filter((seat) => isTrainedFor(mine.role, seat.role));
  const wanted = mine.leadsMore > 0 ? 'recorder' : 'lead';
  const seat = fitting.find(({ role }) => role === wanted) ?? fitting[0];
  if (seat !== undefined) return { seat };
  for (const left of empty) {
    const other = order.seats.find(
      ({ role, holder }) =>
        holder !== undefined && isTrainedFor(mine.role, role) && isTrainedFor(trainingOf(trainings, holder.id).role, left.role),
    );
    if (other !== undefined) return { seat: left, swapTo: other.role };
  }
  return undefined;
}

/** The events of giving a seat to somebody: roles put right, offers that no longer fit closed, the pair filled when it was the last. */
export function taking(order: Order, taker: Taker, trainings: Trainings): readonly OrderEvent[] {
  const { seat, swapTo, offer } = taker;
  const { id, name } = taker.consultant;
  const taken: OrderEvent = { type: 'OfferAccepted', offer: offer.id, seat: seat.index, consultant: { id, name } };
  const events: OrderEvent[] = [taken];
  if (swapTo !== undefined) events.push({ type: 'RolesSwapped', seat: seat.index, role: swapTo });
  const after = withTaker(order, taker);
  if (isStaffed(after)) return [...events, ...balancing(after, trainings), { type: 'PairFilled' }];
  const late = order.offers.filter(
    (one) => one.state === 'open' && one.id !== offer.id && seatFor(after, one.consultant, trainings) === undefined,
  );
  return late.length === 0 ? events : [...events, { type: 'OffersFilled', offers: late.map((one) => one.id) }];
}

/** Of two who are trained for both, the one who has led less leads now. The pair may agree otherwise. */
function balancing(order: Order, trainings: Trainings): readonly OrderEvent[] {
  const [lead, recorder] = (['lead', 'recorder'] as const).map((role) => order.seats.find((seat) => seat.role === role));
  if (order.seats.length > 2 || recorder === undefined) return [];
  const [one, two] = [lead, recorder].map((seat) => trainingOf(trainings, seat?.holder?.id ?? ''));
  const isOpen = order.seats.every(({ holder }) => holder?.isPrepared === false);
  const areBoth = one?.role === 'both' && two?.role === 'both';
  const isBetterSwapped = isOpen && areBoth && one.leadsMore > two.leadsMore;
  return isBetterSwapped ? [{ type: 'RolesSwapped', seat: recorder.index, role: 'lead' }] : [];
}

function withTaker(order: Order, { seat, swapTo, offer, consultant }: Taker): Order {
  const holder = { ...consultant, offer: offer.id, since: 0, isPrepared: false };
  const seats = order.seats.map((one): Seat => {
    if (one.index === seat.index) return { ...one, role: swapTo ?? one.role, holder };
    return one.role === swapTo ? { ...one, role: seat.role } : one;
  });
  return { ...order, seats };
}

function trainingOf(trainings: Trainings, person: PersonId): Training {
  return trainings.get(person) ?? { role: 'both', leadsMore: 0 };
}
