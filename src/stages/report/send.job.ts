import { addDays, type LocalDate } from '../../kernel/time/calendar-date.ts';
import { addWorkingDays } from '../../kernel/time/holidays.ts';
import { coordinatorsFor, type Area } from '../../model/area/area.ts';
import { daysOf, earlier, endingWith, isQuarter, type FixedPeriod } from '../../model/feedback/fixed-period.ts';
import { quarterOf } from '../../model/feedback/quarter.ts';
import { placeOf } from '../../model/planned/jobs.ts';
import type { Address } from '../../ports/messenger.ts';
import { reportPage } from '../../runtime/by-mail/letters.ts';
import { deskChat } from '../../runtime/delivery/addresses.ts';
import { deliver } from '../../runtime/delivery/delivery.ts';
import { channelOf } from '../../runtime/delivery/desk-channel.ts';
import { languageFor } from '../../runtime/delivery/view-facts.ts';
import type { World } from '../../runtime/world.ts';
import { isItsDay, type RoundWork } from '../../runtime/working/round-work.ts';
import { periodReport } from './period-report.port.ts';
import { reportCard } from './report.card.ts';

/** A morning on which nothing ran, or no channel was claimed, is made up for so long; shorter than what was sent is remembered. */
const MADE_UP_DAYS = 14;

/**
 * The report of the quarter or half-year that is over comes to the area's channel by itself, or to a desk by mail as a letter, once, on the working morning that the policy
 * names, or on the next one on which it can. An area that has never had an order until then is told nothing.
 */
export const sendReport: RoundWork = async (world, area, day) => {
  const period = periodToSend(area, day);
  const now = world.clock.now();
  if (period === undefined || !isItsDay(area, day, now)) return;
  const channel = (await channelOf(world, area)) ?? (await letterFor(world, area, period));
  if (channel === undefined) return;
  const key = `round/report.send/${area.id}/${period}`;
  const known = await world.messages.find(key);
  if (known !== undefined && known.state !== 'sending') return;
  const to = { desk: area.id };
  const language = await languageFor(world, area, to);
  const figures = await periodReport(world, [area], { ...daysOf(period), asOf: now });
  if (figures.halves.every(({ placed }) => placed === 0)) return;
  await deliver({
    world,
    key,
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

/** Where nobody of the desk has the app there is no channel to claim: a letter leads to the report. */
async function letterFor(world: World, area: Area, period: FixedPeriod): Promise<Address | undefined> {
  if (coordinatorsFor(area, EVERYTHING).some(({ way }) => way !== 'mail')) return undefined;
  return (await deskChat(world, area, { method: EVERYTHING, key: reportPage(area, period) }))?.address;
}

/** No order's method. */
const EVERYTHING = '';

/** What is sent on this day unless it has been: the last quarter, or the half-year that ended with it. */
export function periodToSend({ policy, holidays }: Area, day: LocalDate): FixedPeriod | undefined {
  const quarter = earlier(quarterOf(day));
  const from = addWorkingDays(daysOf(quarter).to, policy.reportWorkingDay, holidays);
  if (policy.reportWorkingDay === 0 || day < from || day > addDays(from, MADE_UP_DAYS)) return undefined;
  return endingWith(quarter)[0] ?? quarter;
}
