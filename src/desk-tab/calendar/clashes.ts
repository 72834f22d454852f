import { grouped } from '../../kernel/grouped.ts';
import { overlaps } from '../../kernel/time/instant.ts';
import { notesOf } from '../../model/order/calendar-note.ts';
import { isLiveOffer, type Order } from '../../model/order/order.ts';

/** Numbers of those of which Outlook says otherwise, or in which somebody has a block that overlaps another one of theirs. */
export function clashingIn(orders: readonly Order[]): ReadonlySet<string> {
  const noted = orders.filter((order) => notesOf(order).some(({ isAnswered }) => !isAnswered)).map(({ number }) => number);
  const held = orders.flatMap(({ number, offers }) => offers.filter(isLiveOffer).map((offer) => ({ ...offer, number })));
  const overlapping = grouped(held, ({ consultant }) => consultant).flatMap((own) =>
    own.filter((one) => own.some((other) => other.number !== one.number && overlaps(other.block, one.block))),
  );
  return new Set([...noted, ...overlapping.map(({ number }) => number)]);
}
