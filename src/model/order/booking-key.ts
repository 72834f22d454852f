import { idFromKey } from '../../kernel/ids.ts';
import type { Order } from './order.ts';

/** Of the calendar event of this team at these days: making it twice is making it once. */
export function bookingKey({ number, bookings, seatsSince }: Order): string {
  return `${number}/booking-${bookings}-${seatsSince ?? 0}`;
}

/** Of the event that takes the place of one that was deleted in Outlook. */
export function replacementKey(key: string, eventId: string): string {
  return `${key}/after-${idFromKey(eventId)}`;
}
