import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { areaBook } from '../../src/area-book.ts';
import { openDatabase, type Database } from '../../src/adapters/prisma/database/database.ts';
import { prismaSettings, prismaStores, prismaTab } from '../../src/adapters/prisma/stores.ts';
import { deskTab } from '../../src/desk-tab/desk-tab.ts';
import { DAY, HOUR } from '../../src/kernel/time/instant.ts';
import { areaFileOf } from '../../src/config/complete-area.ts';
import type { AreaFile } from '../../src/config/area-schema.ts';
import type { DeskAsked, DeskPages } from '../../src/ports/web/desk-pages.ts';
import type { OrderEvent } from '../../src/model/order/events.ts';
import type { World } from '../../src/runtime/world.ts';
import { presses } from '../../src/stages/registry.ts';
import { commitOf, placed } from '../../tests/support/commits.ts';
import { aConsultant, anArea, anOffer, aRequest, NOW, SLOT } from '../../tests/support/order-builder.ts';
import { TEST_KEY } from '../../tests/support/test-key.ts';
import { freshDatabase } from '../database.ts';
import type { Table } from '../table.ts';

const OPEN_ORDERS = 1000;
const PEOPLE = 3000;
const RUNS = 41;
const AREA = anArea();

/**
 * Each page of the coordinator's tab with 1,000 open orders and 3,000 people, as it is asked for after the sign-in. On PostgreSQL where
 * BENCH_DATABASE_URL (of an administrator) is set, else embedded.
 */
export async function bench(): Promise<readonly Table[]> {
  const url = process.env['BENCH_DATABASE_URL'];
  return [url === undefined ? await embedded() : await onServer(url)];
}

async function onServer(adminUrl: string): Promise<Table> {
  const { url: databaseUrl, drop } = await freshDatabase(adminUrl, 'desk');
  const database = await openDatabase({ databaseUrl, dataDir: '' });
  try {
    return await measured('The coordinator’s tab on PostgreSQL', database);
  } finally {
    await database.close();
    await drop();
  }
}

async function embedded(): Promise<Table> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-desk-'));
  const database = await openDatabase({ dataDir });
  try {
    return await measured('The coordinator’s tab, embedded', database);
  } finally {
    await database.close();
    rmSync(dataDir, { recursive: true });
  }
}

async function measured(title: string, database: Database): Promise<Table> {
  const world = worldOn(database);
  const numbers = await fill(world);
  await database.pool.query('ANALYZE');
  const { areas } = prismaStores(database, world.clock, TEST_KEY);
  const config = { areas: [AREA], areaFiles: [areaFileOf(AREA) as AreaFile] };
  const book = await areaBook({ database, config, clock: world.clock, areas, log: world.log });
  const tab = deskTab({
    world,
    presses,
    area: book.desk,
    ...prismaTab(database, world.clock),
  });
  const day = new Date(SLOT.start).toISOString().slice(0, 10);
  const pages = {
    'orders, first page': '/desk/orders',
    'orders, page 20': '/desk/orders?page=20',
    'orders by name': '/desk/orders?words=Konsultti%20123',
    'orders by number': `/desk/orders?words=${numbers.confirmed}`,
    'orders by phase, method and place': '/desk/orders?phase=confirmed&method=anticipation-dialogue&municipality=imatra',
    'an order that waits': `/desk/orders/${numbers.waiting}`,
    'an order with people asked': `/desk/orders/${numbers.asked}`,
    'an order with its team': `/desk/orders/${numbers.confirmed}`,
    'calendar, a week': `/desk/calendar?day=${day}`,
    'calendar, a month': `/desk/calendar?view=month&day=${day}`,
    'the bank, first page': '/desk/bank',
    'the area': '/desk/area',
    'what if': '/desk/area/what-if',
    'who does not order': '/desk/demand',
    'reports, choosing a period': '/desk/reports',
    'reports, this half-year': '/desk/reports?period=2026H2',
  };
  const rows: (readonly (string | number)[])[] = [];
  for (const [name, address] of Object.entries(pages)) rows.push([name, ...(await timesOf(tab, address))]);
  const note = `${OPEN_ORDERS} open orders, ${PEOPLE} people; ${RUNS} times each, after three that do not count.`;
  return { title, columns: ['page', 'p50 ms', 'p95 ms', 'processor ms', 'kB'], rows, note };
}

