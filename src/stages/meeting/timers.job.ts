import { DAY } from '../../kernel/time/instant.ts';
import { bookingKey } from '../../model/order/booking-key.ts';
import { BY_ITSELF } from '../../model/order/events.ts';
import { change } from '../../runtime/change.ts';
import type { JobHandler } from '../../runtime/handlers.ts';
import { areaOf } from '../../runtime/world.ts';
import { closeOrder, endMeeting, isNotBooked, noticeNotBooked, remindOfCounts, remindOfMeeting } from './timers.ts';
import { remindOfPreparation } from './prepare.ts';

export const remindBefore: JobHandler<'meeting.remind'> = async (world, number, needs) => {
  await change(world, number, BY_ITSELF, (order, now) => remindOfMeeting(order, needs, now));
};

export const end: JobHandler<'meeting.end'> = async (world, number, { booking }) => {
  await change(world, number, BY_ITSELF, (order, now) => endMeeting(order, booking, now));
};

export const remindToCount: JobHandler<'meeting.remind-counts'> = async (world, number) => {
  await change(world, number, BY_ITSELF, remindOfCounts);
};

export const close: JobHandler<'order.close'> = async (world, number) => {
  await change(world, number, BY_ITSELF, closeOrder);
};

export const remindWhoOwes: JobHandler<'meeting.owed'> = async (world, number, needs) => {
  await change(world, number, BY_ITSELF, (order, now) =>
    remindOfPreparation(order, needs, { area: areaOf(world, order.area), now }),
  );
};

/** The coordinator is told, and the booking is tried anew each day: a mailbox that was closed may have been opened. */
export const tellNotBooked: JobHandler<'calendar.late'> = async (world, number, { booking }) => {
  const { order } = await change(world, number, BY_ITSELF, (present, at) => noticeNotBooked(present, booking, at));
  const now = world.clock.now();
  if (!isNotBooked(order, booking, now)) return;
  await world.queue.plan([
    {
      job: 'calendar.book',
      order: number,
      key: `${number}/late-${now}/calendar.book`,
      needs: { key: bookingKey(order) },
      due: now,
    },
    { job: 'calendar.late', order: number, key: `${number}/late-${now}/calendar.late`, needs: { booking }, due: now + DAY },
  ]);
};
