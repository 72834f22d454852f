import { invariant } from '../../kernel/errors.ts';
import type { RecordedEvent } from '../order/events.ts';
import { meetingSlot, type Order } from '../order/order.ts';
import { fairTime, type FlowContext } from './fair-times.ts';
import type { Next } from './flow-steps.ts';
import { tellingOf } from './news.ts';

interface Happened {
  readonly order: Order;
  readonly recorded: RecordedEvent;
  readonly on: FlowContext;
}

/** A card by its row in the table of news: as a new message, by day if need be, or as an edit. */
export function told(next: Next, { order, recorded, on }: Happened): readonly Next[] {
  if (next.job !== 'card.show') return [next];
  const { to, view } = next.needs;
  const telling = tellingOf(recorded.event.type, view);
  invariant(telling !== undefined, 'a card that tells of an event stands in the table of news');
  const isTheirDoing = 'person' in to && to.person === recorded.cause.by;
  if (telling === 'edit' || next.isEdit === true || isTheirDoing) return [next];
  const news = { ...next, needs: { ...next.needs, news: { no: on.no, phase: order.phase } } };
  const at = fairTime(order, on, meetingSlot(order)?.start);
  return telling === 'new' || at === on.at ? [news] : [next, { ...news, at }];
}
