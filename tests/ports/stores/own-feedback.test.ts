import { beforeAll, expect, it } from 'vitest';
import { eraseOwnShares } from '../../../src/adapters/prisma/feedback/own-feedback.ts';
import { erasePerson, recordsOf } from '../../../src/adapters/prisma/people/person-records.ts';
import { runRetention } from '../../../src/adapters/prisma/retention.ts';
import { prismaStores, type Stores } from '../../../src/adapters/prisma/stores.ts';
import { DAY } from '../../../src/kernel/time/instant.ts';
import { orderIn } from '../../support/commits.ts';
import { onEveryDatabase } from '../../support/database.ts';
import { anArea, NOW } from '../../support/order-builder.ts';
import { TEST_KEY } from '../../support/test-key.ts';

const SHEETS = 6;

onEveryDatabase('own feedback', (open) => {
  let stores: Stores;
  beforeAll(() => {
    stores = prismaStores(open(), { now: () => NOW }, TEST_KEY);
  });

  let pairs = 0;
  const aPair = () => [`aino-${(pairs += 1)}`, `bo-${pairs}`] as const;
  const terms = { area: 'itaraja', period: '2026Q4', smallest: 5, mayTellLess: false, pooledMeetings: 5 };

  /** Six of the clients answer, three this and three that, and both of the pair; then the survey closes. */
  async function aMeetingLedBy(
    consultants: readonly string[],
    [some, others]: readonly [number, number] = [4, 6],
  ): Promise<void> {
    const { number: order } = await orderIn(stores.orders);
    const survey = { area: 'itaraja', order, survey: 'meeting' } as const;
    for (let n = 0; n < SHEETS; n += 1) {
      const items = { heard: n % 2 === 0 ? some : others, worry_now: 10 };
      await stores.answers.give(
        { ...survey, group: 'client', items, comments: { helped: 'Kiitos' }, most: 9 },
        { sheet: String(n) },
      );
    }
    const partners = { group: 'consultant', items: { heard: 0 }, comments: {}, most: 9 } as const;
    for (const person of consultants) await stores.answers.give({ ...survey, ...partners }, { person });
    const present = (['client', 'consultant'] as const).map((group) => ({ group, most: 9, people: 6, attended: 6 }));
    await stores.answers.close({ ...survey, method: 'm', kind: 'client', isFollowUp: false, present, consultants }, terms);
  }

  async function meetings(count: number, consultants: readonly string[]): Promise<void> {
    for (let n = 0; n < count; n += 1) await aMeetingLedBy(consultants);
  }

  it('Own feedback is told of five meetings together: a third of the sheets to each of the pair, and nothing of their own', async () => {
    const [aino, bo] = aPair();
    await meetings(4, [aino, bo]);
    expect(await stores.answers.own(aino)).toEqual([]);
    await meetings(1, [aino, bo]);
    for (const one of [aino, bo]) {
      const [heard, ...others] = await stores.answers.own(one);
      expect(others).toEqual([]);
      expect(heard).toMatchObject({ item: 'heard', n: 10 });
      expect([heard!.least >= 40, heard!.most <= 60, heard!.least]).toEqual([true, true, heard!.most]);
    }
  });

  it('Own feedback comes in whole batches, and no round tells anything twice', async () => {
    const [aino, bo] = aPair();
    await meetings(9, [aino, bo]);
    await stores.answers.release(terms);
    const before = await stores.answers.own(aino);
    expect(before).toMatchObject([{ n: 10 }]);
    await stores.answers.release(terms);
    expect(await stores.answers.own(aino)).toEqual(before);
    await meetings(1, [aino, bo]);
    expect(await stores.answers.own(aino)).toMatchObject([{ n: 20 }]);
  });

  it('Own feedback stands in no table with an order, and waits in none in clear', async () => {
    const [aino, bo] = aPair();
    await meetings(4, [aino, bo]);
    const { rows } = await open().pool.query<{ sealed: Buffer }>('SELECT sealed FROM answer_boxes');
    expect(Buffer.concat(rows.map(({ sealed }) => sealed)).includes(aino)).toBe(false);
    await meetings(1, [aino, bo]);
    const { rows: told } = await open().pool.query('SELECT * FROM own_feedback WHERE consultant = $1', [aino]);
    expect(told.map((row) => Object.keys(row as object).sort())).toEqual([
      ['area', 'consultant', 'item', 'least', 'most', 'n', 'period'],
    ]);
    expect(JSON.stringify(told)).not.toContain('VP-');
  });

  it('Own feedback is shown to the person on demand, and erased with them, what waits too', async () => {
    const [aino, bo] = aPair();
    await meetings(6, [aino, bo]);
    expect(await recordsOf(open(), aino)).toMatchObject({ ownFeedback: [{ period: '2026Q4', item: 'heard', n: 10 }] });
    expect(await erasePerson(open(), aino)).toMatchObject({ ok: true, counts: { ownFeedback: 1 } });
    expect([await eraseOwnShares(open(), TEST_KEY, aino), await eraseOwnShares(open(), TEST_KEY, aino)]).toEqual([1, 0]);
    expect(await stores.answers.own(aino)).toEqual([]);
    expect(await stores.answers.own(bo)).toMatchObject([{ n: 10 }]);
  });

  it('Own feedback is forgotten when answers are, also what waits', async () => {
    const [aino, bo] = aPair();
    await meetings(6, [aino, bo]);
    const run = (now: number) => runRetention({ database: open(), key: TEST_KEY }, { areas: [anArea()], now });
    expect((await run(NOW + 300 * DAY)).ownFeedback).toBe(0);
    expect((await run(NOW + 900 * DAY)).ownFeedback).toBeGreaterThanOrEqual(2);
    expect(await stores.answers.own(bo)).toEqual([]);
    expect(await eraseOwnShares(open(), TEST_KEY, aino)).toBe(0);
  });
});
