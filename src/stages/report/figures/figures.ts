import { capacity } from './capacity.ts';
import type { Capacity } from './capacity.ts';
import { demand } from './demand.ts';
import type { Demand } from './demand.ts';
import { cut } from './facts.ts';
import type { ReportFacts } from './facts.ts';
import { flow } from './flow-figures.ts';
import type { Flow } from './flow-figures.ts';
import { impact } from './impact.ts';
import type { Impact } from './impact.ts';
import { meetings } from './meeting-figures.ts';
import type { Meetings } from './meeting-figures.ts';
import type { Period } from './period.ts';
import { quality } from './quality.ts';
import type { Quality } from './quality.ts';

/** All figures of an area's report. They name nobody; definitions stand with the words of each table. */
export interface Figures {
  readonly area: string;
  readonly period: Period;
  /** Groups under this are hidden. */
  readonly smallestGroup: number;
  readonly demand: Demand;
  readonly flow: Flow;
  readonly meetings: Meetings;
  readonly capacity: Capacity;
  readonly quality: Quality;
  readonly impact: Impact;
}

/** The same facts give the same figures: a report can be made again for an old date. */
export function figures(facts: ReportFacts): Figures {
  const part = cut(facts);
  return {
    area: facts.area.id,
    period: facts.period,
    smallestGroup: facts.area.policy.smallestGroup,
    demand: demand(part),
    flow: flow(part),
    meetings: meetings(part),
    capacity: capacity(part),
    quality: quality(part),
    impact: impact(part),
  };
}
