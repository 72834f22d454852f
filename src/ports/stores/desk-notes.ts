import type { Instant } from '../../kernel/time/instant.ts';
import type { OrderNumber } from '../../model/order/order.ts';
import type { PersonId } from '../../model/people/person.ts';

/** What the coordinators have written for themselves about an order. Only they see it, and it goes with the order. */
export interface DeskNote {
  readonly text: string;
  /** Who wrote it last. */
  readonly by: PersonId;
  readonly at: Instant;
}

export interface DeskNotes {
  of(order: OrderNumber): Promise<DeskNote | undefined>;
  /** Notes that it was done, and by whom; an empty text takes the note away. False, and nothing is done: it no longer says `before` ('': nothing). */
  write(order: OrderNumber, note: { readonly text: string; readonly before: string; readonly by: PersonId }): Promise<boolean>;
}
