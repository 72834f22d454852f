import { HOUR, MINUTE, type Instant } from '../../kernel/time/instant.ts';
import { afterQuietHours } from '../../kernel/time/quiet-hours.ts';
import { JOBS, type PlannedJob } from '../../model/planned/jobs.ts';
import { meetingSlot, type Order } from '../../model/order/order.ts';
import { findOrder, type World } from '../world.ts';

/** Work that comes this long after its time has waited for the process to be there again. */
const LATE_MS = 15 * MINUTE;
/** So long before a meeting people are told at any hour. */
const NEAR_MS = 12 * HOUR;

/**
 * Until when work is to wait because it comes late and people have their quiet hours: a backlog of hours or months wakes nobody, where
 * each part of it would have come by day. Undefined: it is done now, as what is in time, acute, or about a meeting that is near; rounds
 * know their own hours.
 */
export async function waitsUntil(world: World, planned: PlannedJob): Promise<Instant | undefined> {
  const now = world.clock.now();
  if (now - planned.due < LATE_MS || JOBS[planned.job].late === 'at-once') return undefined;
  const found = await findOrder(world, planned.order);
  if (found === undefined || found.order.request.urgency === 'acute') return undefined;
  const { order, area } = found;
  const awake = afterQuietHours(now, { ...area, quiet: area.policy.quietHours });
  return awake > now && !isMeetingNear(order, now, awake) ? awake : undefined;
}

function isMeetingNear(order: Order, now: Instant, until: Instant): boolean {
  const start = meetingSlot(order)?.start ?? 0;
  return start > now && start - NEAR_MS < until;
}
