import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { prismaQueue } from '../../src/adapters/prisma/outbox/work-queue.ts';
import { HOUR } from '../../src/kernel/time/instant.ts';
import type { PlannedJob } from '../../src/model/planned/jobs.ts';
import type { DueJob, WorkQueue } from '../../src/ports/work-queue.ts';
import { onEveryDatabase } from '../support/database.ts';
import { NOW } from '../support/order-builder.ts';

let keys = 0;

function aJob(overrides: { readonly key?: string; readonly due?: number } = {}): PlannedJob {
  return { job: 'offer.lapse', order: 'VP-2026-0001', key: `job-${(keys += 1)}`, needs: { wave: 3 }, due: NOW, ...overrides };
}

onEveryDatabase('the queue of work', (open) => {
  let queue: WorkQueue;
  const failures: unknown[] = [];
  beforeAll(async () => {
    queue = prismaQueue(open(), { now: () => NOW }, (error) => failures.push(error));
    await queue.start();
  });
  afterAll(async () => {
    await queue.stop();
    expect(failures).toEqual([]);
  });
  beforeEach(async () => {
    await open().pool.query('TRUNCATE outbox, planned_keys, parked_jobs');
  });

  async function next(now = NOW): Promise<readonly DueJob[]> {
    return queue.take(now, 100);
  }

  it('The queue of work hands out what is due, by due time and then in the order planned', async () => {
    const jobs = [
      aJob({ due: NOW - 1 }),
      aJob({ due: NOW - 2 }),
      aJob({ due: NOW - 2 }),
      aJob({ due: NOW - 5 }),
      aJob({ due: NOW + 1 }),
    ];
    await queue.plan(jobs);
    expect(await queue.nextDue()).toBe(NOW - 5);
    const first = await queue.take(NOW, 3);
    const rest = await queue.take(NOW, 3);
    expect([...first, ...rest]).toMatchObject([jobs[3], jobs[1], jobs[2], jobs[0]].map((planned) => ({ planned, attempt: 1 })));
    expect(await queue.nextDue()).toBe(NOW + 1);
    expect(await next()).toEqual([]);
    expect(await next(NOW + 1)).toMatchObject([{ planned: jobs[4] }]);
  });

  it('The queue of work hands out anew what could not be settled, with its place in nobody else’s hands', async () => {
    await queue.plan([aJob({ key: 'unsettled' })]);
    const [job] = await next();
    if (job === undefined) throw new Error('nothing was due');
    await open().pool.query('ALTER TABLE outbox RENAME TO outbox_away');
    await expect(queue.again(job, NOW + HOUR, 'TransientError')).rejects.toBeDefined();
    await open().pool.query('ALTER TABLE outbox_away RENAME TO outbox');
    expect(await queue.take(NOW, 10)).toMatchObject([{ planned: { key: 'unsettled' }, attempt: 2 }]);
    expect(await queue.take(NOW, 10)).toEqual([]);
  });

  it('The queue of work hands out anew what was leased, and the answer was lost on its way', async () => {
    await queue.plan([aJob({ key: 'in-hand' })]);
    await next();
    await queue.plan([aJob({ key: 'lost' })]);
    await open().pool.query(`
      UPDATE outbox SET leased_by = mine.leased_by, leased_until = mine.leased_until, attempt = 1
      FROM (SELECT leased_by, leased_until FROM outbox WHERE key = 'in-hand') AS mine WHERE key = 'lost'`);
    expect(await next()).toMatchObject([{ planned: { key: 'lost' }, attempt: 2 }]);
    expect(await next()).toEqual([]);
  });

  it('The queue of work hands out anew everything whose end could not be noted, however much that is', async () => {
    await queue.plan(Array.from({ length: 30 }, () => aJob()));
    const jobs = [...(await queue.take(NOW, 24)), ...(await queue.take(NOW, 24))];
    await open().pool.query('ALTER TABLE outbox RENAME TO outbox_away');
    await Promise.all(jobs.map((job) => expect(queue.done(job)).rejects.toBeDefined()));
    await open().pool.query('ALTER TABLE outbox_away RENAME TO outbox');
    const again = [...(await queue.take(NOW, 24)), ...(await queue.take(NOW, 24))];
    expect(again.map(({ planned }) => planned.key).sort()).toEqual(jobs.map(({ planned }) => planned.key).sort());
    await Promise.all(again.map((job) => queue.done(job)));
    expect(await queue.isIdle(NOW)).toBe(true);
  });

  it('The queue of work plans a key once, also when it has been done long ago', async () => {
    const job = aJob();
    await queue.plan([job, job]);
    await queue.plan([job]);
    for (const taken of await next()) await queue.done(taken);
    await queue.plan([job]);
    expect(await next()).toEqual([]);
    await queue.plan([]);
  });

  it('The queue of work refuses unequal work under one key, because one of the two would vanish', async () => {
    const soon = aJob({ key: 'one-key' });
    await expect(queue.plan([soon, { ...soon, due: NOW + HOUR }])).rejects.toThrow(/unequal work/u);
    await expect(queue.plan([soon, { ...soon, needs: { wave: 4 } } as PlannedJob])).rejects.toThrow(/unequal work/u);
    expect(await queue.nextDue()).toBeUndefined();
  });

  it('The queue of work is idle when nothing is due or in hand, whatever the future holds', async () => {
    await queue.plan([aJob(), aJob({ due: NOW + HOUR })]);
    expect(await queue.isIdle(NOW - 1)).toBe(true);
    expect(await queue.isIdle(NOW)).toBe(false);
    const [job] = await queue.take(NOW, 1);
    expect(await queue.isIdle(NOW - 1)).toBe(false);
    if (job) await queue.done(job);
    expect(await queue.isIdle(NOW)).toBe(true);
    expect(await queue.isIdle(NOW + HOUR)).toBe(false);
  });

  it('The queue of work tries again at the time asked for, counting attempts', async () => {
    await queue.plan([aJob()]);
    for (const attempt of [1, 2, 3]) {
      const [job] = await next(NOW + attempt * HOUR);
      expect(job?.attempt).toBe(attempt);
      if (job) await queue.again(job, NOW + (attempt + 1) * HOUR, 'throttled');
      expect(await queue.isIdle(NOW + attempt * HOUR)).toBe(true);
      expect(await next(NOW + (attempt + 1) * HOUR - 1)).toEqual([]);
    }
  });

  it('The queue of work keeps how many attempts met an outage', async () => {
    await queue.plan([aJob()]);
    const [job] = await next();
    if (job) await queue.again({ ...job, outages: 1 }, NOW, 'TransientError');
    expect(await next()).toMatchObject([{ attempt: 2, outages: 1 }]);
  });

  it('The queue of work puts work aside for the operator, and tries it again when told', async () => {
    const planned = aJob();
    await queue.plan([planned]);
    const [job] = await next();
    if (job) await queue.park(job, 'ErrorAccessDenied');
    expect(await queue.parked()).toEqual([{ planned, attempt: 1, because: 'ErrorAccessDenied' }]);
    expect(await queue.isIdle(NOW)).toBe(true);
    expect(await next()).toEqual([]);
    expect(await queue.retryParked('unknown')).toBe(false);
    expect(await queue.retryParked(planned.key)).toBe(true);
    expect(await queue.parked()).toEqual([]);
    expect(await next()).toMatchObject([{ planned: { ...planned, due: NOW }, attempt: 1 }]);
  });

  it('The queue of work keeps what it has in hand when orphans are given back', async () => {
    await queue.plan([aJob()]);
    await next();
    await queue.reclaim();
    expect(await queue.take(NOW, 10)).toEqual([]);
    expect(await queue.isIdle(NOW)).toBe(false);
  });

  it('The queue of work gives work that a stopped process had in hand to the next one, with the attempt counted', async () => {
    const planned = aJob();
    await queue.plan([planned]);
    await next();
    await queue.stop();
    queue = prismaQueue(open(), { now: () => NOW }, (error) => failures.push(error));
    await queue.start();
    expect(await queue.take(NOW, 10)).toMatchObject([{ planned, attempt: 2 }]);
  });

  it('The queue of work taken by many at once, no job is lost and none is handed out twice', async () => {
    const jobs = Array.from({ length: 200 }, () => aJob());
    await queue.plan(jobs);
    const taken = (await Promise.all(Array.from({ length: 20 }, () => queue.take(NOW, 20)))).flat();
    expect(taken.map(({ planned }) => planned.key).sort()).toEqual(jobs.map(({ key }) => key).sort());
    await Promise.all(taken.map((job) => queue.done(job)));
    expect(await queue.isIdle(NOW)).toBe(true);
  });
});
