import { expect, it } from 'vitest';
import { addDays } from '../../src/kernel/time/calendar-date.ts';
import { DAY, MINUTE } from '../../src/kernel/time/instant.ts';
import { instantOf, localOf } from '../../src/kernel/time/zone.ts';
import { invitationOf } from '../../src/model/guides/guides.ts';
import { codeGroupsOf } from '../../src/model/order/code-groups.ts';
import { meetingSlot, type Order } from '../../src/model/order/order.ts';
import { joined } from '../../src/stages/report/figures/joined-areas.ts';
import { readPeriod } from '../../src/stages/report/figures/period.ts';
import { periodReport } from '../../src/stages/report/period-report.port.ts';
import { exportReport } from '../../src/stages/report/tables/export.ts';
import { answerFamilyForm } from '../../src/sandbox/scripted/family.ts';
import { answerScales, fillCard } from '../../src/sandbox/scripted/fill.ts';
import type { Actor } from '../../src/sandbox/teams/actor.ts';
import { inputsOf, timesOn } from '../../src/sandbox/teams/cards.ts';
import { CardsRead } from '../support/cards-read.ts';
import { CATALOGUE, type Held } from '../support/catalogue.ts';
import { OF_CLIENT, OF_SEVERAL, OF_TWO } from '../support/method-words.ts';
import { consultants, inOneTown, numbersSeenBy, ofOrder, orderFields, settled, type Town } from '../support/town.ts';

const ZONE = 'Europe/Helsinki';

const ORDERERS = { fi: 'Henna Satunen', sv: 'Linnéa Fiktivius' };
const UNITS = { fi: 'aikuissosiaalityo', sv: 'opiskeluhuolto' };

/** Each in one of the two languages; with EVERY_LANGUAGE=1 in the other one too. */
const inOther = CATALOGUE.map((held) => ({ ...held, language: held.language === 'fi' ? ('sv' as const) : ('fi' as const) }));
const ROUNDS = process.env['EVERY_LANGUAGE'] === '1' ? [CATALOGUE, inOther] : [CATALOGUE];

for (const [round, catalogue] of ROUNDS.entries())
  inOneTown(`Each method of the catalogue, as it is held (${round + 1})`, (town) => {
    it('Is ordered, staffed, prepared, held, answered and counted in its own way and words', async () => {
      const { sandbox } = town();
      const monday = nextMonday(localOf(sandbox.clock.now(), ZONE).date);
      await sandbox.clock.moveTo(instantOf(monday, '08:30', ZONE));
      const reading = new CardsRead(town());
      const orders = new Map<string, Held>();
      for (const held of catalogue) {
        const number = await ordered(town(), held, monday);
        orders.set(number, held);
        await reading.note(number);
        await staffed(town(), number, held);
        await reading.note(number);
      }

      for (const [number, held] of orders) await prepared(town(), reading, number, held);
      await heldAndClosed(town(), reading, orders);
      for (const [number, held] of orders) readInItsWords(reading, number, held);
      for (const language of ['fi', 'sv'] as const) await countedInReport(town(), language, catalogue);
      expect(town().logged.filter((line) => line.includes('parked'))).toEqual([]);
    });
  });

/** By the form, with the length, the team and the rhythm that the method itself says. */
async function ordered(town: Town, { method, language, kind, fields = {} }: Held, monday: string): Promise<string> {
  const orderer = ordererOf(town, language);
  const known = numbersSeenBy(orderer);
  await orderer.say(language === 'fi' ? 'tilaa' : 'beställ');
  const form = await town.play.until('the form', () => orderer.find('order.submit'));
  const isAcute = method.startsWith('acute');
  const days = isAcute
    ? { earliestDate: monday, latestDate: addDays(monday, 1), timeFrom: '09:00', timeTo: '20:00' }
    : {
        earliestDate: addDays(monday, 7),
        latestDate: addDays(monday, 28),
        timeFrom: '08:00',
      };
  const { durationMinutes: _length, clientAgreed, clientAgreedOn, ...usual } = orderFields(town, { ...days, ...fields });
  const people =
    kind === 'none'
      ? { kind, countFamily: '0', countClose: '0', countProfessionals: '7' }
      : { kind: 'client', clientAgreed: clientAgreed ?? '', clientAgreedOn: clientAgreedOn ?? '' };
  const wanted = { ...usual, ...people, method, unit: UNITS[language], timeTo: '17:00' };
  await orderer.pressFound(form, fillCard(form.card, wanted));
  await settled(town);
  return town.play.until(`an order of ${method}`, () => numbersSeenBy(orderer).find((number) => !known.includes(number)));
}

