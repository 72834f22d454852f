import { PermanentError } from '../../kernel/errors.ts';
import { happened } from '../../kernel/decision.ts';
import { BY_ITSELF } from '../../model/events.ts';
import type { Area } from '../../model/area.ts';
import type { OrderEvent } from '../../model/events.ts';
import type { Offer, Order } from '../../model/order.ts';
import { change } from '../../runtime/change.ts';
import type { JobHandler } from '../../runtime/handlers.ts';
import { languageFor } from '../../runtime/view-facts.ts';
import { findOrder } from '../../runtime/world.ts';
import type { World } from '../../runtime/world.ts';
import { holdsToDo, isHoldWanted } from './holds.ts';
import { texts } from './texts.ts';

/**
 * Brings the tentative events to what the offers say. It follows from the order alone, so whoever dies on the way is made good by the
 * next run. A calendar that cannot be written to is left alone: the block is held in our own books all the same.
 */
export const bringHolds: JobHandler<'calendar.hold'> = async (world, number) => {
  const found = await findOrder(world, number);
  if (found === undefined) return;
  const { order, area } = found;
  const { wanted, unwanted } = holdsToDo(order);
  for (const offer of unwanted) await giveBack(world, order, offer);
  if (area.policy.tentativeHolds) for (const offer of wanted) await place(world, order, area, offer);
};

async function place(world: World, order: Order, area: Area, offer: Offer): Promise<void> {
  const email = (await world.bank.find(offer.consultant))?.email;
  if (email === undefined) return;
  const language = await languageFor(world, area, { person: offer.consultant });
  const hold = { key: keyOf(offer), subject: texts[language].holdSubject(order.number), block: offer.block };
  const eventId = await orNothing(world, async () => (await world.calendar.hold(email, hold)).eventId);
  if (eventId === undefined) return;
  const changed = await change(world, order.number, BY_ITSELF, () =>
    happened<OrderEvent>({ type: 'HoldPlaced', offer: offer.id, eventId }),
  );
  // Answered or ended while the event was being made: whoever did that has found nothing to give back.
  const present = changed.order.offers.find(({ id }) => id === offer.id);
  if (present !== undefined && !isHoldWanted(changed.order, present)) await giveBack(world, changed.order, offer);
}

async function giveBack(world: World, order: Order, offer: Offer): Promise<void> {
  const email = await world.bank.emailOf(offer.consultant);
  const eventId = order.holds?.[offer.id];
  if (email !== undefined) await orNothing(world, () => world.calendar.release(email, { key: keyOf(offer), eventId }));
  await change(world, order.number, BY_ITSELF, () => happened<OrderEvent>({ type: 'HoldReleased', offer: offer.id }));
}

async function orNothing<T>(world: World, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    world.log.warn({ code: error.code }, 'a hold could not be brought to a calendar');
    return undefined;
  }
}

function keyOf(offer: Offer): string {
  return `hold/${offer.id}`;
}
