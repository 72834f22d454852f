import { PermanentError, TransientError } from '../../kernel/errors.ts';
import { happened } from '../../kernel/decision.ts';
import type { OrderEvent } from '../../model/events.ts';
import { paperLanguage } from '../../model/order.ts';
import type { Order } from '../../model/order.ts';
import type { MeetingEvent } from '../../ports/calendar.ts';
import { change } from '../../runtime/change.ts';
import type { JobHandler } from '../../runtime/handlers.ts';
import { areaOf, findOrder } from '../../runtime/world.ts';
import type { World } from '../../runtime/world.ts';
import { calendarEvent } from './calendar-event.ts';
import { texts } from './texts.ts';

const bot = { by: 'bot', role: 'bot', via: 'job' } as const;

/** Creates the calendar event, or brings it to the present time and people. Repeating is harmless: the event has a derived key. */
export const bookMeeting: JobHandler<'calendar.book'> = async (world, number) => {
  const order = (await findOrder(world, number))?.order;
  if (order === undefined) return;
  const event = await eventOf(world, order);
  if (event === undefined) return;
  const isWanted =
    order.phase === 'preparing' || order.phase === 'confirmed' || (order.phase === 'offering' && order.booking !== undefined);
  if (isWanted) await (order.booking === undefined ? create(world, order, event) : refresh(world, order, event));
};

/** A moved or cancelled meeting leaves the calendars; an event that is gone already is as good. */
export const cancelMeeting: JobHandler<'calendar.cancel'> = async (world, number, { eventId }) => {
  const found = await findOrder(world, number);
  if (found === undefined) return;
  await world.calendar.cancel(found.area.mailbox, eventId, texts[paperLanguage(found.order)].eventCancelled(number));
};

async function create(world: World, order: Order, event: MeetingEvent): Promise<void> {
  const { mailbox } = areaOf(world, order.area);
  const booking = await world.calendar.book(mailbox, event);
  const changed = await change<never>(world, order.number, bot, (present) =>
    present.bookings !== order.bookings || present.phase === 'cancelled' || present.booking?.eventId === booking.eventId
      ? happened()
      : happened<OrderEvent>({ type: 'MeetingBooked', booking }),
  );
  // Moved or cancelled while the event was being made: nobody else knows of it, so it is taken back here.
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

/** Without the directory's help the orderer is not invited by e-mail; a short outage is waited for. */
async function ordererEmail(world: World, order: Order): Promise<string | undefined> {
  try {
    return await world.directory.emailOf(order.orderer.id);
  } catch (error) {
    if (error instanceof TransientError) throw error;
    return undefined;
  }
}
