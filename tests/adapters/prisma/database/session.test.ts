import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pg from 'pg';
import { databaseOn, openDatabase, type Database } from '../../../../src/adapters/prisma/database/database.ts';
import { auditEvents, type AuditFault } from '../../../../src/adapters/prisma/audit/event-audit.ts';
import { prismaStores } from '../../../../src/adapters/prisma/stores.ts';
import { repairHours } from '../../../../src/adapters/prisma/database/shifted-hours.ts';
import type { Order } from '../../../../src/model/order/order.ts';
import { commitOf, placed } from '../../../support/commits.ts';
import { TEST_KEY } from '../../../support/test-key.ts';

const ADMIN = process.env['TEST_DATABASE_URL'];
const HOUR = 3_600_000;
/** An ordinary morning, and around the hours in which the clocks of Helsinki are moved: 03–04 of wall time, read as UTC and as it is. */
const MOMENTS = [
  Date.UTC(2026, 11, 10, 7, 0),
  Date.UTC(2027, 2, 28, 0, 30),
  Date.UTC(2027, 2, 28, 1, 30),
  Date.UTC(2027, 2, 28, 3, 30),
  Date.UTC(2027, 9, 31, 0, 30),
  Date.UTC(2027, 9, 31, 1, 30, 0, 7),
  Date.UTC(2027, 9, 31, 3, 30),
];
/** 03:30, a wall time that Helsinki did not have on that day: what was stored does not tell it from 04:30. */
const LOST = Date.UTC(2027, 2, 28, 3, 30);
/** What else an administrator may have set. */
const STRANGE = {
  TimeZone: 'Europe/Helsinki',
  DateStyle: 'German',
  standard_conforming_strings: 'off',
  IntervalStyle: 'iso_8601',
  bytea_output: 'escape',
  extra_float_digits: '-5',
  default_transaction_isolation: 'serializable',
  transform_null_equals: 'on',
  client_encoding: 'LATIN1',
  search_path: 'elsewhere',
};

