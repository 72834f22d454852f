import { MINUTE } from '../../kernel/time/instant.ts';
import type { Interval } from '../../kernel/time/instant.ts';
import { meetingSlot } from '../../model/order/order.ts';
import type { Order } from '../../model/order/order.ts';
import type { PersonId } from '../../model/people/person.ts';
import type { Matcher, Shortlist } from '../../ports/matcher.ts';
import { areaOf } from '../../runtime/world.ts';
import type { World } from '../../runtime/world.ts';
import { logOfSlot } from './decision-log.ts';
import { gather } from './gather.port.ts';
import type { MatchNeed } from './facts.ts';
import { needOfOrder } from './need-of-order.ts';
import { rankFor, timeAt, waveOf } from './times/slot.ts';
import { blockOf } from './times/windows.ts';

/** Matching as the offers ask it: for one chosen time, on calendars read just now. `world` is complete only after this was made. */
export function matcher(world: () => World): Matcher {
  return {
    shortlist: (order) => shortlist(world(), order),
    availability: (order, consultant, hurry) => availability(world(), order, { consultant, hurry }),
    blockOf: (order, slot) => blockAround(needOfOrder(order, areaOf(world(), order.area), 0), slot),
  };
}

interface Asked {
  readonly consultant: PersonId;
  readonly hurry: AbortSignal | undefined;
}

async function shortlist(world: World, order: Order): Promise<Shortlist> {
  const slot = meetingSlot(order);
  if (slot === undefined) return { free: [], unknown: [] };
  const facts = await gather(world, order, (wish) => blockAround(wish, slot));
  const ranking = rankFor(slot, facts);
  return {
    free: waveOf(ranking, ranking.free.length),
    unknown: ranking.unknown.map(({ id }) => id),
    log: logOfSlot(ranking, facts, facts.now),
  };
}

async function availability(world: World, order: Order, { consultant, hurry }: Asked): ReturnType<Matcher['availability']> {
  const slot = meetingSlot(order);
  if (slot === undefined) return 'unknown';
  const { need, candidates, calendars, policy } = await gather(world, order, (wish) => blockAround(wish, slot), {
    only: consultant,
    hurry,
  });
  const candidate = candidates.find(({ id }) => id === consultant);
  const reading = calendars.readings.get(consultant) ?? ({ known: false, reason: 'not-asked' } as const);
  if (candidate === undefined) return 'unknown';
  const time = timeAt(slot, need, candidate, reading, { ...policy, workingHours: 'never' });
  return time.is === 'taken' ? 'busy' : time.is;
}

function blockAround(need: MatchNeed, slot: Interval): Interval {
  const { before, after } = blockOf(need);
  return { start: slot.start - before * MINUTE, end: slot.end + (after - need.durationMinutes) * MINUTE };
}
