import { afterEach, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../src/kernel/time/instant.ts';
import type { Order } from '../../src/model/order/order.ts';
import type { CalendarEvent } from '../../src/sandbox/graph/mailboxes.ts';
import type { Actor } from '../../src/sandbox/teams/actor.ts';
import { chooseFirstTime, inOneTown, ofOrder, placeOrder, settled, type Town } from '../support/town.ts';

const EVENT = { path: '/events/[^/]+$' };

inOneTown('A Graph that hiccups', (town) => {
  afterEach(() => {
    const { graph } = town().sandbox;
    graph.faults.clear();
    const calm = { onKnownTransaction: 'existing', searchesInVain: 0, isJoinUrlMissing: false, areAddressesX500: false };
    Object.assign(graph.world, calm);
  });

  it('That says that the event is made already, and does not find it, leaves nothing in calendars when the order is cancelled', async () => {
    const henna = town().play.actor('Henna Satunen');
    const { graph, clock } = town().sandbox;
    Object.assign(graph.world, { onKnownTransaction: 'bad-request', searchesInVain: 1_000 });
    graph.faults.add({ kind: 'error-after', method: 'POST', path: `${town().sandbox.demo.mailbox}/events$`, status: 503 });
    graph.faults.add({ kind: 'error-before', path: '/calendarView$', status: 503, times: 0 });
    const { order } = await booked(town(), henna);
    expect(order.booking).toBeUndefined();
    expect(eventsOf(town(), order.number)).toHaveLength(1);
    const isMine = ofOrder(order.number);
    await town().play.press(henna, 'order.cancel', {}, { where: isMine });
    await town().play.press(henna, 'order.cancel', { reason: 'other' }, { where: isMine });
    await settled(town());
    expect((await loaded(town(), order.number)).phase).toBe('cancelled');
    graph.faults.clear();
    graph.world.searchesInVain = 0;
    await clock.moveTo(clock.now() + 3 * HOUR);
    expect(eventsOf(town(), order.number)).toEqual([]);
    expect(town().logged.filter((line) => line.includes('parked'))).toEqual([]);
  });

  it('Changes nothing by a 401, 403, 412 or 404 that passes; what stays so is told: a missing link, a deleted event', async () => {
    const henna = town().play.actor('Henna Satunen');
    const { graph, clock, demo } = town().sandbox;
    graph.faults.add({ kind: 'unauthorized', path: 'getSchedule' });
    graph.faults.add({ kind: 'precondition', path: 'getSchedule' });
    graph.faults.add({ kind: 'unauthorized', method: 'POST', path: `${demo.mailbox}/events$` });
    graph.faults.add({ kind: 'forbidden', code: 'ErrorAccessDenied', path: 'getSchedule' });
    graph.world.isJoinUrlMissing = true;
    const { order } = await booked(town(), henna, { placeType: 'remote' });
    expect(order).toMatchObject({ phase: 'preparing', matchLog: { counts: { unknown: 0 } } });
    expect(Object.keys(order.booking ?? {})).not.toContain('joinUrl');

    // Those who have their quiet hours are told when they are over.
    await clock.moveTo(clock.now() + 20 * HOUR);
    expect((await loaded(town(), order.number)).problem).toBe('no-link');
    expect(wordsSeenBy(henna)).toContain('Teams-linkki ei ole vielä tullut');
    graph.world.isJoinUrlMissing = false;
    await clock.moveTo(clock.now() + 40 * MINUTE);
    const linked = await loaded(town(), order.number);
    expect([linked.problem, linked.booking?.joinUrl]).toEqual([undefined, expect.stringContaining('https://')]);
    expect(wordsSeenBy(henna)).not.toContain('Teams-linkki ei ole vielä tullut');

    const [event] = eventsOf(town(), order.number);
    graph.faults.add({ kind: 'missing', method: 'GET', ...EVENT, code: 'ErrorItemNotFound' });
    graph.world.touch(event!);
    await clock.moveTo(clock.now() + 40 * MINUTE);
    expect(graph.faults.list()).toEqual([]);
    const unmoved = await loaded(town(), order.number);
    expect([unmoved.booking?.eventId, unmoved.problem, unmoved.calendarNotes]).toEqual([event?.id, undefined, []]);
    expect(henna.find('meeting.keep', ofOrder(order.number))).toBeUndefined();
    expect(eventsOf(town(), order.number)).toHaveLength(1);

    graph.world.remove(event!);
    await clock.moveTo(clock.now() + 40 * MINUTE);
    expect((await loaded(town(), order.number)).problem).toBe('outlook-changed');
  });
});

/** From the form to the pair; the event is in the calendar when Graph lets it be. */
async function booked(
  town: Town,
  orderer: Actor,
  fields: Readonly<Record<string, string>> = {},
): Promise<{ readonly order: Order }> {
  const number = await placeOrder(town, orderer, fields);
  const isMine = ofOrder(number);
  const [first, second] = (await chooseFirstTime(town, orderer, number)) as [Actor, Actor];
  await town.play.press(first, 'offer.accept', {}, { where: isMine });
  await town.play.press(second, 'offer.accept', {}, { where: isMine });
  await settled(town);
  return { order: await loaded(town, number) };
}

async function loaded(town: Town, number: string): Promise<Order> {
  const order = await town.sandbox.app.world.orders.load(number);
  if (order === undefined) throw new Error('the order is there');
  return order;
}

/** The meeting's events in the calendar of the desk. */
function eventsOf({ sandbox }: Town, number: string): readonly CalendarEvent[] {
  const mailbox = sandbox.graph.world.mailbox(sandbox.demo.mailbox);
  const events = mailbox === undefined ? [] : sandbox.graph.world.eventsOf(mailbox);
  return events.filter(({ subject, isFromBot }) => isFromBot && subject.includes(number));
}

function wordsSeenBy(actor: Actor): string {
  return actor
    .messages()
    .map((message) => JSON.stringify(actor.card(message) ?? ''))
    .join('\n');
}
