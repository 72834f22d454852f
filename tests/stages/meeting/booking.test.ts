import { beforeEach, describe, expect, it } from '@jest/globals';
import { bookingKey } from '../../../src/model/booking-key.ts';
import type { Order } from '../../../src/model/order.ts';
import type { World } from '../../../src/runtime/world.ts';
import { bookMeeting } from '../../../src/stages/meeting/calendar.job.ts';
import { MemoryCalendar } from '../../support/proof/memory-calendar.ts';
import { NOW, SLOT, anArea, anOrder } from '../../support/order-builder.ts';

const holder = (id: string) => ({ id, name: id, offer: `offer-${id}`, since: NOW, isPrepared: false });
const staffed = anOrder({
  phase: 'preparing',
  choices: [SLOT],
  seatsSince: NOW,
  seats: [
    { index: 0, role: 'lead', holder: holder('kaisa') },
    { index: 1, role: 'recorder', holder: holder('pekka') },
  ],
});
const broken: Order = { ...staffed, phase: 'offering', seatsSince: NOW + 1, seats: [{ index: 0, role: 'lead' }] };

describe('an attempt to book whose end was not known', () => {
  let outlook: MemoryCalendar;
  beforeEach(async () => {
    outlook = new MemoryCalendar();
    const event = { subject: 'x', body: 'x', slot: SLOT, attendees: [], isOnline: false };
    await outlook.calendar.book(anArea().mailbox, { ...event, key: bookingKey(staffed) });
  });

  async function standsAfter(order: Order): Promise<boolean> {
    const orders = { load: async () => order };
    const world = { areas: [anArea()], orders, calendar: outlook.calendar } as unknown as World;
    await bookMeeting(world, order.number, { key: bookingKey(staffed) });
    return outlook.alive().length > 0;
  }

  it('leaves no event when the pair broke, or all was cancelled, before it was tried again', async () => {
    expect(await standsAfter(broken)).toBe(false);
    expect(await standsAfter({ ...staffed, phase: 'cancelled' })).toBe(false);
  });

  it('does not end a meeting that was held, or the event that stands for the order', async () => {
    expect(await standsAfter({ ...staffed, phase: 'held' })).toBe(true);
    const booking = { eventId: outlook.alive()[0]?.eventId ?? '' };
    expect(await standsAfter({ ...staffed, phase: 'stuck', booking })).toBe(true);
  });

  it('of another team has a key of its own, so that its people are not taken for the present ones', () => {
    expect(bookingKey({ ...staffed, seatsSince: NOW + 1 })).not.toBe(bookingKey(staffed));
    expect(bookingKey({ ...staffed, bookings: 1 })).not.toBe(bookingKey(staffed));
  });
});
