import { afterAll, describe, expect, it } from 'vitest';
import type pg from 'pg';
import { installationKey } from '../../src/adapters/prisma/audit/installation-key.ts';
import { readBox } from '../../src/adapters/prisma/feedback/answer-box.ts';
import { prismaStores } from '../../src/adapters/prisma/stores.ts';
import { prismaQueue } from '../../src/adapters/prisma/outbox/work-queue.ts';
import { HOUR } from '../../src/kernel/time/instant.ts';
import { childBot, type ChildBot } from '../support/child-bot.ts';
import { happen, orderIn } from '../support/commits.ts';
import { freshDatabase } from '../support/prepared-database.ts';

const AREA = 'itaraja';
const MEETINGS = 3;
const PATIENCE = 300_000;

/** Where a closing stands still: within its transaction, as its rows are written; and after it, before it is noted as done. */
const HALTS = ['INSERT ON answers', 'DELETE ON outbox'] as const;

const adminUrl = process.env['TEST_DATABASE_URL'];
const onServer = adminUrl === undefined ? describe.skip : describe;

onServer('Killed while feedback is closed and released (PostgreSQL; skipped where TEST_DATABASE_URL is not set)', () => {
  let end: () => Promise<void> = () => Promise.resolve();
  afterAll(() => end(), PATIENCE);

  it(
    'Killed while feedback is closed and released, wherever it stands, it loses no answer and tells none twice',
    async () => {
      const fresh = await freshDatabase(adminUrl ?? '');
      const bot = await childBot(fresh.url);
      end = () => bot.end().then(() => fresh.drop());
      const database = await bot.open();
      end = () =>
        bot
          .end()
          .then(() => database.close())
          .then(() => fresh.drop());
      const key = await installationKey(bot);
      const clock = { now: () => bot.sandbox.clock.now() };
      const { answers, orders } = prismaStores(database, clock, key);
      const said: string[] = [];
      for (let meeting = 0; meeting < MEETINGS; meeting++) {
        const { number: order } = await orderIn(orders, [{ type: 'MeetingHeld' }]);
        for (const sheet of [`${meeting}a`, `${meeting}b`]) {
          const survey = { area: AREA, order, survey: 'meeting', group: 'client', most: 2 } as const;
          await answers.give({ ...survey, items: { heard: meeting }, comments: { helped: sheet } }, { sheet });
          said.push(sheet);
        }
        await happen(orders, order, { type: 'OrderClosed' });
        const job = { job: 'feedback.close', order, key: `${order}/close`, needs: {}, due: clock.now() } as const;
        await prismaQueue(database, clock).plan([job]);
      }

      for (const halt of HALTS) await killedAt(halt, bot, database.pool);
      await bot.start();
      await bot.sandbox.clock.moveTo(clock.now() + HOUR);

      const rows = async (sql: string) => (await database.pool.query<Record<string, unknown>>(sql)).rows;
      expect((await rows('SELECT text FROM answer_comments ORDER BY text')).map(({ text }) => text)).toEqual(said);
      expect((await rows(`SELECT items->'heard' AS heard FROM answers ORDER BY 1`)).map(({ heard }) => heard)).toEqual(
        said.map((_, i) => Math.floor(i / 2)),
      );
      expect(await rows('SELECT meetings, answers FROM answer_cells')).toEqual([{ meetings: MEETINGS, answers: said.length }]);
      expect(await readBox(database.pool, key, AREA)).toMatchObject({ open: [], waiting: [] });
      expect(await prismaQueue(database, clock).parked()).toEqual([]);
    },
    PATIENCE,
  );
});

/** Starts the process, lets it come so far that it waits there, and kills it. */
async function killedAt(halt: (typeof HALTS)[number], bot: ChildBot, pool: pg.Pool): Promise<void> {
  const holder = await pool.connect();
  try {
    await holder.query(`
      CREATE OR REPLACE FUNCTION halt() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN PERFORM pg_advisory_xact_lock(7); RETURN coalesce(NEW, OLD); END $$;
      CREATE OR REPLACE TRIGGER halt BEFORE ${halt} FOR EACH ROW EXECUTE FUNCTION halt()`);
    await holder.query('SELECT pg_advisory_lock(7)');
    // Where it stands may be its very start: nobody waits until it is ready.
    void bot.start().catch(() => undefined);
    await waiting(pool);
    await bot.kill();
    await holder.query(
      `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND objid = 7 AND NOT granted`,
    );
    await holder.query('SELECT pg_advisory_unlock(7)');
    await holder.query(`DROP TRIGGER halt ON ${halt.split(' ON ')[1] ?? ''}`);
  } finally {
    holder.release();
  }
}

/** Until somebody stands there. */
async function waiting(pool: pg.Pool): Promise<void> {
  const asked = `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND objid = 7 AND NOT granted`;
  while ((await pool.query(asked)).rowCount === 0) await new Promise((resolve) => setTimeout(resolve, 50));
}
