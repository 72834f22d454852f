import { BY_ITSELF } from '../../model/order/events.ts';
import { change } from '../../runtime/change.ts';
import type { JobHandler } from '../../runtime/handlers.ts';
import { askImpact, remindOfFeedback, remindToTellImpact } from './passing.ts';

export const remind: JobHandler<'feedback.remind'> = async (world, number) => {
  await change(world, number, BY_ITSELF, remindOfFeedback);
};

export const ask: JobHandler<'impact.ask'> = async (world, number) => {
  await change(world, number, BY_ITSELF, askImpact);
};

export const remindOfImpact: JobHandler<'impact.remind'> = async (world, number) => {
  await change(world, number, BY_ITSELF, remindToTellImpact);
};
