import { PermanentError } from '../../../kernel/errors.ts';
import { MINUTE } from '../../../kernel/time/instant.ts';
import { happened, unchanged } from '../../../kernel/decision.ts';
import { bookingKey, replacementKey } from '../../../model/order/booking-key.ts';
import { noteOf } from '../../../model/order/calendar-note.ts';
import { BY_ITSELF, type OrderEvent } from '../../../model/order/events.ts';
import type { Jobs } from '../../../model/planned/jobs.ts';
import { recheck, repeated } from '../../../model/planned/polls.ts';
import { holders, isOver, meetingSlot, type Order } from '../../../model/order/order.ts';
import { comesAlong } from '../../../model/order/trainee.ts';
import type { MeetingEvent } from '../../../ports/calendar.ts';
import { change } from '../../../runtime/change.ts';
import type { JobHandler } from '../../../runtime/handlers.ts';
import { areaOf, findOrder, type World } from '../../../runtime/world.ts';
import { noticeBusy } from './calendar-drift.ts';
import { calendarEvent, paperLanguage } from './calendar-event.ts';
import { ordererEmail } from './calendar-facts.port.ts';
import { texts } from '../texts.ts';

/**
 * Creates the calendar event, or brings it to the present time and people. Repeating is harmless: the event has a derived key. What an
 * attempt whose end is not known may have made for a team that is no more, or for other days, is taken back.
 */
export const bookMeeting: JobHandler<'calendar.book'> = async (world, number, { key, slot, missing }) => {
  const order = (await findOrder(world, number))?.order;
  if (order === undefined || order.phase === 'held' || order.phase === 'closed') return;
  if (!isBookable(order) || key !== bookingKey(order)) await takeBackAll(world, order, { key, slot, missing });
  const event = isBookable(order) ? await eventOf(world, order) : undefined;
  if (event === undefined) return;
  if (order.booking !== undefined) return refresh(world, order, { event, missing });
  await readAgain(world, order);
  await create(world, order, event);
};

async function takeBackAll(world: World, order: Order, { key, slot, missing }: Jobs['calendar.book']): Promise<void> {
  const keys = missing === undefined ? [key] : [key, replacementKey(key, missing)];
  for (const one of keys) await takeBack(world, order, { key: one, slot, looks: 0 });
}

/** What may have been made for a team that is no more may be found only later. */
export const takeBackMeeting: JobHandler<'calendar.take-back'> = async (world, number, needs) => {
  const order = (await findOrder(world, number))?.order;
  if (order === undefined || (isBookable(order) && needs.key === bookingKey(order))) return;
  await takeBack(world, order, needs);
};

/** Staffed, or once staffed and in the calendar, while the next one is sought. */
function isBookable({ phase, booking }: Order): boolean {
  return phase === 'preparing' || phase === 'confirmed' || (phase === 'offering' && booking !== undefined);
}

/** Minutes after which what was not found is looked for again. */
const TAKEN_BACK_AFTER = [10, 120];

async function takeBack(world: World, order: Order, needs: Jobs['calendar.take-back']): Promise<void> {
  const { key, slot, looks } = needs;
  const eventId = await world.calendar.booked(areaOf(world, order.area).mailbox, key, slot);
  if (eventId !== undefined) {
    if (eventId !== order.booking?.eventId) await takeAway(world, order, { eventId });
    return;
  }
  const minutes = TAKEN_BACK_AFTER[looks];
  if (minutes === undefined) return;
  const work = { job: 'calendar.take-back', needs: { ...needs, looks: looks + 1 } } as const;
  await world.queue.plan([repeated(order.number, work, { of: key, due: world.clock.now() + minutes * MINUTE })]);
}

