import type { MatchLog } from '../model/order/match-log.ts';
import type { Order } from '../model/order/order.ts';
import type { Commitment } from '../model/order/commitment.ts';
import type { Consultant, PersonId } from '../model/people/person.ts';

/** Whom to ask for an order's empty seats at its chosen time. Everybody named passes every hard rule of the field. */
export interface Shortlist {
  /** Free for the whole block, best first. */
  readonly free: readonly PersonId[];
  /** Qualified, but the calendar could not be read: never taken for free. */
  readonly unknown: readonly PersonId[];
  /** Those of the unknown who are asked all the same: of another organisation, whose calendars are not shared. */
  readonly byMail?: readonly PersonId[] | undefined;
  /** Why these and not the others: kept with the order when they are asked. */
  readonly log?: MatchLog | undefined;
}

/** Finding consultants, as the stages that offer and staff need it. Calendars are read anew at every question. */
export interface Matcher {
  shortlist(order: Order): Promise<Shortlist>;
  /**
   * Is this consultant free for the whole block of the order's chosen time, just now? Own bookings elsewhere count as busy.
   * A calendar that has not answered when `hurry` aborts is unknown.
   */
  availability(order: Order, person: BookedPerson, hurry?: AbortSignal): Promise<Availability>;
  /** The same of several people, whose calendars are read together. */
  availabilities(order: Order, people: BookedPeople, hurry?: AbortSignal): Promise<ReadonlyMap<PersonId, Availability>>;
}

/** Over a whole block. Who cannot be read is unknown: never free, never busy. */
export type Availability = 'free' | 'busy' | 'unknown';

/** Somebody of the bank with what our own books hold of their time around the meeting; others' are passed over. */
export interface BookedPerson {
  readonly consultant: Consultant;
  readonly commitments: readonly Commitment[];
}

export interface BookedPeople {
  readonly consultants: readonly Consultant[];
  readonly commitments: readonly Commitment[];
}
