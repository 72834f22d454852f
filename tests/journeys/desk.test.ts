import { expect, it } from 'vitest';
import { inputsOf, linesOf } from '../../src/sandbox/teams/cards.ts';
import type { CardJson } from '../../src/sandbox/teams/messages.ts';
import type { PressOutcome } from '../../src/sandbox/teams/outcomes.ts';
import { addDays } from '../../src/kernel/time/calendar-date.ts';
import { DAY } from '../../src/kernel/time/instant.ts';
import { localOf } from '../../src/kernel/time/zone.ts';
import { nextRound } from '../../src/model/planned/rounds.ts';
import { AtTab } from '../support/at-tab.ts';
import { anArea } from '../support/order-builder.ts';
import { chooseFirstTime, consultants, inOneTown, ofOrder, placeOrder, settled, type Town } from '../support/town.ts';

inOneTown('The coordinator’s desk', (town) => {
  it('Shows an open order when the channel is claimed, staffs it by hand, replaces one and reminds', async () => {
    const maija = town().play.actor('Maija Esimerkki');
    const henna = town().play.actor('Henna Satunen');
    const number = await placeOrder(town(), henna);
    await chooseFirstTime(town(), henna, number);
    await town().sandbox.teams.client.sayInChannel(maija.person, { channelId: channelOf(town()) }, 'ota kanava käyttöön');
    await settled(town());
    expect(town().play.said(channelOf(town()), number)).toBeDefined();

    const opened = cardOf(await town().play.press(maija, 'desk.board', {}, { where: ofOrder(number) }));
    const people =
      inputsOf(opened)
        .find(({ id }) => id === 'consultants')
        ?.choices.map(({ value }) => value) ?? [];
    const [first = '', second = '', third = ''] = people;
    await town().play.press(maija, 'desk.assign', { consultants: `${first},${second}` }, { where: ofOrder(number) });
    await settled(town());
    expect(await holdersOf(town(), number)).toEqual([first, second].sort());
    expect((await town().sandbox.app.world.orders.load(number))?.booking).toBeDefined();

    await town().play.press(
      maija,
      'desk.replace',
      { consultants: third },
      { where: ({ order, seat }) => order === number && seat === 0 },
    );
    await settled(town());
    const now = await holdersOf(town(), number);
    expect(now).toContain(third);
    expect(now).toHaveLength(2);

    const reminded = await town().play.press(maija, 'desk.remind', {}, { where: ofOrder(number) });
    expect(JSON.stringify(reminded)).toContain('2');
    const why = cardOf(await town().play.press(maija, 'desk.why', {}, { where: ofOrder(number) }));
    expect(linesOf(why).join(' ')).toContain(number);
    expect(town().logged.filter((line) => line.includes('parked'))).toEqual([]);
  });

  it('Tells in the morning what waits, each working day anew and in one message, also over days that pass at once', async () => {
    const maija = town().play.actor('Maija Esimerkki');
    const channel = channelOf(town());
    await town().sandbox.teams.client.sayInChannel(maija.person, { channelId: channel }, 'ota kanava käyttöön');
    const mornings = () =>
      town()
        .sandbox.teams.world.messages.in(channel)
        .filter((message) => JSON.stringify(message.attachments).includes('huomenta'));
    await placeOrder(town(), town().play.actor('Henna Satunen'), { method: 'not-known', seats: '4' });
    await settled(town());
    const days = 14;
    const first = town().sandbox.clock.now();
    await town().sandbox.clock.moveTo(first + days * DAY);
    // Each morning's list takes the place of the one before.
    const minute = (at: number) => localOf(at, 'Europe/Helsinki');
    expect(mornings().map(({ sentAt }) => minute(sentAt))).toEqual([minute(lastMorning(first, first + days * DAY))]);
  });

  it('Asks for the counts again, proposes the follow-up, and comes to the desk when the orderer has gone', async () => {
    const maija = town().play.actor('Maija Esimerkki');
    const henna = town().play.actor('Henna Satunen');
    const number = await placeOrder(town(), henna);
    await chooseFirstTime(town(), henna, number);
    await settled(town());
    const opened = cardOf(await town().play.press(maija, 'desk.board', {}, { where: ofOrder(number) }));
    const people =
      inputsOf(opened)
        .find(({ id }) => id === 'consultants')
        ?.choices.map(({ value }) => value) ?? [];
    await town().play.press(maija, 'desk.assign', { consultants: people.slice(0, 2).join(',') }, { where: ofOrder(number) });
    const slot = (await town().sandbox.app.world.orders.load(number))?.choices[0];
    const end = slot?.end ?? Number.NaN;
    await town().sandbox.clock.moveTo(end + 5 * DAY);
    const keys = async (view: string) =>
      (await town().sandbox.app.world.messages.ofOrder(number)).filter(({ key }) => key.includes(`/${view}/`)).length;
    expect(await keys('meeting.counts')).toBe(2);
    const lead = consultants(town()).find(({ person }) => person.aadObjectId === people[0]) ?? maija;
    const followUpOn = addDays(localOf(end, 'Europe/Helsinki').date, 45);
    const counts = {
      countFamily: '3',
      countProfessionals: '2',
      countChildren: '0',
      countYoung: '0',
      summaryGiven: 'yes',
      followUpOn,
    };
    await town().play.press(lead, 'meeting.counts', counts, { where: ofOrder(number) });
    await town().sandbox.teams.client.uninstall(henna.person);
    await town().sandbox.clock.moveTo(end + 24 * DAY);
    expect((await town().sandbox.app.world.orders.load(number))?.phase).toBe('closed');
    expect(await keys('order.follow-up')).toBe(1);
    expect(await keys('desk.after')).toBe(1);
    // On the tab the follow-up is ordered, or said to be needless.
    const tab = new AtTab(town(), 'Maija Esimerkki');
    await tab.open(`/desk/orders/${number}`);
    expect(await tab.follow('/desk/order?follows=')).toContain(`value&quot;:&quot;${number}`);
    await tab.open(`/desk/orders/${number}`);
    await tab.press('order.no-follow-up');
    expect((await town().sandbox.app.world.orders.load(number))?.followUp).toBe('declined');
  });

  it('Keeps everybody else out', async () => {
    const henna = town().play.actor('Henna Satunen');
    const teams = town().sandbox.teams;
    const maija = town().play.actor('Maija Esimerkki');
    await teams.client.sayInChannel(maija.person, { channelId: channelOf(town()) }, 'tilanne');
    const message = await town().play.until('the board in the channel', () =>
      teams.world.messages.in(channelOf(town())).findLast(({ from, attachments }) => from === 'bot' && attachments.length > 0),
    );
    for (const verb of ['desk.board', 'desk.assign', 'desk.approve', 'desk.report']) {
      const outcome = await teams.client.press(henna.person, message, {
        type: 'Action.Execute',
        verb,
        data: { order: 'VP-2026-0001' },
      });
      expect(outcome.kind).not.toBe('card');
    }
  });
});

function cardOf(outcome: PressOutcome): CardJson {
  if (outcome.kind !== 'card') throw new Error(`a card was expected, not ${outcome.kind}`);
  return outcome.card;
}

async function holdersOf(town: Town, number: string): Promise<readonly string[]> {
  const order = await town.sandbox.app.world.orders.load(number);
  return (order?.seats ?? []).flatMap(({ holder }) => (holder === undefined ? [] : [holder.id])).sort();
}

/** When the last of the desk's mornings between the two is. */
function lastMorning(from: number, to: number): number {
  let round = nextRound('desk.digest', anArea(), from);
  for (let next = round; next.due <= to; next = nextRound('desk.digest', anArea(), next.due)) round = next;
  return round.due;
}

function channelOf(town: Town): string {
  const channel = town.sandbox.team.channels.at(-1);
  if (channel === undefined) throw new Error('the town has a channel');
  return channel.id;
}
