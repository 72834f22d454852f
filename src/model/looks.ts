import { MINUTE } from '../kernel/time/instant.ts';
import type { Instant } from '../kernel/time/instant.ts';
import type { PlannedJob } from './jobs.ts';
import { NO_ORDER } from './rounds.ts';

/** A look at an area's calendar at this time. Whoever plans it, it is done once. */
export function nextLook(area: string, due: Instant, isAnew = false): PlannedJob {
  const key = `calendar.look/${area}/${due}${isAnew ? '/anew' : ''}`;
  return { job: 'calendar.look', order: NO_ORDER, key, needs: isAnew ? { area, isAnew } : { area }, due };
}

/** However many changes are told in these milliseconds, they are one look, at their end. */
export const TOLD_TOGETHER_MS = 10_000;

/** The look that follows word of a change. */
export function lookWhenTold(area: string, now: Instant, isAnew: boolean): PlannedJob {
  return nextLook(area, (Math.floor(now / TOLD_TOGETHER_MS) + 1) * TOLD_TOGETHER_MS, isAnew);
}

/** The next of the times at which an area's calendar is looked at: all who plan one come to the same. */
export function lookAfter(now: Instant, everyMinutes: number): Instant {
  const every = everyMinutes * MINUTE;
  return (Math.floor(now / every) + 1) * every;
}
