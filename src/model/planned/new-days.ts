import type { Order } from '../order/order.ts';
import { freedNews, holds, livingCards, offerCards, refresh, toOrderer, type FlowContext, type Next } from './flow-steps.ts';

/** The days have passed without a team: the orderer is asked for new ones, and whoever kept a time is told that it comes to nothing. */
export function newDaysAsked(order: Order, on: FlowContext): readonly Next[] {
  return [
    ...holds(order, on),
    refresh,
    ...offerCards(order),
    ...livingCards(order),
    toOrderer(order, 'order.news', `days-over/${order.bookings}`),
    ...freedNews(order, on, 'unfilled'),
  ];
}

/** The order has been moved: where new days had been asked for, the message says that they have been given. */
export function newDaysGiven(order: Order): Next {
  return toOrderer(order, 'order.news', `days-over/${order.bookings - 1}`);
}
