import { meetingSlot, type Order, type OrderNumber } from '../../model/order/order.ts';
import { blockAround, marginsOf } from '../../model/order/block.ts';
import type { Availability, BookedPeople, BookedPerson, Matcher, Shortlist } from '../../ports/matcher.ts';
import { areaOf, type World } from '../../runtime/world.ts';
import { logOfSlot } from './decision-log.ts';
import { gather, withOwnTimes } from './gather.port.ts';
import { readCalendars } from './read-calendars.port.ts';
import { rankFor, waveOf } from './times/slot.ts';
import { overlaps, type Interval } from '../../kernel/time/instant.ts';
import { localOf, type Zone } from '../../kernel/time/zone.ts';
import { clashesWith } from '../../model/order/commitment.ts';
import type { Consultant, PersonId } from '../../model/people/person.ts';
import { isPermittedOn } from '../../model/people/rules-of-seating.ts';

/** Matching as the offers ask it: for one chosen time, on calendars read just now. `world` is complete only after this was made. */
export function matcher(world: () => World): Matcher {
  return {
    shortlist: (order) => shortlist(world(), order),
    availability: async (order, { consultant, commitments }, hurry) =>
      (await availabilities(world(), order, { consultants: [consultant], commitments, hurry })).get(consultant.id) ?? 'unknown',
    availabilities: (order, people, hurry) => availabilities(world(), order, { ...people, hurry }),
  };
}

async function shortlist(world: World, order: Order): Promise<Shortlist> {
  const slot = meetingSlot(order);
  if (slot === undefined) return { free: [], unknown: [] };
  const facts = await gather(world, order, (wish) => blockAround(slot, wish));
  const ranking = rankFor(slot, facts);
  const byMail = ranking.unknown.flatMap(({ id, reason }) => (reason === 'by-mail' ? [id] : []));
  return { free: waveOf(ranking), unknown: ranking.unknown.map(({ id }) => id), byMail, log: logOfSlot(ranking, facts) };
}

type Asked = BookedPeople & { readonly hurry: AbortSignal | undefined };

/** Of these people alone: our own books, then what is in their calendars besides what we put there; those the books say enough of are not read. */
async function availabilities(world: World, order: Order, asked: Asked): ReturnType<Matcher['availabilities']> {
  const { consultants, commitments, hurry } = asked;
  const slot = meetingSlot(order);
  if (slot === undefined) return new Map();
  const area = areaOf(world, order.area);
  const block = blockAround(slot, marginsOf(order, area.policy));
  const isTakenIn = (consultant: Consultant): boolean =>
    isTaken({ consultant, commitments }, { block, order: order.number, zone: area.zone });
  const left = consultants.filter((one) => !isTakenIn(one));
  const people = left.length === 0 ? [] : await withOwnTimes(world, left, block);
  const { readings } = await readCalendars(world.calendar, area, { people, period: block, hurry });
  return new Map(
    consultants.map(({ id }): [PersonId, Availability] => {
      if (!left.some((one) => one.id === id)) return [id, 'busy'];
      const reading = readings.get(id);
      if (reading?.isKnown !== true) return [id, 'unknown'];
      return [id, isBusyIn(block, reading.busy) ? 'busy' : 'free'];
    }),
  );
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
