import type { LocalDate } from '../../../kernel/time/calendar-date.ts';
import { grouped } from '../../../kernel/grouped.ts';
import type { Named } from '../../../kernel/language/language.ts';
import { daysOf, type FixedPeriod } from '../../../model/feedback/fixed-period.ts';
import type { OrderTally } from '../../../ports/stores/order-histories.ts';
import { activeOn, capacity, lastDay, type Capacity } from './capacity.ts';
import { demand, type Demand } from './demand.ts';
import { cut, type Cut, type ReportFacts } from './facts.ts';
import { flow, type Flow } from './flow-figures.ts';
import { impact, type Impact } from './impact.ts';
import { meetings, type Meetings } from './meeting-figures.ts';
import { before, type Days, type Period } from './period.ts';
import { quality, type Quality } from './quality.ts';
import { targetFigures, type TargetFigure } from './target-figures.ts';

/** What was done in a period. */
export interface Happened {
  readonly demand: Demand;
  readonly flow: Flow;
  readonly meetings: Meetings;
  readonly capacity: Capacity;
}

/** All figures of an area's report. They name nobody; definitions stand with the words of each table. */
export interface Figures extends Happened {
  readonly area: string;
  readonly period: Period;
  /** Groups under this are hidden. */
  readonly smallestGroup: number;
  readonly quality: Quality;
  readonly impact: Impact;
  /** The same of the period before, of the same length, as it is known at "as of". */
  readonly earlier: Happened & Days;
  /** Half-years up to the period's end, oldest first; consultants at the end of each. */
  readonly halves: readonly (OrderTally & { readonly half: FixedPeriod; readonly active: number })[];
  /** What the area has set itself, or compares itself with; nothing in a report of several. */
  readonly targets: readonly TargetFigure[];
  /** Each area of a report of several. */
  readonly areas: readonly AreaFigures[];
}

export interface AreaFigures {
  readonly area: string;
  readonly name: Named;
  readonly orders: number;
  readonly held: number;
  readonly unfilled: number;
  readonly active: number;
}

/** The same facts give the same figures: a report can be made again for an old date. */
export function figures(facts: ReportFacts): Figures {
  const part = cut(facts);
  const { from, to } = before(facts.period);
  const earlier = cut({ ...facts, period: { from, to, asOf: facts.period.asOf }, unitsBefore: facts.unitsBeforeEarlier });
  const told = { ...happened(part), quality: quality(part), earlier: { from, to, ...happened(earlier) } };
  return {
    area: facts.area.id,
    period: facts.period,
    smallestGroup: facts.area.policy.smallestGroup,
    ...told,
    impact: impact(part),
    targets: targetFigures(told, facts.area.targets),
    halves: facts.halves.map((one) => ({ ...one, active: activeOn(facts.bank, lastDayOf(one.half, facts), facts.area).length })),
    areas: facts.areas.length > 1 ? areaFigures(part) : [],
  };
}

function happened(part: Cut): Happened {
  return { demand: demand(part), flow: flow(part), meetings: meetings(part), capacity: capacity(part) };
}

function lastDayOf(half: FixedPeriod, { period, area }: ReportFacts): LocalDate {
  return lastDay({ to: daysOf(half).to, asOf: period.asOf }, area);
}

function areaFigures({ placed, held, bank, period, areas }: Cut): readonly AreaFigures[] {
  const [ordered, met] = [placed, held].map(
    (orders) => new Map(grouped(orders, ({ area }) => area).map((own) => [own[0]?.area, own])),
  );
  return areas.map((area) => {
    const own = ordered?.get(area.id) ?? [];
    return {
      area: area.id,
      name: area.name,
      orders: own.length,
      held: met?.get(area.id)?.length ?? 0,
      unfilled: own.filter(({ isUnfilled }) => isUnfilled).length,
      active: activeOn(bank, lastDay(period, area), area).length,
    };
  });
}
