import { MINUTE } from '../kernel/time/instant.ts';
import type { Instant } from '../kernel/time/instant.ts';
import type { PlannedJob } from './jobs.ts';
import { NO_ORDER } from './rounds.ts';

/** A look at an area's calendar at this time. Whoever plans it, it is done once. */
export function nextLook(area: string, due: Instant): PlannedJob {
  return { job: 'calendar.look', order: NO_ORDER, key: `calendar.look/${area}/${due}`, needs: { area }, due };
}

/** The next of the times at which an area's calendar is looked at: all who plan one come to the same. */
export function lookAfter(now: Instant, everyMinutes: number): Instant {
  const every = everyMinutes * MINUTE;
  return (Math.floor(now / every) + 1) * every;
}
