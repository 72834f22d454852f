import { hashOf } from '../../kernel/ids.ts';
import { toIso } from '../../kernel/time/instant.ts';
import type { RecordedEvent } from '../order/events.ts';
import type { Next } from './flow-steps.ts';
import { recipientKey, type PlannedJob } from './jobs.ts';
import type { OrderNumber } from '../order/order.ts';

/**
 * A step as work under its key: of the order, the event that planned it, the job, all that the job needs, and the time where that is another
 * than the event's. Two pieces of work of one event have one key only when they are the same.
 * An event is planned once, with its commit: work that an earlier version planned keeps the key that it has, and is not planned again.
 */
export function keyed(order: OrderNumber, { no, at }: Pick<RecordedEvent, 'no' | 'at'>, next: Next): PlannedJob {
  const due = next.at ?? at;
  const key = `${order}/event-${no}/${next.job}${needsKey(next)}${due === at ? '' : `/at-${toIso(due)}`}`;
  return { job: next.job, order, key, needs: next.needs, due } as PlannedJob;
}

/** A card names whom it is for in the open: whoever is erased is found by it. */
function needsKey(next: Next): string {
  if (next.job === 'card.show') {
    const { view, to, of, news } = next.needs;
    return `/${view}/${recipientKey(to)}/${of ?? ''}${news === undefined ? '' : '/news'}`;
  }
  return Object.keys(next.needs).length === 0 ? '' : `/${hashOf(next.needs)}`;
}
