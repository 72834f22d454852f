import { expect, it } from 'vitest';
import { addDays } from '../../src/kernel/time/calendar-date.ts';
import { MINUTE } from '../../src/kernel/time/instant.ts';
import type { Actor } from '../../src/sandbox/teams/actor.ts';
import {
  chooseFirstTime,
  inOneTown,
  numbersSeenBy,
  ofOrder,
  orderFields,
  placeOrder,
  settled,
  type Town,
} from '../support/town.ts';

const POSTS = { method: 'POST' as const, path: '/activities$' };

inOneTown('When Teams is only slightly wrong', (town) => {
  it('One 404 or 403 on each offer: everybody is asked all the same, once', async () => {
    const henna = town().play.actor('Henna Satunen');
    const number = await placeOrder(town(), henna);
    const { faults } = town().sandbox.teams;
    faults.add({ kind: 'missing', ...POSTS, code: 'ConversationNotFound', times: 2 });
    faults.add({ kind: 'forbidden', ...POSTS, code: 'ServiceError', times: 2 });
    faults.add({ kind: 'unauthorized', ...POSTS });
    const asked = await chooseFirstTime(town(), henna, number);
    await later(town(), 5);
    const order = await town().sandbox.app.world.orders.load(number);
    expect(order?.offers.map(({ state }) => state)).toEqual(order?.offers.map(() => 'open'));
    expect(asked.map((actor) => cardsOf(actor, number, 'offer.accept'))).toEqual(asked.map(() => 1));
    expect(order?.problem).toBeUndefined();
  });

  it('One 404 on an edit leaves one living card', async () => {
    const henna = town().play.actor('Henna Satunen');
    const number = await placeOrder(town(), henna);
    await town().play.until('proposed times', () => henna.find('order.choose-time', ofOrder(number)));
    const before = cardsOf(henna, number, number);
    town().sandbox.teams.faults.add({
      kind: 'missing',
      method: 'PUT',
      path: '/activities/',
      code: 'ConversationNotFound',
      times: 3,
    });
    await chooseFirstTime(town(), henna, number);
    await later(town(), 5);
    expect(cardsOf(henna, number, number)).toBe(before);
    expect(JSON.stringify(henna.messages().map((message) => henna.card(message)))).not.toContain('order.choose-time');
  });

  it('A chat that Teams has forgotten is opened anew: nothing of a staffed meeting is lost, and what the person writes is answered', async () => {
    const henna = town().play.actor('Henna Satunen');
    const after = orderFields(town())['latestDate'] ?? '';
    const number = await placeOrder(town(), henna, { earliestDate: addDays(after, 7), latestDate: addDays(after, 21) });
    const [first, second] = await chooseFirstTime(town(), henna, number);
    if (first === undefined || second === undefined) throw new Error('two were asked');
    await first.press('offer.accept', {}, { where: ofOrder(number) });
    for (const { person } of [first, henna]) person.isForgotten = true;
    await second.press('offer.accept', {}, { where: ofOrder(number) });
    await later(town(), 6);
    expect(cardsOf(first, number, 'meeting.prepared')).toBeGreaterThan(0);
    expect([first.person.isForgotten, henna.person.isForgotten]).toEqual([false, false]);
    expect((await town().sandbox.app.world.orders.load(number))?.problem).toBeUndefined();

    henna.person.isForgotten = true;
    const said = henna.messages().length;
    await henna.say('ohje');
    expect(henna.messages().length).toBeGreaterThan(said + 1);
  });

  it('Ten minutes without a single sending: the coordinator’s card of an order placed then arrives, with one extra copy at the most', async () => {
    const henna = town().play.actor('Henna Satunen');
    const maija = town().play.actor('Maija Esimerkki');
    await henna.say('tilaa');
    const known = numbersSeenBy(henna);
    const { faults } = town().sandbox.teams;
    for (const method of ['POST', 'PUT'] as const) faults.add({ kind: 'error-before', status: 503, method, path: '/', times: 0 });
    const outcome = await town().play.press(henna, 'order.submit', orderFields(town()));
    const number = (JSON.stringify(outcome).match(/VP-\d{4}-\d{4,}/g) ?? []).find((one) => !known.includes(one)) ?? '';
    await later(town(), 10);
    expect(cardsOf(maija, number, number)).toBe(0);
    faults.clear();
    await later(town(), 6);
    expect([1, 2]).toContain(cardsOf(maija, number, 'desk.board'));
    expect(await town().sandbox.app.world.queue.parked()).toEqual([]);
  });
});

async function later(town: Town, minutes: number): Promise<void> {
  await town.sandbox.clock.moveTo(town.sandbox.clock.now() + minutes * MINUTE);
  await settled(town);
}

/** Messages of the bot that a person sees and that have this in them, about this order. */
function cardsOf(actor: Actor, number: string, word: string): number {
  return actor.messages().filter((message) => {
    const shown = JSON.stringify(actor.card(message) ?? '');
    return message.from === 'bot' && shown.includes(number) && shown.includes(word);
  }).length;
}
