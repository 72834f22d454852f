import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openDatabase, type Database } from '../../src/adapters/prisma/database/database.ts';
import { prismaStores } from '../../src/adapters/prisma/stores.ts';
import type { Area } from '../../src/model/area/area.ts';
import { periodReport } from '../../src/stages/report/period-report.port.ts';
import { anArea } from '../../tests/support/order-builder.ts';
import { freshDatabase } from '../database.ts';
import type { Table } from '../table.ts';
import { drawing, drawnOrder, fill } from './year.ts';
import { TEST_KEY } from '../../tests/support/test-key.ts';

const AREAS = 22;
const ORDERS_OF_AREA = 500;
const YEAR = 2025;
const ANSWERS_OF_AREA = 4000;
const COLUMNS = [
  ...['years kept', 'orders', 'answers', 'run', 'seconds', 'processor s'],
  ...['press p50 ms', 'loop delay p50 ms', 'p99 ms', 'more memory MB'],
];

/**
 * The report of all Finland's year (22 areas, 11,000 orders), with one, three and ten years in the database. On PostgreSQL where
 * BENCH_DATABASE_URL (of an administrator) is set, and embedded. The first run publishes the feedback of all years, as the mornings of their
 * quarters would have; the second finds it published, in a process that has made one report; then the quickest of three. All the while
 * somebody presses a button, every 20 ms.
 */
export async function bench(): Promise<readonly Table[]> {
  const years = (process.env['BENCH_YEARS'] ?? '1,3,10').split(',').map(Number);
  const url = process.env['BENCH_DATABASE_URL'];
  return [...(url === undefined ? [] : [await onServer(url, years)]), await embedded(years.slice(0, 2))];
}

async function onServer(adminUrl: string, years: readonly number[]): Promise<Table> {
  const { url: databaseUrl, drop } = await freshDatabase(adminUrl, 'report');
  const database = await openDatabase({ databaseUrl, dataDir: '' });
  try {
    return await measured('All Finland’s year on PostgreSQL', database, years);
  } finally {
    await database.close();
    await drop();
  }
}

async function embedded(years: readonly number[]): Promise<Table> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-report-'));
  const database = await openDatabase({ dataDir });
  try {
    return await measured('All Finland’s year, embedded', database, years);
  } finally {
    await database.close();
    rmSync(dataDir, { recursive: true });
  }
}

async function measured(title: string, database: Database, years: readonly number[]): Promise<Table> {
  const areas = Array.from({ length: AREAS }, (_, i) => anArea({ id: `area-${i}` }));
  const rows: (string | number)[][] = [];
  let filled = 0;
  for (const kept of years) {
    for (; filled < kept; filled++) {
      await fillYear(database, areas, YEAR - filled);
      await fillAnswers(database, areas, YEAR - filled);
    }
    await database.pool.query('ANALYZE events');
    const runs = [];
    for (let run = 0; run < 5; run++) runs.push(await oneReport(database, areas));
    const [first, second, ...later] = runs;
    const [best] = later.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
    const size = [kept, areas.length * ORDERS_OF_AREA * kept, areas.length * ANSWERS_OF_AREA * kept];
    for (const [name, run] of Object.entries({ publishing: first, second, quickest: best }))
      rows.push([...size, name, ...(run ?? [])]);
  }
  return { title, columns: COLUMNS, rows, note: 'Of one year; the year before is read too, to stand beside.' };
}

async function oneReport(database: Database, areas: readonly Area[]): Promise<number[]> {
  const now = Date.UTC(YEAR + 1, 1, 1);
  const clock = { now: () => now };
  const world = { ...prismaStores(database, clock, TEST_KEY), clock };
  global.gc?.();
  const memory = process.memoryUsage().rss;
  let most = memory;
  const presses: number[] = [];
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
    const pressed = performance.now();
    void world.orders.load('VP-2025-0001').then(() => presses.push(performance.now() - pressed));
  }, 20);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const [from, cpu] = [performance.now(), process.cpuUsage()];
  delay.enable();
  await periodReport(world, areas, { from: `${YEAR}-01-01`, to: `${YEAR}-12-31`, asOf: now });
  delay.disable();
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (performance.now() - from) / 1000;
  clearInterval(watch);
  const press = presses.sort((a, b) => a - b)[presses.length >> 1] ?? 0;
  const ms = [press, delay.percentile(50) / 1e6, delay.percentile(99) / 1e6].map((one) => Math.round(one * 10) / 10);
  return [round(seconds), round((user + system) / 1e6), ...ms, Math.round((most - memory) / 1e6)];
}

async function fillYear(database: Database, areas: readonly Area[], year: number): Promise<void> {
  const draw = drawing(year);
  for (const { id } of areas)
    await fill(
      database,
      Array.from({ length: ORDERS_OF_AREA }, (_, i) => `VP-${year}-${id}-${i}`).flatMap((order) =>
        drawnOrder(order, { area: id, from: Date.UTC(year, 0, 1), draw }),
      ),
    );
}

/** Sheets of four quarters and groups as releases leave them, and how many answered. */
async function fillAnswers({ pool }: Database, areas: readonly Area[], year: number): Promise<void> {
  for (const { id } of areas) {
    await pool.query(ANSWERS, [id, year, ANSWERS_OF_AREA]);
    await pool.query(CELLS, [id, year]);
  }
}

const ANSWERS = `
  INSERT INTO answers (id, area, period, survey, "group", method, kind, is_follow_up, items)
  SELECT gen_random_uuid()::text, $1::text, $2::int || 'Q' || 1 + n % 4, 'meeting',
    (ARRAY['client', 'close', 'professional', 'professional', 'orderer', 'consultant'])[1 + n % 6],
    (ARRAY['anticipation-dialogue', 'open-dialogue', 'cooperation-meeting'])[1 + n / 6 % 3], 'client', n % 5 = 0,
    jsonb_build_object('heard', (random() * 10)::int, 'others', (random() * 10)::int, 'hope', (random() * 10)::int,
      'clarity', (random() * 10)::int, 'my_part', (random() * 10)::int, 'facilitation', (random() * 10)::int,
      'useful', (random() * 10)::int, 'recommend', (random() * 10)::int)
  FROM generate_series(1, $3::int) AS n`;

const CELLS = `
  INSERT INTO answer_cells (id, area, period, survey, "group", method, kind, is_follow_up, meetings, answers, attended, matched, left_out)
  SELECT gen_random_uuid()::text, area, period, survey, "group", method, kind, is_follow_up, count(*) / 3, count(*), count(*) * 2, count(*), 0
  FROM answers WHERE area = $1 AND period LIKE $2 || 'Q%' GROUP BY area, period, survey, "group", method, kind, is_follow_up`;

function round(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}
