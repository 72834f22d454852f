import { localOf } from '../../kernel/time/zone.ts';
import type { Cut, Placed } from './facts.ts';
import { monthsOf } from './period.ts';
import { poolSmall } from './small-groups.ts';
import type { Counted } from './small-groups.ts';

/** Orders placed in the period, as they were placed. */
export interface Demand {
  readonly orders: number;
  readonly withClient: number;
  readonly withoutClient: number;
  readonly acute: number;
  readonly followUps: number;
  /** By 'YYYY-MM', every month of the period. */
  readonly byMonth: readonly Counted[];
  readonly byMethod: readonly Counted[];
  readonly bySector: readonly Counted[];
  /** What could point to a family is pooled where it is rare: municipality, language, interpreter, age. */
  readonly byMunicipality: readonly Counted[];
  readonly byLanguage: readonly Counted[];
  readonly byInterpreter: readonly Counted[];
  readonly byAgeGroup: readonly Counted[];
  /** Sectors of the area with no order at all. */
  readonly silentSectors: readonly string[];
}

export function demand({ placed, period, area }: Cut): Demand {
  const orders = [...placed.values()];
  const count = (test: (order: Placed) => boolean): number => orders.filter(test).length;
  const by = (keyOf: (order: Placed) => string | undefined): readonly Counted[] => counted(orders, keyOf);
  const pooled = (keyOf: (order: Placed) => string | undefined): readonly Counted[] =>
    poolSmall(by(keyOf), area.policy.smallestGroup);
  const months = by(({ at }) => localOf(at, area.zone).date.slice(0, 7));
  const sectors = by(({ event }) => event.request.sector);
  return {
    orders: orders.length,
    withClient: count(({ event }) => event.request.kind === 'client'),
    withoutClient: count(({ event }) => event.request.kind === 'none'),
    acute: count(({ event }) => event.request.urgency === 'acute'),
    followUps: count(({ event }) => event.request.followUpOf !== undefined),
    byMonth: monthsOf(period).map((key) => ({ key, count: months.find((one) => one.key === key)?.count ?? 0 })),
    byMethod: by(({ event }) => event.request.method),
    bySector: sectors,
    byMunicipality: pooled(({ event }) => event.request.municipality),
    byLanguage: pooled(({ event }) => event.request.language),
    byInterpreter: pooled(({ event }) => event.request.interpreter),
    byAgeGroup: pooled(({ event }) => event.request.ageGroup),
    silentSectors: area.sectors.map(({ id }) => id).filter((id) => !sectors.some(({ key }) => key === id)),
  };
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
