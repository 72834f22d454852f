import type { Instant } from '../../../kernel/time/instant.ts';
import type { Area } from '../../../model/area/area.ts';
import { endingWith, quartersOf, type FixedPeriod } from '../../../model/feedback/fixed-period.ts';
import { DEFINITIONS, type Publication, type PublishedContent } from '../../../model/feedback/publication.ts';
import { publishedFrom, quartersToPublish } from '../../../model/feedback/publishing-day.ts';
import { leastSheets } from '../../../model/feedback/release.ts';
import type { World } from '../../../runtime/world.ts';
import { quarterContent, summed } from './content.ts';

/**
 * Publishes what is over and not yet published, and returns all that has been. The morning's round does it, and whoever asks for a
 * report before. A quarter without released answers is not published; a longer period is the sum of its quarters.
 */
export async function publishEnded(
  { answers, publications }: Pick<World, 'answers' | 'publications'>,
  area: Area,
  now: Instant,
): Promise<readonly Publication[]> {
  const known = await publications.ofAreas([area.id]);
  const isKnown = (period: FixedPeriod): boolean => known.some((one) => one.period === period);
  const asked = quartersToPublish(area, now).filter((quarter) => !isKnown(quarter));
  const cells = await answers.cells([area.id], asked);
  const quarters: Publication[] = [];
  for (const period of new Set(cells.map((cell) => cell.period))) {
    const turnout = cells.filter((cell) => cell.period === period);
    const own = await answers.released([area.id], [period]);
    if (own.length > 0) quarters.push(publication(period, quarterContent(own, turnout, leastSheets(area.policy.smallestGroup))));
  }
  const made = [...known, ...quarters];
  const longer = longerOf(made).filter(({ period }) => !isKnown(period) && publishedFrom(period, area) <= now);
  const fresh = [...quarters, ...longer.map(({ period, content }) => publication(period, content))];
  if (fresh.length === 0) return known;
  await publications.publish(fresh);
  return publications.ofAreas([area.id]);

  function publication(period: FixedPeriod, content: PublishedContent): Publication {
    return { area: area.id, period, publishedAt: now, definitions: DEFINITIONS, content };
  }
}

/** Every half-year and year of which some quarter is published, with the sum of those. */
function longerOf(
  published: readonly Publication[],
): readonly { readonly period: FixedPeriod; readonly content: PublishedContent }[] {
  const periods = new Set(
    published.flatMap(({ period }) => (period.length === 4 ? [] : quartersOf(period.slice(0, 4)).flatMap(endingWith))),
  );
  return [...periods].flatMap((period) => {
    const parts = quartersOf(period).flatMap((quarter) => published.find((one) => one.period === quarter) ?? []);
    return parts.length === 0 ? [] : [{ period, content: summed(parts.map(({ content }) => content)) }];
  });
}
