import { hashOf } from '../../kernel/ids.ts';
import { MINUTE, type Instant } from '../../kernel/time/instant.ts';
import type { OrderNumber } from '../order/order.ts';
import type { PersonId } from '../people/person.ts';
import { NO_ORDER, type PlannedJob } from './jobs.ts';

/** A look at an area's calendar at this time. Whoever plans it, it is done once. */
export function calendarPoll(area: string, due: Instant, isAnew = false): PlannedJob {
  const key = `calendar.look/${area}/${due}${isAnew ? '/anew' : ''}`;
  return { job: 'calendar.look', order: NO_ORDER, key, needs: isAnew ? { area, isAnew } : { area }, due };
}

/** The next of the times at which an area's calendar is looked at: all who plan one come to the same. */
export function nextPollAt(now: Instant, everyMinutes: number): Instant {
  const every = everyMinutes * MINUTE;
  return (Math.floor(now / every) + 1) * every;
}

/** However many changes are told in these milliseconds, they are one look, at their end. */
export const DEBOUNCE_MS = 10_000;

/** The look that follows a notification. */
export function debouncedPoll(area: string, now: Instant, isAnew: boolean): PlannedJob {
  return calendarPoll(area, (Math.floor(now / DEBOUNCE_MS) + 1) * DEBOUNCE_MS, isAnew);
}

/** One answer that something is not there, or may not be had, can pass: it is believed only when it is given again so much later. */
export const RECHECK_MINUTES = 3;

type Work = Pick<PlannedJob, 'job' | 'needs'>;

/** The same work of an order again at its time, about one thing (`of`). */
export function repeated(
  order: OrderNumber,
  work: Work,
  { of, due }: { readonly of: string; readonly due: Instant },
): PlannedJob {
  return { ...work, order, key: `${order}/again/${work.job}/${of}/${due}`, due } as PlannedJob;
}

export function recheck(order: OrderNumber, work: Work, { of, now }: { readonly of: string; readonly now: Instant }): PlannedJob {
  return repeated(order, work, { of, due: now + RECHECK_MINUTES * MINUTE });
}

/** A part of the morning's round, and forgotten with it. */
export function recheckPeople(area: string, people: readonly PersonId[], now: Instant): PlannedJob {
  const due = now + RECHECK_MINUTES * MINUTE;
  const key = `round/people.check-again/${area}/${due}/${hashOf(people)}`;
  return { job: 'people.check-again', order: NO_ORDER, key, needs: { area, people }, due };
}
