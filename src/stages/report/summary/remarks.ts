import type { Figures } from '../figures/figures.ts';
import { unfilledShare } from '../figures/target-figures.ts';
import type { SummaryTexts } from './summary-texts.fi.ts';

export type Remark = keyof SummaryTexts['remarks'];

/** Orders differ clearly by a fifth and by five at the least; a pair is slower by two days; a Gini of a half is uneven. */
const CLEAR = { share: 0.2, orders: 5, days: 2, gini: 0.5 };

/** What a steering group might act on. Where there was nothing in the period before, nothing is compared. */
export function remarks({ demand, flow, capacity, earlier }: Figures): readonly Remark[] {
  const change = demand.orders - earlier.demand.orders;
  const clear = Math.max(CLEAR.orders, CLEAR.share * earlier.demand.orders);
  const rules: readonly (readonly [Remark, boolean])[] = [
    ['more-orders', change >= clear],
    ['fewer-orders', -change >= clear],
    ['more-unfilled', (unfilledShare({ demand, flow }) ?? 0) > (unfilledShare(earlier) ?? 0)],
    ['slower', (flow.toStaffed.medianDays ?? 0) >= (earlier.flow.toStaffed.medianDays ?? Infinity) + CLEAR.days],
    ['uneven', typeof capacity.assignments.gini === 'number' && capacity.assignments.gini >= CLEAR.gini],
    ['fewer-consultants', capacity.active < earlier.capacity.active],
  ];
  const isFirst = earlier.demand.orders === 0;
  return rules.flatMap(([remark, holds]) => (holds && (!isFirst || remark === 'uneven') ? [remark] : []));
}
