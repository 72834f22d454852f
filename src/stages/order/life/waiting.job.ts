import { happened, unchanged } from '../../../kernel/decision.ts';
import { localOf } from '../../../kernel/time/zone.ts';
import { hasNotes } from '../../../model/fields/fields.ts';
import { BY_ITSELF } from '../../../model/order/events.ts';
import { change } from '../../../runtime/change.ts';
import type { JobHandler } from '../../../runtime/handlers.ts';
import { giveUpWaiting, remindOfChoice } from './choose-time.ts';
import { deskAfter } from '../../../model/order/waiting/desk-after.ts';
import { isItsDay, type RoundWork } from '../../../runtime/working/round-work.ts';
import { areaOf, type World } from '../../../runtime/world.ts';
import { isPastItsDays, WITHOUT_TEAM } from '../../../model/order/waiting/last-day.ts';
import { afterLastDay } from './days-over.ts';
import { proposeFollowUp } from './order-follow-up.ts';

/** The orderer has had the times for a while: one reminder, for this search only. */
export const remindToChoose: JobHandler<'order.choose-remind'> = async (world, number, { search }) => {
  await change(world, number, BY_ITSELF, (order) => remindOfChoice(order, search));
};

/** Where the days have passed meanwhile, the morning asks the orderer for new ones, and the coordinator has nothing to do. */
export const stopWaiting: JobHandler<'order.choose-late'> = async (world, number, { search }) => {
  await change(world, number, BY_ITSELF, (order, now) => {
    const area = areaOf(world, order.area);
    return isPastItsDays(order, area, localOf(now, area.zone).date) ? unchanged() : giveUpWaiting(order, search);
  });
};

/** Each working morning. Also what was left over by a morning that nobody was there for. */
export const endDaysOver: RoundWork = async (world, area, day) => {
  if (!isItsDay(area, day, world.clock.now())) return;
  for (const { number } of (await world.orders.inPhases(area.id, WITHOUT_TEAM)).filter(({ isQuiet }) => isQuiet !== true))
    await change(world, number, BY_ITSELF, (order, now) => afterLastDay(order, area, now));
};

/** The note is not needed any longer, and what is not needed is not kept (DOMAIN 11). */
export const forgetNote: JobHandler<'order.forget-note'> = async (world, number) => {
  await change(world, number, BY_ITSELF, (order) =>
    hasNotes(order.request) ? happened({ type: 'NoteForgotten' }) : unchanged(),
  );
};

/** Also of an order that is closed. Where a follow-up has been ordered already, nothing is proposed. */
export const propose: JobHandler<'order.propose-follow-up'> = async (world, number, { day }) => {
  if (await isOrdered(world, number)) return;
  await change(world, number, BY_ITSELF, (order) => proposeFollowUp(order, day, areaOf(world, order.area)));
};

/** The orderer has neither ordered nor declined: perhaps they have moved on. The coordinator learns of it once. */
export const tellDesk: JobHandler<'order.follow-up-late'> = async (world, number) => {
  const order = await world.orders.load(number);
  if (order?.followUp !== 'proposed' || (await isOrdered(world, number))) return;
  await world.queue.plan([deskAfter(order, 'order.follow-up', world.clock.now())]);
};

async function isOrdered(world: World, number: string): Promise<boolean> {
  return (await world.orders.followUpsOf(number)).some(({ phase }) => phase !== 'cancelled' && phase !== 'unfilled');
}
