import { unchanged } from '../../../kernel/decision.ts';
import { TransientError } from '../../../kernel/errors.ts';
import { localOf } from '../../../kernel/time/zone.ts';
import { BY_ITSELF } from '../../../model/order/events.ts';
import type { Area } from '../../../model/area/area.ts';
import { recheckPeople } from '../../../model/planned/polls.ts';
import { meetingSlot, type Order } from '../../../model/order/order.ts';
import { OPEN_PHASES } from '../../../model/order/phases.ts';
import type { PersonId } from '../../../model/people/person.ts';
import { change } from '../../../runtime/change.ts';
import type { JobHandler } from '../../../runtime/handlers.ts';
import type { RoundWork } from '../../../runtime/working/round-work.ts';
import type { World } from '../../../runtime/world.ts';
import { bankOf, peopleOf, type BankById } from './calendar-facts.port.ts';
import { noticeLeavers } from './leavers.ts';

/**
 * Each morning: the bank and the directory are asked about everybody with something ahead. Whom the directory suddenly does not know is
 * asked about once more.
 */
export const checkPeople: RoundWork = async (world, area) => {
  const orders = await world.orders.inPhases(area.id, OPEN_PHASES);
  const people = new Set(orders.flatMap((order) => [order.orderer.id, ...peopleOf(order)]));
  const { closed, missing } = await goneFrom(world, area, [...people]);
  await tellLeavers(world, area, { orders, bank: await bankOf(world, orders), gone: new Set(closed) });
  if (missing.length > 0) await world.queue.plan([recheckPeople(area.id, missing, world.clock.now())]);
};

/** They were not in the directory some minutes ago, and had been before: those who still are not have left. */
export const checkPeopleAgain: JobHandler<'people.check-again'> = async (world, _order, { area: id, people }) => {
  const area = world.areas.find((one) => one.id === id);
  if (area === undefined) return;
  const standings = await standingsOf(world, people);
  const gone = new Set(people.filter((person) => ['absent', 'closed'].includes(standings.get(person) ?? '')));
  const orders = await world.orders.inPhases(area.id, OPEN_PHASES);
  await tellLeavers(world, area, { orders, bank: await bankOf(world, orders), gone });
};

interface Among {
  readonly orders: readonly Order[];
  readonly bank: BankById;
  readonly gone?: ReadonlySet<PersonId>;
}

/**
 * Seats of those who are no longer in the bank are searched again; `gone` are those whose account has been closed besides. Who was asked
 * meanwhile has not been looked up: an order that has changed is left to the next look.
 */
export async function tellLeavers(world: World, area: Area, { orders, bank, gone = new Set() }: Among): Promise<void> {
  for (const order of orders) {
    const slot = meetingSlot(order);
    const facts = { bank, gone, meetingDay: slot && localOf(slot.start, area.zone).date };
    const now = world.clock.now();
    const decision = noticeLeavers(order, facts, now);
    if (decision.ok && decision.events.length > 0)
      await change(world, order.number, BY_ITSELF, (present, at) =>
        present.version === order.version ? noticeLeavers(present, facts, at) : unchanged(),
      );
  }
}

/**
 * A closed account is gone. One that the directory does not know is missing only if it knew it before: people of other organisations are
 * never there.
 */
async function goneFrom(
  world: World,
  area: Area,
  people: readonly PersonId[],
): Promise<{ readonly closed: readonly PersonId[]; readonly missing: readonly PersonId[] }> {
  const key = `directory.known/${area.id}`;
  const kept = await world.settings.get(key);
  const known = new Set(Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : []);
  const standings = await standingsOf(world, people);
  await world.settings.set(
    key,
    people.filter((id) => standings.get(id) === 'active' || known.has(id)),
  );
  return {
    closed: people.filter((id) => standings.get(id) === 'closed'),
    missing: people.filter((id) => standings.get(id) === 'absent' && known.has(id)),
  };
}

/** While the directory does not answer, nothing is known of anybody. */
async function standingsOf({ directory }: World, people: readonly PersonId[]): ReturnType<World['directory']['standings']> {
  try {
    return await directory.standings(people);
  } catch (error) {
    if (error instanceof TransientError) return new Map();
    throw error;
  }
}
