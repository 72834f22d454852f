import type { Decision } from '../../../kernel/decision.ts';
import { ConflictError } from '../../../kernel/errors.ts';
import { overlaps } from '../../../kernel/time/instant.ts';
import { localOf } from '../../../kernel/time/zone.ts';
import type { OrderEvent } from '../../../model/order/events.ts';
import { meetingSlot, seatOf } from '../../../model/order/order.ts';
import type { Order } from '../../../model/order/order.ts';
import type { PersonId } from '../../../model/people/person.ts';
import { change } from '../../../runtime/change.ts';
import type { Press, PressHandler, Reply } from '../../../runtime/handlers.ts';
import { personId } from '../../../model/people/person-id.ts';
import type { World } from '../../../runtime/world.ts';
import { assign, replace } from './assign.ts';
import type { AssignFacts, AssignRefusal, Staffing } from './assign.ts';
import { admit, causeOf, listOf, opened, refusal } from './admit.action.ts';
import type { Admitted } from './admit.action.ts';

export const assignSeats: PressHandler = (world, press) => staffed(world, press, assign);

export const replaceHolder: PressHandler = (world, press) =>
  staffed(world, press, (order, staffing) => replace(order, press.inputs['seat'], staffing));

type Decide = (order: Order, staffing: Staffing) => Decision<OrderEvent, AssignRefusal>;

async function staffed(world: World, press: Press, decide: Decide): Promise<Reply> {
  const entry = await admit(world, press);
  if ('no' in entry) return entry.no;
  const { area } = entry;
  const chosen = listOf(press.inputs['consultants']).map(personId);
  const facts = await factsFor(world, entry, chosen);
  try {
    // The facts are about this chosen time: where it has changed meanwhile, there is no time to staff.
    const changed = await change(world, entry.order.number, causeOf(press), (order, now) =>
      decide(isSameTime(order, entry.order) ? order : { ...order, choices: [] }, { ...facts, chosen, now }),
    );
    if (!changed.ok) return refusal(press, changed.reason);
    const busy = changed.isChanged ? await busyAmong(world, entry.order, { people: facts.people, hurry: press.hurry }) : [];
    return await opened(world, press, { order: changed.order, area, busy });
  } catch (error) {
    // The database refused a second seat that overlaps: another meeting took the person's time at the same moment.
    if (error instanceof ConflictError) return refusal(press, 'booked-elsewhere');
    throw error;
  }
}

/** Names of those just seated whose calendar has something else then. The willing said yes themselves. */
async function busyAmong(
  world: World,
  before: Order,
  { people, hurry }: Pick<AssignFacts, 'people'> & Pick<Press, 'hurry'>,
): Promise<readonly string[]> {
  const fresh = people.filter(({ id }) => seatOf(before, id) === undefined && !isWilling(before, id));
  const readings = await Promise.all(fresh.map(({ id }) => world.matcher.availability(before, id, hurry)));
  return fresh.filter((_, i) => readings[i] === 'busy').map(({ name }) => name);
}

function isWilling({ offers }: Order, person: PersonId): boolean {
  return offers.some(({ consultant, state }) => consultant === person && state === 'willing');
}

async function factsFor(world: World, { order, area }: Admitted, chosen: readonly PersonId[]): Promise<AssignFacts> {
  const slot = meetingSlot(order);
  const block = slot && world.matcher.blockOf(order, slot);
  const found = await Promise.all(chosen.map((id) => world.bank.find(id)));
  const commitments = block === undefined ? [] : await world.orders.commitments(world.clock.now());
  const clashing = commitments.filter(
    (one) => one.kind === 'seat' && one.order !== order.number && block !== undefined && overlaps(one.block, block),
  );
  return {
    people: found.filter((person) => person !== undefined),
    block,
    bookedElsewhere: new Set(clashing.map(({ consultant }) => consultant)),
    meetingDay: localOf(slot?.start ?? world.clock.now(), area.zone).date,
  };
}

function isSameTime(a: Order, b: Order): boolean {
  return meetingSlot(a)?.start === meetingSlot(b)?.start && meetingSlot(a)?.end === meetingSlot(b)?.end;
}
