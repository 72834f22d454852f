import { invariant } from '../../kernel/errors.ts';
import type { Order, Seat, SeatHolder } from './order.ts';

/** The seats with this one taken. */
export function seated(order: Order, index: number, holder: SeatHolder): readonly Seat[] {
  return order.seats.map((seat) => (seat.index === index ? { ...seat, holder } : seat));
}

/** The seat without its holder. */
export function emptied(seat: Seat): Seat {
  return { index: seat.index, role: seat.role };
}

/** Who has the seat. Fails where nobody has. */
export function holderOf(order: Order, index: number): SeatHolder {
  const holder = order.seats.find((seat) => seat.index === index)?.holder;
  invariant(holder !== undefined, 'this seat has a holder');
  return holder;
}

/** The seat takes the role; whoever had it takes the seat's old one. */
export function swapped(order: Order, index: number, role: Seat['role']): readonly Seat[] {
  const old = order.seats.find((seat) => seat.index === index)?.role ?? role;
  return order.seats.map((seat) =>
    seat.index === index ? { ...seat, role } : seat.role === role ? { ...seat, role: old } : seat,
  );
}

/** The coordinator gave the seat by this offer to somebody who had not said yes. */
export function isGivenBy({ given = [] }: Pick<Order, 'given'>, offer: string): boolean {
  return given.includes(offer);
}
