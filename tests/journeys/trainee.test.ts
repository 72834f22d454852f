import { expect, it } from 'vitest';
import { DAY, MINUTE } from '../../src/kernel/time/instant.ts';
import { meetingSlot, type Order } from '../../src/model/order/order.ts';
import { comesAlong } from '../../src/model/order/trainee/comes-along.ts';
import type { Actor } from '../../src/sandbox/teams/actor.ts';
import { linesOf } from '../../src/sandbox/teams/cards.ts';
import { chooseFirstTime, consultants, inOneTown, ofOrder, placeOrder, settled, type Town } from '../support/town.ts';

const TRAINEE = 'Veera Testilä';

inOneTown('From a trainee along to what came of the meeting', (town) => {
  it('Takes a trainee along with everybody’s yes, and months later asks those who ordered and led what came of it', async () => {
    const { play, sandbox } = town();
    const [henna, maija, veera] = ['Henna Satunen', 'Maija Esimerkki', TRAINEE].map((name) => play.actor(name)) as [
      Actor,
      Actor,
      Actor,
    ];
    const number = await placeOrder(town(), henna);
    const isMine = ofOrder(number);
    const asked = await chooseFirstTime(town(), henna, number);
    expect(asked).not.toContain(veera);
    for (const actor of asked) await actor.press('offer.accept', {}, { where: isMine });
    await settled(town());
    const staffed = await loaded(town(), number);
    const pair = consultants(town()).filter(({ person }) => staffed.seats.some(({ holder }) => holder?.name === person.name));
    expect(pair).toHaveLength(2);

    await play.press(maija, 'desk.board', {}, { where: isMine });
    const { id: trainee = '' } = (await sandbox.app.world.bank.all()).find(({ name }) => name === TRAINEE) ?? {};
    await play.press(maija, 'trainee.ask', { trainee }, { where: isMine });
    await settled(town());
    expect(henna.find('trainee.accept', isMine)).toBeUndefined();
    await play.press(veera, 'trainee.accept', {}, { where: isMine });
    await settled(town());
    for (const actor of [henna, ...pair]) await play.press(actor, 'trainee.accept', {}, { where: isMine });
    await settled(town());
    expect(comesAlong(await loaded(town(), number))?.name).toBe(TRAINEE);
    expect(said(veera)).toContain('tulet mukaan harjoittelijaksi');
    expect(said(pair[0]!)).toContain(`${TRAINEE}, harjoittelija`);
    await play.until('the trainee in the calendar event', () =>
      JSON.stringify(sandbox.graph.world.mailboxes.map((one) => sandbox.graph.world.eventsOf(one))).includes('veera.testila@')
        ? true
        : undefined,
    );

    const { start, end } = meetingSlot(staffed) ?? { start: 0, end: 0 };
    for (const actor of pair)
      await play.press(actor, 'meeting.prepared', {}, { where: (held) => isMine(held) && held['outsiders'] === 'yes' });
    await sandbox.clock.moveTo(end + 15 * MINUTE);
    expect((await loaded(town(), number)).phase).toBe('held');
    expect(veera.find('meeting.counts', isMine)).toBeUndefined();
    await sandbox.clock.moveTo(start + 18 * DAY);
    await sandbox.clock.moveTo(start + 140 * DAY);

    await play.press(pair[0]!, 'impact.answer', { i_done: 'some', i_useful: '8' }, { where: isMine });
    await play.press(henna, 'impact.answer', { i_done: 'none', i_worry: '6', i_contact: 'yes' }, { where: isMine });
    await settled(town());
    expect(henna.find('order.follow-up', isMine)).toBeDefined();
    expect(pair[0]!.find('order.follow-up', isMine)).toBeUndefined();
    expect(said(maija)).toContain('Henna Satunen antoi luvan ottaa yhteyttä');
    expect(said(maija)).not.toContain('Sovitut asiat');
    expect(veera.find('impact.answer', isMine)).toBeUndefined();
    expect(town().logged.filter((line) => line.includes('parked'))).toEqual([]);
  });
});

/** Everything that the person sees. */
function said(actor: Actor): string {
  return actor
    .messages()
    .flatMap((message) => linesOf(actor.card(message) ?? {}))
    .join(' ');
}

async function loaded({ sandbox }: Town, number: string): Promise<Order> {
  const order = await sandbox.app.world.orders.load(number);
  if (order === undefined) throw new Error('the order is gone');
  return order;
}
