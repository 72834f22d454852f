import { median } from '../../../kernel/median.ts';
import { DAY } from '../../../kernel/time/instant.ts';
import type { EventType } from '../../../model/order/events.ts';
import { happenings } from './facts.ts';
import type { Cut, OrderHistory, Placed } from './facts.ts';
import { counted } from './demand.ts';
import type { Counted } from './small-groups.ts';
import { percentile, rounded, sum } from './statistics.ts';

/** How long something took, in days: how many orders came so far, the median, and the time within which 90 % came. */
export interface Duration {
  readonly count: number;
  readonly medianDays: number | undefined;
  readonly ninetyDays: number | undefined;
}

/** What became of the orders placed in the period, up to "as of". */
export interface Flow {
  readonly toFirstAnswer: Duration;
  readonly toStaffed: Duration;
  readonly toMeeting: Duration;
  /** Handed to the coordinator for want of people or time, and no pair since. */
  readonly unfilled: number;
  readonly offers: number;
  readonly offersPerSeat: number | undefined;
  readonly accepted: number;
  readonly declined: number;
  readonly recused: number;
  readonly unanswered: number;
  /** Requests that could not be delivered: no answer and no no. */
  readonly unreached: number;
  readonly moved: number;
  readonly cancelled: readonly Counted[];
  readonly cancelledLate: number;
  /** Steps that a coordinator took by hand. */
  readonly manualSteps: number;
}

export function flow({ placed }: Cut): Flow {
  const orders = [...placed.values()];
  const events = orders.flatMap((order) => order.events);
  const offers = sum(happenings(events, 'OffersMade').map(({ event }) => event.offers.length));
  const unreached = sum(happenings(events, 'OffersUnreached').map(({ event }) => event.offers.length));
  const seats = happenings(events, 'OfferAccepted').length;
  const cancelled = happenings(events, 'OrderCancelled');
  return {
    toFirstAnswer: durationOf(orders, ['OfferAccepted', 'OfferWelcomed', 'OfferDeclined', 'OfferRecused']),
    toStaffed: durationOf(orders, ['PairFilled']),
    toMeeting: durationOf(orders, ['MeetingHeld']),
    unfilled: orders.filter(isUnfilled).length,
    offers,
    offersPerSeat: seats === 0 ? undefined : rounded((offers - unreached) / seats),
    accepted: seats,
    declined: happenings(events, 'OfferDeclined').length,
    recused: happenings(events, 'OfferRecused').length,
    unanswered: sum(happenings(events, 'OffersLapsed').map(({ event }) => event.offers.length)),
    unreached,
    moved: happenings(events, 'OrderMoved').length,
    cancelled: counted(cancelled, ({ event }) => event.reason),
    cancelledLate: cancelled.filter(({ event }) => event.isLate).length,
    manualSteps: events.filter(({ cause }) => cause.role === 'coordinator').length,
  };
}

/** From the placing of an order to the first event of these types. */
function durationOf(orders: readonly Placed[], types: readonly EventType[]): Duration {
  const days = orders.flatMap(({ at, events }) => {
    const first = events.find(({ event }) => types.includes(event.type));
    return first === undefined ? [] : [(first.at - at) / DAY];
  });
  return { count: days.length, medianDays: rounded(median(days)), ninetyDays: rounded(percentile(days, 0.9)) };
}

/** A review, a choice not made and preparation not confirmed are no lack of people. */
const NO_LACK: readonly string[] = ['review', 'no-choice', 'not-prepared', 'unreachable'];

function isUnfilled({ events }: Placed): boolean {
  const isLack = ({ event }: OrderHistory): boolean => event.type === 'HandedOver' && !NO_LACK.includes(event.problem);
  const last = events.findLastIndex(isLack);
  return last >= 0 && !events.slice(last).some(({ event }) => event.type === 'PairFilled');
}
