import { beforeEach, describe, expect, it } from 'vitest';
import { AmbiguousError } from '../../../src/kernel/errors.ts';
import { MINUTE } from '../../../src/kernel/time/instant.ts';
import { bookingKey } from '../../../src/model/order/booking-key.ts';
import type { Jobs, PlannedJob } from '../../../src/model/planned/jobs.ts';
import type { Order } from '../../../src/model/order/order.ts';
import type { World } from '../../../src/runtime/world.ts';
import { bookMeeting, takeBackMeeting } from '../../../src/stages/meeting/calendar/calendar.job.ts';
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
  let planned: PlannedJob[];
  beforeEach(async () => {
    outlook = new MemoryCalendar();
    planned = [];
    const event = { subject: 'x', body: 'x', slot: SLOT, attendees: [], isOnline: false };
    await outlook.calendar.book(anArea().mailbox, { ...event, key: bookingKey(staffed) });
  });

  function worldOf(order: Order): World {
    const orders = { load: async () => order };
    const queue = { plan: async (jobs: readonly PlannedJob[]) => void planned.push(...jobs) };
    const world = { areas: [anArea()], orders, queue, clock: { now: () => NOW }, calendar: outlook.calendar };
    return world as unknown as World;
  }

  async function again(order: Order): Promise<void> {
    await takeBackMeeting(worldOf(order), order.number, planned.at(-1)?.needs as Jobs['calendar.take-back']);
  }

  async function standsAfter(order: Order): Promise<boolean> {
    await bookMeeting(worldOf(order), order.number, { key: bookingKey(staffed) });
    return outlook.alive().length > 0;
  }

  it('An attempt to book whose end was not known leaves no event when the pair broke, or all was cancelled, before it was tried again', async () => {
    expect(await standsAfter(broken)).toBe(false);
    expect(await standsAfter({ ...staffed, phase: 'cancelled' })).toBe(false);
  });

  it('An attempt to book whose end was not known is looked for again, twice, where it is not found', async () => {
    outlook.troubles.add('made-already', 1);
    const event = { subject: 'x', body: 'x', slot: SLOT, attendees: [], isOnline: false, key: bookingKey(staffed) };
    await expect(outlook.calendar.book(anArea().mailbox, event)).rejects.toBeInstanceOf(AmbiguousError);
    expect(await standsAfter({ ...staffed, phase: 'cancelled' })).toBe(true);
    expect(planned).toMatchObject([{ job: 'calendar.take-back', due: NOW + 10 * MINUTE, needs: { looks: 1 } }]);
    await again({ ...staffed, phase: 'cancelled' });
    expect(planned[1]).toMatchObject({ job: 'calendar.take-back', due: NOW + 120 * MINUTE, needs: { looks: 2 } });
    await again({ ...staffed, phase: 'cancelled' });
    expect([outlook.alive().length, planned.length]).toEqual([0, 2]);
  });

  it('An attempt to book whose end was not known is left where the order has come back to it', async () => {
    await standsAfter({ ...staffed, phase: 'cancelled', booking: { eventId: 'another' } });
    expect(outlook.alive()).toEqual([]);
    const event = { subject: 'x', body: 'x', slot: SLOT, attendees: [], isOnline: false, key: bookingKey(staffed) };
    await outlook.calendar.book(anArea().mailbox, event);
    await takeBackMeeting(worldOf(staffed), staffed.number, { key: bookingKey(staffed), looks: 1 });
    expect(outlook.alive()).toHaveLength(1);
  });

  it('An attempt to book whose end was not known does not end a meeting that was held, or the event that stands for the order', async () => {
    expect(await standsAfter({ ...staffed, phase: 'held' })).toBe(true);
    const booking = { eventId: outlook.alive()[0]?.eventId ?? '' };
    expect(await standsAfter({ ...staffed, phase: 'stuck', booking })).toBe(true);
  });

  it('An attempt to book whose end was not known of another team has a key of its own, so that its people are not taken for the present ones', () => {
    expect(bookingKey({ ...staffed, seatsSince: NOW + 1 })).not.toBe(bookingKey(staffed));
    expect(bookingKey({ ...staffed, bookings: 1 })).not.toBe(bookingKey(staffed));
  });
});
