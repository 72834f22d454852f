import { afterEach, beforeEach, expect, it } from 'vitest';
import { happened } from '../../src/kernel/decision.ts';
import { toOffsetIso } from '../../src/kernel/time/zone.ts';
import { BY_ITSELF } from '../../src/model/order/events.ts';
import type { ViewName } from '../../src/model/planned/views.ts';
import { showingOf } from '../../src/model/planned/jobs.ts';
import { holders, openOffers, type Order, type SeatHolder } from '../../src/model/order/order.ts';
import { change } from '../../src/runtime/change.ts';
import { onOneDatabase } from '../support/database.ts';
import { press } from '../support/proof/acts.ts';
import { chatOf } from '../support/proof/memory-teams.ts';
import { orderInputs } from '../support/proof/order-inputs.ts';
import { ProofTown } from '../support/proof/proof-town.ts';

const number = 'VP-2026-0001';

onOneDatabase('Messages that name the pair or the time', (open) => {
  let town: ProofTown;
  beforeEach(async () => {
    town = new ProofTown(open());
    await town.open();
    const inputs = { ...orderInputs('2026-12-01', () => 0.5), area: 'itaraja', draft: 'one', urgency: 'normal' };
    await act('orderer-1', 'order.submit', inputs);
    await act('orderer-1', 'order.choose-time', {
      order: number,
      slot: toOffsetIso((await present()).proposals[0]?.slot.start ?? 0, 'Europe/Helsinki'),
    });
    await accept(2);
    await change(town.world, number, BY_ITSELF, () => happened({ type: 'MeetingReminded' }));
    await town.settle();
  });
  afterEach(() => town.close());

  it('Messages that name the pair or the time say when the pair breaks and who leads when it is whole again: the orderer has no old pair in the chat', async () => {
    const [stays, leaves] = (await pair()) as [SeatHolder, SeatHolder];
    expect(await shown('order.pair', 'orderer-1')).toContain(leaves.name);
    expect(await shown('meeting.reminder', stays.id)).toContain(leaves.name);
    await act(leaves.id, 'meeting.prepared', { order: number, outsiders: 'no' });
    expect(await shown('order.pair', 'orderer-1')).not.toContain(leaves.name);
    expect(await shown('order.pair', 'orderer-1')).toContain('tiedot muuttuvat');
    expect(await shown('meeting.reminder', 'orderer-1')).not.toContain(leaves.name);
    expect(await shown('meeting.reminder', leaves.id)).toContain('Et ole enää mukana');
    expect(await shown('meeting.reminder', stays.id)).not.toContain(leaves.name);
    await accept(1);
    const [comes] = (await pair()).filter(({ id }) => id !== stays.id) as [SeatHolder];
    for (const person of ['orderer-1', stays.id]) expect(await shown('meeting.reminder', person)).toContain(comes.name);
    const told = await all('order.pair', 'orderer-1');
    expect(told).toEqual([expect.stringContaining(comes.name)]);
  });

  it('Messages that name the pair or the time say that the time has changed when the meeting is moved, and the stale buttons are gone', async () => {
    const people = (await pair()).map(({ id }) => id);
    await act('orderer-1', 'order.move', { order: number, earliestDate: '2027-01-12', latestDate: '2027-01-13' });
    for (const person of ['orderer-1', ...people]) {
      const reminder = await shown('meeting.reminder', person);
      expect(reminder).toContain('Palaverin aika on muuttunut');
      expect(reminder).not.toContain('Action.Execute');
    }
    for (const person of people) expect(await shown('meeting.pair', person)).toContain('Palaverin aika on muuttunut');
    expect(await shown('order.pair', 'orderer-1')).toContain('tiedot muuttuvat');
  });

  it('Messages that name the pair or the time say so to everybody else also while one of those concerned cannot be written to', async () => {
    const [stays, leaves] = (await pair()) as [SeatHolder, SeatHolder];
    town.teams.forgotten.add(chatOf(stays.id).conversationId);
    await act(leaves.id, 'meeting.prepared', { order: number, outsiders: 'no' });
    expect(await shown('meeting.reminder', stays.id)).toContain(leaves.name);
    expect(await shown('order.pair', 'orderer-1')).not.toContain(leaves.name);
  });

  it('Messages that name the pair or the time are emptied for everybody else when the order is over and one of those concerned cannot be written to', async () => {
    const [first, second] = (await pair()) as [SeatHolder, SeatHolder];
    town.teams.forgotten.add(chatOf(first.id).conversationId);
    await act('orderer-1', 'order.cancel', { order: number, reason: 'orderer' });
    expect((await present()).phase).toBe('cancelled');
    const stands = town.teams.in(chatOf(first.id).conversationId).map(({ versions }) => JSON.stringify(versions.at(-1)));
    expect(stands.join()).toContain('Action.Execute');
    expect(await shown('offer.card', second.id)).not.toContain('Action.Execute');
    expect(await shown('order.pair', 'orderer-1')).not.toContain(second.name);
  });

  async function act(person: string, verb: string, inputs: Readonly<Record<string, string>>): Promise<void> {
    await press(town, person, verb, inputs);
    await town.settle();
  }

  async function accept(count: number): Promise<void> {
    const offers = openOffers(await present()).slice(0, count);
    for (const { id, consultant } of offers) await act(consultant, 'offer.accept', { order: number, offer: id });
  }

  async function present(): Promise<Order> {
    const order = await town.world.orders.load(number);
    if (order === undefined) throw new Error('the order stands');
    return order;
  }

  async function pair(): Promise<readonly SeatHolder[]> {
    return holders(await present());
  }

  async function all(view: ViewName, person: string): Promise<readonly string[]> {
    const messages = await town.world.messages.ofOrder(number);
    return messages
      .filter(({ key, place }) => showingOf(key).view === view && place === `person/${person}`)
      .map(({ message }) => JSON.stringify(message && town.teams.shown(message)));
  }

  async function shown(view: ViewName, person: string): Promise<string> {
    return (await all(view, person)).at(-1) ?? '';
  }
});
