import { afterEach, beforeEach, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../src/kernel/time/instant.ts';
import { showingOf } from '../../src/model/planned/jobs.ts';
import type { ViewName } from '../../src/model/planned/views.ts';
import { onOneDatabase } from '../support/database.ts';
import { press, say } from '../support/proof/acts.ts';
import { channelOf, chatOf, type MemoryMessage } from '../support/proof/memory-teams.ts';
import { orderInputs } from '../support/proof/order-inputs.ts';
import { ProofTown } from '../support/proof/proof-town.ts';

const ORDERER = chatOf('orderer-1').conversationId;
const CHANNEL = channelOf('itaraja').conversationId;

onOneDatabase('One no of Teams', (open) => {
  let town: ProofTown;
  beforeEach(async () => {
    town = new ProofTown(open());
    await town.open();
  });
  afterEach(() => town.close());

  it.each(['no-conversation', 'forbidden', 'unauthorized', 'precondition'] as const)(
    '%s, given once to each of those who are asked: everybody is asked all the same, once',
    async (trouble) => {
      const number = await placed(town);
      town.teams.troubles.add(trouble, 8);
      await chosen(town, number);
      await town.moveTo(town.now + 10 * MINUTE);
      const asked = (await town.world.orders.load(number))?.offers.map(({ consultant, state }) => [consultant, state]) ?? [];
      expect(asked.length).toBeGreaterThan(2);
      expect(asked.filter(([, state]) => state !== 'open')).toEqual([]);
      for (const [consultant = ''] of asked)
        expect(naming(town, chatOf(consultant).conversationId, 'offer.accept')).toHaveLength(1);
    },
  );

  it.each(['no-conversation', 'forbidden'] as const)('%s on an edit leaves one living card, which is edited', async (trouble) => {
    const number = await placed(town);
    const before = town.teams.in(CHANNEL).length;
    town.teams.troubles.add(trouble, 2);
    await chosen(town, number);
    await town.moveTo(town.now + 10 * MINUTE);
    expect(town.teams.in(CHANNEL)).toHaveLength(before);
    expect(await stateOf(town, number, 'desk.order')).toEqual(['sent']);
  });

  it('"forbidden" for no known reason is believed after an hour, and not before', async () => {
    const number = await placed(town);
    await chosen(town, number);
    const { consultant = '', id } = (await town.world.orders.load(number))?.offers[0] ?? {};
    await press(town, consultant, 'offer.accept', { order: number, offer: id ?? '' });
    town.teams.troubles.add('forbidden', 1_000);
    await town.settle();
    await town.moveTo(town.now + HOUR / 2);
    expect(await undeliverable(town)).toEqual([]);
    await town.moveTo(town.now + 2 * HOUR);
    expect((await undeliverable(town)).map(({ outcome }) => outcome)).toContain('blocked');
    expect(await parked(town)).toEqual([]);
  });

  it('A chat that Teams has forgotten is opened anew after some minutes, and its living card stays one', async () => {
    const number = await placed(town);
    const cards = naming(town, ORDERER, number).length;
    town.teams.forgotten.add(ORDERER);
    await chosen(town, number);
    await town.moveTo(town.now + MINUTE);
    expect(town.teams.forgotten.size).toBe(1);
    await town.moveTo(town.now + 5 * MINUTE);
    expect(town.teams.forgotten.size).toBe(0);
    expect(naming(town, ORDERER, number)).toHaveLength(cards);
    expect(await stateOf(town, number, 'order.status')).toEqual(['sent']);
  });

  it('An offer into a forgotten chat arrives, once', async () => {
    const number = await placed(town);
    const everybody = Array.from({ length: 20 }, (_, i) => chatOf(`consultant-${i + 1}`).conversationId);
    for (const chat of everybody) town.teams.forgotten.add(chat);
    await chosen(town, number);
    await town.moveTo(town.now + 5 * MINUTE);
    const asked = (await town.world.orders.load(number))?.offers.map(({ consultant }) => chatOf(consultant).conversationId) ?? [];
    expect(asked.map((chat) => naming(town, chat, 'offer.accept').length)).toEqual(asked.map(() => 1));
  });
});

onOneDatabase('Somebody who could not be reached', (open) => {
  let town: ProofTown;
  beforeEach(async () => {
    town = new ProofTown(open());
    await town.open();
  });
  afterEach(() => town.close());

  it('Somebody who could not be reached gets what still matters at their first sign of life, once, and the card that stands in their chat is edited', async () => {
    const number = await placed(town);
    const before = naming(town, ORDERER, number).length;
    town.teams.blocked.add(ORDERER);
    await chosen(town, number);
    expect(await stateOf(town, number, 'order.status')).toEqual(['undeliverable']);

    town.teams.blocked.clear();
    await say(town, 'orderer-1', 'ohje');
    await say(town, 'orderer-1', 'ohje');
    await town.settle();
    expect(await stateOf(town, number, 'order.status')).toEqual(['sent']);
    expect(naming(town, ORDERER, number)).toHaveLength(before);
    expect(JSON.stringify(naming(town, ORDERER, number))).toContain('Kysymme');
  });

  it('Somebody who could not be reached is not asked any more for what was asked of others meanwhile', async () => {
    const number = await placed(town);
    const everybody = Array.from({ length: 20 }, (_, i) => chatOf(`consultant-${i + 1}`).conversationId);
    for (const chat of everybody) town.teams.blocked.add(chat);
    await chosen(town, number);
    const unreached = (await town.world.orders.load(number))?.offers.filter(({ state }) => state === 'unreached') ?? [];
    expect(unreached.length).toBeGreaterThan(2);
    town.teams.blocked.clear();
    for (const { consultant } of unreached) await say(town, consultant, 'ohje');
    await town.settle();
    for (const { consultant } of unreached) expect(naming(town, chatOf(consultant).conversationId, number)).toEqual([]);
  });

  it('Somebody who could not be reached gets nothing of an order that is over', async () => {
    const number = await placed(town);
    town.teams.blocked.add(ORDERER);
    await chosen(town, number);
    await press(town, 'orderer-1', 'order.cancel', { order: number, reason: 'orderer' });
    await town.settle();
    const before = town.teams.messages.length;
    town.teams.blocked.clear();
    await say(town, 'orderer-1', 'ohje');
    await town.settle();
    expect(town.teams.messages).toHaveLength(before);
  });
});

onOneDatabase('An outage of Teams', (open) => {
  let town: ProofTown;
  beforeEach(async () => {
    town = new ProofTown(open());
    await town.open();
  });
  afterEach(() => town.close());

  it.each([10 * MINUTE, 9 * HOUR])(
    'An outage of Teams of %d ms uses up no sending: what was to be sent comes when it has ended, once',
    async (ms) => {
      town.teams.isOut = true;
      const number = await placed(town);
      await town.moveTo(town.now + ms / 2);
      await town.restart();
      await town.moveTo(town.now + ms / 2);
      expect(naming(town, CHANNEL, number)).toEqual([]);
      town.teams.isOut = false;
      await town.moveTo(town.now + 6 * MINUTE);
      expect(await stateOf(town, number, 'desk.order')).toEqual(['sent']);
      expect(naming(town, CHANNEL, number)).toHaveLength(1);
      expect(await parked(town)).toEqual([]);
      expect(await undeliverable(town)).toEqual([]);
    },
  );

  it.each([1, 2])('After %d answers that were lost leaves one extra copy at the most', async (times) => {
    town.teams.troubles.add('arrived', times);
    const number = await placed(town);
    town.teams.isOut = true;
    await town.moveTo(town.now + HOUR);
    town.teams.isOut = false;
    await town.moveTo(town.now + 6 * MINUTE);
    expect([1, 2]).toContain(naming(town, CHANNEL, number).length);
  });
});

/** An order of the area that has claimed its channel, sent and matched. */
async function placed(town: ProofTown): Promise<string> {
  const day = new Date(town.now).toISOString().slice(0, 10);
  await press(town, 'orderer-1', 'order.submit', { ...orderInputs(day, () => 0.5), area: 'itaraja', draft: town.newId() });
  await town.settle();
  const { number } = await town.database.prisma.order.findFirstOrThrow({ orderBy: { number: 'desc' }, select: { number: true } });
  return number;
}

async function chosen(town: ProofTown, number: string): Promise<void> {
  if ((await town.world.orders.load(number))?.phase === 'review')
    await press(town, 'coordinator-1', 'desk.approve', { order: number });
  await town.settle();
  const slot = (await town.world.orders.load(number))?.proposals[0]?.slot.start;
  await press(town, 'orderer-1', 'order.choose-time', { order: number, slot: new Date(slot ?? 0).toISOString() });
  await town.settle();
}

function naming(town: ProofTown, conversationId: string, word: string): readonly MemoryMessage[] {
  return town.teams.in(conversationId).filter(({ versions }) => JSON.stringify(versions.at(-1)).includes(word));
}

async function stateOf(town: ProofTown, number: string, view: ViewName): Promise<readonly string[]> {
  const all = await town.world.messages.ofOrder(number);
  return all.filter(({ key }) => showingOf(key).view === view).map(({ state }) => state);
}

async function undeliverable(town: ProofTown) {
  return town.database.prisma.message.findMany({ where: { state: 'undeliverable' } });
}

async function parked(town: ProofTown) {
  return town.world.queue.parked();
}
