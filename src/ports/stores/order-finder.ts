import type { Interval } from '../../kernel/time/instant.ts';
import type { Order, Phase } from '../../model/order/order.ts';
import type { PersonId } from '../../model/people/person.ts';

/** Which orders of an area somebody may see. */
export interface OrderScope {
  readonly area: string;
  /** Orders of these methods; undefined: of all. */
  readonly methods?: readonly string[] | undefined;
  /** All but these, where `methods` is undefined. */
  readonly except?: readonly string[] | undefined;
}

export interface OrderSearch {
  readonly within: readonly OrderScope[];
  readonly phases?: readonly Phase[] | undefined;
  readonly method?: string | undefined;
  readonly municipality?: string | undefined;
  readonly sector?: string | undefined;
  /** Of the meeting's start or, while there is none, of the ordering. */
  readonly period?: Interval | undefined;
  /** Of the meeting's start; orders without a time have none. */
  readonly meeting?: Interval | undefined;
  /** A part of the number, or of the name of the orderer or of somebody who is asked or seated. */
  readonly words?: string | undefined;
  /** Leaves out what surely needs nobody's eyes; what is left may need some. */
  readonly mayNeedEyes?: true | undefined;
  readonly skip?: number | undefined;
  readonly most: number;
}

export interface FoundOrders {
  /** Newest first. */
  readonly orders: readonly Order[];
  /** Of all that were found, also of those beyond `most`. */
  readonly total: number;
}

/** Finds a page of orders among thousands. */
export interface OrderFinder {
  find(search: OrderSearch): Promise<FoundOrders>;
  /** How many meetings that begin in the time each of these people has a seat in; who has none is left out. Coming along to learn is no seat. */
  seatsOf(people: readonly PersonId[], time: Interval): Promise<ReadonlyMap<PersonId, number>>;
}
