import { expect, it } from 'vitest';
import { addDays } from '../../src/kernel/time/calendar-date.ts';
import { AtTab } from '../support/at-tab.ts';
import { asked } from '../support/desk.ts';
import { dayOf } from '../support/received.ts';
import { consultants, inOneTown, settled, type Town } from '../support/town.ts';
import { Week, type Ordered } from '../support/week.ts';

const MAIJA = 'Maija Esimerkki';
const AINO = '1e7a0000-0000-4000-8000-000000000001';
const BERTIL = '1e7a0000-0000-4000-8000-000000000002';
const NEW = '1e7a0000-0000-4000-8000-0000000000aa';

inOneTown('The coordinator’s week on the tab alone', (town) => {
  it('Brings every order to its end, keeps the bank and the area, and reads the report, with no card pressed', async () => {
    const tab = new AtTab(town(), MAIJA);
    // Whatever is in trouble is opened from the list of what waits.
    const week = new Week(town(), async (number, verb) => {
      await waits(tab, number);
      await (verb === 'desk.assign' ? assign(town(), tab, number) : tab.press(verb));
    });
    const phase = async ({ number }: Ordered) => (await week.load(number)).phase;

    const reviewed = await changeArea(town(), tab, () => week.place(0, undefined));
    await changeBank(town(), tab);
    const orders = [reviewed];
    for (const trouble of ['nobody-took-it', 'nobody-qualified', 'no-choice'] as const)
      orders.push(await week.place(orders.length, trouble));
    await tab.open(`/desk/orders/${reviewed.number}`);
    await tab.send('value="note"', { text: 'Sovin esihenkilön kanssa' });
    for (let morning = 0; morning < 2; morning += 1) {
      for (const order of orders) await week.goOn(order);
      await week.nextMorning();
    }

    // One of an agreed team falls ill, and another takes the seat.
    const [first] = (await week.load(reviewed.number)).seats;
    const ill = consultants(town()).find(({ person }) => person.aadObjectId === first?.holder?.id)!;
    await week.press(ill, 'seat.withdraw', reviewed.number);
    await waits(tab, reviewed.number);
    expect(tab.page).toContain('Sovin esihenkilön kanssa');
    await assign(town(), tab, reviewed.number, 1);
    expect(await phase(reviewed)).toBe('preparing');

    // Of one order nobody answers anything, so new days are asked for; another is called off.
    const silent = await week.place(0, undefined);
    const off = await week.place(2, undefined);
    await week.choose(silent);
    for (let day = 0; day < 12 && (await phase(silent)) === 'offering'; day += 1) await week.nextMorning();
    await waits(tab, silent.number);
    await tab.press('order.move');
    const later = addDays(dayOf(town().sandbox.clock.now()), 14);
    await tab.press('order.move', { earliestDate: later, latestDate: addDays(later, 18) });
    await tab.open('/desk/orders');
    await tab.find({ words: off.number });
    await tab.follow(`/desk/orders/${off.number}`);
    await tab.press('order.cancel');
    await tab.press('order.cancel', { reason: 'client-withdrew' });
    expect(await phase(off)).toBe('cancelled');

    orders.push(silent);
    await settled(town());
    for (const order of orders) await week.goOn(order);
    await week.hold(orders);
    expect(await Promise.all(orders.map(phase))).toEqual(orders.map(() => 'closed'));
    expect(week.presses.get(MAIJA)).toBeUndefined();
    expect(await tab.open('/desk/orders')).toContain('Mikään ei odota sinua juuri nyt.');
    await tab.open('/desk/reports');
    expect(await tab.follow('/desk/reports?area=itaraja&period=2026Q4')).toContain('Tilauksia 6 (0)');
  }, 600_000);
});

/** Opens the order from the list of what waits for the coordinator. */
async function waits(tab: AtTab, number: string): Promise<void> {
  const [list = ''] = (await tab.open('/desk/orders')).split('</section>');
  expect(list).toContain(number);
  await tab.follow(`/desk/orders/${number}`);
}

/** Who is given a seat has said yes on the telephone. */
async function assign(town: Town, tab: AtTab, number: string, seats = 2): Promise<void> {
  await tab.follow(`/desk/orders/${number}?calendars=yes`);
  const free = tab.choices('consultants').filter(({ title }) => title.endsWith('vapaa'));
  const given = free.slice(0, seats).map(({ value }) => value);
  await tab.press('desk.assign', { consultants: given.join(), reason: 'agreed' });
  await settled(town);
}

/** Every order is to be approved first, which is taken back once there is one; a method is put out of use. */
async function changeArea(town: Town, tab: AtTab, place: () => Promise<Ordered>): Promise<Ordered> {
  const { world } = town.sandbox.app;
  await tab.open('/desk/area');
  await tab.follow('/desk/area/policy');
  await tab.save('name="offerHours"', { reviewBeforeOffers: 'true' });
  const placed = await place();
  expect((await world.orders.load(placed.number))?.phase).toBe('review');
  await tab.open('/desk/orders');
  await tab.press('desk.approve', {}, placed.number);
  await tab.open('/desk/area');
  await tab.save('name="version" value="1"');
  expect(world.areas[0]?.policy.reviewBeforeOffers).toBe(false);
  await tab.follow('/desk/area/methods');
  await tab.follow('/desk/area/methods/theme-meeting');
  await tab.save('name="isOutOfUse"', { isOutOfUse: 'true' });
  expect(world.areas[0]?.methods.find(({ id }) => id === 'theme-meeting')?.isOutOfUse).toBe(true);
  return placed;
}

/** A file adds one and changes one; a pause, a permission given anew, and a wish that is confirmed. */
async function changeBank(town: Town, tab: AtTab): Promise<void> {
  const { bank } = town.sandbox.app.world;
  const today = dayOf(town.sandbox.clock.now());
  await tab.open('/desk/bank');
  const file = await (await asked(town, MAIJA, '/desk/bank?format=csv')).text();
  const [header = '', first = '', ...rest] = file.trim().split(/\r?\n/);
  const fresh = first.replace(/^[^;]*;[^;]*;[^;]*/, `${NEW};Uusi Konsultti;uusi@itaraja.example`);
  await tab.follow('/desk/bank/import');
  const changed = [header, first.replace('Aino Mallikas', 'Aino Uusinimi'), ...rest, fresh];
  await tab.send('name="file"', { file: changed.join('\n') });
  await tab.send('name="seen"');
  expect(await bank.find(NEW)).toMatchObject({ name: 'Uusi Konsultti' });
  await tab.open('/desk/bank');
  await tab.find({ words: 'aino uusi' });
  await tab.follow(`/desk/bank/${AINO}`);
  await tab.send('value="pause"', { from: addDays(today, 1), until: addDays(today, 60) });
  await tab.send('value="change"', { permission_until: addDays(today, 800) });
  expect(await bank.find(AINO)).toMatchObject({ permissionUntil: addDays(today, 800), pauses: [{}] });
  const bertil = town.play.actor('Bertil Exempel');
  await bertil.say('omat');
  await town.play.press(bertil, 'profile.own');
  const wished = { languages: 'sv,fi,en', municipalities: 'lappeenranta', maxPerYear: '9' };
  await town.play.press(bertil, 'profile.own-submit', wished);
  await tab.open('/desk/orders');
  await tab.follow('/desk/bank?state=wishing');
  await tab.follow(`/desk/bank/${BERTIL}`);
  await tab.press('desk.wish-confirm');
  expect(await bank.find(BERTIL)).toMatchObject({ languages: ['sv', 'fi', 'en'], maxPerYear: 9 });
}
