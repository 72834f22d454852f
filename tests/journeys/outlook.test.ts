import { expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../src/kernel/time/instant.ts';
import { DEBOUNCE_MS } from '../../src/model/planned/polls.ts';
import type { Order } from '../../src/model/order/order.ts';
import { changeEvent, respond } from '../../src/sandbox/graph/events/event-requests.ts';
import type { CalendarEvent } from '../../src/sandbox/graph/mailboxes.ts';
import { toZoned } from '../../src/sandbox/graph/events/zoned.ts';
import type { Actor } from '../../src/sandbox/teams/actor.ts';
import { chooseFirstTime, inOneTown, ofOrder, placeOrder, settled, type Town } from '../support/town.ts';

inOneTown('Changes made in Outlook', (town) => {
  it('Become questions: a consultant’s no, a moved event, a deleted event', async () => {
    const henna = town().play.actor('Henna Satunen');
    const number = await placeOrder(town(), henna);
    const isMine = ofOrder(number);
    const [first, second] = (await chooseFirstTime(town(), henna, number)) as [Actor, Actor];
    await town().play.press(first, 'offer.accept', {}, { where: isMine });
    await town().play.press(second, 'offer.accept', {}, { where: isMine });
    await settled(town());
    const pair = await loaded(town(), number);
    expect(pair.booking).toBeDefined();

    // Our own booking is no change.
    await betweenLooks(town());
    expect((await loaded(town(), number)).calendarNotes ?? []).toEqual([]);

    // Outlook's word comes at once, long before the next look by the clock.
    const { graph } = town().sandbox;
    respond(graph.world, eventOf(town(), pair), { address: first.person.email, response: 'declined' });
    await whenTold(town());
    await town().play.press(first, 'meeting.keep', {}, { where: isMine });
    await later(town());
    expect((await loaded(town(), number)).seats.every(({ holder }) => holder !== undefined)).toBe(true);
    expect(first.find('meeting.keep', isMine)).toBeUndefined();

    // A subscription that Outlook removes is made anew; one that is lost without a word leaves the looks by the clock.
    graph.subscriptions.lifecycle('subscriptionRemoved');
    expect(graph.subscriptions.list()).toEqual([]);
    await whenTold(town());
    expect(graph.subscriptions.list()).toMatchObject([{ mailbox: { email: town().sandbox.demo.mailbox } }]);
    for (const { id } of graph.subscriptions.list()) graph.subscriptions.remove(id);

    const agreed = pair.choices[0]!;
    const there = { start: toZoned(agreed.start + HOUR, 'UTC'), end: toZoned(agreed.end + HOUR, 'UTC') };
    changeEvent(graph.world, eventOf(town(), pair), there);
    await later(town());
    expect((await loaded(town(), number)).problem).toBe('outlook-changed');
    await town().play.press(henna, 'meeting.keep', {}, { where: isMine });
    await settled(town());
    expect(eventOf(town(), pair).span).toEqual(agreed);

    graph.world.remove(eventOf(town(), pair));
    await later(town());
    expect((await loaded(town(), number)).problem).toBe('outlook-changed');
    await town().play.press(henna, 'meeting.keep', {}, { where: isMine });
    await later(town());
    const again = await loaded(town(), number);
    expect(again.booking?.eventId).not.toBe(pair.booking?.eventId);
    expect(again.problem).toBeUndefined();
    expect(again.calendarNotes).toEqual([]);
    expect(eventOf(town(), again).span).toEqual(agreed);
    expect(town().logged.filter((line) => line.includes('parked'))).toEqual([]);
  });

  it('Do not concern the holds: an open request holds the time, in the way of nobody of that order, and every hold is given back', async () => {
    const henna = town().play.actor('Henna Satunen');
    const number = await placeOrder(town(), henna);
    const isMine = ofOrder(number);
    const asked = await chooseFirstTime(town(), henna, number);
    await settled(town());
    expect(asked.map((actor) => holdsOf(town(), actor, number).length)).toEqual(asked.map(() => 1));

    const [first, second, third] = asked as [Actor, Actor, Actor];
    expect(JSON.stringify(await town().play.press(first, 'offer.accept', {}, { where: isMine }))).not.toContain('insist');
    await town().play.press(second, 'offer.decline', {}, { where: isMine });
    await settled(town());
    expect([first, second].map((actor) => holdsOf(town(), actor, number).length)).toEqual([1, 0]);
    await town().play.press(third, 'offer.accept', {}, { where: isMine });
    await settled(town());
    expect((await loaded(town(), number)).phase).toBe('preparing');
    expect(asked.flatMap((actor) => holdsOf(town(), actor, number))).toEqual([]);

    // Somebody who is no longer in the bank frees the seat, and it is searched again.
    const { bank } = town().sandbox.app.world;
    const everybody = await bank.all();
    await bank.replace(everybody.filter(({ id }) => id !== first.person.aadObjectId));
    await later(town());
    expect(await loaded(town(), number)).toMatchObject({ phase: 'offering', problem: 'consultant-left' });
    await bank.replace(everybody);
  });
});

/** Tentative events of the bot about an order, in somebody's own calendar. */
function holdsOf({ sandbox }: Town, { person }: Actor, number: string): readonly CalendarEvent[] {
  const { world } = sandbox.graph;
  const mailbox = world.mailbox(person.email);
  const events = mailbox === undefined ? [] : world.eventsOf(mailbox);
  return events.filter(({ subject, organizer }) => subject.includes(number) && organizer === person.email);
}

/** A minute after a look by the clock, which comes each quarter of an hour. */
async function betweenLooks({ sandbox: { clock } }: Town): Promise<void> {
  const quarter = 15 * MINUTE;
  await clock.moveTo((Math.floor(clock.now() / quarter) + 1) * quarter + MINUTE);
}

/** What Graph told has been taken, and what follows is done. */
async function whenTold({ sandbox: { graph, clock } }: Town): Promise<void> {
  expect(new Set(await graph.subscriptions.answered())).toEqual(new Set([202]));
  await clock.moveTo(clock.now() + DEBOUNCE_MS);
}

/** After the next look at the calendar, and when people are awake again. */
async function later(town: Town): Promise<void> {
  await town.sandbox.clock.moveTo(town.sandbox.clock.now() + 20 * MINUTE);
}

async function loaded(town: Town, number: string): Promise<Order> {
  const order = await town.sandbox.app.world.orders.load(number);
  if (order === undefined) throw new Error('the order is there');
  return order;
}

function eventOf({ sandbox }: Town, order: Order): CalendarEvent {
  const { world } = sandbox.graph;
  const mailbox = world.mailbox(sandbox.demo.mailbox);
  const event = mailbox && world.event(mailbox, order.booking?.eventId ?? '');
  if (event === undefined) throw new Error('the event is in the calendar');
  return event;
}
