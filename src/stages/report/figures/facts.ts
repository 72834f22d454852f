import { meetingNamed } from '../../../kernel/meeting-number.ts';
import type { Interval } from '../../../kernel/time/instant.ts';
import type { Area } from '../../../model/area/area.ts';
import type { Publication } from '../../../model/feedback/publication.ts';
import type { Member } from '../../../ports/stores/people-store.ts';
import type { OrderTally } from '../../../ports/stores/order-histories.ts';
import { intervalOf, type Period } from './period.ts';
import type { ReportedOrder } from './reported-order.ts';

/** What a report is reckoned from. More orders and publications than the period's do no harm: every figure picks its own. */
export interface ReportFacts {
  readonly period: Period;
  /** Of the period and of the one before, as they stood at "as of". */
  readonly orders: readonly ReportedOrder[];
  /** Units that ordered in the years before the period, and in those before the earlier one. */
  readonly unitsBefore: ReadonlySet<string>;
  readonly unitsBeforeEarlier: ReadonlySet<string>;
  /** Of the half-years up to the period's end, oldest first. */
  readonly halves: readonly (OrderTally & { readonly half: string })[];
  readonly publications: readonly Publication[];
  /** Everybody who is or was in the bank. */
  readonly bank: readonly Member[];
  /** The area, or several as one. */
  readonly area: Area;
  /** Each of them. */
  readonly areas: readonly Area[];
}

/** The facts cut to the period: what every figure starts from. */
export interface Cut extends ReportFacts {
  readonly within: Interval;
  readonly placed: readonly ReportedOrder[];
  /** Orders whose meeting was held in the period. */
  readonly held: readonly ReportedOrder[];
}

export function cut(facts: ReportFacts): Cut {
  const within = intervalOf(facts.period, facts.area.zone);
  const isWithin = (at: number): boolean => within.start <= at && at < within.end;
  return {
    ...facts,
    within,
    // The later meetings of a series were ordered with the first.
    placed: facts.orders.filter(({ number, placedAt }) => isWithin(placedAt) && meetingNamed(number) === undefined),
    held: facts.orders.filter(({ heldAt }) => heldAt !== undefined && isWithin(heldAt)),
  };
}
