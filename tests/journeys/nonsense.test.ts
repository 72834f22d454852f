import { describe, expect, it } from 'vitest';
import { KINDS, STRANGER, type Target } from '../support/nonsense/kinds.ts';
import { chooseFirstTime, inOneTown, ofOrder, placeOrder, type Town } from '../support/town.ts';
import type { Actor, FoundButton } from '../../src/sandbox/teams/actor.ts';

/** How an invoke is answered that the bot does not know. */
const NOT_IMPLEMENTED = 501;
/** `NONSENSE=all`: a whole life after each kind, and not after every so many. */
const LIVES_EVERY = process.env['NONSENSE'] === 'all' ? 1 : 30;
const PATIENCE_MS = process.env['NONSENSE'] === 'all' ? 900_000 : 480_000;

describe('the kinds of nonsense', () => {
  it('The kinds of nonsense are at least sixty, each with a name of its own', () => {
    expect(new Set(KINDS.map(({ name }) => name)).size).toBe(KINDS.length);
    expect(KINDS.length).toBeGreaterThanOrEqual(60);
  });
});

inOneTown('Nonsense of every kind', (town) => {
  it(
    'Is answered without harm, and the life of an order goes on after it',
    async () => {
      await town().play.actor(STRANGER).say('apua');
      const standing = await offered(town());
      const faults: string[] = [];
      for (const [index, { name, send }] of KINDS.entries()) {
        const status = await send(town(), standing);
        if (status === 0 || (status >= 500 && status !== NOT_IMPLEMENTED)) faults.push(`${name}: HTTP ${status}`);
        faults.push(...(await ills(town(), standing)).map((ill) => `after ${name}: ${ill}`));
        if (index % LIVES_EVERY === LIVES_EVERY - 1 || index === KINDS.length - 1) await live(town(), name);
      }
      expect(faults).toEqual([]);
      expect(await town().sandbox.app.world.queue.parked()).toEqual([]);
    },
    PATIENCE_MS,
  );

  it('In a name does not keep its bearer from accepting, and the order has its event', async () => {
    await live(town(), 'a name with NUL', (actor) => {
      Object.assign(actor.person, { name: `${actor.person.name}\u0000\ud800` });
    });
    expect(await town().stored()).not.toMatch(/\\u0000|\\ud800/u);
  });
});

interface Standing extends Target {
  readonly taker: Actor;
  readonly found: FoundButton;
}

/** An order with offers, one of them taken, that stands while the nonsense comes. */
async function offered(town: Town): Promise<Standing> {
  const henna = town.play.actor('Henna Satunen');
  const order = await placeOrder(town, henna);
  const [taker] = await chooseFirstTime(town, henna, order);
  const found = taker?.find('offer.accept', ofOrder(order));
  if (taker === undefined || found === undefined) throw new Error('nobody was asked');
  await taker.pressFound(found);
  return { order, offer: String(found.button.data['offer']), taker, found };
}

/** What is wrong now: the process answers, the clock moves when all work is done, and an acceptance pressed again finds its seat. */
async function ills(town: Town, { order, taker, found }: Standing): Promise<readonly string[]> {
  const { origin, world } = town.sandbox.app;
  const ready = await fetch(`${origin}/health/ready`);
  const body = '{"advance":"PT1S"}';
  const headers = { 'content-type': 'application/json' };
  const moved = await fetch(`${origin}/development/clock`, { method: 'POST', headers, body });
  const outcome = await taker.pressFound(found);
  const seats = (await world.orders.load(order))?.seats.flatMap(({ holder }) => holder?.id ?? []) ?? [];
  const seen = [ready.status, moved.status, outcome.kind, seats];
  const wanted = [200, 200, 'card', [taker.person.aadObjectId]];
  return JSON.stringify(seen) === JSON.stringify(wanted) ? [] : [JSON.stringify([seen, outcome]).slice(0, 300)];
}

/** Order, times, two acceptances and the event; then it is cancelled, so that calendars are free for the next. */
async function live(town: Town, after: string, prepare: (actor: Actor) => void = () => undefined): Promise<void> {
  const henna = town.play.actor('Henna Satunen');
  const number = await placeOrder(town, henna);
  const asked = await chooseFirstTime(town, henna, number);
  for (const actor of asked) {
    prepare(actor);
    const offer = actor.find('offer.accept', ofOrder(number));
    if (offer) await actor.pressFound(offer);
    if (((await town.sandbox.app.world.orders.load(number))?.seats ?? []).every(({ holder }) => holder !== undefined)) break;
  }
  await town.play.until(`the event after ${after}`, () => (isBooked(town, number) ? true : undefined));
  await town.play.press(henna, 'order.cancel', {}, { where: ofOrder(number) });
  await town.play.press(henna, 'order.cancel', { reason: 'orderer' }, { where: ofOrder(number) });
  await town.sandbox.clock.advance(1);
}

function isBooked(town: Town, number: string): boolean {
  const { world } = town.sandbox.graph;
  return world.mailboxes
    .flatMap((mailbox) => world.eventsOf(mailbox))
    .some((event) => event.isFromBot && event.organizer === event.mailbox && event.subject.includes(number));
}
