import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { prismaQueue } from '../../../src/adapters/prisma/outbox/work-queue.ts';
import type { WorkQueue } from '../../../src/ports/work-queue.ts';
import { onEveryDatabase } from '../../support/database.ts';
import { NOW } from '../../support/order-builder.ts';

const good = (key: string) => ({ job: 'offer.lapse', order: 'VP-2026-0001', key, needs: { wave: 3 }, due: NOW }) as const;

onEveryDatabase('work that cannot be processed', (open) => {
  let queue: WorkQueue;
  beforeAll(async () => {
    queue = prismaQueue(open(), { now: () => NOW });
    await queue.start();
  });
  afterAll(() => queue.stop());
  beforeEach(async () => {
    await open().pool.query('DROP TRIGGER IF EXISTS refusing ON parked_jobs');
    await open().pool.query('TRUNCATE outbox, planned_keys, parked_jobs');
  });

  const run = (sql: string, values: readonly unknown[] = []) => open().pool.query(sql, [...values]);
  const parked = async () => (await queue.parked()).map(({ planned, because }) => [planned.key, because]);

  it('Work that cannot be processed is put aside alone where it cannot be read, and can be looked at', async () => {
    await queue.plan([good('before'), good('after')]);
    for (const [key, due, needs] of [
      ['old', '1960-01-01', '{}'],
      ['never', '-infinity', '{}'],
      ['list', '2020-01-01', '[]'],
      ['words', '2020-01-01', '"words"'],
      ['nothing', '2020-01-01', 'null'],
    ])
      await run(
        `INSERT INTO outbox (key, job, order_number, needs, due) VALUES ($1, 'offer.lapse', 'VP-2026-0001', $2::jsonb, $3)`,
        [key, needs, due],
      );
    expect((await queue.take(NOW, 10)).map(({ planned }) => planned.key)).toEqual(['old', 'before', 'after']);
    expect(await parked()).toEqual(['list', 'never', 'nothing', 'words'].map((key) => [key, 'unreadable']));
    expect((await queue.parked()).map(({ planned }) => [typeof planned.due, planned.needs])).toEqual(
      Array.from({ length: 4 }, () => ['number', {}]),
    );
    expect(await queue.take(NOW, 10)).toEqual([]);
  });

  it('Work that cannot be processed is no due time for the clock to stop at', async () => {
    await run(`INSERT INTO outbox (key, job, order_number, needs, due) VALUES ('late', 'offer.lapse', 'VP', '{}', 'infinity')`);
    expect(await queue.nextDue()).toBeUndefined();
  });

  it('Work that cannot be processed is put aside when its end has been refused again and again, and the queue becomes idle', async () => {
    await queue.plan([good('refused'), good('other')]);
    for (let round = 0; round < 6; round += 1) {
      for (const job of await queue.take(NOW, 10)) {
        if (job.planned.key === 'other') await queue.done(job);
        else await expect(queue.again(job, Number.NaN, 'TransientError')).rejects.toBeDefined();
      }
    }
    expect(await queue.isIdle(NOW)).toBe(true);
    expect(await parked()).toEqual([['refused', 'not-noted']]);
  });

  it('Work that cannot be processed holds nothing up where it cannot even be put aside', async () => {
    await run(`
      CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$`);
    await run('CREATE TRIGGER refusing BEFORE INSERT ON parked_jobs FOR EACH ROW EXECUTE FUNCTION refuse()');
    await queue.plan([good('stuck')]);
    for (let round = 0; round < 6; round += 1) {
      for (const job of await queue.take(NOW, 10)) await expect(queue.park(job, 'ErrorAccessDenied')).rejects.toBeDefined();
    }
    expect(await queue.isIdle(NOW)).toBe(true);
    expect(await queue.take(NOW, 10)).toEqual([]);
  });

  it('Work that cannot be processed is told by its reason in clean words', async () => {
    await queue.plan([good('foreign')]);
    const [job] = await queue.take(NOW, 1);
    if (job) await queue.park(job, 'Error\u0000Code\ud800');
    expect(await parked()).toEqual([['foreign', 'ErrorCode']]);
  });
});
