import { median } from '../../../kernel/median.ts';
import { localOf, type LocalDate } from '../../../kernel/time/zone.ts';
import type { Area } from '../../../model/area/area.ts';
import { HIDDEN, type Cell } from '../../../model/feedback/safe-cell.ts';
import { isActiveIn } from '../../../model/people/rules-of-seating.ts';
import type { Member } from '../../../ports/stores/people-store.ts';
import { counted } from './demand.ts';
import type { Cut } from './facts.ts';
import type { Period } from './period.ts';
import type { ReportedOrder } from './reported-order.ts';
import { guardSmall, hiddenSign, type Counted } from './small-groups.ts';
import { gini, rounded } from './statistics.ts';

/** The consultant bank of the area at the period's end, or at "as of" where that is earlier. Nobody is named or ranked (DOMAIN 9). */
export interface Capacity {
  readonly active: number;
  readonly paused: number;
  readonly bySector: readonly Counted[];
  readonly byMethod: readonly Counted[];
  readonly byLanguage: readonly Counted[];
  /** Seats of meetings held in the period for each active person, none included, and for whoever has left since. */
  readonly assignments: { readonly median: Cell; readonly least: Cell; readonly most: Cell; readonly gini: Cell };
  readonly roles: Roles;
}

/** People who led or recorded at least twice in the period: in both roles, or always in the one. */
export interface Roles {
  readonly both: Cell;
  readonly lead: Cell;
  readonly recorder: Cell;
}

export function capacity({ bank, area, held, period }: Cut): Capacity {
  const day = lastDay(period, area);
  const active = activeOn(bank, day, area);
  const loads = loadsOf(active, held);
  const isTold = loads.length >= area.policy.smallestGroup;
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
    roles: rolesOf(held, area.policy.smallestGroup),
  };
}

/** Who was in the bank of the area on a day, with a permission then. */
export function activeOn(bank: readonly Member[], day: LocalDate, area: Area): readonly Member[] {
  return bank.filter((person) => isActiveIn(area, person, day) && (person.leftOn === undefined || day < person.leftOn));
}

/** The last day of a period that "as of" knows of. */
export function lastDay({ to, asOf }: Pick<Period, 'to' | 'asOf'>, { zone }: Area): LocalDate {
  const today = localOf(asOf, zone).date;
  return today < to ? today : to;
}

function loadsOf(active: readonly Member[], held: readonly ReportedOrder[]): readonly number[] {
  const loads = new Map(active.map(({ id }) => [id, 0]));
  for (const { team } of held) for (const { consultant } of team) loads.set(consultant, (loads.get(consultant) ?? 0) + 1);
  return [...loads.values()];
}

function rolesOf(held: readonly ReportedOrder[], smallest: number): Roles {
  const done = new Map<string, { lead: number; recorder: number }>();
  for (const { consultant, role } of held.flatMap(({ team }) => team)) {
    if (role !== 'lead' && role !== 'recorder') continue;
    const own = done.get(consultant) ?? { lead: 0, recorder: 0 };
    own[role]++;
    done.set(consultant, own);
  }
  const often = [...done.values()].filter(({ lead, recorder }) => lead + recorder >= 2);
  const [lead, recorder] = [often.filter((one) => one.recorder === 0).length, often.filter((one) => one.lead === 0).length];
  const counts = [often.length - lead - recorder, lead, recorder];
  const { hidden } = guardSmall(counts, smallest);
  const [both, only, written] = counts.map((count, i): Cell => (hidden.has(i) ? hiddenSign(count, smallest) : count));
  return { both, lead: only, recorder: written };
}
