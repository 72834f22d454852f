import { expect, it } from 'vitest';
import { MINUTE } from '../../src/kernel/time/instant.ts';
import { localOf } from '../../src/kernel/time/zone.ts';
import { meetingSlot, type Order } from '../../src/model/order/order.ts';
import type { Actor } from '../../src/sandbox/teams/actor.ts';
import { timesOn } from '../../src/sandbox/teams/cards.ts';
import { consultants, inEveryTown, placeOrder, settled, type Town } from '../support/town.ts';

const ZONE = 'Europe/Helsinki';

/** Buttons about one meeting of a series: the first is told by the number alone. */
const ofMeeting =
  (number: string, no = 1) =>
  ({ order, meeting = '1' }: Readonly<Record<string, unknown>>): boolean =>
    order === number && meeting === String(no);

inEveryTown('A series of four, over a change of the clock', (town) => {
  let number = '';
  // One and the same: a dialog that is open is theirs.
  let orderer: Actor | undefined;
  const henna = (): Actor => (orderer ??= town().play.actor('Henna Satunen'));

  it('Is ordered at once, with the same pair at the same hour of the wall every second week', async () => {
    number = await placeOrder(town(), henna(), {
      ...{ meetings: '4', everyWeeks: '2', earliestDate: '2027-03-09', latestDate: '2027-03-11', durationMinutes: '90' },
      ...{ timeFrom: '12:00', timeTo: '16:00' },
    });
    const choose = await town().play.until('times', () => henna().find('order.choose-time', ofMeeting(number)));
    expect(JSON.stringify(choose.card)).toContain('Muut palaverit');
    const [slot] = timesOn(choose.card);
    await town().play.press(henna(), 'order.choose-time', {}, { where: (held) => held['slot'] === slot?.value });
    await settled(town());
    await acceptAll(town(), number);

    const meetings = await series(town(), number);
    expect(meetings.map((one) => one.number)).toEqual([number, `${number}-2`, `${number}-3`, `${number}-4`]);
    const hours = meetings.map((one) => localOf(meetingSlot(one)?.start ?? 0, ZONE).time);
    expect(new Set(hours).size).toBe(1);
    const days = meetings.map((one) =>
      Math.round(((meetingSlot(one)?.start ?? 0) - (meetingSlot(meetings[0]!)?.start ?? 0)) / (24 * 60 * MINUTE)),
    );
    expect(days).toEqual([0, 14, 28, 42]);
    expect(meetings.map(teamOf)).toEqual(Array(4).fill(teamOf(meetings[0]!)));
    expect(meetings.map(({ isQuiet }) => isQuiet === true)).toEqual([false, true, true, true]);
  });

  it('Is confirmed once for all, stands in the calendars, and shows its row on one card', async () => {
    for (const actor of pairOf(town(), await first(town(), number)))
      await town().play.press(
        actor,
        'meeting.prepared',
        {},
        { where: (held) => ofMeeting(number)(held) && held['outsiders'] === 'yes' },
      );
    await settled(town());
    const meetings = await series(town(), number);
    expect(meetings.map(({ phase }) => phase)).toEqual(Array(4).fill('confirmed'));
    expect(meetings.every(({ booking }) => booking !== undefined)).toBe(true);
    const status = henna().find('order.status', ofMeeting(number, 4));
    expect(JSON.stringify(status?.card)).toContain('Sarjassa on 4');
    // Of the later meetings nobody has a card of their own yet.
    const mine = henna()
      .messages()
      .filter((message) => JSON.stringify(henna().card(message) ?? '').includes(`"title":"${number}-2`));
    expect(mine).toEqual([]);
  });

  it('Goes on without one meeting that is called off', async () => {
    await town().play.press(henna(), 'order.status', {}, { where: ofMeeting(number, 3) });
    await town().play.press(henna(), 'order.cancel', {}, { where: ofMeeting(number, 3) });
    await town().play.press(henna(), 'order.cancel', { reason: 'orderer', rest: 'no' }, { where: ofMeeting(number, 3) });
    await settled(town());
    expect((await series(town(), number)).map(({ phase }) => phase)).toEqual([
      'confirmed',
      'confirmed',
      'cancelled',
      'confirmed',
    ]);
  });

  it('Has one meeting moved, with the others where they were', async () => {
    const before = await series(town(), number);
    await town().play.press(henna(), 'order.status', {}, { where: ofMeeting(number, 4) });
    await town().play.press(henna(), 'order.move', {}, { where: ofMeeting(number, 4) });
    await town().play.press(
      henna(),
      'order.move',
      { earliestDate: '2027-04-26', latestDate: '2027-04-28', timeFrom: '12:00', timeTo: '16:00' },
      { where: ofMeeting(number, 4) },
    );
    const choose = await town().play.until('times', () => henna().find('order.choose-time', ofMeeting(number, 4)));
    const [slot] = timesOn(choose.card);
    await town().play.press(
      henna(),
      'order.choose-time',
      {},
      { where: (held) => held['slot'] === slot?.value && ofMeeting(number, 4)(held) },
    );
    await settled(town());
    await acceptAll(town(), number, 4);
    const after = await series(town(), number);
    expect(after.slice(0, 2).map(meetingSlot)).toEqual(before.slice(0, 2).map(meetingSlot));
    expect(localOf(meetingSlot(after[3]!)?.start ?? 0, ZONE).date >= '2027-04-26').toBe(true);
    expect(after[3]?.seats.every(({ holder }) => holder !== undefined)).toBe(true);
  });

  it('Comes to the next meeting’s turn with a card of its own, when the one before has been held', async () => {
    const [one, two] = await series(town(), number);
    await town().sandbox.clock.moveTo((meetingSlot(one!)?.end ?? 0) + MINUTE);
    expect((await first(town(), number)).phase).toBe('held');
    await town().sandbox.clock.moveTo((meetingSlot(two!)?.start ?? 0) - 3 * 24 * 60 * MINUTE);
    expect((await series(town(), number))[1]?.isQuiet).toBeUndefined();
    for (const actor of pairOf(town(), two!)) expect(actor.find('seat.withdraw', ofMeeting(number, 2))).toBeDefined();
  });

  it('Gets somebody else from the second meeting on where one of the pair gives the rest back', async () => {
    const [, two] = await series(town(), number);
    const [leaver] = pairOf(town(), two!);
    await town().play.press(
      leaver!,
      'seat.withdraw',
      {},
      { where: (held) => ofMeeting(number, 2)(held) && held['rest'] === 'yes' },
    );
    await settled(town());
    const after = await series(town(), number);
    for (const meeting of [after[1]!, after[3]!]) {
      const left = meeting.offers.filter(({ state }) => state === 'withdrawn').map(({ consultant }) => consultant);
      const id = (await town().sandbox.app.world.bank.all()).find(({ name }) => name === leaver?.person.name)?.id;
      // The fourth was moved by itself: if the same person sat there, they have left it too.
      if (meeting === after[1] || teamOf(meeting).includes(id ?? '')) expect(left).toContain(id);
    }
    expect(after[0]?.seats.every(({ holder }) => holder !== undefined)).toBe(true);
  });
});

async function series(town: Town, number: string): Promise<readonly Order[]> {
  return town.sandbox.app.world.orders.ofSeries(number);
}

async function first(town: Town, number: string): Promise<Order> {
  const order = await town.sandbox.app.world.orders.load(number);
  if (order === undefined) throw new Error(`no order ${number}`);
  return order;
}

function teamOf(order: Order): readonly string[] {
  return order.seats.flatMap(({ holder }) => holder?.id ?? []);
}

function pairOf(town: Town, order: Order): readonly Actor[] {
  return consultants(town).filter(({ person }) => order.seats.some(({ holder }) => holder?.name === person.name));
}

async function acceptAll(town: Town, number: string, no = 1): Promise<void> {
  await town.play.until('an offer', () => consultants(town).find((actor) => actor.find('offer.accept', ofMeeting(number, no))));
  for (const actor of consultants(town))
    if (actor.find('offer.accept', ofMeeting(number, no)))
      await actor.press('offer.accept', {}, { where: ofMeeting(number, no) });
  await settled(town);
}