async function staffed(town: Town, number: string, { method, roles, minutes, language }: Held): Promise<void> {
  const [orderer, isMine] = [ordererOf(town, language), ofOrder(number)];
  const { card } = await town.play.until(`times for ${method}`, () => orderer.find('order.choose-time', isMine));
  const [slot] = timesOn(card);
  await town.play.press(orderer, 'order.choose-time', {}, { where: (held) => held['slot'] === slot?.value && isMine(held) });
  await settled(town);
  for (const actor of consultants(town))
    if (actor.find('offer.accept', isMine)) await actor.press('offer.accept', {}, { where: isMine });
  await settled(town);
  const order = await loaded(town, number);
  expect([method, order.phase, order.seats.map(({ role }) => role).sort()]).toEqual([method, 'preparing', roles]);
  expect([method, (end(order) - (meetingSlot(order)?.start ?? 0)) / MINUTE]).toEqual([method, minutes]);
}

/** The team confirms; whoever ordered reads the method's name and the text of its invitation in their own language. */
async function prepared(town: Town, reading: CardsRead, number: string, { method, names, language }: Held): Promise<void> {
  const order = await loaded(town, number);
  for (const actor of teamOf(town, order))
    await town.play.press(
      actor,
      'meeting.prepared',
      {},
      { where: (held) => ofOrder(number)(held) && held['outsiders'] === 'yes' },
    );
  await settled(town);
  expect((await loaded(town, number)).phase).toBe('confirmed');
  await reading.note(number);
  const said = reading.of(number).flatMap(({ who, words }) => (who === ORDERERS[language] ? [words] : []));
  expect([method, said.some((words) => words.includes(names[language]))]).toEqual([method, true]);
  const known = town.sandbox.app.world.areas[0]?.methods.find(({ id }) => id === method);
  const [, what = ''] = invitationOf({ method: known, kind: order.request.kind }, language);
  expect([method, reading.of(number).some(({ words }) => words.includes(what))]).toEqual([method, true]);
}

/** Each meeting at its time, with all that comes after it until the order is closed. */
async function heldAndClosed(town: Town, reading: CardsRead, orders: ReadonlyMap<string, Held>): Promise<void> {
  const { clock } = town.sandbox;
  const byEnd = (await Promise.all([...orders.keys()].map((number) => loaded(town, number)))).sort((a, b) => end(a) - end(b));
  const last = Math.max(...byEnd.map(end));
  const open = new Map(orders);
  for (const order of byEnd) {
    const at = end(order) + 15 * MINUTE;
    if (at > clock.now() + MINUTE) await clock.moveTo(at);
    await reading.note(...orders.keys());
    await counted(town, order, orders.get(order.number)!);
    await answerSurveys(town, open);
  }
  // Days off may stand between, but the surveys are still open.
  await clock.moveTo(last + 10 * DAY);
  await answerSurveys(town, open);
  expect([...open.values()].map(({ method }) => method)).toEqual([]);
  await clock.moveTo(last + 16 * DAY);
  await reading.note(...orders.keys());
  for (const number of orders.keys()) expect([number, (await loaded(town, number)).phase]).toEqual([number, 'closed']);
}

/** Takes out those who have answered. */
async function answerSurveys(town: Town, open: Map<string, Held>): Promise<void> {
  for (const [number, held] of open) if (await answered(town, number, held)) open.delete(number);
}

