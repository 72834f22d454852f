import { expect, it } from 'vitest';
import { addDays } from '../../src/kernel/time/calendar-date.ts';
import {
  chooseFirstTime,
  consultants,
  inOneTown,
  ofOrder,
  orderFields,
  placeOrder,
  settled,
  type Town,
} from '../support/town.ts';
import type { Actor } from '../../src/sandbox/teams/actor.ts';

const POSTS = { method: 'POST' as const, path: '/activities' };

inOneTown('When Teams and Graph fail half-way', (town) => {
  it('Somebody whose calendar cannot be read is unknown and never asked', async () => {
    const hidden = consultants(town()).slice(0, 8);
    for (const { person } of hidden) setAccess(town(), person.email, 'unknown');
    const henna = town().play.actor('Henna Satunen');
    const number = await placeOrder(town(), henna);
    const asked = await chooseFirstTime(town(), henna, number);
    const names = asked.map(({ person }) => person.name);
    expect(names.filter((name) => hidden.some(({ person }) => person.name === name))).toEqual([]);
    const order = await town().sandbox.app.world.orders.load(number);
    expect(order?.matchLog?.counts.unknown).toBeGreaterThan(0);
    for (const { person } of hidden) setAccess(town(), person.email, 'open');
  });

  it('Slow calendars are told of at once, and the card is replaced by itself when they have answered', async () => {
    const { faults } = town().sandbox.graph;
    faults.add({ kind: 'slow', path: 'getSchedule', delayMs: 4_000, times: 0 });
    const henna = town().play.actor('Henna Satunen');
    await henna.say('tilaa');
    const outcome = await town().play.press(henna, 'order.submit', orderFields(town()));
    faults.clear();
    const answer = JSON.stringify(outcome);
    expect(answer).toContain('Etsimme vapaita aikoja');
    const number = /VP-\d{4}-\d{4,}/.exec(answer)?.[0] ?? '';
    const { card } = await town().play.until('the times', () => henna.find('order.choose-time', ofOrder(number)));
    expect(JSON.stringify(card)).not.toContain('Etsimme vapaita aikoja');
  });

  it('A whole Graph that does not answer makes nobody free: the coordinator gets the order', async () => {
    town().sandbox.graph.faults.add({ kind: 'error-before', status: 503, path: 'getSchedule', times: 0 });
    const henna = town().play.actor('Henna Satunen');
    const number = await placeOrder(town(), henna);
    await settled(town());
    town().sandbox.graph.faults.clear();
    const order = await town().sandbox.app.world.orders.load(number);
    expect([order?.phase, order?.problem]).toEqual(['stuck', 'calendars-unknown']);
  });

  it('A 429 with Retry-After delays the messages and loses none', async () => {
    const henna = town().play.actor('Henna Satunen');
    const number = await placeOrder(town(), henna);
    town().sandbox.teams.faults.add({ kind: 'throttle', ...POSTS, times: 3, retryAfterSeconds: 1 });
    const asked = await chooseFirstTime(town(), henna, number);
    await settled(town());
    for (const actor of asked) expect(offersTo(actor, number)).toBe(1);
  });

  it('A 500 after the message arrived leaves at most one extra copy, and either copy counts once', async () => {
    const henna = town().play.actor('Henna Satunen');
    const number = await placeOrder(town(), henna);
    town().sandbox.teams.faults.add({ kind: 'error-after', ...POSTS, times: 1 });
    const asked = await chooseFirstTime(town(), henna, number);
    await town().sandbox.clock.moveTo(town().sandbox.clock.now() + 60_000);
    const copies = asked.map((actor) => offersTo(actor, number));
    expect(Math.max(...copies)).toBeLessThanOrEqual(2);
    const doubled = asked[copies.indexOf(Math.max(...copies))];
    await doubled?.press('offer.accept', {}, { where: ofOrder(number) });
    const again = oldestOffer(doubled, number);
    if (doubled && again) await doubled.pressFound(again);
    await settled(town());
    const order = await town().sandbox.app.world.orders.load(number);
    expect(order?.seats.filter(({ holder }) => holder !== undefined)).toHaveLength(1);
  });

  it('A connection cut before anything arrived is tried again', async () => {
    const henna = town().play.actor('Henna Satunen');
    const number = await placeOrder(town(), henna);
    town().sandbox.teams.faults.add({ kind: 'cut-before', ...POSTS, times: 2 });
    const asked = await chooseFirstTime(town(), henna, number);
    await town().sandbox.clock.moveTo(town().sandbox.clock.now() + 60_000);
    const order = await town().sandbox.app.world.orders.load(number);
    expect(consultants(town()).filter((actor) => actor.find('offer.accept', ofOrder(number)))).toHaveLength(
      order?.offers.length ?? -1,
    );
    expect(asked.length).toBeGreaterThanOrEqual(4);
  });

  it('A deleted status card is posted anew', async () => {
    const henna = town().play.actor('Henna Satunen');
    const number = await placeOrder(town(), henna);
    const { message } = await town().play.until('proposed times', () => henna.find('order.choose-time', ofOrder(number)));
    const before = henna.messages().length;
    town().sandbox.teams.faults.add({
      kind: 'missing',
      method: 'PUT',
      path: `/${message.id}$`,
      code: 'ActivityNotFoundInConversation',
    });
    await chooseFirstTime(town(), henna, number);
    await settled(town());
    expect(henna.messages().length).toBe(before + 1);
    expect(JSON.stringify(henna.messages()[0]?.attachments)).toContain(number);
  });

  it('An event whose creation was answered by a 500 stands in the calendars once', async () => {
    const henna = town().play.actor('Henna Satunen');
    const number = await placeOrder(town(), henna);
    const asked = await chooseFirstTime(town(), henna, number);
    town().sandbox.graph.faults.add({ kind: 'error-after', method: 'POST', path: '/events$', times: 1 });
    for (const actor of asked.slice(0, 2)) await actor.press('offer.accept', {}, { where: ofOrder(number) });
    await town().sandbox.clock.moveTo(town().sandbox.clock.now() + 120_000);
    expect(eventsOf(town(), number)).toBe(1);
    const order = await town().sandbox.app.world.orders.load(number);
    expect(order?.booking?.eventId).toBeDefined();
  });

  it('The offer to somebody who has blocked the bot goes to the next person at once, and the coordinator is told', async () => {
    const henna = town().play.actor('Henna Satunen');
    // Weeks that the orders of the other tests have left free.
    const after = orderFields(town())['latestDate'] ?? '';
    const number = await placeOrder(town(), henna, { earliestDate: addDays(after, 7), latestDate: addDays(after, 21) });
    const path = consultants(town())
      .map(({ person }) => `${person.chatId}/activities`)
      .join('|');
    town().sandbox.teams.faults.add({ kind: 'forbidden', method: 'POST', path, code: 'MessageWritesBlocked' });
    const asked = await chooseFirstTime(town(), henna, number);
    await settled(town());
    const order = await town().sandbox.app.world.orders.load(number);
    const states = order?.offers.map(({ state }) => state);
    expect([states?.filter((state) => state === 'unreached'), states?.filter((state) => state === 'open').length]).toEqual([
      ['unreached'],
      asked.length,
    ]);
    expect(order?.problem).toBe('unreachable');
  });

  it('An identity code in the note is refused at its field and kept nowhere', async () => {
    const henna = town().play.actor('Henna Satunen');
    const code = ['131052', '952U'].join('-');
    await henna.say('tilaa');
    const outcome = await town().play.press(
      henna,
      'order.submit',
      orderFields(town(), { note: `Perheen äiti ${code}`, countFamily: '7' }),
    );
    const shown = JSON.stringify(outcome);
    expect(outcome.kind).toBe('card');
    expect(shown).toContain('order.submit');
    expect(shown).toContain('"value":7');
    expect(shown).not.toContain(code);
    await henna.say(`Tilaisin palaverin, lapsen tunnus on ${code}`);
    await settled(town());
    expect(town().logged.join('\n')).not.toContain('952');
    expect(JSON.stringify(henna.messages().filter(({ from }) => from === 'bot'))).not.toContain('952U');
    expect(await town().stored()).not.toContain('952U');
  });
});

function setAccess(town: Town, email: string, access: 'open' | 'unknown'): void {
  const mailbox = town.sandbox.graph.world.mailbox(email);
  if (mailbox) town.sandbox.graph.world.setAccess(mailbox, access);
}

function offersTo(actor: Actor, number: string): number {
  return offerMessages(actor, number).length;
}

function offerMessages(actor: Actor, number: string) {
  return actor
    .messages()
    .filter(
      (message) =>
        message.from === 'bot' &&
        JSON.stringify(message.attachments).includes('offer.accept') &&
        JSON.stringify(message.attachments).includes(number),
    );
}

function oldestOffer(actor: Actor | undefined, number: string) {
  const message = actor && offerMessages(actor, number).at(-1);
  return message && actor.find('offer.accept', ofOrder(number));
}

function eventsOf(town: Town, number: string): number {
  const { world } = town.sandbox.graph;
  return world.mailboxes
    .flatMap((mailbox) => world.eventsOf(mailbox))
    .filter((event) => event.isFromBot && event.organizer === event.mailbox && event.subject.includes(number)).length;
}
