import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MINUTE } from '../../src/kernel/time/instant.ts';
import { afterQuietHours } from '../../src/kernel/time/quiet-hours.ts';
import { timesOn } from '../../src/sandbox/teams/cards.ts';
import type { Actor } from '../../src/sandbox/teams/actor.ts';
import { childBot, type ChildBot } from '../support/child-bot.ts';
import { oneDatabase } from '../support/prepared-database.ts';
import { ofOrder, placeOrder } from '../support/town.ts';

const PATIENCE = 300_000;

describe('Killed between the commit and the sending', () => {
  let bot: ChildBot | undefined;
  let drop: () => Promise<void> = () => Promise.resolve();

  beforeAll(async () => {
    const database = await oneDatabase();
    ({ drop } = database);
    bot = await childBot(database.url);
    await bot.start();
  }, PATIENCE);

  afterAll(async () => {
    await bot?.end();
    await drop();
  }, PATIENCE);

  it(
    'Keeps the moved clock, sends every card after the restart and none twice, and answers old buttons',
    async () => {
      if (bot === undefined) throw new Error('the bot was not started');
      const { sandbox, play } = bot;
      await sandbox.clock.moveTo(
        afterQuietHours(sandbox.clock.now() + MINUTE, { quiet: '15:00-09:00', zone: 'Europe/Helsinki', holidays: [] }),
      );
      for (const person of sandbox.teams.world.people) await sandbox.teams.client.install(person);
      const henna = play.actor('Henna Satunen');
      const number = await placeOrder({ play, sandbox }, henna);
      // Teams says clearly no to every new message, so what is committed cannot be sent before the kill.
      sandbox.teams.faults.add({ kind: 'precondition', method: 'POST', path: '/activities', times: 0 });
      const { card } = await play.until('proposed times', () => henna.find('order.choose-time', ofOrder(number)));
      expect(timesOn(card).length).toBeGreaterThan(0);
      await play.press(henna, 'order.choose-time', {}, { where: ofOrder(number) });
      const before = sandbox.clock.now();
      await bot.kill();
      sandbox.teams.faults.clear();
      await bot.start();
      expect(sandbox.clock.now()).toBeGreaterThanOrEqual(before);
      await sandbox.clock.moveTo(sandbox.clock.now() + 3_600_000);
      const offers = consultantsOf(bot).map((actor) => messagesWith(actor, 'offer.accept'));
      expect(offers.filter((count) => count > 0).length).toBeGreaterThanOrEqual(4);
      expect(Math.max(...offers)).toBe(1);
      expect(messagesWith(henna, number)).toBe(1);
      const asked = consultantsOf(bot).filter((actor) => actor.find('offer.accept'));
      const outcome = await asked[0]?.press('offer.accept');
      expect(outcome?.kind).toBe('card');
    },
    PATIENCE,
  );
});

function consultantsOf({ sandbox, play }: ChildBot): readonly Actor[] {
  return sandbox.teams.world.people.filter(({ role }) => role === 'consultant').map(({ name }) => play.actor(name));
}

function messagesWith(actor: Actor, words: string): number {
  return actor.messages().filter((message) => message.from === 'bot' && JSON.stringify(message.attachments).includes(words))
    .length;
}
