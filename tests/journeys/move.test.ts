import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MINUTE } from '../../src/kernel/time/instant.ts';
import { afterQuietHours } from '../../src/kernel/time/quiet-hours.ts';
import { runAdmin } from '../admin/run-admin.ts';
import { childBot, type ChildBot } from '../support/child-bot.ts';
import { emptyDatabase, prepareFolder } from '../support/prepared-database.ts';
import { chooseFirstTime, ofOrder, placeOrder } from '../support/town.ts';

const PATIENCE = 400_000;

const adminUrl = process.env['TEST_DATABASE_URL'];
if (adminUrl === undefined) describe.skip('Moved (PostgreSQL: skipped, TEST_DATABASE_URL is not set)', () => moved(''));
else describe('Moved', () => moved(adminUrl));

function moved(admin: string): void {
  let bot: ChildBot;
  let server: { readonly url: string; readonly drop: () => Promise<void> };
  let copy: string;

  beforeAll(async () => {
    server = await emptyDatabase(admin);
    copy = await mkdtemp(join(tmpdir(), 'verkostobotti-copy-'));
    await prepareFolder(copy);
    bot = await childBot(undefined);
    await bot.start();
  }, PATIENCE);

  afterAll(async () => {
    await bot.end();
    await server.drop();
    await rm(copy, { recursive: true, force: true });
  }, PATIENCE);

  it(
    'From the embedded database to PostgreSQL with an order under way: its old buttons work there, it goes on, and a copy comes back to be looked at',
    async () => {
      const { sandbox, play } = bot;
      const quiet = { quiet: '15:00-09:00', zone: 'Europe/Helsinki', holidays: [] };
      await sandbox.clock.moveTo(afterQuietHours(sandbox.clock.now() + MINUTE, quiet));
      for (const person of sandbox.teams.world.people) await sandbox.teams.client.install(person);
      const henna = play.actor('Henna Satunen');
      const number = await placeOrder({ play, sandbox }, henna);
      await play.until('proposed times', () => henna.find('order.choose-time', ofOrder(number)));

      const embedded = { DATA_DIR: bot.dataDir };
      const busy = await runAdmin(['move', '--to', server.url], embedded);
      expect(busy).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/another process|is running|in use/iu) });
      await bot.kill();
      const there = await runAdmin(['move', '--to', server.url], embedded);
      expect(there).toMatchObject({
        code: 0,
        out: expect.stringMatching(/\norders\t1\n[^]*\nOK: \d+ events, every chain unbroken/u),
      });
      expect(there.out).not.toMatch(/Satunen|@/u);

      await bot.start({ DATABASE_URL: server.url });
      const asked = await chooseFirstTime({ play, sandbox }, henna, number);
      for (const actor of asked.slice(0, 2)) await play.press(actor, 'offer.accept', {}, { where: ofOrder(number) });
      await play.until('the pair', () => asked[0]?.find('meeting.prepared', ofOrder(number)));

      const again = await runAdmin(['move', '--to', copy], { ...embedded, DATABASE_URL: server.url });
      expect(again).toMatchObject({ code: 1, err: expect.stringMatching(/The bot is running on this database: stop it first/u) });
      await bot.kill();
      const onto = await runAdmin(['move', '--to', server.url], embedded);
      expect(onto).toMatchObject({
        code: 1,
        err: expect.stringMatching(/that database is not empty \(.*orders.*\)\. Nothing was copied/u),
      });
      const back = await runAdmin(['move', '--to', copy], { ...embedded, DATABASE_URL: server.url });
      expect(back).toMatchObject({ code: 0, out: expect.stringMatching(/every chain unbroken; 1 orders/u) });
      await cp(join(bot.dataDir, 'audit.key'), join(copy, 'audit.key'));
      expect(await runAdmin(['audit', 'verify'], { DATA_DIR: copy })).toMatchObject({ code: 0 });
    },
    PATIENCE,
  );
}
