import { expect, it } from 'vitest';
import { chooseFirstTime, inEveryTown, ofOrder, orderFields, placeOrder, settled, type Town } from '../support/town.ts';
import type { Actor } from '../../src/sandbox/teams/actor.ts';

inEveryTown('Presses at the same moment', (town) => {
  it('Fill the two seats once, however many press at once', async () => {
    const henna = town().play.actor('Henna Satunen');
    const number = await placeOrder(town(), henna);
    const asked = await chooseFirstTime(town(), henna, number);
    const found = asked.map((actor) => ({ actor, found: actor.find('offer.accept', ofOrder(number)) }));
    const presses = Array.from({ length: 50 }, (_, index) => found[index % found.length]);
    const outcomes = await Promise.all(
      presses.map(async (press) => (press?.found ? press.actor.pressFound(press.found) : undefined)),
    );
    expect(outcomes.map((outcome) => outcome?.kind)).toEqual(outcomes.map(() => 'card'));
    await settled(town());
    expect(await holders(town(), number)).toBe(2);
    expect(await accepted(town(), number)).toBe(2);
    expect(bookedEvents(town(), number)).toBe(1);
    for (const actor of asked) expect(offerMessages(town(), actor, number)).toBe(1);
  });

  it('Of one person count once, however often they are delivered', async () => {
    const henna = town().play.actor('Henna Satunen');
    const number = await placeOrder(town(), henna);
    const asked = await chooseFirstTime(town(), henna, number);
    const [first] = asked;
    const press = first?.find('offer.accept', ofOrder(number));
    town().sandbox.teams.delivery.repeatNextPress({ copies: 4, ids: 'same' });
    if (first && press) await first.pressFound(press);
    town().sandbox.teams.delivery.repeatNextPress({ copies: 4, ids: 'new' });
    if (first && press) await first.pressFound(press);
    await settled(town());
    expect(await holders(town(), number)).toBe(1);
    expect((await history(town(), number)).filter((type) => type === 'OfferAccepted')).toHaveLength(1);
  });

  it('Place one order of one form, with one status card', async () => {
    const henna = town().play.actor('Henna Satunen');
    await henna.say('tilaa');
    const before = henna.messages().length;
    town().sandbox.teams.delivery.repeatNextPress({ copies: 4, ids: 'new' });
    await town().play.press(henna, 'order.submit', orderFields(town()));
    await settled(town());
    expect(henna.messages()).toHaveLength(before);
  });

  it('Place one order of one dialog, which a refusal goes on with, and the status card comes to the chat', async () => {
    const { play } = town();
    const henna = play.actor('Henna Satunen');
    await henna.say('ohje');
    const before = henna.messages().length;
    expect(await play.press(henna, 'order.new', {}, { where: ({ kind }) => kind === 'client' })).toMatchObject({
      kind: 'dialog',
    });
    const refused = await play.press(henna, 'order.submit', orderFields(town(), { note: 'asia 010190-900P' }));
    expect(JSON.stringify(refused)).toMatch(/"value":"anticipation-dialogue"[^]*oli henkilötunnus/u);
    const send = henna.find('order.submit');
    expect(send?.isInDialog).toBe(true);
    const sent = await play.press(henna, 'order.submit', orderFields(town()));
    expect(sent).toMatchObject({ kind: 'message', text: expect.stringMatching(/VP-\d{4}-\d{4}/u) });
    if (send) expect(await henna.pressFound(send, orderFields(town()))).toMatchObject({ kind: 'message' });
    await settled(town());
    expect(henna.messages()).toHaveLength(before + 1);
  });
});

async function holders(town: Town, number: string): Promise<number> {
  const order = await town.sandbox.app.world.orders.load(number);
  return order?.seats.filter((seat) => seat.holder !== undefined).length ?? 0;
}

async function accepted(town: Town, number: string): Promise<number> {
  const order = await town.sandbox.app.world.orders.load(number);
  return order?.offers.filter(({ state }) => state === 'accepted').length ?? 0;
}

async function history(town: Town, number: string): Promise<readonly string[]> {
  return (await town.sandbox.app.world.orders.history(number)).map(({ event }) => event.type);
}

function bookedEvents(town: Town, number: string): number {
  const { world } = town.sandbox.graph;
  return world.mailboxes
    .flatMap((mailbox) => world.eventsOf(mailbox))
    .filter((event) => event.isFromBot && event.organizer === event.mailbox && event.subject.includes(number)).length;
}

function offerMessages(town: Town, actor: Actor, number: string): number {
  const cards = actor
    .messages()
    .filter((message) => message.from === 'bot' && JSON.stringify(message.attachments).includes(number));
  return cards.filter((message) => message.attachments.length > 0 && !JSON.stringify(message.attachments).includes('meeting.'))
    .length;
}
