import { hashOf } from '../../kernel/ids.ts';
import { MINUTE } from '../../kernel/time/instant.ts';
import type { Instant } from '../../kernel/time/instant.ts';
import type { PlannedJob } from '../work/jobs.ts';
import type { OrderNumber } from './order.ts';
import type { PersonId } from '../people/person.ts';
import { NO_ORDER } from '../work/jobs.ts';

/** A look at an area's calendar at this time. Whoever plans it, it is done once. */
export function nextLook(area: string, due: Instant, isAnew = false): PlannedJob {
  const key = `calendar.look/${area}/${due}${isAnew ? '/anew' : ''}`;
  return { job: 'calendar.look', order: NO_ORDER, key, needs: isAnew ? { area, isAnew } : { area }, due };
}

/** One answer that something is not there, or may not be had, can pass: it is believed only when it is given again so much later. */
export const SECOND_LOOK_MINUTES = 3;

/** The same work again after some minutes, about one thing (`of`). */
export function again(order: OrderNumber, work: Pick<PlannedJob, 'job' | 'needs'>, of: string, due: Instant): PlannedJob {
  return { ...work, order, key: `${order}/again/${work.job}/${of}/${due}`, due } as PlannedJob;
}

export function secondLook(order: OrderNumber, work: Pick<PlannedJob, 'job' | 'needs'>, of: string, now: Instant): PlannedJob {
  return again(order, work, of, now + SECOND_LOOK_MINUTES * MINUTE);
}

/** A part of the morning's round, and forgotten with it. */
export function peopleAgain(area: string, people: readonly PersonId[], now: Instant): PlannedJob {
  const due = now + SECOND_LOOK_MINUTES * MINUTE;
  const key = `round/people.check-again/${area}/${due}/${hashOf(people)}`;
  return { job: 'people.check-again', order: NO_ORDER, key, needs: { area, people }, due };
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
