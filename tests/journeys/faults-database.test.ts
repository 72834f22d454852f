import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Log } from '../../src/ports/log.ts';
import { Play } from '../../src/sandbox/scripted/play.ts';
import { startApp } from '../../src/app.ts';
import { startSandbox, type RunningSandbox } from '../../src/sandbox/start-sandbox.ts';
import type { Actor } from '../../src/sandbox/teams/actor.ts';
import { timesOn } from '../../src/sandbox/teams/cards.ts';
import { databaseLine, type DatabaseLine } from '../support/database-line.ts';
import { PATIENCE_MS } from '../support/patience.ts';
import { freshDatabase } from '../support/prepared-database.ts';
import { consultants, ofOrder, placeOrder, settled } from '../support/town.ts';

const adminUrl = process.env['TEST_DATABASE_URL'];
if (adminUrl === undefined) describe.skip('The database away (skipped, TEST_DATABASE_URL is not set)', () => journeys(''));
else describe('The database away', () => journeys(adminUrl));

const SORRY = /^(Anteeksi|Förlåt), /;

function journeys(url: string): void {
  const heard = listening();
  let line: DatabaseLine;
  let sandbox: RunningSandbox;
  let play: Play;
  let leave: () => Promise<void> = () => Promise.resolve();

  beforeAll(async () => {
    const database = await freshDatabase(url);
    const dataDir = await mkdtemp(join(tmpdir(), 'verkostobotti-away-'));
    line = await databaseLine(database.url);
    sandbox = await startSandbox(startApp, {
      port: 0,
      dataDir,
      databaseUrl: line.url,
      log: heard.log,
      answerWithinMs: PATIENCE_MS,
    });
    play = new Play(sandbox, sandbox.app.origin, () => undefined);
    leave = async () => {
      await sandbox.stop();
      await line.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    };
  });
  afterAll(async () => {
    line.mend();
    await leave();
  });

  it('In the middle of a wave: people get a kind sentence, and when it is back all goes on, with nothing lost or twice', async () => {
    const henna = play.actor('Henna Satunen');
    const town = { play, sandbox };
    const number = await placeOrder(town, henna);
    const first = await chooseAndCut(town, henna, number, line);

    expect(await readiness(sandbox)).toBe(503);
    const pressed = await first.press('offer.accept', {}, { where: ofOrder(number) });
    expect(pressed).toEqual({ kind: 'message', text: expect.stringMatching(SORRY) });
    expect(await henna.say('tilaa')).toMatchObject({ answer: { status: 200 } });
    expect(henna.messages()[0]?.text).toMatch(SORRY);

    line.mend();
    while ((await readiness(sandbox)) !== 200);
    await play.until('the other offers', () => (asked(town, number).length >= 4 ? true : undefined));
    await settled(town);
    expect(offersTo(asked(town, number), number)).toEqual(asked(town, number).map(() => 1));
    const order = await sandbox.app.world.orders.load(number);
    expect(order?.seats.every(({ holder }) => holder === undefined)).toBe(true);
    expect(order?.offers).toHaveLength(asked(town, number).length);

    for (const actor of asked(town, number).slice(0, 2)) await actor.press('offer.accept', {}, { where: ofOrder(number) });
    await settled(town);
    expect((await sandbox.app.world.orders.load(number))?.booking?.eventId).toBeDefined();
    expect(await sandbox.app.world.queue.parked()).toEqual([]);
  });

  it('While nothing is under way: the worker tries again and again, and a timer that fell due meanwhile is kept', async () => {
    const henna = play.actor('Henna Satunen');
    const number = await placeOrder({ play, sandbox }, henna);
    await settled({ play, sandbox });
    line.cut();
    await heard.times('the worker could not reach the queue', 3);
    expect(await readiness(sandbox)).toBe(503);
    line.mend();
    while ((await readiness(sandbox)) !== 200);
    await sandbox.clock.moveTo(sandbox.clock.now() + 4 * 86_400_000);
    const history = await sandbox.app.world.orders.history(number);
    expect(history.filter(({ event }) => event.type === 'ChoiceReminded')).toHaveLength(1);
  });
}

/** Chooses a time and cuts the line when Teams has taken the first offer and the bot has not yet heard of it; answers with who got it. */
async function chooseAndCut(town: Place, henna: Actor, number: string, line: DatabaseLine): Promise<Actor> {
  const { play, sandbox } = town;
  const { card } = await play.until('times', () => henna.find('order.choose-time', ofOrder(number)));
  const times = timesOn(card);
  const slot = times.find(({ title }) => Number(/· (\d+) /.exec(title)?.[1] ?? 0) >= 4)?.value ?? '';
  const stop = sandbox.teams.world.changes.subscribe(() => {
    if (asked(town, number).length > 0) line.cut();
  });
  await play.press(henna, 'order.choose-time', {}, { where: (held) => held['slot'] === slot && ofOrder(number)(held) });
  const first = await play.until('an offer', () => asked(town, number)[0]);
  stop();
  return first;
}

interface Place {
  readonly play: Play;
  readonly sandbox: RunningSandbox;
}

function asked(town: Place, number: string): readonly Actor[] {
  return consultants(town).filter((actor) => actor.find('offer.accept', ofOrder(number)));
}

function offersTo(actors: readonly Actor[], number: string): readonly number[] {
  const isOffer = (content: string): boolean => content.includes('offer.accept') && content.includes(number);
  return actors.map((actor) => actor.messages().filter(({ attachments }) => isOffer(JSON.stringify(attachments))).length);
}

async function readiness({ app }: RunningSandbox): Promise<number> {
  return (await fetch(`${app.origin}/health/ready`)).status;
}

/** A log of which one can wait that it says something so many times from now on. */
function listening(): { readonly log: Log; times(message: string, count: number): Promise<void> } {
  const waiters = new Set<(message: string) => void>();
  const write = (_fields: object, message: string): void => {
    for (const waiter of waiters) waiter(message);
  };
  const times = (message: string, count: number): Promise<void> =>
    new Promise((resolve) => {
      let left = count;
      const waiter = (said: string): void => {
        if (said !== message || (left -= 1) > 0) return;
        waiters.delete(waiter);
        resolve();
      };
      waiters.add(waiter);
    });
  return { log: { info: write, warn: write, error: write }, times };
}
