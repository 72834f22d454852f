import type { Instant, Interval } from '../../kernel/time/instant.ts';
import type { RecordedEvent } from '../../model/order/events.ts';
import type { Commitment } from '../../model/order/commitment.ts';
import type { PlannedJob } from '../../model/planned/jobs.ts';
import type { Order, OrderNumber, Phase } from '../../model/order/order.ts';
import type { PersonId } from '../../model/people/person.ts';
import type { SentMessage } from '../messenger.ts';

/** What one change saves, all of it or none: the new state, the events and the planned work. */
export interface Commit {
  readonly before: Order | undefined;
  readonly after: Order;
  readonly events: readonly RecordedEvent[];
  readonly jobs: readonly PlannedJob[];
  /** A message already in the chat that becomes a living card of the order: known before any job can look for it. */
  readonly adopted?: AdoptedMessage | undefined;
}

export interface AdoptedMessage {
  /** The living card's key and place, as in `MessageStore`. */
  readonly key: string;
  readonly place: string;
  readonly message: SentMessage;
}

/** What a piece of work under the order's lock returns: nothing to save, or a commit, and its answer. */
export interface Outcome<T> {
  readonly commit?: Commit;
  readonly result: T;
}

/**
 * Orders with their offers, seats and meeting.
 *
 * The implementer guarantees: changes of one order follow one another; a commit is saved whole or not at all; a planned job with
 * a known key is not planned again; nobody holds two overlapping seats and nobody has two overlapping open offers, whatever
 * happens at once (`ConflictError` otherwise); events are never changed or removed by this port.
 */
export interface OrderStore {
  load(number: OrderNumber): Promise<Order | undefined>;
  /** Runs `work` with the present order under its lock. Throws `PermanentError('no-order')` for an unknown number. */
  change<T>(number: OrderNumber, work: (order: Order) => Outcome<T>): Promise<T>;
  /**
   * Gives the next number of the year and saves the first commit. `placedFrom` is the form's own key:
   * if an order was already placed from it, that order is returned and `work` is not run.
   */
  place(
    year: number,
    placedFrom: string,
    work: (number: OrderNumber) => Commit,
  ): Promise<{ readonly order: Order; readonly isNew: boolean }>;
  /** Saves the first commit of a later meeting of a series under its own number; where it stands already, `work` is not run. */
  join(number: OrderNumber, work: (number: OrderNumber) => Commit): Promise<{ readonly order: Order; readonly isNew: boolean }>;
  /** The order that was placed from the form with this key, if one was. */
  placedFrom(key: string): Promise<Order | undefined>;
  /** Newest first. */
  ofOrderer(orderer: PersonId): Promise<readonly Order[]>;
  /** Orders in which the person holds a seat or has an offer, newest first. */
  ofConsultant(consultant: PersonId): Promise<readonly Order[]>;
  /** Both at one go: what somebody asks for who sees how things stand. */
  ofPerson(person: PersonId): Promise<{ readonly ordered: readonly Order[]; readonly asked: readonly Order[] }>;
  /** Orders that continue this one, newest first. */
  followUpsOf(number: OrderNumber): Promise<readonly Order[]>;
  /** The meetings of the series with this number, in their order; an order by itself is the only one. */
  ofSeries(first: OrderNumber): Promise<readonly Order[]>;
  /** Of all lists so: without why each of those not suggested was not (`matchLog.whyNot`). */
  inPhases(area: string, phases: readonly Phase[]): Promise<readonly Order[]>;
  /** Seats held since the instant, and blocks that seats and open offers hold after it: of everybody, or of these people. */
  commitments(since: Instant, of?: readonly PersonId[]): Promise<readonly Commitment[]>;
  /** The times of all offers to these people whose block overlaps the period, however they have ended. */
  offeredTimes(of: readonly PersonId[], period: Interval): Promise<readonly OfferedTime[]>;
  history(number: OrderNumber): Promise<readonly RecordedEvent[]>;
}

/** A time that somebody was once asked for. */
export interface OfferedTime {
  readonly consultant: PersonId;
  readonly slot: Interval;
  readonly block: Interval;
}
