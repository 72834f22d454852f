import { PermanentError } from '../../../kernel/errors.ts';
import { happened } from '../../../kernel/decision.ts';
import { BY_ITSELF, type OrderEvent } from '../../../model/order/events.ts';
import type { Area } from '../../../model/area/area.ts';
import { recheck } from '../../../model/planned/polls.ts';
import type { Offer, Order } from '../../../model/order/order.ts';
import { change } from '../../../runtime/change.ts';
import type { JobHandler } from '../../../runtime/handlers.ts';
import { languageFor } from '../../../runtime/delivery/view-facts.ts';
import { findOrder, type World } from '../../../runtime/world.ts';
import { holdsToDo, isHoldWanted } from './holds.ts';
import { texts } from '../texts.ts';

/**
 * Brings the tentative events to what the offers say. It follows from the order alone, so whoever dies on the way is made good by the
 * next run. A calendar that cannot be written to is left alone: the block is held in our own books all the same. Refusals and absences
 * may pass: they are believed by a second run some minutes later.
 */
export const bringHolds: JobHandler<'calendar.hold'> = async (world, number, { isSecond = false }) => {
  const found = await findOrder(world, number);
  if (found === undefined) return;
  const { order, area } = found;
  const { wanted, unwanted } = holdsToDo(order);
  const run: Run = { world, area, isSecond, doubts: 0 };
  for (const offer of unwanted) await giveBack(run, order, offer);
  if (area.policy.tentativeHolds) for (const offer of wanted) await place(run, order, offer);
  if (run.doubts === 0) return;
  const work = { job: 'calendar.hold', needs: { isSecond: true } } as const;
  await world.queue.plan([recheck(number, work, { of: 'holds', now: world.clock.now() })]);
};

interface Run {
  readonly world: World;
  readonly area: Area;
  readonly isSecond: boolean;
  /** Answers that may pass. */
  doubts: number;
}

async function place(run: Run, order: Order, offer: Offer): Promise<void> {
  const { world, area } = run;
  const email = (await world.bank.find(offer.consultant))?.email;
  if (email === undefined) return;
  const language = await languageFor(world, area, { person: offer.consultant });
  const hold = { key: keyOf(offer), subject: texts[language].holdSubject(order.number), block: offer.block };
  const placed = await answered(run, () => world.calendar.hold(email, hold));
  if (typeof placed === 'string') return;
  const { eventId } = placed;
  const changed = await change(world, order.number, BY_ITSELF, () =>
    happened<OrderEvent>({ type: 'HoldPlaced', offer: offer.id, eventId }),
  );
  // Answered or ended while the event was being made: whoever did that has found nothing to give back.
  const present = changed.order.offers.find(({ id }) => id === offer.id);
  if (present !== undefined && !isHoldWanted(changed.order, present)) await giveBack(run, changed.order, offer);
}

async function giveBack(run: Run, order: Order, offer: Offer): Promise<void> {
  const { world } = run;
  const email = await world.bank.emailOf(offer.consultant);
  const hold = { key: keyOf(offer), eventId: order.holds?.[offer.id], block: offer.block };
  const how = email === undefined ? 'removed' : await answered(run, () => world.calendar.release(email, hold));
  if (how === 'absent' && !run.isSecond) run.doubts += 1;
  if (how === 'doubted' || (how === 'absent' && !run.isSecond)) return;
  await change(world, order.number, BY_ITSELF, () => happened<OrderEvent>({ type: 'HoldReleased', offer: offer.id }));
}

/** What was answered; or that it was refused: for good, or in a way that may pass. */
async function answered<T>(run: Run, work: () => Promise<T>): Promise<T | 'refused' | 'doubted'> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    if (error.isDoubted && !run.isSecond) {
      run.doubts += 1;
      return 'doubted';
    }
    run.world.log.warn({ code: error.code }, 'a hold could not be brought to a calendar');
    return 'refused';
  }
}

function keyOf(offer: Offer): string {
  return `hold/${offer.id}`;
}
