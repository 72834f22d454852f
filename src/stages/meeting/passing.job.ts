import { change } from '../../runtime/change.ts';
import type { JobHandler } from '../../runtime/handlers.ts';
import { closeOrder, endMeeting, remindOfMeeting } from './passing.ts';

const bot = { by: 'bot', role: 'bot', via: 'job' } as const;

export const remindBefore: JobHandler<'meeting.remind'> = async (world, number, { booking }) => {
  await change(world, number, bot, (order) => remindOfMeeting(order, booking));
};

export const end: JobHandler<'meeting.end'> = async (world, number, { booking }) => {
  await change(world, number, bot, (order, now) => endMeeting(order, booking, now));
};

export const close: JobHandler<'order.close'> = async (world, number) => {
  await change(world, number, bot, closeOrder);
};
