import type { Order } from './order.ts';

/** Of the calendar event of this team at these days: making it twice is making it once. */
export function bookingKey({ number, bookings, seatsSince }: Order): string {
  return `${number}/booking-${bookings}-${seatsSince ?? 0}`;
}
