import { earlier, isQuarter, periodsWithin, quartersOf, type FixedPeriod } from '../../../model/feedback/fixed-period.ts';
import type { Publication, PublishedContent } from '../../../model/feedback/publication.ts';
import type { Period } from '../figures/period.ts';
import { summed } from './content.ts';

/** What had been published by "as of" of the periods that lie within some days. */
export interface ToldFeedback {
  readonly periods: readonly FixedPeriod[];
  /** Half-years and years are told whole, quarters by group only. */
  readonly isFull: boolean;
  readonly content: PublishedContent;
}

export function toldWithin(publications: readonly Publication[], { from, to, asOf }: Period): ToldFeedback {
  return toldOf(publishedBy(publications, asOf), periodsWithin(from, to));
}

/** The same of the period before, where the days are those of one fixed period. */
export function toldBefore(publications: readonly Publication[], { from, to, asOf }: Period): ToldFeedback {
  const [period, ...others] = periodsWithin(from, to);
  const isOne = period !== undefined && others.length === 0;
  return toldOf(publishedBy(publications, asOf), isOne ? [earlier(period)] : []);
}

/** The half-years up to the last day, so many at most, oldest first: only those that have been published. */
export function halvesUntil(publications: readonly Publication[], { to, asOf }: Period, atMost: number): readonly ToldFeedback[] {
  const last = `${to.slice(0, 4)}H${Number(to.slice(5, 7)) > 6 ? 2 : 1}`;
  const known = publishedBy(publications, asOf);
  return Array.from({ length: atMost }, (_, i) => earlier(last, atMost - 1 - i)).flatMap((half) =>
    known.has(half) ? [toldOf(known, [half])] : [],
  );
}

function toldOf(known: ReadonlyMap<FixedPeriod, Publication>, asked: readonly FixedPeriod[]): ToldFeedback {
  const found = asked.flatMap((period) => longestPublished(known, period));
  return {
    periods: found.map(({ period }) => period),
    isFull: found.length > 0 && !found.some(({ period }) => isQuarter(period)),
    content: summed(found.map(({ content }) => content)),
  };
}

/** A period that is not published yet is told by those of its parts that are. */
function longestPublished(known: ReadonlyMap<FixedPeriod, Publication>, period: FixedPeriod): readonly Publication[] {
  const found = known.get(period);
  if (found !== undefined) return [found];
  const halves = period.length === 4 ? [`${period}H1`, `${period}H2`] : [];
  if (halves.length > 0) return halves.flatMap((half) => longestPublished(known, half));
  return quartersOf(period).flatMap((quarter) => known.get(quarter) ?? []);
}

function publishedBy(publications: readonly Publication[], asOf: number): ReadonlyMap<FixedPeriod, Publication> {
  return new Map(publications.flatMap((one) => (one.publishedAt <= asOf ? [[one.period, one] as const] : [])));
}
