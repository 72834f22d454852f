import type { Instant } from '../../kernel/time/instant.ts';
import { isCoordinator } from '../../model/area/area.ts';
import { placeOf, showingOf, type PlannedJob } from '../../model/planned/jobs.ts';
import { isView, VIEWS } from '../../model/planned/views.ts';
import { isLiveOffer, isOver, meetingSlot, type Order } from '../../model/order/order.ts';
import type { Awaited, LivingMessage } from '../../ports/stores/message-store.ts';
import { MET_AGAIN, OVER } from './failed-delivery.ts';
import type { PersonId } from '../../model/people/person.ts';
import type { Showing } from './view-facts.ts';
import type { World } from '../world.ts';

/** Refusals of a place, which end when somebody is there again. What is too large, or may have arrived twice, is not sent once more. */
const LIFTED_BY_LIFE: readonly string[] = ['blocked', 'not-in-roster', 'gone'];

/** What may wait for somebody's sign of life. */
export function awaitedBy({ areas }: Pick<World, 'areas'>, person: PersonId): Awaited {
  const desks = areas.filter((area) => isCoordinator(area, person)).map(({ id }) => placeOf({ desk: id }));
  return { places: [placeOf({ person }), ...desks], outcomes: LIFTED_BY_LIFE, mark: MET_AGAIN };
}

/**
 * Somebody has given a sign of life: what could not be delivered to them and still matters is shown again, once. To a coordinator that is
 * also what was for the desk, where it lives in their own chat.
 */
export async function redeliver(world: World, awaited: Awaited): Promise<void> {
  for (const message of await world.messages.waiting(awaited))
    if (await isOfLivingPlace(world, message)) await sendAgain(world, message);
}

/** A claimed channel is not there again because one of its readers has written in their own chat. */
async function isOfLivingPlace(world: World, { place }: LivingMessage): Promise<boolean> {
  return !place.startsWith('desk/') || (await world.conversations.address(place)) === undefined;
}

/** A card that waited, with its order as it is now. */
interface Waiting {
  readonly message: LivingMessage;
  readonly order: Order;
  readonly showing: Showing;
  readonly now: Instant;
}

/** First it is released, then its showing is planned; what dies in between is found by its mark at the next sign of life. */
async function sendAgain(world: World, message: LivingMessage): Promise<void> {
  const order = await world.orders.load(message.key.split('/')[0] ?? '');
  const now = world.clock.now();
  const waiting = order && { message, order, showing: showingOf(message.key), now };
  if (waiting === undefined || !stillMatters(waiting)) return closed(world, message);
  const isReleased = message.state !== 'undeliverable' || (await world.messages.replace(message, released(message, now)));
  if (isReleased) await world.queue.plan([shownAgain(waiting)]);
}

/** Not looked at again. What is still on its way has work of its own, which ends it. */
async function closed(world: World, message: LivingMessage): Promise<void> {
  const isOnItsWay = message.state === 'sending' && message.outcome !== MET_AGAIN;
  if (!isOnItsWay) await world.messages.replace(message, { ...message, state: 'undeliverable', outcome: OVER });
}

/** What stands in their chat is edited, once it can be; what never came, or went with the chat, is sent. */
function released(message: LivingMessage, at: Instant): LivingMessage {
  const { key, place, attempts, outcome } = message;
  const isThere = message.message !== undefined && outcome !== 'gone';
  const kept: LivingMessage = isThere ? { ...message, state: 'sent' } : { key, place, attempts, state: 'sending', at };
  return { ...kept, contentHash: undefined, outcome: MET_AGAIN, at };
}

/**
 * Of an order that is over, what stands in their chat is brought to its end; nothing else is said, nor of an offer that was ended before the
 * person had seen it.
 */
function stillMatters({ order, showing: { view, of }, message: { message } }: Waiting): boolean {
  if (message !== undefined) return true;
  if (isOver(order) || !isView(view)) return false;
  return VIEWS[view].of !== 'offer' || order.offers.some((offer) => offer.id === of && isLiveOffer(offer));
}

/** Whoever would come to a cancelled meeting is to notice it. */
function isWarning({ order, showing: { view }, now }: Waiting): boolean {
  const wouldCome = view === 'offer.card' || view === 'order.status';
  return wouldCome && order.phase === 'cancelled' && (meetingSlot(order)?.start ?? now) > now;
}

/** The same message in the same state is planned once. The person is there, at whatever hour. */
function shownAgain(waiting: Waiting): PlannedJob {
  const { order, showing, now } = waiting;
  const { key, at } = waiting.message;
  const needs = isWarning(waiting) ? { ...showing, news: { no: order.version, phase: order.phase } } : showing;
  return { job: 'card.show', order: order.number, key: `${key}/met-${at}`, needs, due: now };
}
