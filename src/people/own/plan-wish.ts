import { afterQuietHours } from '../../kernel/time/quiet-hours.ts';
import type { Instant } from '../../kernel/time/instant.ts';
import type { Area } from '../../model/area/area.ts';
import { NO_ORDER, type PlannedJob } from '../../model/planned/jobs.ts';
import type { Wish } from '../../model/people/wish.ts';

/** The desk is told of a wish when people are awake; what became of it is an edit, and at once. */
export function wishJob(area: Area, { person, no, state }: Wish, now: Instant): PlannedJob {
  const due = state === 'waiting' ? awake(area, now) : now;
  const key = `round/desk.wish/${person}/${no}/${state}`;
  return { job: 'desk.wish', order: NO_ORDER, key, needs: { area: area.id, person }, due };
}

/** Whoever wished is told what a coordinator has decided. */
export function answerJob(area: Area, { person, no }: Wish, now: Instant): PlannedJob {
  const key = `round/people.wish-answer/${person}/${no}`;
  return { job: 'people.wish-answer', order: NO_ORDER, key, needs: { area: area.id, person, no }, due: awake(area, now) };
}

function awake({ policy, zone, holidays }: Area, now: Instant): Instant {
  return afterQuietHours(now, { quiet: policy.quietHours, zone, holidays });
}
