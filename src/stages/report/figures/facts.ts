import type { Interval } from '../../../kernel/time/instant.ts';
import type { Area } from '../../../model/area/area.ts';
import type { EventOf, EventType, RecordedEvent } from '../../../model/order/events.ts';
import type { Order, OrderNumber } from '../../../model/order/order.ts';
import type { Consultant } from '../../../model/people/person.ts';
import type { Publication } from '../../../model/feedback/publication.ts';
import { intervalOf } from './period.ts';
import type { Period } from './period.ts';

export type OrderHistory = RecordedEvent & { readonly order: OrderNumber };

/** What a report is reckoned from. More orders, events and publications than the period's do no harm: every figure picks its own. */
export interface ReportFacts {
  readonly period: Period;
  readonly orders: readonly Order[];
  /** Events of the area's orders from the period's first day on, by time. */
  readonly history: readonly OrderHistory[];
  /** Of this area. */
  readonly publications: readonly Publication[];
  readonly bank: readonly Consultant[];
  readonly area: Area;
}

/** The facts cut to the period and to its "as of": what every figure starts from. */
export interface Cut extends ReportFacts {
  readonly within: Interval;
  /** Events up to "as of". */
  readonly told: readonly OrderHistory[];
  /** Orders placed in the period, by number. */
  readonly placed: ReadonlyMap<OrderNumber, Placed>;
  /** Orders whose meeting was held in the period. */
  readonly held: readonly Order[];
}

/** An order placed in the period, with all that had happened to it. */
export interface Placed {
  readonly event: EventOf<'OrderPlaced'>;
  readonly at: number;
  readonly events: readonly OrderHistory[];
}

export function cut(facts: ReportFacts): Cut {
  const { period, area, orders, history } = facts;
  const within = intervalOf(period, area.zone);
  const told = history.filter(({ at }) => at <= period.asOf);
  const isWithin = (at: number): boolean => within.start <= at && at < within.end;
  const heldNumbers = new Set(happenings(told, 'MeetingHeld').flatMap(({ at, order }) => (isWithin(at) ? [order] : [])));
  const placed = new Map<OrderNumber, Placed>();
  for (const { event, at, order } of happenings(told, 'OrderPlaced'))
    if (isWithin(at)) placed.set(order, { event, at, events: [] });
  const byOrder = new Map<OrderNumber, OrderHistory[]>();
  for (const one of told) byOrder.set(one.order, [...(byOrder.get(one.order) ?? []), one]);
  return {
    ...facts,
    within,
    told,
    placed: new Map([...placed].map(([number, one]) => [number, { ...one, events: byOrder.get(number) ?? [] }])),
    held: orders.filter(({ number }) => heldNumbers.has(number)),
  };
}

/** The events of one type, with their content typed. */
export function happenings<T extends EventType>(
  history: readonly OrderHistory[],
  type: T,
): readonly (Omit<OrderHistory, 'event'> & { readonly event: EventOf<T> })[] {
  return history.filter((one): one is OrderHistory & { readonly event: EventOf<T> } => one.event.type === type);
}
