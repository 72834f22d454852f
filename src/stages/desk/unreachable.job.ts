import { change } from '../../runtime/change.ts';
import type { Undelivered } from '../../runtime/living-card.ts';
import { noticeUnreachable } from './unreachable.ts';

/** A person's card could not be delivered: the coordinator learns of it. When the channel itself is out of reach, only the log can say so. */
export const noteUnreachable: Undelivered = async (world, order, to) => {
  if ('desk' in to) {
    world.log.warn({ order: order.number, area: to.desk }, 'the coordinator channel could not be reached');
    return;
  }
  await change(world, order.number, { by: 'bot', role: 'bot', via: 'job' }, noticeUnreachable);
};
