import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase } from '../../src/adapters/prisma/database/database.ts';
import { prismaStores } from '../../src/adapters/prisma/stores.ts';
import { afterQuietHours } from '../../src/kernel/time/quiet-hours.ts';
import { botProcess, type BotProcess } from '../../tests/support/bot-process.ts';
import { TEST_KEY } from '../../tests/support/test-key.ts';
import { openCountry } from '../../tests/support/year/country.ts';
import { seatsOfThoseWhoLeft } from '../../tests/support/year/left-seats.ts';
import { playYear, YearClock, type YearSeen } from '../../tests/support/year/year.ts';
import { freshDatabase, serverUrl } from '../database.ts';
import type { Table } from '../table.ts';

const numberOf = (name: string, usual: number): number => Number(process.env[name] ?? usual);
const SIZE = {
  areas: numberOf('YEAR_AREAS', 22),
  consultants: numberOf('YEAR_CONSULTANTS', 3_000),
  orderers: numberOf('YEAR_ORDERERS', 40),
};
const ORDERS = numberOf('YEAR_ORDERS', 11_000);
const DAYS = numberOf('YEAR_DAYS', 365);
const DAYS_AFTER = numberOf('YEAR_DAYS_AFTER', 60);
const EVERY_MINUTES = numberOf('YEAR_EVERY_MINUTES', 90);
const SEED = numberOf('YEAR_SEED', 20_261_130);
const FAULTS_EVERY = numberOf('YEAR_FAULTS_EVERY', 20);
const TURNOVER_EVERY = numberOf('YEAR_TURNOVER_EVERY', 6);

/**
 * All of Finland's year: people who order, answer late or never, decline, cancel and fall ill, leave, move and are out of reach, through the real bot as a process of its own, the
 * pretend Teams and Graph over HTTP, and PostgreSQL, while now and then something passing goes wrong. `YEAR_AREAS`, `YEAR_CONSULTANTS`,
 * `YEAR_ORDERS`, `YEAR_DAYS`, `YEAR_EVERY_MINUTES`, `YEAR_SEED` make it smaller, or another one; `YEAR_FAULTS_EVERY=0` lets nothing go wrong, `YEAR_TURNOVER_EVERY=0`
 * nobody leave, move or be away.
 */
export async function bench(): Promise<readonly Table[]> {
  const { url, drop } = await freshDatabase(serverUrl(), 'year');
  const folder = await mkdtemp(join(tmpdir(), 'bench-year-'));
  let bot: BotProcess | undefined;
  let close = async (): Promise<void> => undefined;
  const origin = (): string => bot?.origin ?? '';
  const clock = new YearClock(
    origin,
    afterQuietHours(Date.now(), { quiet: '15:00-09:00', zone: 'Europe/Helsinki', holidays: [] }),
  );
  const country = await openCountry({ ...SIZE, folder, botUrl: () => `${origin()}/api/messages`, now: () => clock.now() });
  const server = new pg.Client({ connectionString: url });
  try {
    const database = await openDatabase({ databaseUrl: url, dataDir: '' });
    const { bank } = prismaStores(database, { now: () => clock.now() }, TEST_KEY);
    close = () => database.close();
    await bank.replace(country.consultants);
    await server.connect();
    const [before = 0] = await numbersIn(server, 'SELECT pg_database_size(current_database()) AS n');
    const variables = { MODE: 'development', AREA_FILE: country.areaFiles, DATA_DIR: folder, GRAPH_ORIGIN: country.graph.origin };
    bot = await botProcess({ ...variables, CLOCK_CONTROL: '1', LOG_LEVEL: 'fatal', DATABASE_URL: url }, 'bench/year/bot.ts');
    await bot.start();
    const began = performance.now();
    const looks: Look[] = [];
    const afterDay = async (day: string): Promise<void> => {
      looks.push(await lookAt(origin()));
      const { oldestSeconds, megabytes } = looks.at(-1) as Look;
      const [orders = 0] = await numbersIn(server, 'SELECT count(*) AS n FROM orders');
      console.log(
        `${day} ${Math.round((performance.now() - began) / 1000)} s, ${orders} orders, ${megabytes} MB, oldest work ${oldestSeconds} s`,
      );
    };
    const seen = await playYear({
      country,
      origin,
      clock,
      seed: SEED,
      orders: ORDERS,
      days: DAYS,
      daysAfter: DAYS_AFTER,
      everyMinutes: EVERY_MINUTES,
      faultsEvery: FAULTS_EVERY,
      turnoverEvery: TURNOVER_EVERY,
      replaceBank: (people) => bank.replace(people),
      afterDay,
    });
    return [await told(server, { seen, looks, before, seconds: (performance.now() - began) / 1000 }), slowest(seen)];
  } finally {
    await bot?.kill();
    await server.end();
    await close();
    await country.close();
    await drop();
    await rm(folder, { recursive: true });
  }
}

/** The bot as its metrics tell. */
interface Look {
  readonly processorSeconds: number;
  readonly megabytes: number;
  readonly oldestSeconds: number;
}

