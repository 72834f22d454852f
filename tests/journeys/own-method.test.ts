import { expect, it } from 'vitest';
import { DAY, MINUTE, type Instant, type Interval } from '../../src/kernel/time/instant.ts';
import { guideTexts } from '../../src/model/guides/guides.ts';
import { meetingSlot, type Order } from '../../src/model/order/order.ts';
import { joined } from '../../src/stages/report/figures/joined-areas.ts';
import { readPeriod, type Period } from '../../src/stages/report/figures/period.ts';
import { periodReport } from '../../src/stages/report/period-report.port.ts';
import { exportReport } from '../../src/stages/report/tables/export.ts';
import { answerFamilyForm } from '../../src/sandbox/scripted/family.ts';
import { answerScales } from '../../src/sandbox/scripted/fill.ts';
import type { Actor } from '../../src/sandbox/teams/actor.ts';
import { linesOf, timesOn } from '../../src/sandbox/teams/cards.ts';
import { consultants, inOneTown, ofOrder, placeOrder, settled, type Town } from '../support/town.ts';

const METHOD = 'voimapiiri';
const HAPPENS = 'Jokainen kertoo, mistä saa voimaa ja mitä voi antaa.';

inOneTown('A method that an area has added by data alone', (town) => {
  it('Is known by its name in words, and told what it is', async () => {
    const henna = town().play.actor('Henna Satunen');
    await henna.say('Voimapiiri Lappeenrannassa ensi viikolla iltapäivällä, perhettä 3');
    await town().play.until('what was understood', () => (said(henna).includes('Voimapiiri') ? true : undefined));
    await henna.say('mikä on voimapiiri?');
    await town().play.until('what it is', () => (said(henna).includes('Perhe kutsuu koolle ihmiset') ? true : undefined));
    await henna.say('peruuta');
  });

  it('Is played from the order to the report', async () => {
    const henna = town().play.actor('Henna Satunen');
    const number = await placeOrder(town(), henna, { method: METHOD, durationMinutes: '120' });
    const isMine = ofOrder(number);
    await town().play.until('times', () => henna.find('order.choose-time', isMine));
    const [slot] = timesOn(henna.find('order.choose-time', isMine)?.card ?? {});
    await town().play.press(henna, 'order.choose-time', {}, { where: (held) => held['slot'] === slot?.value && isMine(held) });
    await settled(town());
    const asked = consultants(town()).filter((actor) => actor.find('offer.accept', isMine));
    const trained = (await town().sandbox.app.world.bank.all()).filter(({ methods }) => methods.includes(METHOD));
    expect(asked.every(({ person }) => trained.some(({ name }) => name === person.name))).toBe(true);

    for (const actor of asked) await actor.press('offer.accept', {}, { where: isMine });
    await settled(town());
    const order = await loaded(town(), number);
    const pair = consultants(town()).filter(({ person }) => order.seats.some(({ holder }) => holder?.name === person.name));
    expect(pair).toHaveLength(2);
    for (const actor of pair) {
      const { card } = await town().play.until('the pair’s card', () => actor.find('meeting.prepared', isMine));
      expect(JSON.stringify(card)).toContain(HAPPENS);
      expect(JSON.stringify(card)).toContain('Tuo tuolit piiriin');
      expect(JSON.stringify(card)).toContain('oma hetki, 15');
      await town().play.press(actor, 'meeting.prepared', {}, { where: (held) => isMine(held) && held['outsiders'] === 'yes' });
    }
    expect((await loaded(town(), number)).phase).toBe('confirmed');
    await town().play.press(henna, 'meeting.checklist', { roomBooked: 'yes', 'point-circle': 'yes' }, { where: isMine });
    expect((await loaded(town(), number)).ticked).toEqual(['circle']);

    const { start, end } = slotOf(order);
    await town().sandbox.clock.moveTo(start - MINUTE);
    const morning = pair.map((actor) => JSON.stringify(actor.messages()));
    expect(morning.map((all) => all.includes(guideTexts.fi.card.pocket))).toEqual([true, true]);
    expect(morning.some((all) => all.includes(guideTexts.fi.privateTime))).toBe(true);
    await town().sandbox.clock.moveTo(end + 15 * MINUTE);
    const counts = { countFamily: '3', countClose: '1', countProfessionals: '4', summaryGiven: 'yes' };
    await town().play.press(pair[0]!, 'meeting.counts', counts, { where: isMine });

    await town().sandbox.clock.moveTo(start + 3 * DAY);
    for (const code of Object.values((await loaded(town(), number)).codes))
      await answerFamilyForm(town().play.botOrigin, code, '9');
    for (const actor of [henna, ...pair]) {
      const { card } = await town().play.until('a survey', () => actor.find('feedback.answer', isMine));
      await town().play.press(actor, 'feedback.answer', answerScales(card, '8'), { where: isMine });
    }
    await town().sandbox.clock.moveTo(start + 18 * DAY);
    expect((await loaded(town(), number)).phase).toBe('closed');

    const { world } = town().sandbox.app;
    const report = await periodReport(world, world.areas, periodAt(world.clock.now()));
    expect(await exportReport('csv', report, joined(world.areas), 'fi')).toContain('Voimapiiri');
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

async function loaded({ sandbox }: Town, number: string) {
  const order = await sandbox.app.world.orders.load(number);
  if (order === undefined) throw new Error('the order is gone');
  return order;
}

function slotOf(order: Order): Interval {
  const slot = meetingSlot(order);
  if (slot === undefined) throw new Error('no time was chosen');
  return slot;
}

/** The years in which the meeting may have been. */
function periodAt(now: Instant): Period {
  const period = readPeriod({ from: '2026-01-01', to: '2028-12-31' }, now, 'Europe/Helsinki');
  if (typeof period === 'string') throw new Error(period);
  return period;
}
