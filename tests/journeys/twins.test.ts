import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { afterQuietHours } from '../../src/kernel/time/quiet-hours.ts';
import { MINUTE, parseInstant, toIso, type Instant } from '../../src/kernel/time/instant.ts';
import { timesOn } from '../../src/sandbox/teams/cards.ts';
import type { Actor } from '../../src/sandbox/teams/actor.ts';
import { childBots, type ChildBots } from '../support/child-bot.ts';
import { freshDatabase } from '../support/prepared-database.ts';
import { consultants, ofOrder, placeOrder } from '../support/town.ts';

const PATIENCE = 300_000;

const adminUrl = process.env['TEST_DATABASE_URL'];
if (adminUrl === undefined)
  describe.skip('Two processes on one PostgreSQL (skipped, TEST_DATABASE_URL is not set)', () => twins(''));
else describe('Two processes on one PostgreSQL', () => twins(adminUrl));

function twins(url: string): void {
  let town: ChildBots | undefined;
  let drop: () => Promise<void> = () => Promise.resolve();
  const open = (): ChildBots => town ?? never();

  beforeAll(async () => {
    const database = await freshDatabase(url);
    ({ drop } = database);
    town = await childBots(database.url, 2);
    const { bots, sandbox } = town;
    await bots[0]?.start();
    await sandbox.clock.refresh();
    await sandbox.clock.moveTo(
      afterQuietHours(sandbox.clock.now() + MINUTE, { quiet: '15:00-09:00', zone: 'Europe/Helsinki', holidays: [] }),
    );
    // The second one learns at its start how far the clock has been moved.
    const people = sandbox.teams.world.people.map((person) => sandbox.teams.client.install(person));
    await Promise.all([bots[1]?.start(), ...people]);
  }, PATIENCE);

  afterAll(async () => {
    await town?.end();
    await drop();
  }, PATIENCE);

  it(
    'Send every card once, whichever of them hears the presses, and one goes on when the other dies',
    async () => {
      const { play, sandbox, bots } = open();
      const henna = play.actor('Henna Satunen');
      sandbox.teams.delivery.repeatNextPress({ copies: 1, ids: 'same' });
      const number = await placeOrder(open(), henna);
      const isMine = ofOrder(number);
      const { card } = await play.until('proposed times', () => henna.find('order.choose-time', isMine));
      const slot = timesOn(card)[0]?.value ?? '';
      sandbox.teams.delivery.repeatNextPress({ copies: 1, ids: 'same' });
      await play.press(henna, 'order.choose-time', {}, { where: (held) => held['slot'] === slot && isMine(held) });
      await move(open(), sandbox.clock.now() + 60_000);
      const asked = consultants(open()).filter((actor) => actor.find('offer.accept', isMine));
      expect(asked.length).toBeGreaterThanOrEqual(4);
      expect(asked.map((actor) => cardsWith(actor, 'offer.accept'))).toEqual(asked.map(() => 1));

      await Promise.all(asked.map((actor) => actor.press('offer.accept', {}, { where: isMine })));
      await move(open(), sandbox.clock.now() + 60_000);
      const pair = asked.filter((actor) => actor.find('meeting.prepared', isMine));
      expect(pair).toHaveLength(2);
      expect(eventsNamed(open(), number)).toBe(1);

      await bots[0]?.kill();
      for (const actor of pair)
        await play.press(actor, 'meeting.prepared', {}, { where: (sent) => isMine(sent) && sent['outsiders'] === 'yes' });
      // The one that is left passes every due time by itself.
      await sandbox.clock.moveTo((parseInstant(slot) ?? 0) + 180 * 60_000);
      expect(pair.filter((actor) => actor.find('meeting.counts', isMine)).length).toBeGreaterThanOrEqual(1);
      const everybody = [henna, ...pair].map((actor) => repeatedCards(actor, number));
      expect(everybody).toEqual([[], [], []]);
      expect(eventsNamed(open(), number)).toBe(1);
      expect(await unlucky(open(), number)).toEqual([]);
    },
    PATIENCE,
  );
}

/** Both clocks pass every due time together: first to just before it, so that neither does at its own time what is not yet due for the other. */
async function move({ bots, sandbox }: ChildBots, to: Instant): Promise<void> {
  for (let at = 0; at < to;) {
    const due = (await sandbox.clock.refresh()).planned[0]?.due ?? to;
    at = Math.min(due <= at ? to : due, to);
    await Promise.all(bots.map((bot) => moveOne(bot.origin, at - 1)));
    await Promise.all(bots.map((bot) => moveOne(bot.origin, at)));
  }
  await sandbox.clock.refresh();
}

/** A clock that is already there refuses, and stays. */
async function moveOne(origin: string, to: Instant): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  await fetch(`${origin}/development/clock`, { method: 'POST', headers, body: JSON.stringify({ to: toIso(to) }) });
}

function cardsWith(actor: Actor, words: string): number {
  return actor.messages().filter(({ from, attachments }) => from === 'bot' && JSON.stringify(attachments).includes(words)).length;
}

/** What stands twice, word for word. */
function repeatedCards(actor: Actor, number: string): readonly string[] {
  const cards = actor
    .messages()
    .map(({ attachments }) => JSON.stringify(attachments))
    .filter((text) => text.includes(number));
  return cards.filter((text, index) => cards.indexOf(text) !== index);
}

/** Cards that took more than one sending, work that was put aside, and orders that nobody placed. */
async function unlucky(town: ChildBots, placed: string): Promise<readonly string[]> {
  const database = await town.open();
  try {
    const cards = await database.prisma.message.findMany({
      // A reminder whose meeting was held is taken away: it has no message any more.
      where: {
        OR: [{ attempts: { gt: 1 } }, { state: { not: 'sent' } }],
        NOT: { AND: [{ outcome: { not: null } }, { outcome: 'over' }] },
      },
    });
    const parked = await database.prisma.parkedJob.findMany();
    const strange = await database.prisma.order.findMany({ where: { number: { not: placed } } });
    return [...[...cards, ...parked].map(({ key }) => key), ...strange.map(({ number }) => number)];
  } finally {
    await database.close();
  }
}

function eventsNamed({ sandbox: { graph } }: ChildBots, number: string): number {
  const all = graph.world.mailboxes.flatMap((mailbox) => graph.world.eventsOf(mailbox));
  return all.filter(
    (event) =>
      event.isFromBot && event.organizer === event.mailbox && event.attendees.length > 0 && event.subject.includes(number),
  ).length;
}

function never(): never {
  throw new Error('skipped');
}
