import type { Instant } from '../../../kernel/time/instant.ts';
import { isLiveOffer, isOver, isStaffed, meetingSlot, seatOf, type Offer, type Order } from '../../../model/order/order.ts';
import { comesAlong, traineeOf, undecided } from '../../../model/order/trainee/comes-along.ts';
import type { PersonId } from '../../../model/people/person.ts';
import type { ViewName } from '../../../model/planned/views.ts';

/** What a consultant is asked now, and what they have promised. */
export interface OwnPart {
  /** Those that must be answered first come first. */
  readonly requests: readonly OpenRequest[];
  /** Meetings in which they hold a seat, or to which they may come along in training, the next one first: those ahead, and those whose numbers are still to be told. */
  readonly coming: readonly Order[];
}

export interface OpenRequest {
  readonly order: Order;
  readonly offer: Offer;
}

/** Of orders in which the person holds a seat or has an offer. */
export function ownPart(orders: readonly Order[], person: PersonId, now: Instant): OwnPart {
  const ahead = orders.filter((order) => !isOver(order));
  const requests = ahead.flatMap((order) =>
    order.offers
      .filter((offer) => offer.consultant === person && isWaiting(offer, now))
      .map((offer): OpenRequest => ({ order, offer })),
  );
  return {
    requests: requests.sort((a, b) => a.offer.expiresAt - b.offer.expiresAt),
    coming: ahead
      .filter((order) => {
        const isSeated = seatOf(order, person) !== undefined;
        return (isSeated || isTrainee(order, person)) && (endOf(order) > now || (isSeated && owesCounts(order)));
      })
      .sort((a, b) => endOf(a) - endOf(b)),
  };
}

/** Which card of the order is this person's own, of those who sit in it or are asked; undefined for everybody else. */
export function ownView(order: Order, person: PersonId): { readonly view: ViewName; readonly of?: string } | undefined {
  const isTogether = order.phase === 'preparing' || order.phase === 'confirmed';
  if (order.phase === 'held' && seatOf(order, person) !== undefined) return { view: 'meeting.counts' };
  if (isTogether && seatOf(order, person) !== undefined) return { view: 'meeting.pair', of: String(order.bookings) };
  if (isTrainee(order, person)) return { view: 'trainee.card', of: person };
  const offer = order.offers.findLast((one) => one.consultant === person && isLiveOffer(one));
  return offer && { view: 'offer.card', of: offer.id };
}

/** What a seat, or coming along without one, asks of somebody next. */
export type SeatErrand = 'counts' | 'talk' | 'others-talk' | 'team' | 'meeting' | 'asked-along' | 'others-asked';

export function seatErrand(order: Order, person: PersonId): SeatErrand {
  if (isTrainee(order, person)) return traineeErrand(order, person);
  if (owesCounts(order)) return 'counts';
  if (!isStaffed(order)) return 'team';
  if (order.phase === 'confirmed') return 'meeting';
  return seatOf(order, person)?.holder?.isPrepared === true ? 'others-talk' : 'talk';
}

export function isTrainee(order: Order, person: PersonId): boolean {
  return traineeOf(order)?.id === person;
}

function traineeErrand(order: Order, person: PersonId): SeatErrand {
  if (undecided(order).includes(person)) return 'asked-along';
  return comesAlong(order) === undefined ? 'others-asked' : 'meeting';
}

function owesCounts({ phase, attendance }: Order): boolean {
  return phase === 'held' && attendance === undefined;
}

function isWaiting({ state, expiresAt }: Offer, now: Instant): boolean {
  return state === 'willing' || (state === 'open' && expiresAt > now);
}

function endOf(order: Order): Instant {
  return meetingSlot(order)?.end ?? 0;
}
