import { meetingSlot } from '../../model/order/order.ts';
import type { Order } from '../../model/order/order.ts';
import { blockAround, marginsOf } from '../../model/order/block.ts';
import type { BookedPerson, Matcher, Shortlist } from '../../ports/matcher.ts';
import { areaOf } from '../../runtime/world.ts';
import type { World } from '../../runtime/world.ts';
import { logOfSlot } from './decision-log.ts';
import { gather, withOwnTimes } from './gather.port.ts';
import { readCalendars } from './read-calendars.port.ts';
import { isBusyIn, isTaken } from './times/one-person.ts';
import { rankFor, waveOf } from './times/slot.ts';

/** Matching as the offers ask it: for one chosen time, on calendars read just now. `world` is complete only after this was made. */
export function matcher(world: () => World): Matcher {
  return {
    shortlist: (order) => shortlist(world(), order),
    availability: (order, person, hurry) => availability(world(), order, { ...person, hurry }),
  };
}

async function shortlist(world: World, order: Order): Promise<Shortlist> {
  const slot = meetingSlot(order);
  if (slot === undefined) return { free: [], unknown: [] };
  const facts = await gather(world, order, (wish) => blockAround(slot, wish));
  const ranking = rankFor(slot, facts);
  return { free: waveOf(ranking), unknown: ranking.unknown.map(({ id }) => id), log: logOfSlot(ranking, facts) };
}

type Asked = BookedPerson & { readonly hurry: AbortSignal | undefined };

/** Of this one person alone: our own books, then what is in their calendar besides what we put there. */
async function availability(world: World, order: Order, { hurry, ...person }: Asked): ReturnType<Matcher['availability']> {
  const slot = meetingSlot(order);
  if (slot === undefined) return 'unknown';
  const area = areaOf(world, order.area);
  const block = blockAround(slot, marginsOf(order, area.policy));
  if (isTaken(person, { block, order: order.number, zone: area.zone })) return 'busy';
  const people = await withOwnTimes(world, [person.consultant], block);
  const { readings } = await readCalendars(world.calendar, area, { people, period: block, hurry });
  const reading = readings.get(person.consultant.id);
  if (reading?.isKnown !== true) return 'unknown';
  return isBusyIn(block, reading.busy) ? 'busy' : 'free';
}
