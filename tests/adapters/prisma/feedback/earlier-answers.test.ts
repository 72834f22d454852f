import { randomUUID, createHash } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { prismaStores, type Stores } from '../../../../src/adapters/prisma/stores.ts';
import type { OrderEvent } from '../../../../src/model/order/events.ts';
import { happen, orderIn } from '../../../support/commits.ts';
import { onEveryDatabase } from '../../../support/database.ts';
import { NOW } from '../../../support/order-builder.ts';
import { TEST_KEY } from '../../../support/test-key.ts';

onEveryDatabase('what earlier versions stored of feedback', (open) => {
  let stores: Stores;
  beforeAll(() => {
    stores = prismaStores(open(), { now: () => NOW }, TEST_KEY);
  });

  /** As an earlier version stored them: two answers of clients, by these days. */
  async function earlier(days: readonly string[], ...events: readonly OrderEvent[]): Promise<string> {
    const { number } = await orderIn(stores.orders);
    await happen(stores.orders, number, { type: 'MeetingHeld' }, ...events);
    for (const [n, day] of days.entries()) {
      const items = JSON.stringify({ heard: n + 1, c_debrief: 'yes' });
      await open().pool.query(
        `INSERT INTO earlier_answers (id, order_number, survey, "group", is_follow_up, on_day, items, comments)
         VALUES ($1, $2, 'meeting', 'client', false, $3, $4, '{"helped":"Kiitos"}')`,
        [randomUUID(), number, day, items],
      );
      await open().pool.query(`INSERT INTO earlier_answered (order_number, survey, sheet) VALUES ($1, 'meeting', $2)`, [
        number,
        createHash('sha256')
          .update(JSON.stringify([number, 'meeting', `person-${n}`]))
          .digest('hex'),
      ]);
    }
    return number;
  }

  it('What earlier versions stored of feedback is released by the quarter of its day, or waits; open surveys go on and refuse who has answered; nothing is left behind', async () => {
    const closed = { type: 'OrderClosed' } as const;
    const numbers = [];
    for (const day of ['2026-08-01', '2026-08-02', '2026-09-30']) numbers.push(await earlier([day, day], closed));
    numbers.push(await earlier(['2026-11-01', '2026-11-02'], closed));
    const order = await earlier(['2026-12-01']);
    await stores.answers.carryOver(() => 5);
    await stores.answers.carryOver(() => 5);
    expect(await stores.answers.cells(['itaraja'], ['2026Q3', '2026Q4'])).toEqual([
      expect.objectContaining({ period: '2026Q3', group: 'client', meetings: 3, answers: 6 }),
    ]);
    expect(
      (await stores.answers.released(['itaraja'], ['2026Q3'])).map(({ item, value, count }) => [item, value, count]),
    ).toEqual([
      ['heard', 1, 3],
      ['heard', 2, 3],
    ]);
    const survey = { area: 'itaraja', order, survey: 'meeting' } as const;
    expect(await stores.answers.hasAnswered(survey, 'person-0')).toBe(true);
    expect(await stores.answers.hasAnswered(survey, 'person-1')).toBe(false);
    const sheet = { ...survey, group: 'client', items: { heard: 0 }, comments: {}, most: 9 } as const;
    expect(await stores.answers.give(sheet, { person: 'person-0' })).toBe('again');
    for (const table of ['earlier_answers', 'earlier_answered'])
      expect((await open().pool.query(`SELECT * FROM ${table}`)).rows).toEqual([]);
    const rows = JSON.stringify((await open().pool.query('SELECT * FROM answers, answer_comments')).rows);
    for (const number of numbers) expect(rows).not.toContain(number);
  });

  it('What earlier versions stored of feedback waits where one person ordered all the meetings, or one pair led them: five sheets are not five people', async () => {
    for (let n = 0; n < 6; n += 1) {
      const { number } = await orderIn(stores.orders, [], { area: 'pohjola', orderer: { id: 'orderer-of-all', name: 'Olli' } });
      await happen(stores.orders, number, { type: 'MeetingHeld' }, { type: 'OrderClosed' });
      for (const group of ['orderer', 'consultant'])
        await open().pool.query(
          `INSERT INTO earlier_answers (id, order_number, survey, "group", is_follow_up, on_day, items, comments)
           VALUES ($1, $2, 'meeting', $3, false, '2026-08-01', '{"useful":7}', '{}')`,
          [randomUUID(), number, group],
        );
      await open().pool.query(`UPDATE seats SET consultant = 'pair-' || seat_index WHERE order_number = $1`, [number]);
    }
    await stores.answers.carryOver(() => 5);
    expect(await stores.answers.cells(['pohjola'], ['2026Q3'])).toEqual([]);
  });

  it('What earlier versions stored of feedback goes also where its order is not known any more', async () => {
    await open().pool.query(
      `INSERT INTO earlier_answered (order_number, survey, sheet) VALUES ('VP-2020-0001', 'meeting', 'hash')`,
    );
    await stores.answers.carryOver(() => 5);
    expect((await open().pool.query('SELECT * FROM earlier_answered')).rows).toEqual([]);
  });
});
