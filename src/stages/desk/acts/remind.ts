import type { Jobs } from '../../../model/planned/jobs.ts';
import { holders, type Order, type Phase } from '../../../model/order/order.ts';

type Showing = Pick<Jobs['card.show'], 'view' | 'to' | 'of'>;

/** The reminders that are due to whoever owes something to this order just now; none where the coordinator or nobody is waited for. */
export function remindersOf(order: Order): readonly Showing[] {
  return REMINDERS[order.phase]?.(order) ?? [];
}

const REMINDERS: Partial<Readonly<Record<Phase, (order: Order) => readonly Showing[]>>> = {
  choosing: ({ orderer }) => [{ view: 'order.status', to: { person: orderer.id } }],
  // The orderer may still choose, and the coordinator has been told that they have not.
  stuck: ({ orderer, problem }) => (problem === 'no-choice' ? [{ view: 'order.status', to: { person: orderer.id } }] : []),
  offering: ({ offers }) =>
    offers
      .filter(({ state }) => state === 'open')
      .map(({ consultant, id }) => ({ view: 'offer.card', to: { person: consultant }, of: id })),
  preparing: (order) =>
    holders(order)
      .filter(({ isPrepared }) => !isPrepared)
      .map(({ id }) => ({ view: 'meeting.pair', to: { person: id }, of: String(order.bookings) })),
  held: (order) => [order.orderer, ...holders(order)].map(({ id }) => ({ view: 'feedback.reminder', to: { person: id } })),
};
