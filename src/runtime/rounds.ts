import type { LocalDate } from '../kernel/time/calendar-date.ts';
import type { Area } from '../model/area.ts';
import { nextRound, ROUND_NAMES } from '../model/rounds.ts';
import type { RoundName } from '../model/rounds.ts';
import type { RoundNeeds } from '../model/jobs.ts';
import type { OrderNumber } from '../model/order.ts';
import type { World } from './world.ts';

/** What is done on one day of an area. Done at least once, so it is to be harmless when repeated. */
export type RoundWork = (world: World, area: Area, day: LocalDate) => Promise<void>;

/**
 * A round that comes back: the next one is planned before the work is done, so that a day that fails does not end the habit.
 * An area that has left the installation has no next one.
 */
export function round(name: RoundName, work: RoundWork): (world: World, order: OrderNumber, needs: RoundNeeds) => Promise<void> {
  return async (world, _order, { area: id, day }) => {
    const area = world.areas.find((one) => one.id === id);
    if (area === undefined) return;
    await world.queue.plan([nextRound(name, area, world.clock.now())]);
    await work(world, area, day);
  };
}

/** At start: every area has its next rounds. Those that wait already, perhaps planned by another process, are left alone. */
export async function beginRounds(world: World): Promise<void> {
  const now = world.clock.now();
  await world.queue.plan(world.areas.flatMap((area) => ROUND_NAMES.map((name) => nextRound(name, area, now))));
}
