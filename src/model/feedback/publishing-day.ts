import { addDays } from '../../kernel/time/calendar-date.ts';
import { isDayOff } from '../../kernel/time/holidays.ts';
import type { Instant } from '../../kernel/time/instant.ts';
import { instantOf, localOf } from '../../kernel/time/zone.ts';
import type { Area } from '../area/area.ts';
import { daysOf, quartersOf, type FixedPeriod } from './fixed-period.ts';
import { quarterOf } from './quarter.ts';

/** Wall time: by then nothing of yesterday is still on its way, and people find it when they come to work. */
export const PUBLISHED_FROM = '06:30';

/** The first working day after the period: from then on it may be published, and nothing is added to it. */
export function publishedFrom(period: FixedPeriod, { zone, holidays }: Area): Instant {
  let day = addDays(daysOf(period).to, 1);
  while (isDayOff(day, holidays)) day = addDays(day, 1);
  return instantOf(day, PUBLISHED_FROM, zone);
}

/** Raw answers are kept for ten years at the very most (the range of the area file). */
const LONGEST_KEPT_YEARS = 11;

/** The quarters whose answers may be at hand and that may be published by now, oldest first. */
export function quartersToPublish(area: Area, now: Instant): readonly FixedPeriod[] {
  const { date } = localOf(now, area.zone);
  const year = Number(date.slice(0, 4));
  return Array.from({ length: LONGEST_KEPT_YEARS + 1 }, (_, i) => String(year - LONGEST_KEPT_YEARS + i))
    .flatMap((one) => quartersOf(one))
    .filter((quarter) => quarter < quarterOf(date) && publishedFrom(quarter, area) <= now);
}
