import type { LocalDate } from '../../kernel/time/calendar-date.ts';
import type { Instant } from '../../kernel/time/instant.ts';
import { afterQuietHours } from '../../kernel/time/quiet-hours.ts';
import { localOf } from '../../kernel/time/zone.ts';
import type { Area } from '../../model/area/area.ts';
import { latestRound, nextRound, ROUND_NAMES, type RoundName } from '../../model/planned/rounds.ts';
import type { RoundNeeds } from '../../model/planned/jobs.ts';
import type { OrderNumber } from '../../model/order/order.ts';
import type { World } from '../world.ts';

/** What is done on one day of an area. Done at least once, so it is to be harmless when repeated. */
export type RoundWork = (world: World, area: Area, day: LocalDate) => Promise<void>;

/**
 * A round that comes back: the next one is planned before the work is done, so that a day that fails does not end the habit.
 * After days in which nothing ran the latest is done, and those before it are not made up for. An area that has left the
 * installation has no next one.
 */
export function round(name: RoundName, work: RoundWork): (world: World, order: OrderNumber, needs: RoundNeeds) => Promise<void> {
  return async (world, _order, { area: id }) => {
    const area = world.areas.find((one) => one.id === id);
    if (area === undefined) return;
    const now = world.clock.now();
    await world.queue.plan([nextRound(name, area, now)]);
    await work(world, area, latestRound(name, area, now));
  };
}

/** Is it still the round's own day, and are people awake? What is said to them in the morning is not said at night. */
export function isItsDay(area: Area, day: LocalDate, now: Instant): boolean {
  const { policy, zone, holidays } = area;
  return localOf(now, zone).date === day && afterQuietHours(now, { quiet: policy.quietHours, zone, holidays }) === now;
}

/** At start: every area has its next rounds. Those that wait already, perhaps planned by another process, are left alone. */
export async function beginRounds(world: World): Promise<void> {
  const now = world.clock.now();
  await world.queue.plan(world.areas.flatMap((area) => ROUND_NAMES.map((name) => nextRound(name, area, now))));
}