/** An event that is not there is looked for once more: it may only have been hidden. */
async function takeAway(
  world: World,
  { number, area }: Order,
  event: { readonly eventId: string; readonly comment?: string },
): Promise<void> {
  const { eventId, comment = '' } = event;
  if ((await world.calendar.cancel(areaOf(world, area).mailbox, eventId, comment)) !== 'absent') return;
  const work = { job: 'calendar.cancel', needs: { eventId, isSecond: true } } as const;
  await world.queue.plan([recheck(number, work, { of: eventId, now: world.clock.now() })]);
}

/** Those who took their seat some time ago may have something else by now: they are asked. The last to accept was just looked at. */
async function readAgain(world: World, order: Order): Promise<void> {
  const now = world.clock.now();
  const seated = holders(order).flatMap(({ id, since }) => (now - since > LOOKED_AT_LATELY ? [id] : []));
  if (seated.length === 0) return;
  const [people, commitments] = await Promise.all([world.bank.some(seated), world.orders.commitments(now, seated)]);
  for (const consultant of people) {
    if ((await world.matcher.availability(order, { consultant, commitments })) !== 'busy') continue;
    await change(world, order.number, BY_ITSELF, (present) => noticeBusy(present, consultant.id));
  }
}

const LOOKED_AT_LATELY = 10 * MINUTE;

/** A moved or cancelled meeting leaves the calendars; an event that is gone already is as good, when that is said twice. */
export const cancelMeeting: JobHandler<'calendar.cancel'> = async (world, number, { eventId, isSecond = false }) => {
  const found = await findOrder(world, number);
  if (found === undefined) return;
  const comment = texts[paperLanguage(found.order)].eventCancelled(number);
  if (isSecond) await world.calendar.cancel(found.area.mailbox, eventId, comment);
  else await takeAway(world, found.order, { eventId, comment });
};

async function create(world: World, order: Order, event: MeetingEvent): Promise<void> {
  const { mailbox } = areaOf(world, order.area);
  const booking = await world.calendar.book(mailbox, event);
  const changed = await change<never>(world, order.number, BY_ITSELF, (present) =>
    bookingKey(present) !== bookingKey(order) || isOver(present) || present.booking?.eventId === booking.eventId
      ? unchanged()
      : happened<OrderEvent>({ type: 'MeetingBooked', booking }),
  );
  // The team or the days changed while the event was being made, or all was cancelled: nobody else knows of it, so it is taken back here.
  if (changed.order.booking?.eventId !== booking.eventId) await takeAway(world, order, booking);
}

async function refresh(
  world: World,
  order: Order,
  { event, missing }: { readonly event: MeetingEvent; readonly missing: string | undefined },
): Promise<void> {
  const eventId = order.booking?.eventId ?? '';
  try {
    await world.calendar.update(areaOf(world, order.area).mailbox, eventId, event);
  } catch (error) {
    if (!(error instanceof PermanentError && error.code === 'gone')) throw error;
    // Deleted in Outlook, as two looks have said: a new one under a new key takes its place.
    if (missing === eventId) return create(world, order, { ...event, key: replacementKey(event.key, eventId) });
    await lookForAgain(world, order, eventId);
  }
}

/** What people have been told is believed at once. */
async function lookForAgain(world: World, order: Order, missing: string): Promise<void> {
  const now = world.clock.now();
  const work = { job: 'calendar.book', needs: { key: bookingKey(order), slot: meetingSlot(order), missing } } as const;
  const isTold = noteOf(order, 'deleted') !== undefined;
  await world.queue.plan([
    isTold ? repeated(order.number, work, { of: missing, due: now }) : recheck(order.number, work, { of: missing, now }),
  ]);
}

async function eventOf(world: World, order: Order): Promise<MeetingEvent | undefined> {
  const along = comesAlong(order);
  const people = await world.bank.some([...holders(order), ...(along ? [along] : [])].map(({ id }) => id));
  const bank = new Map(people.map((one) => [one.id, one]));
  return calendarEvent(order, { area: areaOf(world, order.area), bank, ordererEmail: await ordererEmail(world, order) });
}
