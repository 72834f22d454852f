import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startApp, type App } from '../../src/app.ts';
import { readConfig } from '../../src/config/config.ts';
import { afterQuietHours } from '../../src/kernel/time/quiet-hours.ts';
import { isOver } from '../../src/model/order/order.ts';
import type { Consultant } from '../../src/model/people/person.ts';
import { oneDatabase, prepareFolder } from '../support/prepared-database.ts';
import { openCountry } from '../support/year/country.ts';
import { seatsOfThoseWhoLeft } from '../support/year/left-seats.ts';
import { playYear, YearClock } from '../support/year/year.ts';

const ORDERS = 3;

/** The large one is `npm run bench -- year`. */
it('A small year of one area ends each order, loses and doubles nothing, and answers every press, while something passing goes wrong', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'verkostobotti-year-'));
  const database = await oneDatabase();
  if (database.url === undefined) await prepareFolder(folder);
  const bot: { app?: App } = {};
  const origin = (): string => bot.app?.origin ?? '';
  const clock = new YearClock(
    origin,
    afterQuietHours(Date.now(), { quiet: '15:00-09:00', zone: 'Europe/Helsinki', holidays: [] }),
  );
  const size = { areas: 1, consultants: 22, orderers: 2 };
  const country = await openCountry({ ...size, folder, botUrl: () => `${origin()}/api/messages`, now: () => clock.now() });
  const variables = {
    MODE: 'development',
    PORT: '0',
    AREA_FILE: country.areaFiles,
    DATA_DIR: folder,
    GRAPH_ORIGIN: country.graph.origin,
    ...(database.url !== undefined && { DATABASE_URL: database.url }),
  };
  const silent = (): void => undefined;
  const pace = { perSecond: 10_000, perConversation: [] };
  const log = { info: silent, warn: silent, error: silent };
  const app = await startApp(readConfig({ ...variables, CLOCK_CONTROL: '1' }), { log, pace });
  bot.app = app;
  await app.world.bank.replace(country.consultants);
  try {
    const options = { orders: ORDERS, days: 2, daysAfter: 40, everyMinutes: 225, faultsEvery: 12, seed: 7 };
    const replaceBank = (people: readonly Consultant[]) => app.world.bank.replace(people);
    const seen = await playYear({ ...options, country, origin, clock, replaceBank, turnoverEvery: 3 });
    const { rows } = await app.database.pool.query<{ number: string }>('SELECT number FROM orders');
    const orders = await Promise.all(rows.map(({ number }) => app.world.orders.load(number)));
    expect([seen.placed, orders.length]).toEqual([ORDERS, ORDERS]);
    expect(orders.map((order) => order && isOver(order))).toEqual(orders.map(() => true));
    expect(seen.failed).toEqual([]);
    expect(seen.twice).toBeLessThanOrEqual(seen.lostAnswers);
    expect(await app.world.queue.parked()).toEqual([]);
    expect([seen.left.size > 0, await seatsOfThoseWhoLeft(app.database.pool, seen.left)]).toEqual([true, 0]);
    expect([...seen.presses.keys()]).toEqual(expect.arrayContaining(['order.choose-time', 'offer.accept', 'meeting.prepared']));
  } finally {
    await app.stop();
    await country.close();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  }
});
