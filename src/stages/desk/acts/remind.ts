import type { Jobs } from '../../../model/planned/jobs.ts';
import { holders, type Order, type Phase } from '../../../model/order/order.ts';

type Showing = Pick<Jobs['card.show'], 'view' | 'to' | 'of'>;

/** The reminders that are due to whoever owes something to this order just now; none where the coordinator or nobody is waited for. */
export function remindersOf(order: Order): readonly Showing[] {
  return REMINDERS[order.phase]?.(order) ?? [];
}

const REMINDERS: Partial<Readonly<Record<Phase, (order: Order) => readonly Showing[]>>> = {
  choosing: ({ orderer, searches }) => [{ view: 'order.choose-reminder', to: { person: orderer.id }, of: String(searches) }],
  offering: ({ offers }) =>
    offers
      .filter(({ state }) => state === 'open')
      .map(({ consultant, id }) => ({ view: 'offer.reminder', to: { person: consultant }, of: id })),
  preparing: (order) =>
    holders(order)
      .filter(({ isPrepared }) => !isPrepared)
      .map(({ id }) => ({ view: 'meeting.reminder', to: { person: id }, of: String(order.bookings) })),
  held: (order) => [order.orderer, ...holders(order)].map(({ id }) => ({ view: 'feedback.reminder', to: { person: id } })),
};
