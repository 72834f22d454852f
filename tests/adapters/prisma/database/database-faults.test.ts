import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../../src/adapters/prisma/database/database.ts';
import { translated } from '../../../../src/adapters/prisma/database/database-faults.ts';
import { prismaStores } from '../../../../src/adapters/prisma/stores.ts';
import { prismaQueue } from '../../../../src/adapters/prisma/outbox/work-queue.ts';
import { ConflictError, TransientError } from '../../../../src/kernel/errors.ts';
import type { OrderStore } from '../../../../src/ports/stores/order-store.ts';
import { inTransaction } from '../../../../src/adapters/prisma/database/transaction.ts';
import { orderIn } from '../../../support/commits.ts';
import { onServer } from '../../../support/database.ts';
import { NOW } from '../../../support/order-builder.ts';
import { TEST_KEY } from '../../../support/test-key.ts';

describe('the database’s faults', () => {
  const failing = (fault: object) => translated(() => Promise.reject(Object.assign(new Error('secret words'), fault)));

  it('The database’s faults are conflicts, outages, refused values, or what they are', async () => {
    for (const code of ['23505', '23P01', '40001', '40P01', 'P2002', 'P2034'])
      await expect(failing({ code })).rejects.toBeInstanceOf(ConflictError);
    for (const code of ['08006', '57P01', '57P03', '53300', 'P1001', 'P1017', 'P2028', 'ECONNRESET', 'ECONNREFUSED'])
      await expect(failing({ code })).rejects.toBeInstanceOf(TransientError);
    await expect(failing({ message: 'Connection terminated unexpectedly' })).rejects.toBeInstanceOf(TransientError);
    await expect(failing({ code: '42P01' })).rejects.toThrow('secret words');
    for (const code of ['22021', '22P05', '22P02']) {
      await expect(failing({ code })).rejects.toMatchObject({ name: 'PermanentError', code: 'value-refused' });
    }
  });

  it('The database’s faults are seen through Prisma’s wrapping, and their words are not passed on', async () => {
    const wrapped = { code: 'P2010', meta: { driverAdapterError: { cause: { originalCode: '23P01' } } } };
    await expect(failing(wrapped)).rejects.toMatchObject({
      name: 'ConflictError',
      message: expect.not.stringContaining('secret'),
    });
    await expect(failing({ cause: { cause: { code: '57P01' } } })).rejects.toBeInstanceOf(TransientError);
  });
});

onServer('when connections are cut', (open) => {
  let orders: OrderStore;
  beforeAll(() => {
    orders = prismaStores(open(), { now: () => NOW }, TEST_KEY).orders;
  });

  /** Ends every other session of the database, as a restart of the server does. */
  const cut = ({ pool }: Database) =>
    pool.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );

  /** Connections cut while idle fail the next one who takes them: an outage, after which the next attempt gets a new one. */
  async function untilAnswered<T>(attempt: () => Promise<T>, attempts = 40): Promise<T> {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof TransientError) || attempts === 1) throw error;
      return untilAnswered(attempt, attempts - 1);
    }
  }

  it('What was under way fails as an outage or is done, and the next attempt succeeds', async () => {
    const { number } = await orderIn(orders);
    const work = Promise.allSettled(Array.from({ length: 30 }, (_, i) => orders.change(number, () => ({ result: i }))));
    await cut(open());
    for (const one of await work) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(TransientError);
    expect(await untilAnswered(() => orders.change(number, (order) => ({ result: order.number })))).toBe(number);
  });

  it('A transaction that is cut between two statements fails, and nothing else', async () => {
    const statements = inTransaction(open().pool, async (client) => {
      await client.query('SELECT 1');
      await cut(open());
      await client.query('SELECT 2');
    });
    await expect(translated(() => statements)).rejects.toBeInstanceOf(TransientError);
    await untilAnswered(() => translated(() => open().pool.query('SELECT 3')));
  });

  it('The queue goes on', async () => {
    const failures: unknown[] = [];
    const queue = prismaQueue(open(), { now: () => NOW }, (error) => failures.push(error));
    await untilAnswered(() => queue.start());
    await untilAnswered(() => queue.plan([{ job: 'match.search', order: 'VP-2026-0001', key: 'cut', needs: {}, due: NOW }]));
    await cut(open());
    const [job] = await untilAnswered(() => queue.take(NOW, 1));
    expect(job?.planned.key).toBe('cut');
    if (job) await queue.done(job);
    await queue.stop();
    expect(failures).toEqual([]);
  });
});
