import { execute } from '../../../kernel/card/card.ts';
import type { Decision } from '../../../kernel/decision.ts';
import { ConflictError } from '../../../kernel/errors.ts';
import { formatDate, formatList } from '../../../kernel/language/format.ts';
import { localOf } from '../../../kernel/time/zone.ts';
import { blockAround, marginsOf } from '../../../model/order/block.ts';
import { clashesWith, type Commitment } from '../../../model/order/commitment.ts';
import type { OrderEvent } from '../../../model/order/events.ts';
import { meetingSlot, seatOf, type Order } from '../../../model/order/order.ts';
import type { PersonId } from '../../../model/people/person.ts';
import { leaveAlong } from '../../../model/order/series/series.ts';
import { restOf } from '../../../runtime/series-meetings.ts';
import { change } from '../../../runtime/change.ts';
import type { Press, PressHandler, Reply } from '../../../runtime/handlers.ts';
import { personId } from '../../../model/people/person-id.ts';
import type { World } from '../../../runtime/world.ts';
import {
  assign,
  replace,
  whomItHinders,
  type AssignFacts,
  type AssignRefusal,
  type OfSomebody,
  type Staffing,
} from './assign.ts';
import { busyCard } from '../channel/opened.card.ts';
import { texts } from '../texts.ts';
import { admit, causeOf, listOf, opened, refusal, type Admitted } from './admit.action.ts';

export const assignSeats: PressHandler = (world, press) => staffed(world, press, assign);

export const replaceHolder: PressHandler = (world, press) =>
  staffed(world, press, (order, staffing) => replace(order, press.inputs['seat'], staffing));

type Decide = (order: Order, staffing: Staffing) => Decision<OrderEvent, AssignRefusal>;

async function staffed(world: World, press: Press, decide: Decide): Promise<Reply> {
  const entry = await admit(world, press);
  if ('no' in entry) return entry.no;
  const { area } = entry;
  const chosen = listOf(press.inputs['consultants']).map(personId);
  const { facts, commitments } = await factsFor(world, entry, chosen);
  if (press.inputs['insist'] !== 'yes') {
    const now = world.clock.now();
    const wouldBe = decide(entry.order, { ...facts, chosen, now });
    const isNew = wouldBe.ok && wouldBe.events.length > 0;
    const looked = { ...facts, commitments, hurry: press.hurry };
    const busy = isNew
      ? [...(await busyAmong(world, entry.order, looked)), ...(await busyInRest(world, press, entry, looked))]
      : [];
    if (busy.length > 0) return askedOnce(press, entry.order, { busy, chosen });
  }
  try {
    if (decide(entry.order, { ...facts, chosen, now: press.now }).ok) await replaceInRest(world, press, entry, chosen);
    // The facts are about this chosen time: where it has changed meanwhile, there is no time to staff.
    const changed = await change(world, entry.order.number, causeOf(press), (order, now) =>
      decide(isSameTime(order, entry.order) ? order : { ...order, choices: [] }, { ...facts, chosen, now }),
    );
    if (!changed.ok) return refusedWith(press, changed.reason, { ...facts, order: changed.order });
    return await opened(world, press, { order: changed.order, area });
  } catch (error) {
    // The database refused a second seat that overlaps: another meeting took the person's time at the same moment.
    if (error instanceof ConflictError) return refusedWith(press, 'booked-elsewhere', { ...facts, order: entry.order });
    throw error;
  }
}

/**
 * In the later meetings of the series the seat is freed first: whoever gets it here takes it there too. One that goes its own way is given
 * its new holder at once, where nothing hinders.
 */
async function replaceInRest(world: World, press: Press, { order, area }: Admitted, chosen: readonly PersonId[]): Promise<void> {
  const holder = isForRest(press) ? order.seats.find(({ index }) => String(index) === press.inputs['seat'])?.holder : undefined;
  if (holder === undefined) return;
  for (const later of await restOf(world, order)) {
    const { facts } = await factsFor(world, { order: later, area }, chosen);
    await change(world, later.number, causeOf(press), (one, now) => {
      const seat = seatOf(one, holder.id);
      if (seat === undefined || one.isQuiet === true || !isSameTime(one, later)) return leaveAlong(one, holder.id, 'replaced');
      const replaced = replace(one, String(seat.index), { ...facts, chosen, now });
      return replaced.ok ? replaced : leaveAlong(one, holder.id, 'replaced');
    });
  }
}

