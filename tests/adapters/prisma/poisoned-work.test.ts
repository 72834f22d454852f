import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { prismaQueue } from '../../../src/adapters/prisma/work-queue.ts';
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
    await open().pool.query('TRUNCATE timers, planned_keys, parked_jobs, pgboss.job');
  });

  const run = (sql: string, values: readonly unknown[] = []) => open().pool.query(sql, [...values]);
  const parked = async () => (await queue.parked()).map(({ planned, because }) => [planned.key, because]);

  it('is put aside alone where a timer cannot be moved to the queue, and can be looked at', async () => {
    await queue.plan([good('before'), good('after')]);
    for (const [key, due] of [
      ['old', '1960-01-01'],
      ['never', '-infinity'],
    ]) {
      await run(`INSERT INTO timers (key, job, order_number, needs, due) VALUES ($1, 'offer.lapse', 'VP-2026-0001', '{}', $2)`, [
        key,
        due,
      ]);
    }
    expect(await queue.sweep(NOW)).toBe(4);
    expect((await queue.take(10)).map(({ planned }) => planned.key)).toEqual(['before', 'after']);
    expect(await parked()).toEqual([
      ['never', 'unreadable'],
      ['old', 'unreadable'],
    ]);
    expect(await queue.sweep(NOW)).toBe(0);
  });

  it('is put aside alone where its content is not that of a job', async () => {
    await queue.plan([good('whole')]);
    await queue.sweep(NOW);
    for (const content of ['{}', '[]', '{"planned":{"key":"half","needs":7}}', '"words"', '{"planned":null,"tried":"x"}']) {
      await run(`INSERT INTO pgboss.job (name, data, keep_until) VALUES ('due-work', $1::jsonb, now() + interval '1 day')`, [
        content,
      ]);
    }
    expect((await queue.take(10)).map(({ planned }) => planned.key)).toEqual(['whole']);
    const aside = await queue.parked();
    expect(aside).toHaveLength(5);
    expect(aside.map(({ because, planned }) => [because, typeof planned.key, planned.due, planned.needs])).toEqual(
      aside.map(() => ['unreadable', 'string', 0, {}]),
    );
  });

  it('is no due time for the clock to stop at', async () => {
    await run(`INSERT INTO timers (key, job, order_number, needs, due) VALUES ('late', 'offer.lapse', 'VP', '{}', 'infinity')`);
    expect(await queue.nextDue()).toBeUndefined();
  });

  it('is put aside when its end has been refused again and again, and the queue becomes idle', async () => {
    await queue.plan([good('refused'), good('other')]);
    await queue.sweep(NOW);
    for (let round = 0; round < 6; round += 1) {
      for (const job of await queue.take(10)) {
        if (job.planned.key === 'other') await queue.done(job);
        else await expect(queue.again(job, Number.NaN, 'TransientError')).rejects.toBeDefined();
      }
    }
    expect(await queue.isIdle()).toBe(true);
    expect(await parked()).toEqual([['refused', 'not-noted']]);
  });

  it('holds nothing up where it cannot even be put aside', async () => {
    await run(`
      CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$`);
    await run('CREATE TRIGGER refusing BEFORE INSERT ON parked_jobs FOR EACH ROW EXECUTE FUNCTION refuse()');
    await queue.plan([good('stuck')]);
    await queue.sweep(NOW);
    for (let round = 0; round < 6; round += 1) {
      for (const job of await queue.take(10)) await expect(queue.park(job, 'ErrorAccessDenied')).rejects.toBeDefined();
    }
    expect(await queue.isIdle()).toBe(true);
    expect(await queue.take(10)).toEqual([]);
  });

  it('is told by its reason in clean words', async () => {
    await queue.plan([good('foreign')]);
    await queue.sweep(NOW);
    const [job] = await queue.take(1);
    if (job) await queue.park(job, 'Error\u0000Code\ud800');
    expect(await parked()).toEqual([['foreign', 'ErrorCode']]);
  });
});
