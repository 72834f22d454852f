import { happened } from '../../kernel/decision.ts';
import type { Decision } from '../../kernel/decision.ts';
import type { Instant } from '../../kernel/time/instant.ts';
import type { OrderEvent } from '../../model/events.ts';
import type { Order } from '../../model/order.ts';

/** Those of a wave who have not answered are reminded once. */
export function remindWave(order: Order, wave: number): Decision<OrderEvent, never> {
  const waiting = order.offers.filter((offer) => offer.wave === wave && offer.state === 'open').map((offer) => offer.id);
  return waiting.length === 0 ? happened() : happened<OrderEvent>({ type: 'OffersReminded', offers: waiting });
}

/** Offers whose time is over and nobody answered: the block is free again, the next wave may go. */
export function lapseWave(order: Order, wave: number, now: Instant): Decision<OrderEvent, never> {
  const late = order.offers
    .filter((offer) => offer.wave === wave && offer.state === 'open' && offer.expiresAt <= now)
    .map((offer) => offer.id);
  return late.length === 0 ? happened() : happened<OrderEvent>({ type: 'OffersLapsed', offers: late });
}
