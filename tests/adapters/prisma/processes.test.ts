import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Database } from '../../../src/adapters/prisma/database/database.ts';
import { prismaQueue } from '../../../src/adapters/prisma/outbox/work-queue.ts';
import { prismaStores } from '../../../src/adapters/prisma/stores.ts';
import type { PlannedJob } from '../../../src/model/planned/jobs.ts';
import type { WorkQueue } from '../../../src/ports/work-queue.ts';
import { orderIn } from '../../support/commits.ts';
import { onServer, sameServer } from '../../support/database.ts';
import { NOW } from '../../support/order-builder.ts';
import { TEST_KEY } from '../../support/test-key.ts';

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
    await open().pool.query('TRUNCATE outbox, planned_keys, parked_jobs');
  });
  afterEach(async () => {
    for (const process of living) await process.kill();
  });

  it('One that starts while another lives leaves that one’s work alone', async () => {
    await planned(open(), 'a', 'b');
    const first = await start();
    const [mine] = await first.queue.take(NOW, 1);
    const second = await start();
    await second.queue.reclaim();
    expect((await second.queue.take(NOW, 10)).map(({ planned: { key } }) => key)).toEqual(['b']);
    expect(mine?.planned.key).toBe('a');
  });

  it('One that starts when all others are dead takes their work over at once', async () => {
    await planned(open(), 'a', 'b', 'c');
    const [first, second] = [await start(), await start()];
    await first.queue.take(NOW, 1);
    await second.queue.take(NOW, 1);
    await first.kill();
    await second.kill();
    const third = await start();
    const taken = await third.queue.take(NOW, 10);
    expect(taken.map(({ planned: { key }, attempt }) => [key, attempt])).toEqual([
      ['a', 2],
      ['b', 2],
      ['c', 1],
    ]);
  });

  it('One that starts takes over the work of a dead process, and leaves alone what a living one does', async () => {
    await planned(open(), 'a', 'b');
    const [first, second] = [await start(), await start()];
    await first.queue.take(NOW, 1);
    await second.queue.take(NOW, 1);
    await first.kill();
    const third = await start();
    expect((await third.queue.take(NOW, 10)).map(({ planned: { key } }) => key)).toEqual(['a']);
  });

  it('Work is anybody’s after a minute without a sign of life, but not its own process’s a second time', async () => {
    await planned(open(), 'a');
    const [first, second] = [await start(), await start()];
    await first.queue.take(NOW, 1);
    await open().pool.query(`UPDATE outbox SET leased_until = leased_until - interval '70 seconds'`);
    expect(await first.queue.take(NOW, 10)).toEqual([]);
    const [late] = await second.queue.take(NOW, 10);
    expect(late).toMatchObject({ planned: { key: 'a' }, attempt: 2 });
  });

  it('One that finishes what another has taken over meanwhile changes nothing of it', async () => {
    await planned(open(), 'a');
    const [first, second] = [await start(), await start()];
    const [slow] = await first.queue.take(NOW, 1);
    await open().pool.query(`UPDATE outbox SET leased_until = leased_until - interval '70 seconds'`);
    await second.queue.take(NOW, 1);
    if (slow === undefined) throw new Error('nothing was due');
    await first.queue.again(slow, NOW, 'TransientError');
    await first.queue.park(slow, 'permanent');
    await first.queue.done(slow);
    expect(await second.queue.parked()).toEqual([]);
    expect(await second.queue.isIdle(NOW)).toBe(false);
  });

  it('One whose connection was cut counts as living again, by one connection, and as dead once it has stopped', async () => {
    await planned(open(), 'a');
    const first = await start();
    await first.queue.take(NOW, 1);
    await cutPresence(open());
    await Promise.all([first.queue.take(NOW, 1), first.queue.take(NOW, 1)]);
    await first.queue.stop();
    const second = await start();
    expect((await second.queue.take(NOW, 10)).map(({ planned: { key } }) => key)).toEqual(['a']);
  });

  it('One that closes its database has stopped its queue', async () => {
    const database = await sameServer(open());
    const failures: unknown[] = [];
    const queue = prismaQueue(database, { now: () => NOW }, (error) => failures.push(error));
    await queue.start();
    await database.close();
    await queue.stop();
    expect(failures).toEqual([]);
  });

  it('Several processes on one database many that plan and take at once hand each job out once', async () => {
    const processes = await Promise.all([start(), start(), start()]);
    const keys = Array.from({ length: 60 }, (_, i) => `many-${i}`);
    await Promise.all(processes.map(({ queue }) => queue.plan(keys.map(job))));
    const taken = (
      await Promise.all(processes.flatMap(({ queue }) => [queue.take(NOW, 10), queue.take(NOW, 10), queue.take(NOW, 10)]))
    ).flat();
    expect(taken.map(({ planned: { key } }) => key).sort()).toEqual([...keys].sort());
  });

  it('A change that has waited for another process sees all that the other one has saved', async () => {
    const { pool } = open();
    const { orders } = prismaStores(open(), { now: () => NOW }, TEST_KEY);
    const { number } = await orderIn(orders);
    const other = await pool.connect();
    await other.query('BEGIN');
    await other.query('UPDATE orders SET version = version + 1 WHERE number = $1', [number]);
    await other.query(ANOTHER_EVENT, [number]);
    await other.query(`INSERT INTO feedback_codes (code, order_number, "group") VALUES ('waited', $1, 'family')`, [number]);
    const seen = orders.change(number, ({ codes }) => ({ result: codes }));
    while ((await pool.query('SELECT 1 FROM pg_locks WHERE NOT granted')).rows.length === 0);
    await other.query('COMMIT');
    other.release();
    expect(await seen).toEqual({ family: 'waited' });
  });
});

const ANOTHER_EVENT = `
  INSERT INTO events (order_number, area, no, at, type, by, role, via, content, hash)
  SELECT order_number, area, no + 1, at, type, by, role, via, content, 'another' FROM events WHERE order_number = $1`;

/** The connections by which processes are known to live break; resolves when none is left. */
async function cutPresence({ pool }: Database): Promise<void> {
  const cut = `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND database =
    (SELECT oid FROM pg_database WHERE datname = current_database())`;
  while ((await pool.query(cut)).rows.length > 0);
}