const suite = ADMIN === undefined ? describe.skip : describe;
suite(`The settings of the server${ADMIN === undefined ? ' (PostgreSQL: skipped, TEST_DATABASE_URL is not set)' : ''}`, () => {
  const name = `verkostobotti_set_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Pool({ connectionString: ADMIN, max: 1 });
  const url = (user: string, options?: string): string => {
    const at = new URL(ADMIN ?? '');
    at.pathname = `/${name}`;
    at.username = user;
    if (options !== undefined) at.searchParams.set('options', options);
    return at.href;
  };
  beforeAll(async () => {
    await admin.query(`CREATE DATABASE ${name}`);
    await admin.query(`CREATE ROLE ${name} SUPERUSER LOGIN`);
  });
  afterAll(async () => {
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.query(`DROP ROLE ${name}`);
    await admin.end();
  });

  const places: Readonly<Record<string, () => Promise<string>>> = {
    'the server': async () =>
      url(
        'postgres',
        Object.entries(STRANGE)
          .map(([key, value]) => `-c ${key}=${value}`)
          .join(' '),
      ),
    'the database': async () => {
      for (const [key, value] of Object.entries(STRANGE)) await admin.query(`ALTER DATABASE ${name} SET ${key} = '${value}'`);
      return url('postgres');
    },
    'the role': async () => {
      await admin.query(`ALTER DATABASE ${name} RESET ALL`);
      for (const [key, value] of Object.entries(STRANGE)) await admin.query(`ALTER ROLE ${name} SET ${key} = '${value}'`);
      return url(name);
    },
  };

  it.each(Object.keys(places))('Of %s change neither what is stored nor what is read', async (place) => {
    const database = await openDatabase({ databaseUrl: await places[place]?.(), dataDir: '' });
    try {
      expect(database.server?.differing).toEqual(
        expect.arrayContaining(['TimeZone', 'DateStyle', 'standard_conforming_strings']),
      );
      for (const moment of MOMENTS) await keepsAnOrderOf(database, moment);
      expect(await brokenEvents(database)).toEqual([]);
    } finally {
      await database.close();
    }
  });

  describe('in a database whose hours were stored by sessions in Helsinki', () => {
    const orders: Order[] = [];
    let address = '';
    beforeAll(async () => {
      await admin.query(`ALTER ROLE ${name} RESET ALL`);
      await admin.query(`ALTER DATABASE ${name} RESET ALL`);
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.query(`CREATE DATABASE ${name}`);
      await admin.query(`ALTER DATABASE ${name} SET TimeZone = 'Europe/Helsinki'`);
      address = url('postgres');
      const database = await databaseOn(new pg.Pool({ connectionString: address }), { isEmbedded: false });
      for (const moment of MOMENTS) orders.push(await placeAt(database, moment));
      for (const [table, columns] of Object.entries(HOURS)) await database.pool.query(asStoredBefore(table, columns));
      await database.close();
    });

    it('The start is refused with what to do, and nothing is changed', async () => {
      const opening = openDatabase({ databaseUrl: address, dataDir: '' });
      await expect(opening).rejects.toMatchObject({ code: 'hours-shifted' });
      await expect(opening).rejects.toThrow(/ h too early.*repair-hours --zone Europe\/Helsinki/u);
      const [order] = orders;
      const plain = new pg.Pool({ connectionString: address, max: 1 });
      expect(await storedMoments(plain, order?.number ?? '')).toEqual(Array(3).fill(MOMENTS[0]! - 2 * HOUR));
      await plain.end();
    });

    it('Nothing is repaired, and no table changed, while a bot of this version or of the earlier one runs there', async () => {
      const plain = new pg.Pool({ connectionString: address, max: 1 });
      await plain.query(`UPDATE _prisma_migrations SET rolled_back_at = now() WHERE migration_name LIKE '%talk'`);
      const repairing = () => openDatabase({ databaseUrl: address, dataDir: '', openedFor: 'repair' });
      for (const lock of ['pg_advisory_lock_shared(7201002)', 'pg_advisory_lock_shared(7201002, 5)']) {
        const bot = new pg.Client({ connectionString: address });
        await bot.connect();
        await bot.query(`SELECT ${lock}`);
        const opening = repairing();
        await expect(opening.finally(() => bot.end())).rejects.toThrow(/bot is running.*Nothing was changed/u);
        const { rows } = await plain.query(`SELECT 1 FROM _prisma_migrations WHERE rolled_back_at IS NOT NULL`);
        expect(rows).toHaveLength(1);
      }
      await plain.query(`UPDATE _prisma_migrations SET rolled_back_at = NULL`);
      await plain.end();
    });

    it('A repair may take its time: no statement is left, and no pause ends the transaction', async () => {
      const settings = { databaseUrl: address, dataDir: '', answerWithinMs: 200, openedFor: 'repair' } as const;
      const repairing = await openDatabase(settings);
      expect((await repairing.pool.query('SELECT pg_sleep(0.5)')).rows).toHaveLength(1);
      const client = await repairing.pool.connect();
      const limits: unknown[] = [];
      const query = client.query.bind(client) as (sql: string, values?: unknown[]) => Promise<pg.QueryResult>;
      const watched = async (sql: string, values?: unknown[]) => {
        if (sql.startsWith('ALTER')) limits.push(...(await query('SHOW idle_in_transaction_session_timeout')).rows);
        return query(sql, values);
      };
      const pool = { connect: async () => ({ query: watched, release: () => undefined }) } as unknown as pg.Pool;
      await expect(repairHours(pool, 'Asia/Tokyo')).rejects.toMatchObject({ code: 'hours-shifted' });
      expect([...new Set(limits.map((row) => JSON.stringify(row)))]).toEqual(['{"idle_in_transaction_session_timeout":"0"}']);
      client.release();
      await repairing.close();
    });

    it('Another zone does not mend them, the right one does, and then all is as it was placed', async () => {
      const repairing = await openDatabase({ databaseUrl: address, dataDir: '', openedFor: 'repair' });
      for (const zone of ['Europe/Stockholm', 'Asia/Tokyo'])
        await expect(repairHours(repairing.pool, zone)).rejects.toMatchObject({ code: 'hours-shifted' });
      expect(await brokenEvents(repairing)).toHaveLength(MOMENTS.length);
      expect(await repairHours(repairing.pool, 'Europe/Helsinki')).toBe(MOMENTS.length);
      expect(await repairHours(repairing.pool, 'Europe/Helsinki')).toBe(0);
      await repairing.close();
      const database = await openDatabase({ databaseUrl: address, dataDir: '' });
      try {
        expect(await brokenEvents(database)).toEqual([]);
        for (const order of orders.filter(({ placedAt }) => placedAt !== LOST))
          expect(await prismaStores(database, clockAt(0), TEST_KEY).orders.load(order.number)).toEqual(order);
        await expect(database.pool.query('UPDATE events SET no = 9')).rejects.toMatchObject({ code: '42501' });
      } finally {
        await database.close();
      }
    });
  });
});

/** An order placed at the moment, with an offer for it, is read back as it was, and other programs read the same hours. */
async function keepsAnOrderOf(database: Database, moment: number): Promise<void> {
  const order = await placeAt(database, moment);
  expect(await prismaStores(database, clockAt(moment), TEST_KEY).orders.load(order.number)).toEqual(order);
  expect(await storedMoments(database.pool, order.number)).toEqual([moment, moment, moment]);
}

/** The hours of an order. */
const HOURS = {
  orders: ['placed_at'],
  offers: ['slot_start', 'slot_end', 'block_start', 'block_end', 'offered_at', 'expires_at'],
  events: ['at'],
};

/** An earlier version left out the zone of what it wrote, and sessions were as the server gave them: UTC was taken for Helsinki's time. */
function asStoredBefore(table: string, columns: readonly string[]): string {
  const stored = columns.map(
    (column) => `ALTER COLUMN ${column} TYPE timestamptz(3) USING (${column} AT TIME ZONE 'UTC') AT TIME ZONE 'Europe/Helsinki'`,
  );
  return `ALTER TABLE ${table} ${stored.join(', ')}`;
}

const clockAt = (moment: number) => ({ now: () => moment });

async function placeAt(database: Database, moment: number): Promise<Order> {
  const key = randomBytes(6).toString('hex');
  const slot = { start: moment, end: moment + HOUR };
  const times = { slot, block: slot, offeredAt: moment, expiresAt: moment + HOUR };
  const { order } = await prismaStores(database, clockAt(moment), TEST_KEY).orders.place(2026, key, (number) => {
    const commit = commitOf(undefined, [placed(number)]);
    const after: Order = {
      ...commit.after,
      placedAt: moment,
      offers: [{ id: key, consultant: key, wave: 1, state: 'open', ...times }],
    };
    return { ...commit, after, events: commit.events.map((one) => ({ ...one, at: moment })) };
  });
  return order;
}

/** When the order was placed, its offer is for, and its first event was, as seconds of the epoch say. */
async function storedMoments(pool: pg.Pool, number: string): Promise<readonly number[]> {
  const { rows } = await pool.query<Record<string, string>>(
    `SELECT extract(epoch from placed_at) * 1000 AS placed, extract(epoch from slot_start) * 1000 AS slot, extract(epoch from at) * 1000 AS event
     FROM orders JOIN offers ON offers.order_number = number JOIN events ON events.order_number = number WHERE number = $1`,
    [number],
  );
  return Object.values(rows[0] ?? {}).map(Number);
}

/** The orders here are made by hand, and not by their events. */
async function brokenEvents(database: Database): Promise<readonly AuditFault[]> {
  return (await auditEvents(database, TEST_KEY.audit)).faults.filter(({ fault }) => fault !== 'other-state');
}
