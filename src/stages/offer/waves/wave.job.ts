import { BY_ITSELF } from '../../../model/order/events.ts';
import { askableFrom } from '../../../model/order/waiting/awaited.ts';
import { meetingSlot } from '../../../model/order/order.ts';
import { change } from '../../../runtime/change.ts';
import type { JobHandler } from '../../../runtime/handlers.ts';
import { areaOf, findOrder } from '../../../runtime/world.ts';
import { askWave } from './ask-wave.ts';
import { backInReach, unsentOf } from './reach.port.ts';
import { lapseWave, noticeLateSeat, remindAboutWilling, remindWave } from './wave-timers.ts';

/** Asks the next people: calendars are read anew just before. Nobody is asked in quiet hours, but for acute orders. */
export const askNextWave: JobHandler<'offer.wave'> = async (world, number) => {
  const found = await findOrder(world, number);
  if (found === undefined) return;
  const { order, area } = found;
  const slot = meetingSlot(order);
  if (order.phase !== 'offering' || slot === undefined) return;
  const now = world.clock.now();
  const awakeAt = askableFrom(order, area, now);
  if (awakeAt > now) {
    const key = `${number}/version-${order.version}/offer.wave/${awakeAt}`;
    await world.queue.plan([{ job: 'offer.wave', order: number, key, needs: {}, due: awakeAt }]);
    return;
  }
  const facts = {
    shortlist: await world.matcher.shortlist(order),
    area,
    mayAskUnknown: area.policy.askUnknown || order.mayAskUnknown,
    backInReach: await backInReach(world, order),
  };
  // The facts are about this chosen time: if it has changed meanwhile, the change has planned a wave of its own.
  await change(world, number, BY_ITSELF, (present, at) =>
    askWave(meetingSlot(present)?.start === slot.start ? present : { ...present, phase: 'searching' }, facts, at),
  );
};

export const remindOffers: JobHandler<'offer.remind'> = async (world, number, { wave }) => {
  await change(world, number, BY_ITSELF, (order) => remindWave(order, wave));
};

export const lapseOffers: JobHandler<'offer.lapse'> = async (world, number, { wave }) => {
  const isUnsent = await unsentOf(world, number);
  await change(world, number, BY_ITSELF, (order, now) => lapseWave(order, { wave, isUnsent, now }));
};

export const noticeSeatLate: JobHandler<'offer.seat-late'> = async (world, number, { since }) => {
  await change(world, number, BY_ITSELF, (order) => noticeLateSeat(order, since));
};

export const remindOfWilling: JobHandler<'offer.choose-remind'> = async (world, number, { start }) => {
  await change(world, number, BY_ITSELF, (order, now) =>
    remindAboutWilling(order, start, { policy: areaOf(world, order.area).policy, now }),
  );
};
