import type { EventOf, EventType } from '../order/events.ts';
import type { Order } from '../order/order.ts';
import type { FlowContext } from './fair-times.ts';
import type { Next } from './flow-steps.ts';

/** What an event plans. `order` is as it is after the event. */
export type FlowRule<E> = (order: Order, event: E, context: FlowContext) => readonly Next[];
export type FlowTable = { readonly [T in EventType]: FlowRule<EventOf<T>> };
