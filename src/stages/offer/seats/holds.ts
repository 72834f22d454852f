import type { Offer, Order } from '../../../model/order/order.ts';
import { AHEAD_PHASES } from '../../../model/order/phases.ts';

/** Is the block of this offer to be held in the consultant's calendar: while they think, and then until the meeting itself is there? */
export function isHoldWanted(order: Order, { state }: Offer): boolean {
  if (state === 'open' || state === 'willing') return true;
  return state === 'accepted' && order.booking === undefined && AHEAD_PHASES.includes(order.phase);
}

/** Holds to be made and to be given back. An offer about which nothing is noted may have been held by an attempt that died: it is given back too. */
export function holdsToDo(order: Order): { readonly wanted: readonly Offer[]; readonly unwanted: readonly Offer[] } {
  const held = order.holds ?? {};
  return {
    wanted: order.offers.filter((offer) => isHoldWanted(order, offer) && (held[offer.id] ?? '') === ''),
    unwanted: order.offers.filter((offer) => !isHoldWanted(order, offer) && held[offer.id] !== ''),
  };
}
