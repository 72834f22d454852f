import { PermanentError } from '../../kernel/errors.ts';
import { MINUTE } from '../../kernel/time/instant.ts';
import { happened } from '../../kernel/decision.ts';
import { bookingKey } from '../../model/booking-key.ts';
import { BY_ITSELF } from '../../model/events.ts';
import type { OrderEvent } from '../../model/events.ts';
import { holders, paperLanguage } from '../../model/order.ts';
import type { Order } from '../../model/order.ts';
import type { MeetingEvent } from '../../ports/calendar.ts';
import { change } from '../../runtime/change.ts';
import type { JobHandler } from '../../runtime/handlers.ts';
import { areaOf, findOrder } from '../../runtime/world.ts';
import type { World } from '../../runtime/world.ts';
import { noticeBusy } from './calendar-drift.ts';
import { calendarEvent } from './calendar-event.ts';
import { ordererEmail } from './orderer-email.port.ts';
import { texts } from './texts.ts';

/**
 * Creates the calendar event, or brings it to the present time and people. Repeating is harmless: the event has a derived key. What an
 * attempt whose end is not known may have made for a team that is no more, or for other days, is taken back.
 */
export const bookMeeting: JobHandler<'calendar.book'> = async (world, number, { key }) => {
  const order = (await findOrder(world, number))?.order;
  if (order === undefined || order.phase === 'held' || order.phase === 'closed') return;
  if (!isBookable(order) || key !== bookingKey(order)) await takeBack(world, order, key);
  const event = isBookable(order) ? await eventOf(world, order) : undefined;
  if (event === undefined) return;
  if (order.booking !== undefined) return refresh(world, order, event);
  await readAgain(world, order);
  await create(world, order, event);
};

/** Staffed, or once staffed and in the calendar, while the next one is sought. */
function isBookable({ phase, booking }: Order): boolean {
  return phase === 'preparing' || phase === 'confirmed' || (phase === 'offering' && booking !== undefined);
}

async function takeBack(world: World, order: Order, key: string): Promise<void> {
  const { mailbox } = areaOf(world, order.area);
  const eventId = await world.calendar.booked(mailbox, key);
  if (eventId !== undefined && eventId !== order.booking?.eventId) await world.calendar.cancel(mailbox, eventId, '');
}

/** Those who took their seat some time ago may have something else by now: they are asked. The last to accept was just looked at. */
async function readAgain(world: World, order: Order): Promise<void> {
  const now = world.clock.now();
  for (const { id } of holders(order).filter(({ since }) => now - since > LOOKED_AT_LATELY)) {
    if ((await world.matcher.availability(order, id)) !== 'busy') continue;
    await change(world, order.number, BY_ITSELF, (present) => noticeBusy(present, id));
  }
}

const LOOKED_AT_LATELY = 10 * MINUTE;

/** A moved or cancelled meeting leaves the calendars; an event that is gone already is as good. */
export const cancelMeeting: JobHandler<'calendar.cancel'> = async (world, number, { eventId }) => {
  const found = await findOrder(world, number);
  if (found === undefined) return;
  await world.calendar.cancel(found.area.mailbox, eventId, texts[paperLanguage(found.order)].eventCancelled(number));
};

async function create(world: World, order: Order, event: MeetingEvent): Promise<void> {
  const { mailbox } = areaOf(world, order.area);
  const booking = await world.calendar.book(mailbox, event);
  const changed = await change<never>(world, order.number, BY_ITSELF, (present) =>
    bookingKey(present) !== bookingKey(order) || present.phase === 'cancelled' || present.booking?.eventId === booking.eventId
      ? happened()
      : happened<OrderEvent>({ type: 'MeetingBooked', booking }),
  );
  // The team or the days changed while the event was being made, or all was cancelled: nobody else knows of it, so it is taken back here.
  if (changed.order.booking?.eventId !== booking.eventId) await world.calendar.cancel(mailbox, booking.eventId, '');
}

async function refresh(world: World, order: Order, event: MeetingEvent): Promise<void> {
  if (order.booking === undefined) return;
  try {
    await world.calendar.update(areaOf(world, order.area).mailbox, order.booking.eventId, event);
  } catch (error) {
    // Deleted in Outlook: a new one under a new key takes its place.
    if (error instanceof PermanentError && error.code === 'gone')
      return create(world, order, { ...event, key: `${event.key}/again-${order.version}` });
    throw error;
  }
}

async function eventOf(world: World, order: Order): Promise<MeetingEvent | undefined> {
  const bank = new Map((await world.bank.all()).map((one) => [one.id, one]));
  return calendarEvent(order, areaOf(world, order.area), bank, await ordererEmail(world, order));
}
