import type { Offer, Order } from './order.ts';

/** These offers with their answer. */
export function answered(order: Order, ids: readonly string[], answer: Pick<Offer, 'state' | 'answeredAt'>): readonly Offer[] {
  return order.offers.map((offer) => (ids.includes(offer.id) ? { ...offer, ...answer } : offer));
}

/** Whoever has not been given a seat is asked no more. */
export function endOpen(order: Order, state: 'filled' | 'ended', at: number): readonly Offer[] {
  return order.offers.map((offer) =>
    offer.state === 'open' || offer.state === 'willing' ? { ...offer, state, answeredAt: at } : offer,
  );
}

/** Nobody is asked, and nobody is held. */
export function endAll(order: Order, at: number): readonly Offer[] {
  return endOpen(order, 'ended', at).map((offer) =>
    offer.state === 'accepted' ? { ...offer, state: 'ended', answeredAt: at } : offer,
  );
}
