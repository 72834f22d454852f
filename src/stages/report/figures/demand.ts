import { grouped } from '../../../kernel/grouped.ts';
import { addDays } from '../../../kernel/time/calendar-date.ts';
import { localOf } from '../../../kernel/time/zone.ts';
import { quarterOf } from '../../../model/feedback/quarter.ts';
import type { Mean } from '../../../model/feedback/shown.ts';
import type { Cut } from './facts.ts';
import { seriesOf } from '../../../model/order/series/series.ts';
import { monthsOf } from './period.ts';
import type { ReportedOrder } from './reported-order.ts';
import { OTHERS, poolSmall, type Counted } from './small-groups.ts';
import { sum } from './statistics.ts';

/** Orders placed in the period, as they were placed. */
export interface Demand {
  readonly orders: number;
  readonly withClient: number;
  readonly withoutClient: number;
  readonly acute: number;
  readonly followUps: number;
  /** Orders of several meetings. */
  readonly series: number;
  /** By 'YYYY-MM', every month of the period. */
  readonly byMonth: readonly Counted[];
  readonly byMethod: readonly Counted[];
  /** What could point to a family or an orderer is pooled where it is rare. */
  readonly bySector: readonly Counted[];
  readonly byMunicipality: readonly Counted[];
  readonly byLanguage: readonly Counted[];
  readonly byInterpreter: readonly Counted[];
  readonly byAgeGroup: readonly Counted[];
  /** The orderer's own worry when they ordered, by zone, in the whole quarters of the period that are over. */
  readonly byWorry: readonly Counted[];
  /** Their mean, 1–4; undefined where some zone is so rare that it is not told. */
  readonly meanWorry: Mean;
  /** Orders to whose meeting the sector is invited: one order may count in several. */
  readonly byInvitedSector: readonly Counted[];
  /** Units that ordered: for the first time in years, or again. */
  readonly units: { readonly ordering: number; readonly fresh: number; readonly returning: number };
  /** Sectors of the area with no order at all. */
  readonly silentSectors: readonly string[];
}

export function demand(cut: Cut): Demand {
  const { placed: orders, period, area, unitsBefore } = cut;
  const count = (test: (order: ReportedOrder) => boolean): number => orders.filter(test).length;
  const by = (keyOf: (order: ReportedOrder) => string | undefined): readonly Counted[] => counted(orders, keyOf);
  const pooled = (keyOf: (order: ReportedOrder) => string | undefined): readonly Counted[] =>
    poolSmall(by(keyOf), area.policy.smallestGroup);
  const months = by(({ placedOn }) => placedOn.slice(0, 7));
  const units = new Set(orders.map(({ unit }) => unit));
  const fresh = [...units].filter((unit) => !unitsBefore.has(unit)).length;
  const sectors = by(({ request }) => request.sector);
  const byWorry = worryByQuarters(cut);
  return {
    orders: orders.length,
    withClient: count(({ request }) => request.kind === 'client'),
    withoutClient: count(({ request }) => request.kind === 'none'),
    acute: count(({ request }) => request.urgency === 'acute'),
    followUps: count(({ request }) => request.followUpOf !== undefined),
    series: count(({ request }) => seriesOf(request) !== undefined),
    byMonth: monthsOf(period).map((key) => ({ key, count: months.find((one) => one.key === key)?.count ?? 0 })),
    byMethod: by(({ request }) => request.method),
    bySector: pooled(({ request }) => request.sector),
    byMunicipality: pooled(({ request }) => request.municipality),
    byLanguage: pooled(({ request }) => request.language),
    byInterpreter: pooled(({ request }) => request.interpreter),
    byAgeGroup: pooled(({ request }) => request.ageGroup),
    byWorry,
    meanWorry: meanZone(byWorry, area.policy.smallestGroup),
    byInvitedSector: poolSmall(
      counted(
        orders.flatMap(({ request }) => request.invitedSectors),
        (sector) => sector,
      ),
      area.policy.smallestGroup,
    ),
    units: { ordering: units.size, fresh, returning: units.size - fresh },
    silentSectors: area.sectors.map(({ id }) => id).filter((id) => !sectors.some(({ key }) => key === id)),
  };
}

/**
 * The coordinator sees each order, but not how worried its orderer was (DOMAIN 8): reports of two days must not tell it either. So only
 * whole quarters are told, each pooled by itself, and longer periods are their sums.
 */
function worryByQuarters({ placed, period, area }: Cut): readonly Counted[] {
  const unfinished = [addDays(period.from, -1), addDays(period.to, 1), localOf(period.asOf, area.zone).date].map(quarterOf);
  const quarter = ({ placedOn }: ReportedOrder): string => quarterOf(placedOn);
  const whole = grouped(placed, quarter).filter(([order]) => order !== undefined && !unfinished.includes(quarter(order)));
  const told = whole.flatMap((orders) =>
    poolSmall(
      counted(orders, ({ request }) => request.worry?.toString()),
      area.policy.smallestGroup,
    ),
  );
  const keys = [...new Set(told.map(({ key }) => key))].sort();
  return keys.map((key) => ({ key, count: sum(told.filter((one) => one.key === key).map(({ count }) => count)) }));
}

/** Reckoned from the counts that are told beside it, so that it tells nothing that they do not. */
function meanZone(zones: readonly Counted[], smallest: number): Mean {
  const n = sum(zones.map(({ count }) => count));
  if (n < smallest || zones.some(({ key }) => key === OTHERS)) return { n: undefined, mean: undefined };
  const total = sum(zones.map(({ key, count }) => Number(key) * count));
  return { n, mean: Math.round((10 * total) / n) / 10 };
}

/** How many of each key, most first; things without a key are left out. */
export function counted<T>(things: readonly T[], keyOf: (thing: T) => string | undefined): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
