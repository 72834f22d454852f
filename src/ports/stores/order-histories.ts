import type { Instant, Interval } from '../../kernel/time/instant.ts';
import type { OrderEvent } from '../../model/order/events.ts';
import type { OrderNumber } from '../../model/order/order.ts';

/** An event as figures need it: of requests that were made only how many, and no match log. */
export type ReportEvent =
  Exclude<OrderEvent, { readonly type: 'OffersMade' }> | { readonly type: 'OffersMade'; readonly offers: readonly unknown[] };

export interface ToldEvent {
  readonly at: Instant;
  /** A coordinator did it. */
  readonly isByHand: boolean;
  readonly event: ReportEvent;
}

/** What happened to one order up to a moment, in its order. Nobody is named; what no figure needs is left out. */
export interface OrderHistory {
  readonly order: OrderNumber;
  readonly events: readonly ToldEvent[];
  /** How far the follow-up meetings that were ordered of it had come. */
  readonly followedUp?: 'ordered' | 'held' | undefined;
}

/** What reports are reckoned from. */
export interface OrderHistories {
  /**
   * The orders of an area that were placed, or whose meeting was held, in the half-open period, with what had happened to them before
   * `until`. They come some hundreds at a time, so that a large area neither fills the memory nor keeps a press waiting.
   */
  ofPeriod(area: string, period: Interval, until: Instant): AsyncIterable<readonly OrderHistory[]>;
  /** The units that placed an order in the half-open period. */
  units(area: string, period: Interval): Promise<ReadonlySet<string>>;
  /** How many orders were placed and how many meetings held between each of these moments and the next, before `until`. */
  tally(area: string, moments: readonly Instant[], until: Instant): Promise<readonly OrderTally[]>;
}

export interface OrderTally {
  readonly placed: number;
  readonly held: number;
}
