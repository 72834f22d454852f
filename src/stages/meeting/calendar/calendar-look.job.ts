import { PermanentError, TransientError } from '../../../kernel/errors.ts';
import { DAY, type Instant } from '../../../kernel/time/instant.ts';
import { BY_ITSELF } from '../../../model/order/events.ts';
import type { Area } from '../../../model/area/area.ts';
import { noteOf } from '../../../model/order/calendar-note.ts';
import { nextPollAt, calendarPoll, recheck } from '../../../model/planned/polls.ts';
import { holders, isOnline, type Order, type OrderNumber } from '../../../model/order/order.ts';
import type { CalendarChanges } from '../../../ports/calendar.ts';
import { change } from '../../../runtime/change.ts';
import type { JobHandler } from '../../../runtime/handlers.ts';
import { findOrder, type World } from '../../../runtime/world.ts';
import { isWatched, noticeDrift, noticeNoLink, noticeUnanswered } from './calendar-drift.ts';
import { askToBeTold, beToldNoMore } from './change-notices.port.ts';
import { bankOf, ordererEmail, watchedOrders, type BankById } from './calendar-facts.port.ts';
import { tellLeavers } from './leavers.job.ts';

/** Meetings are seldom farther ahead than this; a meeting that is, is looked at when the mark is next renewed. */
const FAR_AHEAD_DAYS = 400;
/** A delta query keeps to the period of its beginning: it is begun anew each day, everything is looked at once, and asked to be told further. */
const MARK_LASTS = DAY;

/**
 * Looks for what was changed in Outlook, and plans the next look while meetings are ahead. A look that fails is not repeated: the next
 * one sees the same changes, because the mark moves on only when all has been noticed.
 */
export const lookAtCalendar: JobHandler<'calendar.look'> = async (world, _order, { area: id, isAnew = false }) => {
  const area = world.areas.find((one) => one.id === id);
  if (area === undefined) return;
  const watched = await watchedOrders(world, area);
  if (watched.length === 0) return rest(world, area);
  const now = world.clock.now();
  const next = Math.max(nextPollAt(now, area.policy.calendarCheckMinutes), world.clock.movingTo ?? 0);
  await world.queue.plan([calendarPoll(area.id, next)]);
  const bank = await bankOf(world, watched);
  await tellLeavers(world, area, { orders: watched, bank });
  await orWarning(world, area, () => notice(world, area, { watched, bank, isAnew }));
};

/** An event was not there some minutes ago: what is so now is believed. */
export const lookAgain: JobHandler<'calendar.look-again'> = async (world, number, { eventId }) => {
  const found = await stillWatched(world, number, eventId);
  if (found === undefined) return;
  await lookAt(world, found, { bank: await bankOf(world, [found.order]), isSecond: true });
};

/** The order, while its meeting is ahead with this very event. */
async function stillWatched(world: World, number: OrderNumber, eventId: string): Promise<Found | undefined> {
  const found = await findOrder(world, number);
  const isSo = found?.order.booking?.eventId === eventId && isWatched(found.order, world.clock.now());
  return isSo ? found : undefined;
}

/** Asked for once more; then people are told that the link is missing. */
export const tellNoLink: JobHandler<'calendar.link-late'> = async (world, number, { eventId }) => {
  const found = await stillWatched(world, number, eventId);
  if (found === undefined) return;
  await orWarning(world, found.area, async () => lookAt(world, found, { bank: await bankOf(world, [found.order]) }));
  await change(world, number, BY_ITSELF, (present, at) => noticeNoLink(present, eventId, at));
};

/** Looking is no duty: the next look sees the same. */
async function orWarning(world: World, area: Area, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof TransientError || error instanceof PermanentError)) throw error;
    world.log.warn({ area: area.id, fault: error.name }, 'changes made in Outlook could not be looked for');
  }
}

export const tellUnanswered: JobHandler<'calendar.unanswered'> = async (world, number, { since }) => {
  await change(world, number, BY_ITSELF, (order, now) => noticeUnanswered(order, since, now));
};

/** Until the next booking: its first look begins anew. */
async function rest(world: World, area: Area): Promise<void> {
  await beToldNoMore(world, area);
  await world.settings.set(keyOf(area), {});
}

interface Looked {
  readonly watched: readonly Order[];
  readonly bank: BankById;
  readonly isAnew: boolean;
}

async function notice(world: World, area: Area, { watched, bank, isAnew }: Looked): Promise<void> {
  const now = world.clock.now();
  const kept = isAnew ? undefined : await goodMark(world, area);
  // Before the calendar is read, so that no change falls between.
  if (kept === undefined) await askToBeTold(world, area);
  const period = { start: now - DAY, end: now + FAR_AHEAD_DAYS * DAY };
  const { changed, mark } = await world.calendar.changes(area.mailbox, period, kept?.mark);
  for (const order of watched) if (isToBeLookedAt(order, changed)) await lookAt(world, { order, area }, { bank });
  const begun = changed === 'unknown' || kept === undefined ? now : kept.begun;
  await world.settings.set(keyOf(area), mark === undefined ? {} : { mark, begun });
}

function isToBeLookedAt(order: Order, changed: CalendarChanges['changed']): boolean {
  return changed === 'unknown' || changed.has(order.booking?.eventId ?? '') || isLinkAwaited(order);
}

interface Found {
  readonly order: Order;
  readonly area: Area;
}

async function lookAt(
  world: World,
  { order, area }: Found,
  { bank, isSecond = false }: { readonly bank: BankById; readonly isSecond?: boolean },
): Promise<void> {
  const eventId = order.booking?.eventId ?? '';
  const seen = await world.calendar.look(area.mailbox, eventId);
  if (seen === undefined && !isSecond && noteOf(order, 'deleted') === undefined) {
    const work = { job: 'calendar.look-again', needs: { eventId } } as const;
    await world.queue.plan([recheck(order.number, work, { of: eventId, now: world.clock.now() })]);
    return;
  }
  const orderer = await ordererEmail(world, order);
  const people = new Map([
    ...holders(order).map(({ id }) => [id, bank.get(id)?.email ?? ''] as const),
    ...(orderer === undefined ? [] : [[order.orderer.id, orderer] as const]),
  ]);
  const facts = { eventId, seen, emails: people, policy: area.policy };
  const drift = (one: Order, at: Instant) => noticeDrift(one, facts, at);
  // Mostly all is as it should be, and the order need not be locked to see that.
  const seenNow = drift(order, world.clock.now());
  if (!seenNow.ok || seenNow.events.length > 0) await change(world, order.number, BY_ITSELF, drift);
}

function isLinkAwaited({ request, booking }: Order): boolean {
  return booking?.joinUrl === undefined && isOnline(request.placeType);
}

interface KeptMark {
  readonly mark: string;
  readonly begun: number;
}

/** Undefined: there is none, or its day is over. */
async function goodMark(world: World, area: Area): Promise<KeptMark | undefined> {
  const kept = (await world.settings.get(keyOf(area))) as Partial<KeptMark> | undefined;
  if (typeof kept?.mark !== 'string' || typeof kept.begun !== 'number') return undefined;
  const { mark, begun } = kept;
  return world.clock.now() - begun < MARK_LASTS ? { mark, begun } : undefined;
}

function keyOf(area: Area): string {
  return `calendar.mark/${area.id}/${area.mailbox}`;
}
