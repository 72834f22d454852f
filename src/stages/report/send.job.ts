import type { LocalDate } from '../../kernel/time/calendar-date.ts';
import { localOf } from '../../kernel/time/zone.ts';
import type { Area } from '../../model/area/area.ts';
import { daysOf, earlier, endingWith, isQuarter, type FixedPeriod } from '../../model/feedback/fixed-period.ts';
import { publishedFrom } from '../../model/feedback/publishing-day.ts';
import { quarterOf } from '../../model/feedback/quarter.ts';
import { placeOf } from '../../model/planned/jobs.ts';
import { deliver } from '../../runtime/delivery/delivery.ts';
import { channelOf } from '../../runtime/delivery/desk-channel.ts';
import { languageFor } from '../../runtime/delivery/view-facts.ts';
import { isItsDay, type RoundWork } from '../../runtime/working/round-work.ts';
import { periodReport } from './period-report.port.ts';
import { reportCard } from './report.card.ts';

/**
 * The report of the quarter or half-year that is over comes to the area's channel by itself, on the first working morning after it. Where no
 * channel is claimed it is had by asking; a morning that was missed is not made up for.
 */
export const sendReport: RoundWork = async (world, area, day) => {
  const period = periodToSend(area, day);
  const now = world.clock.now();
  if (period === undefined || !isItsDay(area, day, now)) return;
  const channel = await channelOf(world, area);
  if (channel === undefined) return;
  const to = { desk: area.id };
  const language = await languageFor(world, area, to);
  const figures = await periodReport(world, [area], { ...daysOf(period), asOf: now });
  await deliver({
    world,
    key: `round/report.send/${area.id}/${period}`,
    place: placeOf(to),
    shown: reportCard(figures, { area, areas: [area], language, sent: isQuarter(period) ? 'short' : 'full' }),
    address: () => Promise.resolve(channel),
    reopen: () => Promise.resolve(undefined),
    isPostedAnew: false,
    givenUp: async (outcome) => {
      world.log.warn({ area: area.id, outcome }, 'the report of the period could not be delivered');
    },
  });
};

/** On the first working day after a quarter: it, or the half-year that ended with it. */
export function periodToSend(area: Area, day: LocalDate): FixedPeriod | undefined {
  const quarter = earlier(quarterOf(day));
  if (localOf(publishedFrom(quarter, area), area.zone).date !== day) return undefined;
  return endingWith(quarter)[0] ?? quarter;
}
