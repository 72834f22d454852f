import { meetingSlot, type Order, type OrderNumber } from '../../model/order/order.ts';
import { blockAround, marginsOf } from '../../model/order/block.ts';
import type { Availability, BookedPeople, BookedPerson, Matcher, Shortlist } from '../../ports/matcher.ts';
import { meetingsOf } from '../../runtime/series-meetings.ts';
import { areaOf, type World } from '../../runtime/world.ts';
import { logOfSlot } from './decision-log.ts';
import { gather, withOwnTimes } from './gather.port.ts';
import { readCalendars } from './read-calendars.port.ts';
import { rankFor, waveOf } from './times/slot.ts';
import { overlaps, type Interval } from '../../kernel/time/instant.ts';
import { localOf, type Zone } from '../../kernel/time/zone.ts';
import { clashesWith } from '../../model/order/commitment.ts';
import type { Consultant, PersonId } from '../../model/people/person.ts';
import type { Reading } from '../../ports/calendar.ts';
import { timesAlong } from '../../model/order/series/series.ts';
import { layOver } from './series/as-one-meeting.ts';
import { dateAt } from './series/later-date.ts';
import { whoComesAt } from './series/other-hours.ts';
import { ownOrders } from './series/own-orders.ts';
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
  const along = timesAlong(order, await meetingsOf(world, order));
  const facts = await gather(world, order, (wish) => [blockAround(slot, wish), ...along.map((one) => blockAround(one, wish))]);
  const dates = along.map((one) => dateAt(one, slot, facts.need));
  const ranking = rankFor(slot, dates.length === 0 ? facts : layOver(facts, dates));
  const log = logOfSlot(ranking, facts, 1 + along.length);
  const byMail = ranking.unknown.flatMap(({ id, reason }) => (reason === 'by-mail' ? [id] : []));
  const comes = whoComesAt(along, slot, facts);
  return {
    free: waveOf(ranking).filter((id) => comes.every((people) => people.has(id))),
    unknown: ranking.unknown.map(({ id }) => id),
    byMail,
    log,
  };
}

type Asked = BookedPeople & { readonly hurry: AbortSignal | undefined };

/** Of these people alone: our own books, then what is in their calendars besides what we put there; those the books say enough of are not read. */
async function availabilities(world: World, order: Order, asked: Asked): ReturnType<Matcher['availabilities']> {
  const { consultants, commitments, hurry } = asked;
  const slot = meetingSlot(order);
  if (slot === undefined) return new Map();
  const area = areaOf(world, order.area);
  const meetings = await meetingsOf(world, order);
  const blocks = [slot, ...timesAlong(order, meetings)].map((one) => blockAround(one, marginsOf(order, area.policy)));
  const own = ownOrders(order, meetings);
  const others = commitments.filter((one) => !own.has(one.order));
  const isTakenIn = (consultant: Consultant): boolean =>
    blocks.some((block) => isTaken({ consultant, commitments: others }, { block, order: order.number, zone: area.zone }));
  const left = consultants.filter((one) => !isTakenIn(one));
  const read = await Promise.all(
    blocks.map(async (block) => {
      const people = left.length === 0 ? [] : await withOwnTimes(world, left, block);
      const { readings } = await readCalendars(world.calendar, area, { people, period: block, hurry });
      return (id: PersonId): Availability => availabilityIn(block, readings.get(id));
    }),
  );
  return new Map(
    consultants.map(({ id }): [PersonId, Availability] => {
      if (!left.some((one) => one.id === id)) return [id, 'busy'];
      const answers = read.map((answerOf) => answerOf(id));
      return [id, WORST_FIRST.find((one) => answers.includes(one)) ?? 'free'];
    }),
  );
}

/** Busy in one of several blocks is busy; unknown in one, unknown. */
const WORST_FIRST = ['busy', 'unknown'] as const;

function availabilityIn(block: Interval, reading: Reading | undefined): Availability {
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
