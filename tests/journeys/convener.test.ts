import { expect, it } from 'vitest';
import { addDays } from '../../src/kernel/time/calendar-date.ts';
import { DAY, HOUR, MINUTE, type Instant } from '../../src/kernel/time/instant.ts';
import { instantOf, localOf } from '../../src/kernel/time/zone.ts';
import { meetingSlot } from '../../src/model/order/order.ts';
import { joined } from '../../src/stages/report/figures/joined-areas.ts';
import { readPeriod, type Period } from '../../src/stages/report/figures/period.ts';
import { periodReport } from '../../src/stages/report/period-report.port.ts';
import { exportReport } from '../../src/stages/report/tables/export.ts';
import { answerFamilyForm } from '../../src/sandbox/scripted/family.ts';
import { answerScales } from '../../src/sandbox/scripted/fill.ts';
import type { Actor } from '../../src/sandbox/teams/actor.ts';
import { linesOf, timesOn } from '../../src/sandbox/teams/cards.ts';
import { consultants, inOneTown, ofOrder, placeOrder, settled, type Town } from '../support/town.ts';

const ZONE = 'Europe/Helsinki';
const FAMILY = { countFamily: '4', countClose: '5', countProfessionals: '3' };

inOneTown('A meeting with one convener', (town) => {
  it('Is prepared for weeks, agreed anew with the family, held, and followed up', async () => {
    const henna = town().play.actor('Henna Satunen');
    const placedOn = localOf(town().sandbox.clock.now(), ZONE).date;
    const days = { earliestDate: addDays(placedOn, 7), latestDate: addDays(placedOn, 45), timeFrom: '09:00', timeTo: '17:00' };
    const number = await placeOrder(town(), henna, {
      method: 'family-group-conference',
      durationMinutes: '240',
      ...days,
      ...FAMILY,
    });
    const isMine = ofOrder(number);
    const times = await proposed(town(), henna, number);
    expect(times.filter((time) => time.slice(0, 10) < addDays(placedOn, 21))).toEqual([]);
    const convener = await convened(town(), henna, number);
    const first = slotOf(await loaded(town(), number));

    await town().play.press(convener, 'meeting.prepared', {}, { where: (held) => isMine(held) && held['outsiders'] === 'yes' });
    const agreedOn = addDays(localOf(first.start, ZONE).date, 14);
    const when = { agreedDate: agreedOn, agreedFrom: '10:00', insist: 'yes' };
    await town().play.press(convener, 'meeting.agree-time', when, { where: isMine });
    const start = instantOf(agreedOn, '10:00', ZONE);
    expect((await loaded(town(), number)).choices).toEqual([{ start, end: start + 4 * HOUR }]);
    await town().sandbox.clock.moveTo(town().sandbox.clock.now() + 3 * DAY);
    expect(said(henna)).toContain('Koollekutsuja sopi perheen kanssa ajan');
    const { world: calendars } = town().sandbox.graph;
    const booked = calendars.mailboxes.flatMap((one) => calendars.eventsOf(one)).find((one) => one.subject.includes(number));
    expect(booked?.span.start).toBe(start);
    expect(JSON.stringify(booked)).toContain('Perheen oma aika');

    await town().play.press(convener, 'meeting.checklist', { 'point-family-met': 'yes' }, { where: isMine });
    await settled(town());
    expect(said(henna)).toContain('✓ Perhe on tavattu');
    await town().sandbox.clock.moveTo(start - DAY);
    expect([...(await town().stored()).matchAll(/PreparationReminded/gu)].length).toBeGreaterThanOrEqual(2);
    expect(said(convener)).toContain('○ Perhe on valinnut läheiset');

    await town().sandbox.clock.moveTo(start + 4 * HOUR + 15 * MINUTE);
    const counted = { ...FAMILY, summaryGiven: 'yes', planMade: 'yes' };
    await town().play.press(convener, 'meeting.counts', counted, { where: isMine });
    const held = await loaded(town(), number);
    expect(held).toMatchObject({ phase: 'held', attendance: { planMade: true } });
    const form = await fetch(`${town().play.botOrigin}/f/${String(held.codes.client)}`);
    expect(await form.text()).toContain('name="own_time"');
    for (const code of Object.values(held.codes)) await answerFamilyForm(town().play.botOrigin, code, '9');
    await town().sandbox.clock.moveTo(start + 2 * DAY);
    for (const actor of [henna, convener]) {
      const { card } = await town().play.until('a survey', () => actor.find('feedback.answer', isMine));
      expect(JSON.stringify(card)).not.toContain('c_pair');
      await town().play.press(actor, 'feedback.answer', answerScales(card, '8'), { where: isMine });
    }

    await town().sandbox.clock.moveTo(start + 60 * DAY);
    expect((await loaded(town(), number)).followUp).toBeUndefined();
    await town().sandbox.clock.moveTo(start + 70 * DAY);
    expect((await loaded(town(), number)).followUp).toBe('proposed');
    expect(await reportOf(town())).toContain('Läheisneuvonpito');
    expect(town().logged.filter((line) => line.includes('parked'))).toEqual([]);
  });

  it('Is found in an evening where it is acute: at once, for minutes, with phone numbers and the coordinator knowing', async () => {
    const { sandbox, play } = town();
    const monday = nextMonday(localOf(sandbox.clock.now(), ZONE).date);
    await sandbox.clock.moveTo(instantOf(monday, '19:30', ZONE));
    const henna = play.actor('Henna Satunen');
    const days = { earliestDate: monday, latestDate: addDays(monday, 1), timeFrom: '09:00', timeTo: '20:00' };
    const number = await placeOrder(town(), henna, {
      method: 'acute-family-group-conference',
      durationMinutes: '120',
      ...days,
      ...FAMILY,
    });
    const isMine = ofOrder(number);
    await settled(town());
    // A coordinator whose own chat is the desk is told by the order's card.
    expect(said(play.actor('Kristoffer Modell'))).toMatch(new RegExp(`${number}.*Kiireellisyys: kiireellinen`, 'u'));
    expect(said(henna)).toContain('myös illalla ja viikonloppuna');
    await play.press(henna, 'profile.phone', { phone: '040 123 4567' }, { where: isMine });
    const times = await proposed(town(), henna, number);
    expect(new Set(times.map((time) => time.slice(0, 10)))).toEqual(new Set([addDays(monday, 1)]));
    const convener = await convened(town(), henna, number);
    const order = await loaded(town(), number);
    for (const { offeredAt, expiresAt } of order.offers) expect(expiresAt - offeredAt).toBe(30 * MINUTE);
    expect(sandbox.clock.now() - order.placedAt).toBeLessThan(HOUR);
    expect(said(convener)).toContain('040 123 4567');
    expect(said(henna)).toMatch(/050 000 00\d\d/u);
    expect(town().logged.filter((line) => line.includes('parked'))).toEqual([]);
  });
});

