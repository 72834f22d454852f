import { median } from '../../../kernel/median.ts';
import { DAY } from '../../../kernel/time/instant.ts';
import type { Cut } from './facts.ts';
import { counted } from './demand.ts';
import type { Happening, ReportedOrder } from './reported-order.ts';
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
  /** Handed to the coordinator for want of people or time, or ended without a meeting, and no pair since. */
  readonly unfilled: number;
  /** Of these, ended without a meeting. */
  readonly ended: number;
  readonly offers: number;
  /** Requests that arrived, for each seat that somebody took or was given. */
  readonly offersPerSeat: number | undefined;
  readonly accepted: number;
  /** Seats that the coordinator gave. */
  readonly assigned: number;
  readonly declined: number;
  readonly recused: number;
  readonly unanswered: number;
  /** Requests that could not be delivered: no answer and no no. */
  readonly unreached: number;
  readonly moved: number;
  readonly cancelled: readonly Counted[];
  readonly cancelledBy: Readonly<Record<'orderer' | 'coordinator', number>>;
  readonly cancelledLate: number;
  /** Steps that a coordinator took by hand. */
  readonly manualSteps: number;
}

export function flow({ placed }: Cut): Flow {
  const total = (happening: Happening): number => sum(placed.map(({ counts }) => counts[happening]));
  const [offers, unreached, accepted, assigned] = [total('offers'), total('unreached'), total('accepted'), total('assigned')];
  const cancelled = placed.flatMap((order) => order.cancelled ?? []);
  const by = (role: 'orderer' | 'coordinator'): number => cancelled.filter((one) => one.by === role).length;
  const seats = accepted + assigned;
  return {
    toFirstAnswer: durationOf(placed, ({ firstAnswerAt }) => firstAnswerAt),
    toStaffed: durationOf(placed, ({ staffedAt }) => staffedAt),
    toMeeting: durationOf(placed, ({ heldAt }) => heldAt),
    unfilled: placed.filter(({ isUnfilled }) => isUnfilled).length,
    ended: placed.filter(({ isEnded }) => isEnded).length,
    offers,
    offersPerSeat: seats === 0 ? undefined : rounded((offers - unreached) / seats),
    accepted,
    assigned,
    declined: total('declined'),
    recused: total('recused'),
    unanswered: total('unanswered'),
    unreached,
    moved: total('moved'),
    cancelled: counted(cancelled, ({ reason }) => reason),
    cancelledBy: { orderer: by('orderer'), coordinator: by('coordinator') },
    cancelledLate: cancelled.filter(({ isLate }) => isLate).length,
    manualSteps: total('manualSteps'),
  };
}

/** From the placing of an order until it came so far. */
function durationOf(orders: readonly ReportedOrder[], until: (order: ReportedOrder) => number | undefined): Duration {
  const days = orders.flatMap((order) => {
    const at = until(order);
    return at === undefined ? [] : [(at - order.placedAt) / DAY];
  });
  return { count: days.length, medianDays: rounded(median(days)), ninetyDays: rounded(percentile(days, 0.9)) };
}
