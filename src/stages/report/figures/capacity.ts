import { median } from '../../../kernel/median.ts';
import { localOf } from '../../../kernel/time/zone.ts';
import { HIDDEN } from '../../../model/feedback/safe-cell.ts';
import type { Cell } from '../../../model/feedback/safe-cell.ts';
import { isActiveIn } from '../../../model/people/rules-of-seating.ts';
import { counted } from './demand.ts';
import type { Cut } from './facts.ts';
import type { Counted } from './small-groups.ts';
import { gini, rounded } from './statistics.ts';

/** The consultant bank of the area. Nobody is named or ranked (DOMAIN 9). */
export interface Capacity {
  readonly active: number;
  readonly paused: number;
  readonly bySector: readonly Counted[];
  readonly byMethod: readonly Counted[];
  readonly byLanguage: readonly Counted[];
  /** Seats of meetings held in the period for each active person, none included. */
  readonly assignments: { readonly median: Cell; readonly least: Cell; readonly most: Cell; readonly gini: Cell };
}

export function capacity({ bank, area, held, period }: Cut): Capacity {
  const today = localOf(period.asOf, area.zone).date;
  const day = today < period.to ? today : period.to;
  const active = bank.filter((person) => isActiveIn(area, person, day));
  const seats = held.flatMap((order) => order.seats.flatMap(({ holder }) => (holder === undefined ? [] : [holder.id])));
  const loads = active.map(({ id }) => seats.filter((holder) => holder === id).length);
  const isTold = active.length >= area.policy.smallestGroup;
  const told = (value: number | undefined): Cell => (value === undefined || isTold ? value : HIDDEN);
  return {
    active: active.length,
    paused: active.filter(({ pauses }) => pauses.some(({ from, until }) => from <= day && day <= until)).length,
    bySector: counted(active, ({ unit }) => area.units.find(({ id }) => id === unit)?.sector),
    byMethod: counted(
      active.flatMap(({ methods }) => methods),
      (method) => method,
    ),
    byLanguage: counted(
      active.flatMap(({ languages }) => languages),
      (language) => language,
    ),
    assignments: {
      median: told(median(loads)),
      least: told(loads.length === 0 ? undefined : Math.min(...loads)),
      most: told(loads.length === 0 ? undefined : Math.max(...loads)),
      gini: told(rounded(gini(loads), 2)),
    },
  };
}