async function proposed(town: Town, orderer: Actor, number: string): Promise<readonly string[]> {
  const { card } = await town.play.until('times', () => orderer.find('order.choose-time', ofOrder(number)));
  return timesOn(card).map(({ value }) => value);
}

/** The orderer takes the first time, and the first who is asked becomes its convener. */
async function convened(town: Town, orderer: Actor, number: string): Promise<Actor> {
  const isMine = ofOrder(number);
  const [slot] = await proposed(town, orderer, number);
  await town.play.press(orderer, 'order.choose-time', {}, { where: (held) => held['slot'] === slot && isMine(held) });
  await settled(town);
  const asked = consultants(town).filter((actor) => actor.find('offer.accept', isMine));
  const [convener] = asked;
  if (convener === undefined) throw new Error('nobody was asked');
  expect(asked.length).toBeLessThanOrEqual(3);
  expect(said(convener)).toContain('Lähtisitkö koollekutsujaksi?');
  await convener.press('offer.accept', {}, { where: isMine });
  await settled(town);
  expect((await loaded(town, number)).phase).toBe('preparing');
  return convener;
}

/** Everything that the person sees. */
function said(actor: Actor): string {
  return actor
    .messages()
    .flatMap((message) => linesOf(actor.card(message) ?? {}))
    .join(' ')
    .replaceAll('\u00a0', ' ');
}

async function loaded({ sandbox }: Town, number: string) {
  const order = await sandbox.app.world.orders.load(number);
  if (order === undefined) throw new Error('the order is gone');
  return order;
}

function slotOf(order: Awaited<ReturnType<typeof loaded>>) {
  const slot = meetingSlot(order);
  if (slot === undefined) throw new Error('no time was chosen');
  return slot;
}

function nextMonday(today: string): string {
  const days = Array.from({ length: 7 }, (_, i) => addDays(today, i + 1));
  return days.find((day) => new Date(`${day}T12:00:00Z`).getUTCDay() === 1) ?? today;
}

async function reportOf({ sandbox: { app } }: Town): Promise<string> {
  const { world } = app;
  const report = await periodReport(world, world.areas, periodAt(world.clock.now()));
  return String(await exportReport('csv', report, joined(world.areas), 'fi'));
}

/** The years in which the meeting may have been. */
function periodAt(now: Instant): Period {
  const period = readPeriod({ from: '2026-01-01', to: '2028-12-31' }, now, ZONE);
  if (typeof period === 'string') throw new Error(period);
  return period;
}