/** No card that anybody got speaks of two where one leads, nor of a family or a client where there is none. */
function readInItsWords(reading: CardsRead, number: string, { method, roles, kind }: Held): void {
  expect(reading.of(number).length).toBeGreaterThan(8);
  if (roles.length === 1) expect([method, reading.saying(number, OF_SEVERAL, OF_TWO)]).toEqual([method, []]);
  if (kind === 'none') expect([method, reading.saying(number, OF_CLIENT)]).toEqual([method, []]);
}

async function countedInReport(town: Town, language: Held['language'], catalogue: readonly Held[]): Promise<void> {
  const report = await reportOf(town, language);
  for (const { method, names } of catalogue.filter((one) => one.language === language)) {
    const orders = catalogue.filter((one) => one.method === method).length;
    expect(report).toMatch(new RegExp(`;"?${names[language]}"?;[^\\n]*\\b${orders}\\b`, 'u'));
  }
}

/** Counts, and the answers of those who were there. */
async function counted(town: Town, order: Order, { method, kind }: Held): Promise<void> {
  const isMine = ofOrder(order.number);
  const [first] = teamOf(town, order);
  const counts = {
    countFamily: '3',
    countClose: '1',
    countProfessionals: '4',
    countChildren: '0',
    countYoung: '0',
    summaryGiven: 'yes',
  };
  await town.play.press(first!, 'meeting.counts', counts, { where: isMine });
  const groups = codeGroupsOf(order);
  expect([method, groups.includes('client')]).toEqual([method, kind !== 'none']);
  const { codes } = await loaded(town, order.number);
  for (const group of groups) await answerFamilyForm(town.play.botOrigin, codes[group] ?? '', '9');
}

/** Who ordered and who led, as soon as they are asked. How two worked together is asked of no convener, and not between the meetings of a series. */
async function answered(town: Town, number: string, { method, roles, language, unasked = [] }: Held): Promise<boolean> {
  const isMine = ofOrder(number);
  const [first] = teamOf(town, await loaded(town, number));
  const [orderer, ofOrderer] = [ordererOf(town, language), ordererOf(town, language).find('feedback.answer', isMine)];
  const ofTeam = first?.find('feedback.answer', isMine);
  if (first === undefined || ofTeam === undefined || ofOrderer === undefined) return false;
  const [asked, own] = [ofOrderer, ofTeam].map(({ card }) => inputsOf(card).map(({ id }) => id));
  const wanted = ['heard', 'useful', ...(unasked.includes('worry_now') ? [] : ['worry_now'])];
  expect([method, asked?.filter((id) => unasked.includes(id)), wanted.filter((id) => !asked?.includes(id))]).toEqual([
    method,
    [],
    [],
  ]);
  expect([method, own?.includes('c_pair')]).toEqual([method, roles.length > 1 && method !== 'open-dialogue']);
  await town.play.press(orderer, 'feedback.answer', answerScales(ofOrderer.card, '8'), { where: isMine });
  await town.play.press(first, 'feedback.answer', answerScales(ofTeam.card, '8'), { where: isMine });
  return true;
}

function ordererOf(town: Town, language: Held['language']): Actor {
  return town.play.actor(ORDERERS[language]);
}

function teamOf(town: Town, order: Order): readonly Actor[] {
  return consultants(town).filter(({ person }) => order.seats.some(({ holder }) => holder?.name === person.name));
}

function end(order: Order): number {
  return meetingSlot(order)?.end ?? 0;
}

async function loaded({ sandbox }: Town, number: string): Promise<Order> {
  const order = await sandbox.app.world.orders.load(number);
  if (order === undefined) throw new Error('the order is gone');
  return order;
}

function nextMonday(today: string): string {
  const days = Array.from({ length: 7 }, (_, i) => addDays(today, i + 1));
  return days.find((day) => new Date(`${day}T12:00:00Z`).getUTCDay() === 1) ?? today;
}

async function reportOf({ sandbox: { app } }: Town, language: 'fi' | 'sv'): Promise<string> {
  const { world } = app;
  const period = readPeriod({ from: '2026-01-01', to: '2028-12-31' }, world.clock.now(), ZONE);
  if (typeof period === 'string') throw new Error(period);
  return String(await exportReport('csv', await periodReport(world, world.areas, period), joined(world.areas), language));
}
