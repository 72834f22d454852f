import { afterEach, beforeEach, expect, it } from 'vitest';
import { DAY, MINUTE } from '../../src/kernel/time/instant.ts';
import { toOffsetIso } from '../../src/kernel/time/zone.ts';
import { messageKey, type Recipient } from '../../src/model/planned/jobs.ts';
import type { ViewName } from '../../src/model/planned/views.ts';
import { holders, openOffers, type Order } from '../../src/model/order/order.ts';
import type { LivingMessage } from '../../src/ports/stores/message-store.ts';
import { onOneDatabase } from '../support/database.ts';
import { press, say } from '../support/proof/acts.ts';
import { channelOf, chatOf } from '../support/proof/memory-teams.ts';
import { orderInputs } from '../support/proof/order-inputs.ts';
import { ProofTown } from '../support/proof/proof-town.ts';

const number = 'VP-2026-0001';
const ORDERER = chatOf('orderer-1').conversationId;

onOneDatabase('Somebody who is met again', (open) => {
  let town: ProofTown;
  beforeEach(async () => {
    town = new ProofTown(open());
    await town.open();
  });
  afterEach(() => town.close());

  it('Somebody who is met again gets a message that had needed two sendings and went with its chat', async () => {
    await placed('itaraja');
    const status = await row('order.status', { person: 'orderer-1' });
    await town.world.messages.save({ ...status, attempts: 2, contentHash: 'old', outcome: 'reopened', at: town.now });
    town.teams.forgotten.add(ORDERER);
    await town.moveTo(town.now + 5 * MINUTE);
    await show('order.status', { person: 'orderer-1' });
    expect((await row('order.status', { person: 'orderer-1' })).state).toBe('undeliverable');

    town.teams.forgotten.clear();
    await met('orderer-1');
    expect((await row('order.status', { person: 'orderer-1' })).state).toBe('sent');
  });

  it('Somebody who is met again gets no message whose time has passed, though a sending of it had been unclear, and it is not looked up again', async () => {
    await placed('itaraja');
    await choose();
    const to = { person: 'orderer-1' };
    const key = messageKey(number, { view: 'order.pair', to });
    await town.world.messages.save({
      key,
      place: 'person/orderer-1',
      state: 'undeliverable',
      attempts: 1,
      outcome: 'gone',
      at: town.now,
    });
    const before = town.teams.in(ORDERER).length;
    await met('orderer-1');
    expect(town.teams.in(ORDERER)).toHaveLength(before);
    expect((await row('order.pair', to)).state).toBe('undeliverable');
  });

  it('Somebody who is met again has what stands in their chat emptied when the order is over meanwhile, and nothing waits any more', async () => {
    await placed('itaraja');
    await choose();
    town.teams.blocked.add(ORDERER);
    await accept();
    const late = {
      key: messageKey(number, { view: 'order.pair', to: { person: 'orderer-1' }, of: 'x' }),
      place: 'person/orderer-1',
    };
    await town.world.messages.save({ ...late, state: 'sending', attempts: 0, outcome: 'refused', at: town.now });
    await town.moveTo(town.now + MINUTE); // the press is a sign of life too, in vain
    await press(town, 'orderer-1', 'order.cancel', { order: number, reason: 'orderer' });
    await town.settle();
    expect(shown(await row('order.status', { person: 'orderer-1' }))).toContain('order.cancel');
    const before = town.teams.in(ORDERER).length;

    town.teams.blocked.clear();
    await met('orderer-1');
    expect(shown(await row('order.status', { person: 'orderer-1' }))).not.toContain('order.cancel');
    expect(town.teams.in(ORDERER)).toHaveLength(before);
    const waiting = (await town.world.messages.ofOrder(number)).filter(
      ({ place, state, outcome }) => place === 'person/orderer-1' && (state === 'sending' || outcome === 'met-again'),
    );
    expect(waiting).toEqual([]);
  });

  it('Somebody who is met again still gets what is tried again just then, also where it is of no order', async () => {
    await placed('itaraja');
    const waiting: LivingMessage = {
      ...{ key: 'round/desk.lost/itaraja/1/orderer-1', place: 'person/orderer-1' },
      ...{ state: 'sending', attempts: 0, outcome: 'refused', at: town.now },
    };
    await town.world.messages.save(waiting);
    await met('orderer-1');
    expect(await town.world.messages.find(waiting.key)).toEqual(waiting);
  });

  it.each([
    ['reads that the meeting was cancelled while it is still ahead', 0, 1],
    ['reads nothing of a cancelled meeting whose time has passed', 30 * DAY, 0],
  ])('%s', async (_title, later, expected) => {
    await placed('itaraja');
    await choose();
    await accept();
    const [leader = { id: '' }] = holders(await present());
    for (const person of ['orderer-1', leader.id]) town.teams.blocked.add(chatOf(person).conversationId);
    await press(town, 'coordinator-1', 'order.cancel', { order: number, reason: 'other' });
    await town.settle();
    expect((await present()).cancelled?.by).toBe('coordinator');
    await town.moveTo(town.now + later);
    town.teams.blocked.clear();
    for (const person of ['orderer-1', leader.id]) {
      const sent = () => town.teams.messages.filter((one) => one.conversationId === chatOf(person).conversationId).length;
      const before = sent();
      await met(person);
      expect(sent()).toBe(before + expected);
    }
  });

  it('Somebody who is met again gets what was for the desk when no coordinator’s chat could be opened', async () => {
    await nobodyAtTheDesk();
    await placed('saaristo');
    expect(await row('desk.order', { desk: 'saaristo' })).toMatchObject({ state: 'undeliverable', outcome: 'not-in-roster' });
    town.teams.strangers.clear();
    await met('coordinator-2');
    expect(naming('coordinator-2')).toBe(2);
  });

  it('Somebody who is met again finds the desk’s cards in a channel that is claimed after nobody there could be written to', async () => {
    await nobodyAtTheDesk();
    await placed('saaristo');
    const address = channelOf('saaristo');
    const speaker = { id: 'coordinator-2', name: 'Siv', tenant: address.tenant, memberId: '29:coordinator-2', locale: 'fi' };
    const claim = { activityId: town.newId(), speaker, address, text: 'ota kanava käyttöön saaristo' };
    await town.take({ kind: 'text', place: 'channel', ...claim });
    await town.settle();
    const cards = town.teams.in(address.conversationId).map(({ versions }) => JSON.stringify(versions.at(-1)));
    expect(cards.filter((words) => words.includes(number))).toHaveLength(2);
  });

  it('Somebody who is met again is not needed for the desk’s card to come when it is shown again and a chat can be opened', async () => {
    await nobodyAtTheDesk();
    await placed('saaristo');
    town.teams.strangers.clear();
    await show('desk.order', { desk: 'saaristo' });
    expect((await row('desk.order', { desk: 'saaristo' })).state).toBe('sent');
  });

  async function nobodyAtTheDesk(): Promise<void> {
    for (const id of ['coordinator-1', 'coordinator-2']) {
      town.teams.strangers.add(id);
      await town.world.conversations.markUnreachable(`person/${id}`, 'blocked');
    }
  }

  async function placed(area: string): Promise<void> {
    const inputs = { ...orderInputs('2026-12-01', () => 0.5), area, draft: 'one', urgency: 'normal' };
    await act('orderer-1', 'order.submit', inputs);
  }

  async function choose(): Promise<void> {
    const slot = toOffsetIso((await present()).proposals[0]?.slot.start ?? 0, 'Europe/Helsinki');
    await act('orderer-1', 'order.choose-time', { order: number, slot });
  }

  async function accept(): Promise<void> {
    for (const { id, consultant } of openOffers(await present()).slice(0, 2))
      await act(consultant, 'offer.accept', { order: number, offer: id });
  }

  async function act(person: string, verb: string, inputs: Readonly<Record<string, string>>): Promise<void> {
    await press(town, person, verb, inputs);
    await town.settle();
  }

  async function met(person: string): Promise<void> {
    await say(town, person, 'ohje');
    await town.settle();
  }

  async function show(view: ViewName, to: Recipient): Promise<void> {
    const key = `${number}/shown-${town.newId()}`;
    await town.world.queue.plan([{ job: 'card.show', order: number, key, needs: { view, to }, due: town.now }]);
    await town.settle();
  }

  async function present(): Promise<Order> {
    const order = await town.world.orders.load(number);
    if (order === undefined) throw new Error('the order stands');
    return order;
  }

  async function row(view: ViewName, to: Recipient): Promise<LivingMessage> {
    const found = await town.world.messages.find(messageKey(number, { view, to }));
    if (found === undefined) throw new Error(`nothing is known of ${view}`);
    return found;
  }

  function shown({ message }: LivingMessage): string {
    return JSON.stringify(message && town.teams.shown(message));
  }

  function naming(person: string): number {
    const messages = town.teams.in(chatOf(person).conversationId).map(({ versions }) => JSON.stringify(versions.at(-1)));
    return messages.filter((words) => words.includes(number)).length;
  }
});
