import type { EventOf } from './events.ts';
import { meetingSlot, type Order } from './order.ts';
import { lastingProblem } from './waiting/lasting-problem.ts';

/** After the convener has agreed another time with the family: their seat holds that time, and what was arranged for the former is open again. */
export function timeAgreed(order: Order, { slot, block }: EventOf<'TimeAgreed'>): Partial<Order> {
  const isSeated = (offer: string): boolean => order.seats.some(({ holder }) => holder?.offer === offer);
  return {
    choices: [slot],
    agreedStart: slot.start,
    offers: order.offers.map((one) => (isSeated(one.id) ? { ...one, slot, block } : one)),
    calendarNotes: [],
    problem: lastingProblem({ ...order, calendarNotes: [] }),
    roomBooked: false,
    interpreterOrdered: false,
  };
}

/** The present time is one that the convener has agreed with the family. */
export function isTimeAgreed(order: Order): boolean {
  return order.agreedStart !== undefined && meetingSlot(order)?.start === order.agreedStart;
}
