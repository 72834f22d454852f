import { meetingSlot, type Order, type OrderNumber } from '../../model/order/order.ts';
import { blockAround, marginsOf } from '../../model/order/block.ts';
import type { BookedPerson, Matcher, Shortlist } from '../../ports/matcher.ts';
import { areaOf, type World } from '../../runtime/world.ts';
import { logOfSlot } from './decision-log.ts';
import { gather, withOwnTimes } from './gather.port.ts';
import { readCalendars } from './read-calendars.port.ts';
import { rankFor, waveOf } from './times/slot.ts';
import { overlaps, type Interval } from '../../kernel/time/instant.ts';
import { localOf, type Zone } from '../../kernel/time/zone.ts';
import { clashesWith } from '../../model/order/commitment.ts';
import { isPermittedOn } from '../../model/people/rules-of-seating.ts';

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

/** Pauses, the employer's permission and our own books, without the calendar. Working hours are the person's own to judge. */
function isTaken(
  { consultant, commitments }: BookedPerson,
  { block, order, zone }: { readonly block: Interval; readonly order: OrderNumber; readonly zone: Zone },
): boolean {
  const [first, last] = [block.start, block.end - 1].map((at) => localOf(at, zone).date) as [string, string];
  const own = commitments.filter((one) => one.consultant === consultant.id);
  return (
    consultant.pauses.some(({ from, until }) => from <= last && first <= until) ||
    !isPermittedOn(consultant, last) ||
    own.some(clashesWith(block, order))
  );
}

/** What has no length takes no time. */
function isBusyIn(block: Interval, busy: readonly Interval[]): boolean {
  return busy.some((one) => one.start < one.end && overlaps(one, block));
}
