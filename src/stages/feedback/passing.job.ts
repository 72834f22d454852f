import { change } from '../../runtime/change.ts';
import type { JobHandler } from '../../runtime/handlers.ts';
import { askImpact, remindOfFeedback } from './passing.ts';

const bot = { by: 'bot', role: 'bot', via: 'job' } as const;

export const remind: JobHandler<'feedback.remind'> = async (world, number) => {
  await change(world, number, bot, remindOfFeedback);
};

export const ask: JobHandler<'impact.ask'> = async (world, number) => {
  await change(world, number, bot, askImpact);
};
