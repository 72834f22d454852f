import { beforeAll, expect, it } from '@jest/globals';
import type { Database } from '../../../src/adapters/prisma/database/database.ts';
import { prismaStores } from '../../../src/adapters/prisma/stores.ts';
import type { Stores } from '../../../src/adapters/prisma/stores.ts';
import type { Answer } from '../../../src/ports/stores/answer-store.ts';
import { happen, orderIn } from '../../support/commits.ts';
import { onEveryDatabase } from '../../support/database.ts';
import { NOW } from '../../support/order-builder.ts';

onEveryDatabase('the store of answers', (open) => {
  let stores: Stores;
  beforeAll(() => {
    stores = prismaStores(open(), { now: () => NOW });
  });

  async function anAnswer(overrides: Partial<Answer> = {}): Promise<Answer> {
    const { number: order } = await orderIn(stores.orders);
    const items = { p_heard: 7, p_again: null };
    return {
      order,
      survey: 'meeting',
      group: 'client',
      isFollowUp: false,
      on: '2026-12-10',
      items,
      comments: { p_open: 'Kiitos!' },
      ...overrides,
    };
  }

  it('keeps an answer as it was given', async () => {
    const answer = await anAnswer({
      survey: 'impact',
      group: 'orderer',
      isFollowUp: true,
      items: { i_done: 'some', i_worry: 0 },
    });
    const other = await anAnswer();
    expect(await stores.answers.give(answer, 'sheet-1')).toBe(true);
    expect(await stores.answers.give(other, 'sheet-2')).toBe(true);
    expect(await stores.answers.ofOrders([answer.order])).toEqual([answer]);
    expect(await stores.answers.ofOrders([answer.order, other.order])).toHaveLength(2);
    expect(await stores.answers.ofOrders([])).toEqual([]);
  });

  it('takes a sheet once for each survey and order, however often and at once it is sent', async () => {
    const answer = await anAnswer();
    const given = await Promise.all(Array.from({ length: 8 }, () => stores.answers.give(answer, 'person-1')));
    expect(given.filter(Boolean)).toHaveLength(1);
    expect(await stores.answers.give({ ...answer, survey: 'impact' }, 'person-1')).toBe(true);
    expect(await stores.answers.give(answer, 'person-2')).toBe(true);
    expect(await stores.answers.give(await anAnswer(), 'person-1')).toBe(true);
    expect(await stores.answers.ofOrders([answer.order])).toHaveLength(3);
  });

  it('knows who has answered what', async () => {
    const answer = await anAnswer();
    await stores.answers.give(answer, 'person-1');
    expect(await stores.answers.hasAnswered(answer.order, 'meeting', 'person-1')).toBe(true);
    expect(await stores.answers.hasAnswered(answer.order, 'meeting', 'person-2')).toBe(false);
    expect(await stores.answers.hasAnswered(answer.order, 'impact', 'person-1')).toBe(false);
  });

  it('leaves nothing by which a person’s answer could be found: no id, no moment, no common transaction, no order of rows', async () => {
    const answer = await anAnswer();
    for (let i = 0; i < 6; i += 1) await stores.answers.give({ ...answer, items: { p_heard: i } }, `person-${i}`);
    const answers = await rows(open(), 'answers', answer.order);
    const answered = await rows(open(), 'answered', answer.order);
    expect(JSON.stringify([answers, answered])).not.toContain('person-');
    expect(Object.keys({ ...answers[0] }).sort()).toEqual([
      'comments',
      'group',
      'id',
      'is_follow_up',
      'items',
      'on_day',
      'order_number',
      'survey',
      'transaction',
    ]);
    expect(Object.keys({ ...answered[0] }).sort()).toEqual(['order_number', 'sheet', 'survey', 'transaction']);
    expect(new Set([...answers, ...answered].map((row) => row['transaction'])).size).toBe(1);
    expect(answers.map((row) => row['id'])).toEqual(answers.map((row) => row['id']).sort());
    expect(answered.map((row) => row['sheet'])).toEqual(answered.map((row) => row['sheet']).sort());
  });

  it('finds the order and group of a family’s code', async () => {
    const { number } = await orderIn(stores.orders);
    const codes = { child: 'c1', young: 'c2', client: 'c3', close: 'c4', professional: 'c5' };
    await happen(stores.orders, number, { type: 'CodesIssued', codes });
    expect(await stores.answers.byCode('c3')).toEqual({ order: number, group: 'client' });
    expect(await stores.answers.byCode('C3')).toBeUndefined();
  });
});

/** The rows of an order as they lie in the file, with the transaction that wrote each. */
async function rows(database: Database, table: string, order: string): Promise<Record<string, unknown>[]> {
  const sql = `SELECT *, xmin::text AS transaction FROM ${table} WHERE order_number = $1 ORDER BY ctid`;
  return (await database.pool.query<Record<string, unknown>>(sql, [order])).rows;
}
