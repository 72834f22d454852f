import { addDays } from '../../kernel/time/calendar-date.ts';
import { localOf } from '../../kernel/time/zone.ts';
import { meetingSlot, type Order } from '../order/order.ts';
import { seriesOf } from '../order/series/series.ts';
import { awake, morningOf, type FlowContext } from './fair-times.ts';
import type { Next } from './flow-steps.ts';
import type { JobName } from './jobs.ts';

/** The later meetings of its series follow it. */
export function follow({ series }: Order): readonly Next[] {
  return series === undefined ? [] : [{ job: 'series.follow', needs: {} }];
}

/** The turn of a later meeting comes on the morning after the one before it would be held by the rhythm of the series. */
export function turnTimer(order: Order, on: FlowContext): readonly Next[] {
  const [slot, series] = [meetingSlot(order), seriesOf(order.request)];
  if (order.isQuiet !== true || slot === undefined || series === undefined) return [];
  const day = addDays(localOf(slot.start, on.area.zone).date, 1 - series.everyWeeks * 7);
  return [{ job: 'series.turn', needs: {}, at: Math.max(on.at, awake(order, on, morningOf(day, on.area))) }];
}

/** What a later meeting of a series does not do while its time and team come from the one before it. */
const OF_ITS_OWN: ReadonlySet<JobName> = new Set<JobName>([
  'card.show',
  'match.search',
  'offer.wave',
  'offer.remind',
  'offer.lapse',
  'offer.seat-late',
  'meeting.owed',
]);

/** The steps without those that are for a meeting that has cards and a search of its own. */
export function quietly(order: Order, steps: readonly Next[]): readonly Next[] {
  return order.isQuiet === true ? steps.filter(({ job }) => !OF_ITS_OWN.has(job)) : steps;
}
