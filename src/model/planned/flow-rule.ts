import type { EventOf, EventType } from '../order/events.ts';
import type { Order } from '../order/order.ts';
import type { FlowContext } from './fair-times.ts';
import type { Next } from './flow-steps.ts';

/** What an event plans. `order` is as it is after the event. */
export type Rule<E> = (order: Order, event: E, context: FlowContext) => readonly Next[];
export type Flow = { readonly [T in EventType]: Rule<EventOf<T>> };