const isForRest = ({ verb, inputs }: Press): boolean => verb === 'desk.replace' && inputs['rest'] === 'yes';

/** Of the later meetings of the series, with the day of each. */
async function busyInRest(world: World, press: Press, { order, area }: Admitted, looked: Looked): Promise<readonly string[]> {
  if (!isForRest(press)) return [];
  const { language } = press.visitor;
  const found = (await restOf(world, order)).map(async (later) => {
    const day = localOf(meetingSlot(later)?.start ?? press.now, area.zone).date;
    return (await busyAmong(world, later, looked)).map((name) => `${name} (${formatDate(day, language)})`);
  });
  return (await Promise.all(found)).flat();
}

/** The no in words, which name the one whom it is about. */
function refusedWith(press: Press, reason: AssignRefusal, { order, ...facts }: AssignFacts & Pick<Admitted, 'order'>): Reply {
  const { language } = press.visitor;
  const { unfit } = texts[language];
  if (!isOfSomebody(reason)) return refusal(press, reason);
  const names = whomItHinders(order, reason, facts).map(({ name }) => name);
  return { kind: 'sentence', text: unfit[reason](formatList(names, language, 'or')) };
}

function isOfSomebody(reason: AssignRefusal): reason is OfSomebody {
  return Object.hasOwn(texts.fi.unfit, reason);
}

/** The calendar says busy: seat them anyway? The answer carries what was chosen, and why. */
function askedOnce(
  { verb, inputs, visitor: { language } }: Press,
  order: Order,
  { busy, chosen }: { readonly busy: readonly string[]; readonly chosen: readonly PersonId[] },
): Reply {
  const { seat, reason, rest } = inputs;
  const insist = execute({
    ...{ title: texts[language].busy.insist, verb, associatedInputs: 'none' },
    data: { order: order.number, seat, reason, rest, consultants: chosen.join(','), insist: 'yes' },
  });
  return { kind: 'card', ...busyCard(order, { names: busy, language, insist }) };
}

/** Names of those who would be seated and whose calendar has something else then. The willing said yes themselves. */
async function busyAmong(world: World, before: Order, { people, commitments, hurry }: Looked): Promise<readonly string[]> {
  const consultants = people.filter(({ id }) => seatOf(before, id) === undefined && !isWilling(before, id));
  if (consultants.length === 0 || meetingSlot(before) === undefined) return [];
  const readings = await world.matcher.availabilities(before, { consultants, commitments }, hurry);
  return consultants.filter(({ id }) => readings.get(id) === 'busy').map(({ name }) => name);
}

type Looked = Pick<AssignFacts, 'people'> & Pick<Press, 'hurry'> & { readonly commitments: readonly Commitment[] };

function isWilling({ offers }: Order, person: PersonId): boolean {
  return offers.some(({ consultant, state }) => consultant === person && state === 'willing');
}

async function factsFor(world: World, { order, area }: Admitted, chosen: readonly PersonId[]) {
  const now = world.clock.now();
  const slot = meetingSlot(order);
  const block = slot && blockAround(slot, marginsOf(order, area.policy));
  const [people, commitments] = await Promise.all([world.bank.some(chosen), world.orders.commitments(now, chosen)]);
  const clashes = block === undefined ? [] : commitments.filter(clashesWith(block, order.number));
  const facts: AssignFacts = {
    people,
    block,
    bookedElsewhere: new Set(clashes.flatMap(({ kind, consultant }) => (kind === 'seat' ? [consultant] : []))),
    meetingDay: localOf(slot?.start ?? now, area.zone).date,
  };
  return { facts, commitments };
}

function isSameTime(a: Order, b: Order): boolean {
  return meetingSlot(a)?.start === meetingSlot(b)?.start && meetingSlot(a)?.end === meetingSlot(b)?.end;
}
