import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MINUTE } from '../../src/kernel/time/instant.ts';
import { afterQuietHours } from '../../src/kernel/time/quiet-hours.ts';
import { runAdmin } from '../admin/run-admin.ts';
import { childBot, type ChildBot } from '../support/child-bot.ts';
import { oneDatabase } from '../support/prepared-database.ts';
import { chooseFirstTime, ofOrder, placeOrder } from '../support/town.ts';

const PATIENCE = 400_000;

describe('Two areas become one', () => {
  let bot: ChildBot;
  let folder: string;
  let database: Awaited<ReturnType<typeof oneDatabase>>;

  beforeAll(async () => {
    database = await oneDatabase();
    folder = await mkdtemp(join(tmpdir(), 'verkostobotti-areas-'));
    bot = await childBot(database.url);
    const text = await readFile(bot.sandbox.demo.areaFile, 'utf8');
    await writeFile(join(folder, 'itaraja.yaml'), text);
    await writeFile(join(folder, 'kaakko.yaml'), text.replace(/^id: itaraja$/mu, 'id: kaakko'));
    await bot.start({ AREA_FILE: join(folder, 'itaraja.yaml') });
  }, PATIENCE);

  afterAll(async () => {
    await bot.end();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  }, PATIENCE);

  it(
    'An order under way goes on in the area that its own became part of, by its old buttons',
    async () => {
      const { sandbox, play } = bot;
      const quiet = { quiet: '15:00-09:00', zone: 'Europe/Helsinki', holidays: [] };
      await sandbox.clock.moveTo(afterQuietHours(sandbox.clock.now() + MINUTE, quiet));
      for (const person of sandbox.teams.world.people) await sandbox.teams.client.install(person);
      const henna = play.actor('Henna Satunen');
      const number = await placeOrder({ play, sandbox }, henna);
      await play.until('proposed times', () => henna.find('order.choose-time', ofOrder(number)));
      await bot.kill();

      const own = { DATA_DIR: bot.dataDir, ...(database.url !== undefined && { DATABASE_URL: database.url }) };
      const merge = ['area', 'merge', '--from', 'itaraja', '--into', 'kaakko'];
      const unknown = await runAdmin([...merge.slice(0, -1), 'lansi'], { ...own, AREA_FILE: folder });
      expect(unknown).toMatchObject({ code: 1, err: expect.stringMatching(/there is no area “lansi”/u) });
      const done = await runAdmin(merge, { ...own, AREA_FILE: folder });
      expect(done).toMatchObject({ code: 0, out: expect.stringMatching(/^orders\t1\n/u) });
      expect(await runAdmin(['audit', 'verify'], own)).toMatchObject({ code: 0 });

      await bot.start({ AREA_FILE: join(folder, 'kaakko.yaml') });
      const asked = await chooseFirstTime({ play, sandbox }, henna, number);
      for (const actor of asked.slice(0, 2)) await play.press(actor, 'offer.accept', {}, { where: ofOrder(number) });
      await play.until('the pair', () => asked[0]?.find('meeting.prepared', ofOrder(number)));
      await bot.kill();
      const stored = await bot.open();
      expect((await stored.pool.query('SELECT DISTINCT area FROM orders')).rows).toEqual([{ area: 'kaakko' }]);
      await stored.close();
    },
    PATIENCE,
  );
});
