import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApp } from '../../src/app.ts';
import { listen, type Listening } from '../../src/sandbox/http/listening.ts';
import { Play } from '../../src/sandbox/scripted/play.ts';
import { startSandbox, type RunningSandbox } from '../../src/sandbox/start-sandbox.ts';
import { chance } from '../support/fuzz/chance.ts';
import { statusOf } from '../support/fuzz/in-process.ts';
import { inputsOf, type Input } from '../support/fuzz/inputs.ts';
import { MARK } from '../support/fuzz/spoiling.ts';
import { STRANGER } from '../support/nonsense/kinds.ts';
import { oneDatabase, prepareFolder } from '../support/prepared-database.ts';
import { chooseFirstTime, ofOrder, placeOrder } from '../support/town.ts';

/** `.ci/run` sends 50,000; `FUZZ_INPUTS=500000 FUZZ_SEED=7`: more of them, and others. */
const INPUTS = Number(process.env['FUZZ_INPUTS'] ?? 5_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_130);
const AT_ONCE = 32;
/** How an invoke is answered that the bot does not know. */
const NOT_IMPLEMENTED = 501;
const MOST_GROWTH_MB = 60;
const PATIENCE_MS = 240_000 + INPUTS * 20;

const logged: string[] = [];
const log = (fields: object, message: string): void => void logged.push(`${message} ${JSON.stringify(fields)}`);
let dataDir = '';
let listening: Listening;
let sandbox: RunningSandbox;
let database: Awaited<ReturnType<typeof oneDatabase>>;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'verkostobotti-fuzz-'));
  database = await oneDatabase();
  if (database.url === undefined) await prepareFolder(dataDir);
  listening = await listen(() => undefined);
  const { server, port } = listening;
  const { url: databaseUrl } = database;
  sandbox = await startSandbox(startApp, {
    port,
    dataDir,
    databaseUrl,
    server,
    log: { info: () => undefined, warn: log, error: log },
  });
});

afterAll(async () => {
  await sandbox.stop();
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

it(
  'Inputs by chance, changed where the structure is known, find no fault of ours, tell no value to a log, and the bot neither grows nor stops',
  async () => {
    const stage = { sandbox, play: new Play(sandbox, sandbox.app.origin, () => undefined) };
    await stage.play.actor(STRANGER).say('apua');
    const henna = stage.play.actor('Henna Satunen');
    const order = await placeOrder(stage, henna);
    const [taker] = await chooseFirstTime(stage, henna, order);
    if (taker === undefined) throw new Error('nobody was asked');
    const offer = String(taker.find('offer.accept', ofOrder(order))?.button.data['offer']);
    const next = inputsOf(stage, { order, offer, code: 'ABCDEFGHJKLMNPQR' });
    const luck = chance(SEED);
    const some = (): Input => next(luck);
    const faults = await send(INPUTS / 10, some);
    const before = memory();
    faults.push(...(await send((INPUTS * 9) / 10, some)));
    expect(faults).toEqual([]);
    await sandbox.clock.advance(1);
    expect(memory() - before).toBeLessThan(MOST_GROWTH_MB);
    const { app } = sandbox;
    expect(logged.filter((line) => line.includes(MARK))).toEqual([]);
    expect(await (await fetch(`${app.origin}/metrics`)).text()).not.toContain(MARK);
    expect(await app.world.queue.parked()).toEqual([]);
    const health = await (await fetch(`${app.origin}/health/ready`)).text();
    expect(health).not.toContain('false');
    expect((await app.world.orders.load(order))?.seats.every(({ holder }) => holder === undefined)).toBe(true);
    const found = taker.find('offer.accept', ofOrder(order));
    expect((found && (await taker.pressFound(found)))?.kind).toBe('card');
  },
  PATIENCE_MS,
);

/** Sends them, some at a time; answers those that found a fault of ours, in a form in which they can be sent again. */
async function send(count: number, some: () => Input): Promise<string[]> {
  const faults: string[] = [];
  let left = count;
  const one = async (): Promise<void> => {
    for (; left > 0; left -= 1) {
      const input = some();
      const status = await statusOf(listening.server, input);
      if (status >= 500 && status !== NOT_IMPLEMENTED) faults.push(`HTTP ${status} of ${JSON.stringify(input).slice(0, 2_000)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return faults;
}
/** Megabytes that are truly in use. */
function memory(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 1_000_000;
}
