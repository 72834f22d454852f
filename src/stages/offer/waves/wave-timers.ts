import { happened, unchanged, type Decision } from '../../../kernel/decision.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import type { Policy } from '../../../model/area/policy.ts';
import { blockAround, marginsOf } from '../../../model/order/block.ts';
import type { OrderEvent } from '../../../model/order/events.ts';
import { holders, isStaffed, meetingSlot, type Offer, type Order } from '../../../model/order/order.ts';
import { whenTooLate } from './ask-wave.ts';

/** Those of a wave who have not answered are reminded once. */
export function remindWave(order: Order, wave: number): Decision<OrderEvent, never> {
  const waiting = order.offers.filter((offer) => offer.wave === wave && offer.state === 'open').map((offer) => offer.id);
  return waiting.length === 0 ? unchanged() : happened<OrderEvent>({ type: 'OffersReminded', offers: waiting });
}

/** A wave whose time may be over. `isUnsent`: the request surely never arrived. */
export interface WaveEnd {
  readonly wave: number;
  readonly isUnsent: (offer: Offer) => boolean;
  readonly now: Instant;
}

/**
 * Offers whose time is over and nobody answered: the block is free again, the next wave may go. Those that could not be sent in all that
 * time nobody has let pass.
 */
export function lapseWave(order: Order, { wave, isUnsent, now }: WaveEnd): Decision<OrderEvent, never> {
  const late = order.offers.filter((offer) => offer.wave === wave && offer.state === 'open' && offer.expiresAt <= now);
  const [lost, passed] = [true, false].map((isLost) => late.filter((offer) => isUnsent(offer) === isLost).map(({ id }) => id));
  return happened<OrderEvent>(...ended('OffersUnreached', lost), ...ended('OffersLapsed', passed));
}

function ended(type: 'OffersLapsed' | 'OffersUnreached', offers: readonly string[] = []): readonly OrderEvent[] {
  return offers.length === 0 ? [] : [{ type, offers }];
}

/** One seat is taken and another has stayed empty past its own deadline: the coordinator is told, the search goes on. */
export function noticeLateSeat(order: Order, since: Instant): Decision<OrderEvent, never> {
  const isPartly = holders(order).length > 0 && !isStaffed(order);
  return order.phase === 'offering' && order.seatsSince === since && isPartly && order.problem !== 'second-seat'
    ? happened<OrderEvent>({ type: 'ProblemNoticed', problem: 'second-seat' })
    : unchanged();
}

/** The willing still wait for the coordinator's choice: told again, until the time has come. `start` is the time they are willing for. */
export function remindAboutWilling(
  order: Order,
  start: Instant,
  { policy, now }: { readonly policy: Policy; readonly now: Instant },
): Decision<OrderEvent, never> {
  const slot = meetingSlot(order);
  const isWaiting = order.offers.some(({ state }) => state === 'willing');
  if (order.phase !== 'offering' || slot?.start !== start || !isWaiting) return unchanged();
  const isTooLate = blockAround(slot, marginsOf(order, policy)).start <= now;
  return happened<OrderEvent>(isTooLate ? whenTooLate(order) : { type: 'ProblemNoticed', problem: 'choose-willing' });
}
