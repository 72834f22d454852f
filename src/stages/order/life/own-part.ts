import type { Instant } from '../../../kernel/time/instant.ts';
import { isLiveOffer, isOver, meetingSlot, seatOf, type Offer, type Order } from '../../../model/order/order.ts';
import type { PersonId } from '../../../model/people/person.ts';
import type { ViewName } from '../../../model/planned/views.ts';

/** What a consultant is asked now, and what they have promised. */
export interface OwnPart {
  /** Those that must be answered first come first. */
  readonly requests: readonly OpenRequest[];
  /** Meetings ahead in which they hold a seat, the next one first. */
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
      .filter((order) => seatOf(order, person) !== undefined && endOf(order) > now)
      .sort((a, b) => endOf(a) - endOf(b)),
  };
}

/** Which card of the order is this person's own, of those who sit in it or are asked; undefined for everybody else. */
export function ownView(order: Order, person: PersonId): { readonly view: ViewName; readonly of: string } | undefined {
  const isStaffed = order.phase === 'preparing' || order.phase === 'confirmed';
  if (isStaffed && seatOf(order, person) !== undefined) return { view: 'meeting.pair', of: String(order.bookings) };
  const offer = order.offers.findLast((one) => one.consultant === person && isLiveOffer(one));
  return offer && { view: 'offer.card', of: offer.id };
}

function isWaiting({ state, expiresAt }: Offer, now: Instant): boolean {
  return state === 'willing' || (state === 'open' && expiresAt > now);
}

function endOf(order: Order): Instant {
  return meetingSlot(order)?.end ?? 0;
}