async function lookAt(origin: string): Promise<Look> {
  const text = await (await fetch(`${origin}/metrics`)).text();
  const figure = (name: string): number => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
  const megabytes = Math.round(figure('process_resident_memory_bytes') / 1_000_000);
  const processorSeconds = Math.round(figure('process_cpu_seconds_total'));
  return { processorSeconds, megabytes, oldestSeconds: Math.round(figure('verkostobotti_work_oldest_due_seconds')) };
}

async function numbersIn(server: pg.Client, sql: string): Promise<readonly number[]> {
  return (await server.query<{ n: string }>(sql)).rows.map(({ n }) => Number(n));
}

interface Played {
  readonly seen: YearSeen;
  readonly looks: readonly Look[];
  /** Size of the empty database. */
  readonly before: number;
  readonly seconds: number;
}

async function told(server: pg.Client, { seen, looks, before, seconds }: Played): Promise<Table> {
  const one = async (sql: string): Promise<number> => (await numbersIn(server, sql))[0] ?? 0;
  const phases = await server.query<{ phase: string; n: string }>(
    'SELECT phase, count(*) AS n FROM orders GROUP BY phase ORDER BY n DESC',
  );
  const over = "phase IN ('closed', 'cancelled', 'unfilled')";
  const megabytesAt = (from: number): number => looks[Math.floor((looks.length - 1) * from)]?.megabytes ?? 0;
  const grown = (await one('SELECT pg_database_size(current_database()) AS n')) - before;
  const rows: (readonly [string, string | number])[] = [
    ['minutes', Math.round(seconds / 6) / 10],
    ['processor of the bot, minutes', Math.round((looks.at(-1)?.processorSeconds ?? 0) / 6) / 10],
    ['processor of the pretend Teams, Graph and people, minutes', Math.round(process.cpuUsage().user / 6_000_000) / 10],
    ['processor of the bot for each order, s', perOrder(looks, seen.placed)],
    ['orders sent', seen.placed],
    [
      'of people',
      Object.entries(seen.turnover)
        .map(([kind, n]) => `${kind} ${n}`)
        .join(', '),
    ],
    ['seats of people who have left', await seatsOfThoseWhoLeft(server, seen.left)],
    ['orders lost', seen.placed - (await one('SELECT count(*) AS n FROM orders'))],
    ['orders by phase', phases.rows.map(({ phase, n }) => `${phase} ${n}`).join(', ')],
    ['orders that have not ended', await one(`SELECT count(*) AS n FROM orders WHERE NOT ${over}`)],
    ['people asked', await one('SELECT count(*) AS n FROM offers')],
    ['presses', [...seen.presses.values()].reduce((sum, times) => sum + times.length, 0)],
    ['presses without an answer', seen.failed.length],
    ['cards that stand twice', seen.twice],
    ['answers of Teams that were lost', seen.lostAnswers],
    ['sendings that never ended', await one("SELECT count(*) AS n FROM messages WHERE state = 'sending'")],
    ['work put aside', await one('SELECT count(*) AS n FROM parked_jobs')],
    ['work done, by key', await one('SELECT count(*) AS n FROM planned_keys')],
    ['memory at each quarter, MB', [0, 0.25, 0.5, 0.75, 1].map(megabytesAt).join(', ')],
    ['oldest due work of a day’s end, s', Math.max(0, ...looks.map(({ oldestSeconds }) => oldestSeconds))],
    ['transactions of the database for each order', Math.round((await one(TRANSACTIONS)) / seen.placed)],
    ['database, MB', Math.round(grown / 1_000_000)],
    ['database for each order, kB', Math.round(grown / 1_000 / seen.placed)],
  ];
  return { title: 'A year on PostgreSQL', columns: ['', 'figure'], rows };
}

const TRANSACTIONS = 'SELECT xact_commit AS n FROM pg_stat_database WHERE datname = current_database()';

/** Since the first day's end: what starting costs is not theirs. */
function perOrder(looks: readonly Look[], placed: number): number {
  const seconds = (looks.at(-1)?.processorSeconds ?? 0) - (looks[0]?.processorSeconds ?? 0);
  return Math.round((seconds / placed) * 100) / 100;
}

/** Each verb with its times: what a press took while seven others were under way. */
function slowest({ presses, failed }: YearSeen): Table {
  const at = (times: readonly number[], share: number): number => Math.round(times[Math.floor((times.length - 1) * share)] ?? 0);
  const rows = [...presses]
    .map(([verb, times]) => ({ verb, times: [...times].sort((a, b) => a - b) }))
    .map(({ verb, times }) => [verb, times.length, at(times, 0.5), at(times, 0.99), at(times, 1)] as const)
    .sort((a, b) => b[4] - a[4]);
  const note = failed.length === 0 ? {} : { note: `Without an answer: ${failed.slice(0, 5).join('; ')}` };
  return { title: 'Presses', columns: ['verb', 'times', 'p50 ms', 'p99 ms', 'slowest ms'], rows, ...note };
}
