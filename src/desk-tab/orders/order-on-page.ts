import type { Html } from '../../kernel/markup.ts';
import type { Language } from '../../kernel/language/language.ts';
import type { Area } from '../../model/area/area.ts';
import type { RecordedEvent } from '../../model/order/events.ts';
import type { Order } from '../../model/order/order.ts';
import type { PersonId, Way } from '../../model/people/person.ts';
import type { LivingMessage } from '../../ports/stores/message-store.ts';

/** What the page of one order is made of. */
export interface OrderOnPage {
  readonly order: Order;
  readonly area: Area;
  readonly language: Language;
  readonly history: readonly RecordedEvent[];
  readonly messages: readonly LivingMessage[];
  /** Of everybody who may be told of: the desk's people, the bank's, the orderer. */
  readonly names: ReadonlyMap<PersonId, string>;
  readonly note?: Html | undefined;
  /** What the coordinators have written for themselves. */
  readonly deskNote?: Html | undefined;
  readonly areCalendarsRead: boolean;
  /** What may be done. */
  readonly acts?: Html | undefined;
  /** The orderer's address was looked for: in the directory, which is slow. */
  readonly isContacted: boolean;
  /** Where each of those asked can be written to. */
  readonly writes: ReadonlyMap<PersonId, string>;
  /** The orderer's address, where it is known, and the way to them. */
  readonly orderer: { readonly email?: string | undefined; readonly way?: Way | undefined };
}