async function timesOf(tab: DeskPages, address: string): Promise<readonly number[]> {
  const { pathname: path, searchParams } = new URL(address, 'http://desk');
  const who = { id: 'coordinator-1', tenant: 't', name: 'Maija Esimerkki' };
  const asked: DeskAsked = { who, path, query: Object.fromEntries(searchParams), hurry: AbortSignal.timeout(60_000) };
  let size = 0;
  const times: number[] = [];
  for (let run = 0; run < 3; run++) await tab.answer(asked);
  const cpu = process.cpuUsage();
  for (let run = 0; run < RUNS; run++) {
    const from = performance.now();
    const answer = await tab.answer(asked);
    times.push(performance.now() - from);
    if (answer.kind !== 'page' || answer.status !== undefined)
      throw new Error(`${path}: ${JSON.stringify(answer).slice(0, 200)}`);
    size = answer.body.markup.length;
  }
  const { user, system } = process.cpuUsage(cpu);
  times.sort((a, b) => a - b);
  const tenths = (ms = 0): number => Math.round(ms * 10) / 10;
  return [
    tenths(times[RUNS >> 1]),
    tenths(times[Math.floor(RUNS * 0.95)]),
    tenths((user + system) / 1000 / RUNS),
    Math.round(size / 1000),
  ];
}

/** The stores are real; calendars are not asked for a page that is only looked at. */
function worldOn(database: Database): World {
  const clock = { now: () => NOW };
  const parts = {
    ...prismaStores(database, clock, TEST_KEY),
    settings: prismaSettings(database),
    ...{ clock, areas: [AREA], publicUrl: 'https://bot.example.fi' },
    matcher: { availabilities: async () => new Map() },
    directory: { emailOf: async () => undefined },
  };
  return parts as unknown as World;
}

const personNo = (no: number) => `consultant-${no}`;

async function fill(world: World): Promise<{ readonly waiting: string; readonly asked: string; readonly confirmed: string }> {
  await world.bank.replace(
    Array.from({ length: PEOPLE }, (_, no) =>
      aConsultant({ id: personNo(no), name: `Kaisa Konsultti ${no}`, email: `k${no}@example.fi` }),
    ),
  );
  const found = { waiting: '', asked: '', confirmed: '' };
  for (let no = 0; no < OPEN_ORDERS; no += AT_ONCE)
    await Promise.all(Array.from({ length: AT_ONCE }, (_, k) => placeOne(world, no + k, found)));
  return found;
}

const AT_ONCE = 10;

async function placeOne(world: World, no: number, found: { waiting: string; asked: string; confirmed: string }): Promise<void> {
  const municipality = no % 3 === 0 ? 'imatra' : 'lappeenranta';
  const orderer = { id: `orderer-${no % 200}`, name: `Olli Tilaaja ${no % 200}` };
  const wish = { orderer, request: aRequest({ municipality }), needsReview: no % 20 === 0 };
  const { order } = await world.orders.place(2026, `form-${no}`, (number) =>
    commitOf(undefined, [placed(number, wish), ...(no % 20 === 0 || no % 10 === 1 ? [] : further(number, no))]),
  );
  if (order.phase === 'review') found.waiting = order.number;
  if (order.phase === 'offering') found.asked = order.number;
  if (order.phase === 'confirmed') found.confirmed = order.number;
}

/** A third is being asked, the rest has its team; about twelve meetings a day. */
function further(number: string, no: number): readonly OrderEvent[] {
  const shift = (no % 59) * DAY;
  const slot = { start: SLOT.start + shift, end: SLOT.end + shift };
  const block = { start: slot.start - HOUR, end: slot.end + HOUR };
  const offers = [0, 1, 2, 3, 4].map((k) =>
    anOffer({ id: `${number}-${k}`, consultant: personNo((no * 5 + k) % PEOPLE), slot, block }),
  );
  const asked: readonly OrderEvent[] = [
    { type: 'TimeChosen', choices: [slot] },
    { type: 'OffersMade', offers },
  ];
  if (no % 3 === 0) return asked;
  const taken = offers.slice(0, 2).map(({ id, consultant }, seat): OrderEvent => {
    return { type: 'OfferAccepted', offer: id, seat, consultant: { id: consultant, name: 'Kaisa Konsultti' } };
  });
  const prepared = [0, 1].map((seat): OrderEvent => ({ type: 'SeatPrepared', seat }));
  return [...asked, ...taken, { type: 'PairFilled' }, ...prepared, { type: 'MeetingConfirmed' }];
}
