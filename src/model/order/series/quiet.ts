import type { EventOf, EventType, OrderEvent } from '../events.ts';
import type { Order } from '../order.ts';
import { seriesOf } from './series.ts';

/** What a meeting that lives by an earlier one of its series goes through without a card of its own. */
const QUIET: ReadonlySet<EventType> = new Set<EventType>([
  'TimeChosen',
  'OffersMade',
  'OfferAccepted',
  'PairFilled',
  'RolesSwapped',
  'SeatPrepared',
  'MeetingConfirmed',
  'MeetingBooked',
  'HoldPlaced',
  'HoldReleased',
  'CodesIssued',
  'NoteForgotten',
  'SeriesEnded',
]);

/** Does the meeting go on living by the one before it? */
export function staysQuiet(event: OrderEvent): boolean {
  return QUIET.has(event.type) || ('isOfSeries' in event && event.isOfSeries === true);
}

/** How a new order stands in its series; of a meeting by itself, nothing. */
export function beginsInSeries({ number, request, series: place, isQuiet }: EventOf<'OrderPlaced'>): Partial<Order> {
  const series = seriesOf(request);
  if (series === undefined) return place === undefined ? {} : { series: place };
  const { meetings } = series;
  const no = place?.no ?? 1;
  const left = meetings === 'open' ? 0 : meetings - no;
  return {
    series: place ?? { first: number, no },
    ahead: isQuiet ? undefined : left,
    ...(isQuiet && { isQuiet }),
    ...((meetings === 'open' || left > 0) && { goesOn: true }),
  };
}
