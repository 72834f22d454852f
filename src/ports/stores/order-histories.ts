import type { Instant, Interval } from '../../kernel/time/instant.ts';
import type { RecordedEvent } from '../../model/order/events.ts';
import type { OrderNumber } from '../../model/order/order.ts';

/** All that happened to one order up to a moment, in its order. Nobody is named; what was proposed and why is left out. */
export interface OrderHistory {
  readonly order: OrderNumber;
  readonly events: readonly RecordedEvent[];
}

/** What reports are reckoned from. */
export interface OrderHistories {
  /**
   * The orders of an area that were placed, or whose meeting was held, in the half-open period, with what had happened to them before
   * `until`. They come some hundreds at a time, so that a large area neither fills the memory nor keeps a press waiting.
   */
  ofPeriod(area: string, period: Interval, until: Instant): AsyncIterable<readonly OrderHistory[]>;
}
