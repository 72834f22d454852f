import { overlaps, type Interval } from '../../kernel/time/instant.ts';
import type { SeatRole } from '../area/methods.ts';
import type { PersonId } from '../people/person.ts';
import type { OrderNumber } from './order.ts';

/** One seat held, or block held by an open offer: what our own books know of a consultant's time. */
export interface Commitment {
  readonly consultant: PersonId;
  readonly order: OrderNumber;
  readonly kind: 'seat' | 'offer';
  /** 'trainee': along beside the team, which takes the time of one who leads, but is none of its seats. */
  readonly role: SeatRole | 'trainee' | undefined;
  readonly slot: Interval;
  readonly block: Interval;
}

/** What takes time of this block for other orders: an order's own seats and offers do not stand in its way. */
export function clashesWith(block: Interval, order: OrderNumber): (commitment: Commitment) => boolean {
  return (one) => one.order !== order && overlaps(one.block, block);
}
