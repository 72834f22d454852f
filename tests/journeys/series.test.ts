import { expect, it } from 'vitest';
import { addDays } from '../../src/kernel/time/calendar-date.ts';
import { DAY, MINUTE } from '../../src/kernel/time/instant.ts';
import { formatDate } from '../../src/kernel/language/format.ts';
import { localOf } from '../../src/kernel/time/zone.ts';
import { meetingSlot, type Order } from '../../src/model/order/order.ts';
import { seriesTexts } from '../../src/model/series/series-part.ts';
import type { Actor } from '../../src/sandbox/teams/actor.ts';
import { inputsOf, linesOf, timesOn } from '../../src/sandbox/teams/cards.ts';
import { consultants, inOneTown, placeOrder, settled, type Town } from '../support/town.ts';

const ZONE = 'Europe/Helsinki';

type Held = Readonly<Record<string, unknown>>;

/** Buttons about one meeting of a series: the first is told by the number alone. */
const ofMeeting =
  (number: string, no = 1) =>
  ({ order, meeting = '1' }: Held): boolean =>
    order === number && meeting === String(no);

inOneTown('A series of four, over a change of the clock', (town) => {
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

  it('Has somebody else from the second meeting on where the coordinator replaces one of the pair', async () => {
    const maija = town().play.actor('Maija Esimerkki');
    const before = await series(town(), number);
    const { index, holder } = before[1]!.seats[0]!;
    await town().play.press(maija, 'desk.board', {}, { where: ofMeeting(number) });
    await town().play.press(maija, 'order.status', {}, { where: ofMeeting(number, 2) });
    const isReplaced = (held: Held) => ofMeeting(number, 2)(held) && held['seat'] === index;
    const found = await town().play.until('whom to replace', () => maija.find('desk.replace', isReplaced));
    const isFree = ({ title }: { readonly title: string }) => title.endsWith('– vapaa');
    const { value: chosen = '' } = choicesOf(found.card, 'consultants').find(isFree) ?? {};
    const person = (await town().sandbox.app.world.bank.find(chosen))!;
    const last = meetingSlot(before[3]!)!;
    town().sandbox.graph.world.addBusy(person.email, { span: last });
    await town().play.press(maija, 'desk.replace', { consultants: chosen, rest: 'yes' }, { where: isReplaced });
    // A calendar that has something at a later meeting is told with its day, and nobody is seated before that was read.
    expect(said(maija)).toContain(`${person.name} (${formatDate(localOf(last.start, ZONE).date, 'fi')})`);
    expect((await series(town(), number)).map(teamOf)).toEqual(before.map(teamOf));
    await town().play.press(maija, 'desk.replace', {}, { where: ({ insist }) => insist === 'yes' });
    await settled(town());
    const after = await series(town(), number);
    expect(after.map(({ seats }) => seats[index]?.holder?.id)).toEqual([holder?.id, chosen, chosen, chosen]);
    // Whose talk with the orderer is still to come has not confirmed anything.
    expect(after.map(({ phase }) => phase)).toEqual(['confirmed', 'preparing', 'preparing', 'preparing']);
    const newcomer = consultants(town()).find(({ person }) => person.name === after[1]?.seats[index]?.holder?.name);
    await town().play.press(
      newcomer!,
      'meeting.prepared',
      {},
      { where: (held) => ofMeeting(number, 2)(held) && held['outsiders'] === 'yes' },
    );
    await settled(town());
    expect((await series(town(), number)).map(({ phase }) => phase)).toEqual(Array(4).fill('confirmed'));
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

inOneTown('A series that goes on until it is agreed to end', (town) => {
  it('Asks after each meeting whether there is a next one, with the same pair first, and at the end what came of it all', async () => {
    const { play, sandbox } = town();
    const henna = play.actor('Henna Satunen');
    const number = await placeOrder(town(), henna, {
      method: 'open-dialogue',
      meetings: 'open',
      everyWeeks: '3',
      durationMinutes: '90',
    });
    const one = await heldMeeting(town(), henna, number, 1);
    expect(said(henna)).toContain(seriesTexts.fi.next.title);

    const opened = await play.press(henna, 'order.follow-up', {}, { where: ofMeeting(number) });
    const days = opened.kind === 'dialog' || opened.kind === 'card' ? inputsOf(opened.card) : [];
    const { earliestDate = '' } = Object.fromEntries(days.map(({ id, value }) => [id, value]));
    expect(earliestDate).toBe(addDays(localOf(meetingSlot(one)?.start ?? 0, ZONE).date, 21));
    await play.press(henna, 'order.submit', { clientAgreed: 'yes', clientAgreedOn: localOf(sandbox.clock.now(), ZONE).date });
    await settled(town());
    expect((await series(town(), number)).map((each) => each.number)).toEqual([number, `${number}-2`]);
    const two = await heldMeeting(town(), henna, number, 2);
    expect(teamOf(two)).toEqual(teamOf(one));

    await play.press(henna, 'order.no-follow-up', {}, { where: ofMeeting(number, 2) });
    await settled(town());
    const ended = await series(town(), number);
    expect(ended[1]?.goesOn).toBeUndefined();
    await sandbox.clock.moveTo(sandbox.clock.now() + 140 * DAY);
    expect((await series(town(), number)).map(({ phase, impactAsked }) => [phase, impactAsked])).toEqual([
      ['closed', false],
      ['closed', true],
    ]);
    expect(town().logged.filter((line) => line.includes('parked'))).toEqual([]);
  });
});

/** The meeting from its proposed times until some days after it was held. */
async function heldMeeting(town: Town, orderer: Actor, number: string, no: number): Promise<Order> {
  const isMine = ofMeeting(number, no);
  const choose = await town.play.until('times', () => orderer.find('order.choose-time', isMine));
  const [slot] = timesOn(choose.card);
  await town.play.press(orderer, 'order.choose-time', {}, { where: (held) => held['slot'] === slot?.value && isMine(held) });
  await settled(town);
  await acceptAll(town, number, no);
  const meeting = async () => (await series(town, number))[no - 1] ?? (await first(town, number));
  for (const actor of pairOf(town, await meeting()))
    await town.play.press(actor, 'meeting.prepared', {}, { where: (held) => isMine(held) && held['outsiders'] === 'yes' });
  const { end } = meetingSlot(await meeting()) ?? { end: 0 };
  await town.sandbox.clock.moveTo(end + MINUTE);
  const counts = { countFamily: '3', countClose: '1', countProfessionals: '4', summaryGiven: 'yes' };
  await town.play.press(pairOf(town, await meeting())[0]!, 'meeting.counts', counts, { where: isMine });
  await town.sandbox.clock.moveTo(end + 4 * DAY);
  return meeting();
}

/** Everything that the person sees. */
function said(actor: Actor): string {
  return actor
    .messages()
    .flatMap((message) => linesOf(actor.card(message) ?? {}))
    .join(' ');
}

function choicesOf(card: Parameters<typeof inputsOf>[0], id: string) {
  return inputsOf(card).find((input) => input.id === id)?.choices ?? [];
}

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
