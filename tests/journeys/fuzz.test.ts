import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { chance } from '../support/fuzz/chance.ts';
import { inputsOf, type Input } from '../support/fuzz/inputs.ts';
import { MARK } from '../support/fuzz/spoiling.ts';
import { STRANGER } from '../support/nonsense/kinds.ts';
import { chooseFirstTime, inOneTown, ofOrder, placeOrder, settled, type Town } from '../support/town.ts';

/** `FUZZ_INPUTS=500000 FUZZ_SEED=7`: more of them, and others. */
const INPUTS = Number(process.env['FUZZ_INPUTS'] ?? 1_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_130);
const AT_ONCE = 8;
/** How an invoke is answered that the bot does not know. */
const NOT_IMPLEMENTED = 501;
const MOST_GROWTH_MB = 60;
const PATIENCE_MS = 120_000 + INPUTS * 60;

inOneTown('Inputs by chance', (town) => {
  it(
    `Inputs by chance, changed where the structure is known, find no fault of ours, tell no value to a log, and the bot neither grows nor stops`,
    async () => {
      await town().play.actor(STRANGER).say('apua');
      const henna = town().play.actor('Henna Satunen');
      const order = await placeOrder(town(), henna);
      const [taker] = await chooseFirstTime(town(), henna, order);
      if (taker === undefined) throw new Error('nobody was asked');
      const offer = String(taker.find('offer.accept', ofOrder(order))?.button.data['offer']);
      const luck = chance(SEED);
      const next = inputsOf(town(), { order, offer, code: 'ABCDEFGHJKLMNPQR' });
      const tenth = Math.ceil(INPUTS / 10);
      const faults = await send(
        town(),
        Array.from({ length: tenth }, () => next(luck)),
      );
      const before = memory();
      for (let sent = tenth; sent < INPUTS; sent += tenth)
        faults.push(
          ...(await send(
            town(),
            Array.from({ length: Math.min(tenth, INPUTS - sent) }, () => next(luck)),
          )),
        );
      expect(faults).toEqual([]);
      await settled(town());
      expect(memory() - before).toBeLessThan(MOST_GROWTH_MB);
      const { app } = town().sandbox;
      expect(town().logged.filter((line) => line.includes(MARK))).toEqual([]);
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
});

/** Sends them, some at a time; answers those that found a fault of ours, in a form in which they can be sent again. */
async function send(town: Town, inputs: readonly Input[]): Promise<string[]> {
  const faults: string[] = [];
  const left = [...inputs];
  const one = async (): Promise<void> => {
    for (let input = left.pop(); input !== undefined; input = left.pop()) {
      const status = await statusOf(town, input);
      if (status >= 500 && status !== NOT_IMPLEMENTED) faults.push(`HTTP ${status} of ${JSON.stringify(input).slice(0, 2_000)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return faults;
}

async function statusOf({ sandbox }: Town, { path, method, type, body }: Input): Promise<number> {
  const answer = await fetch(sandbox.app.origin + path, {
    method,
    redirect: 'manual',
    ...(body !== undefined && { body, headers: { 'content-type': type ?? 'text/plain' } }),
  });
  await answer.arrayBuffer();
  return answer.status;
}

/** Megabytes that are truly in use. */
function memory(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 1_000_000;
}
