import { expect, it } from 'vitest';
import { MINUTE } from '../../src/kernel/time/instant.ts';
import { dayOf, type Received } from '../support/received.ts';
import { inOneTown } from '../support/town.ts';
import { Week, type Ordered, type Trouble } from '../support/week.ts';

const TROUBLES: readonly (Trouble | undefined)[] = ['nobody-took-it', 'nobody-qualified', 'no-choice', undefined];
/** What is ordered each day, Monday first: six orders, and with `WEEK=12` twelve. */
const ORDERS = [
  TROUBLES,
  ...(process.env['WEEK'] === '12' ? [2, 2, 2, 2] : [1, 1, 0, 0]).map((count) => Array<undefined>(count).fill(undefined)),
];

inOneTown('The coordinator’s week', (town) => {
  it('Ends each order as it should, the three in trouble by two presses each, and tells nobody twice of one thing', async () => {
    const week = new Week(town());
    await week.claim();
    const orders: Ordered[] = [];
    for (const day of ORDERS) {
      for (const trouble of day) orders.push(await week.place(orders.length, trouble));
      for (const order of orders) await week.goOn(order);
      await week.nextMorning();
    }
    for (const order of orders) await week.goOn(order);
    await week.hold(orders);

    const ended = await Promise.all(orders.map(({ number }) => week.load(number)));
    const coordinator = week.coordinator.person.name;
    const called = week.heard.filter(({ words }) => words.includes(`<at>${coordinator}</at>`));
    process.stdout.write(`${JSON.stringify({ presses: Object.fromEntries(week.presses), heard: counted(week.heard) })}\n`);
    expect(ended.map(({ phase }) => phase)).toEqual(orders.map(() => 'closed'));
    expect(week.presses.get(coordinator)).toBe(2 * called.length);
    expect(called).toHaveLength(3);
    // Each is sent, given a time, ticked and answered.
    for (const { orderer } of orders) {
      const own = orders.filter((one) => one.orderer.person === orderer.person);
      expect(week.presses.get(orderer.person.name)).toBe(4 * own.length);
    }
    expect(twice(week.heard)).toEqual([]);
    const mornings = week.heard.filter(({ words }) => words.includes('Hyvää huomenta')).map(({ at }) => dayOf(at));
    expect(mornings).toEqual([...new Set(mornings)]);
  }, 600_000);
});

function counted(heard: readonly Received[]): Readonly<Record<string, number>> {
  const names = [...new Set(heard.map(({ by }) => by))];
  return Object.fromEntries(names.map((name) => [name, heard.filter(({ by }) => by === name).length]));
}

/** Of one order to one person within a minute: people let more time pass between what they do. Of a channel only what calls somebody. */
function twice(heard: readonly Received[]): readonly string[] {
  const told = heard.filter(({ order, words, isChannel }) => order !== undefined && (!isChannel || words.includes('<at>')));
  return told.flatMap((one, i) => {
    const again = told.slice(i + 1).find(({ by, order, at }) => by === one.by && order === one.order && at - one.at < MINUTE);
    return again === undefined ? [] : [`${one.by} ${one.order ?? ''}: ${one.words.slice(0, 400)} … ${again.words.slice(0, 400)}`];
  });
}
