import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { startBoss } from '../../../src/adapters/prisma/boss.ts';
import type { Database } from '../../../src/adapters/prisma/database.ts';
import { prismaQueue } from '../../../src/adapters/prisma/work-queue.ts';
import type { PlannedJob } from '../../../src/model/jobs.ts';
import type { WorkQueue } from '../../../src/ports/work-queue.ts';
import { onServer, sameServer } from '../../support/database.ts';
import { NOW } from '../../support/order-builder.ts';

interface Process {
  readonly queue: WorkQueue;
  /** Ends as with kill -9: nothing is finished, its connections are gone. */
  kill(): Promise<void>;
}

onServer('several processes on one database', (open) => {
  const living = new Set<Process>();
  const job = (key: string): PlannedJob => ({ job: 'match.search', order: 'VP-2026-0001', key, needs: {}, due: NOW });

  async function start(): Promise<Process> {
    const database = await sameServer(open());
    const queue = prismaQueue(database, { now: () => NOW });
    await queue.start();
    const process: Process = {
      queue,
      kill: async () => {
        living.delete(process);
        await queue.stop();
        await database.close();
      },
    };
    living.add(process);
    return process;
  }

  async function planned(database: Database, ...keys: readonly string[]): Promise<void> {
    const queue = prismaQueue(database, { now: () => NOW });
    await queue.plan(keys.map(job));
  }

  beforeEach(async () => {
    await (await start()).kill();
    await open().pool.query('TRUNCATE timers, planned_keys, parked_jobs, pgboss.job');
  });
  afterEach(async () => {
    for (const process of living) await process.kill();
  });

  it('one that starts while another lives leaves that one’s work alone', async () => {
    await planned(open(), 'a', 'b');
    const first = await start();
    await first.queue.sweep(NOW);
    const [mine] = await first.queue.take(1);
    const second = await start();
    await second.queue.reclaim();
    expect((await second.queue.take(10)).map(({ planned: { key } }) => key)).toEqual(['b']);
    expect(mine?.planned.key).toBe('a');
  });

  it('one that starts when all others are dead takes their work over at once', async () => {
    await planned(open(), 'a', 'b', 'c');
    const [first, second] = [await start(), await start()];
    await first.queue.sweep(NOW);
    await first.queue.take(1);
    await second.queue.take(1);
    await first.kill();
    await second.kill();
    const third = await start();
    const taken = await third.queue.take(10);
    expect(taken.map(({ planned: { key }, attempt }) => [key, attempt])).toEqual([
      ['a', 2],
      ['b', 2],
      ['c', 1],
    ]);
  });

  it('work of a dead process expires while others live, but not work of one that lives', async () => {
    await planned(open(), 'a', 'b');
    const [first, second] = [await start(), await start()];
    await first.queue.sweep(NOW);
    await first.queue.take(1);
    await second.queue.take(1);
    await first.kill();
    await open().pool.query(
      `UPDATE pgboss.job SET started_on = started_on - interval '70 seconds' WHERE data->'planned'->>'key' = 'a'`,
    );
    await upkeep(open());
    expect((await second.queue.take(10)).map(({ planned: { key } }) => key)).toEqual(['a']);
  });

  it('one whose connection was cut counts as living again, by one connection, and as dead once it has stopped', async () => {
    await planned(open(), 'a');
    const first = await start();
    await first.queue.sweep(NOW);
    await first.queue.take(1);
    await cutPresence(open());
    await Promise.all([first.queue.sweep(NOW), first.queue.sweep(NOW)]);
    await first.queue.stop();
    const second = await start();
    expect((await second.queue.take(10)).map(({ planned: { key } }) => key)).toEqual(['a']);
  });

  it('one that closes its database has stopped its queue', async () => {
    const database = await sameServer(open());
    const failures: unknown[] = [];
    const queue = prismaQueue(database, { now: () => NOW }, (error) => failures.push(error));
    await queue.start();
    await database.close();
    await queue.stop();
    expect(failures).toEqual([]);
  });

  it('work is given to another after a minute without a sign of life, and is never forgotten while it waits', async () => {
    await planned(open(), 'a');
    await (await start()).queue.sweep(NOW);
    const { rows } = await open().pool.query(
      `SELECT expire_in = interval '60 seconds' AS expires, keep_until > now() + interval '9 years' AS lasts, retry_limit FROM pgboss.job`,
    );
    expect(rows).toEqual([{ expires: true, lasts: true, retry_limit: 1_000_000 }]);
  });

  it('many that plan, sweep and take at once hand each job out once', async () => {
    const processes = await Promise.all([start(), start(), start()]);
    const keys = Array.from({ length: 60 }, (_, i) => `many-${i}`);
    await Promise.all(processes.map(({ queue }) => queue.plan(keys.map(job))));
    const swept = await Promise.all(processes.flatMap(({ queue }) => [queue.sweep(NOW), queue.sweep(NOW)]));
    expect(swept.reduce((sum, count) => sum + count, 0)).toBe(60);
    const taken = (await Promise.all(processes.flatMap(({ queue }) => [queue.take(10), queue.take(10), queue.take(10)]))).flat();
    expect(taken.map(({ planned: { key } }) => key).sort()).toEqual([...keys].sort());
  });
});

/** The connections by which processes are known to live break; resolves when none is left. */
async function cutPresence({ pool }: Database): Promise<void> {
  const cut = `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND database =
    (SELECT oid FROM pg_database WHERE datname = current_database())`;
  while ((await pool.query(cut)).rows.length > 0);
}

/** What pg-boss does every half minute. */
async function upkeep({ pool }: Database): Promise<void> {
  const boss = await startBoss(pool, () => undefined);
  await boss.queue.expire();
  await boss.stop();
}
