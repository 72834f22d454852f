import { afterEach, beforeEach, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../src/kernel/time/instant.ts';
import { toOffsetIso } from '../../src/kernel/time/zone.ts';
import type { Order } from '../../src/model/order/order.ts';
import { onOneDatabase } from '../support/database.ts';
import { press, say } from '../support/proof/acts.ts';
import { chatOf } from '../support/proof/memory-teams.ts';
import { orderInputs } from '../support/proof/order-inputs.ts';
import { ProofTown } from '../support/proof/proof-town.ts';

const number = 'VP-2026-0001';

onOneDatabase('A request that does not reach the person', (open) => {
  let town: ProofTown;
  beforeEach(async () => {
    town = new ProofTown(open());
    await town.open();
    const inputs = { ...orderInputs('2026-12-01', () => 0.9), area: 'itaraja', draft: 'one', urgency: 'normal' };
    await press(town, 'orderer-1', 'order.submit', inputs);
    await town.settle();
  });
  afterEach(() => town.close());

  it('A request that does not reach the person because it could not be sent in all its time was let pass by nobody, and is not sent later either', async () => {
    await choose();
    town.broken.add('card.show');
    await town.settle();
    await town.moveTo(Math.max(...(await present()).offers.map(({ expiresAt }) => expiresAt)) + MINUTE);
    town.broken.clear();
    await town.moveTo(town.now + HOUR);
    const first = (await present()).offers.filter(({ wave }) => wave === 1);
    expect(new Set(first.map(({ state }) => state))).toEqual(new Set(['unreached']));
    for (const { consultant } of first) expect(said(consultant)).toEqual([]);
  });

  it('A request that does not reach the person is tried once in each order, and again after the person has written to the bot', async () => {
    for (let i = 1; i <= 7; i += 1) town.teams.blocked.add(chatOf(`consultant-${i}`).conversationId);
    await choose();
    await town.settle();
    const stuck = await present();
    expect([stuck.phase, stuck.problem]).toEqual(['stuck', 'nobody-reached']);
    const asked = stuck.offers.map(({ consultant }) => consultant);
    expect(new Set(asked).size).toBe(asked.length);

    town.teams.blocked.clear();
    const [back = ''] = asked;
    await town.moveTo(town.now + MINUTE);
    await say(town, back, 'hei');
    await press(town, 'coordinator-1', 'desk.widen', { order: number });
    await town.settle();
    const open = (await present()).offers.filter(({ state }) => state === 'open');
    expect(open.map(({ consultant }) => consultant)).toEqual([back]);
  });

  async function choose(): Promise<void> {
    const slot = toOffsetIso((await present()).proposals[0]?.slot.start ?? 0, 'Europe/Helsinki');
    await press(town, 'orderer-1', 'order.choose-time', { order: number, slot });
  }

  async function present(): Promise<Order> {
    const order = await town.world.orders.load(number);
    if (order === undefined) throw new Error('the order was placed');
    return order;
  }

  function said(person: string): readonly string[] {
    const messages = town.teams.in(chatOf(person).conversationId).map(({ versions }) => JSON.stringify(versions.at(-1)));
    return messages.filter((words) => words.includes(number));
  }
});
