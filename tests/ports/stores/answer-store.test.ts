import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/adapters/prisma/database/database.ts';
import { claimBoxes, readBox } from '../../../src/adapters/prisma/feedback/answer-box.ts';
import { feedbackKey } from '../../../src/adapters/prisma/feedback/seal.ts';
import { prismaStores, type Stores } from '../../../src/adapters/prisma/stores.ts';
import type { Closing } from '../../../src/model/feedback/sheets.ts';
import type { GivenSheet } from '../../../src/ports/stores/answer-store.ts';
import { happen, orderIn } from '../../support/commits.ts';
import { onEveryDatabase } from '../../support/database.ts';
import { NOW } from '../../support/order-builder.ts';
import { TEST_KEY } from '../../support/test-key.ts';

onEveryDatabase('the store of answers', (open) => {
  let stores: Stores;
  beforeAll(() => {
    stores = prismaStores(open(), { now: () => NOW }, TEST_KEY);
  });

  /** Each test has an area of its own. */
  let areas = 0;
  const anArea = (): string => `area-${(areas += 1)}`;

  async function aSheet(overrides: Partial<GivenSheet> = {}): Promise<GivenSheet> {
    const { number: order } = await orderIn(stores.orders);
    const content = { items: { heard: 7, useful: null }, comments: { helped: 'Kiitos!' } };
    return { area: 'itaraja', order, survey: 'meeting', group: 'client', most: 99, ...content, ...overrides };
  }

  const closing = ({ area, order, survey }: GivenSheet, overrides: Partial<Closing> = {}): Closing => ({
    ...{ area, order, survey, method: 'anticipation-dialogue', kind: 'client', isFollowUp: false },
    present: [{ group: 'client', most: 99, people: 4, attended: 4 }],
    consultants: [],
    ...overrides,
  });
  const terms = (area: string, period = '2026Q4') => ({ area, period, smallest: 5, mayTellLess: true, pooledMeetings: 5 });
  const boxes = async () => (await dump(open(), 'answer_boxes')).map(({ sealed }) => sealed as Buffer);

  /** Three meetings with two answers each, closed one after another. */
  async function threeMeetings(area: string, period?: string): Promise<readonly GivenSheet[]> {
    const sheets = [];
    for (const n of [1, 2, 3]) {
      const sheet = await aSheet({ area });
      for (const one of ['a', 'b']) await stores.answers.give({ ...sheet, items: { heard: n } }, { sheet: one });
      sheets.push(sheet);
    }
    for (const sheet of sheets) await stores.answers.close(closing(sheet), terms(area, period));
    return sheets;
  }

  it('The store of answers takes a sheet once for each survey and order, however often and at once it is sent', async () => {
    const sheet = await aSheet();
    const by = { person: 'person-1' };
    const given = await Promise.all(Array.from({ length: 8 }, () => stores.answers.give(sheet, by)));
    expect(given.filter((one) => one === 'given')).toHaveLength(1);
    expect(await stores.answers.give({ ...sheet, survey: 'impact' }, by)).toBe('given');
    expect(await stores.answers.give(sheet, { person: 'person-2' })).toBe('given');
    expect(await stores.answers.give(await aSheet(), by)).toBe('given');
    expect(await stores.answers.give(sheet, { sheet: 'person-1' })).toBe('again');
  });

  it('The store of answers knows who has answered what or will not, until the survey closes', async () => {
    const sheet = await aSheet();
    const other = { ...sheet, survey: 'impact' } as const;
    await stores.answers.give(sheet, { person: 'person-1' });
    await stores.answers.skip(sheet, 'person-3');
    const has = (survey: GivenSheet, person: string) => stores.answers.hasAnswered(survey, person);
    expect([await has(sheet, 'person-1'), await has(sheet, 'person-2'), await has(sheet, 'person-3')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(await has(other, 'person-1')).toBe(false);
    await stores.answers.close(closing(sheet), terms(sheet.area));
    expect([await has(sheet, 'person-1'), await has(sheet, 'person-3')]).toEqual([false, false]);
  });

  it('The store of answers takes no answer when the order is over, and forgets what a cancelled one had', async () => {
    const sheet = await aSheet();
    await stores.answers.give(sheet, { person: 'person-1' });
    await happen(stores.orders, sheet.order, { type: 'OrderClosed' });
    expect(await stores.answers.give(sheet, { person: 'person-2' })).toBe('closed');
    expect(await stores.answers.give({ ...sheet, order: 'VP-2026-9999' }, { person: 'person-2' })).toBe('closed');
    await stores.answers.discard(sheet);
    expect(await stores.answers.hasAnswered(sheet, 'person-1')).toBe(false);
  });

  describe('until a release', () => {
    it('Until a release lies in one block that tells neither how many there are nor who, and changes wholly at each touch', async () => {
      const area = anArea();
      const sheet = await aSheet({ area });
      await stores.answers.give(sheet, { person: 'person-1' });
      const before = (await boxes()).at(-1);
      await stores.answers.give(sheet, { person: 'person-2' });
      await stores.answers.give(sheet, { person: 'person-2' });
      const all = Buffer.concat(await boxes());
      const after = (await boxes()).at(-1);
      for (const text of ['person-1', sheet.order, 'Kiitos', 'heard', 'client']) expect(all.includes(text)).toBe(false);
      expect(after?.length).toBe(before?.length);
      const same = [...(after ?? [])].filter((byte, i) => byte === before?.[i]).length;
      expect(same).toBeLessThan((after?.length ?? 0) / 100);
    });

    it('Until a release grows with the answers by steps and not more, so that the last of many costs little more than the first', async () => {
      const sheet = await aSheet({ area: anArea(), comments: { helped: 'x'.repeat(200) }, most: 400 });
      for (let n = 0; n < 120; n += 1) await stores.answers.give(sheet, { sheet: `sheet-${n}` });
      expect((await boxes()).at(-1)?.length).toBe(65_536 + 28);
      for (let n = 0; n < 120; n += 1) await stores.answers.give(sheet, { sheet: `another-${n}` });
      expect((await boxes()).at(-1)?.length).toBe(131_072 + 28);
    });

    it('Until a release is touched without an answer just as it is by one', async () => {
      const area = anArea();
      const sheet = await aSheet({ area });
      await stores.answers.give(sheet, { person: 'person-1' });
      const [before] = await dump(open(), 'answer_boxes', area);
      await stores.answers.touch(sheet);
      const [after] = await dump(open(), 'answer_boxes', area);
      expect(after?.['xmin']).not.toBe(before?.['xmin']);
      expect((after?.['sealed'] as Buffer).equals(before?.['sealed'] as Buffer)).toBe(false);
      expect(await stores.answers.hasAnswered(sheet, 'person-1')).toBe(true);
    });

    it('Until a release does not grow by a flood: what is beyond all measure leaves neither sheet nor mark', async () => {
      const area = anArea();
      const sheet = await aSheet({ area, most: 1 });
      for (let n = 0; n < 130; n += 1) expect(await stores.answers.give(sheet, { sheet: `flood-${n}` })).toBe('given');
      const [flooded] = (await readBox(open().pool, TEST_KEY, area)).open;
      expect([flooded?.sheets.length, flooded?.marks.length]).toEqual([101, 101]);
    });

    it('Until a release waits where there are too few, and is not lost', async () => {
      const area = anArea();
      const sheet = await aSheet({ area });
      for (const person of ['1', '2', '3', '4', '5', '6']) await stores.answers.give(sheet, { person });
      await stores.answers.close(closing(sheet), terms(area));
      await stores.answers.release(terms(area));
      expect(await stores.answers.released([area], ['2026Q4'])).toEqual([]);
      await threeMeetings(area);
      expect((await stores.answers.cells([area], ['2026Q4']))[0]).toMatchObject({
        meetings: 4,
        answers: 12,
        attended: 16,
        matched: 10,
      });
    });
  });

  describe('a release', () => {
    it('A release writes rows that carry nothing of person, meeting or day', async () => {
      const area = anArea();
      await threeMeetings(area);
      const answers = await dump(open(), 'answers', area);
      expect(answers).toHaveLength(6);
      expect(Object.keys(answers[0] ?? {}).sort()).toEqual(
        ['area', 'ctid', 'group', 'id', 'is_follow_up', 'items', 'kind', 'method', 'period', 'survey', 'xmin'].sort(),
      );
      const comments = await dump(open(), 'answer_comments', area);
      expect(Object.keys(comments[0] ?? {}).sort()).toEqual(
        ['area', 'ctid', 'group', 'id', 'item', 'period', 'text', 'xmin'].sort(),
      );
      expect(JSON.stringify([answers, comments])).not.toMatch(/VP-2026|person|T\d\d:/);
    });

    it('A release writes earlier rows of the quarter and group anew with it, so that nothing tells which came now', async () => {
      const area = anArea();
      await threeMeetings(area);
      const before = await dump(open(), 'answers', area);
      await threeMeetings(area);
      const after = await dump(open(), 'answers', area);
      expect(after).toHaveLength(12);
      expect(new Set(after.map(({ xmin }) => xmin)).size).toBe(1);
      const ids = new Set(before.map(({ id }) => id));
      expect(after.filter(({ id }) => ids.has(id))).toEqual([]);
    });

    it('A release is told in histograms and counts, by quarter', async () => {
      const area = anArea();
      const [first] = await threeMeetings(area, '2026Q3');
      const atom = { survey: 'meeting', group: 'client', method: 'anticipation-dialogue', kind: 'client', isFollowUp: false };
      const of = { area, period: '2026Q3', ...atom };
      expect(await stores.answers.released([area], ['2026Q3', '2026Q4'])).toEqual(
        [1, 2, 3].map((value) => ({ ...of, item: 'heard', value, count: 2 })),
      );
      expect(await stores.answers.cells([area], ['2026Q3'])).toEqual([
        { ...of, meetings: 3, answers: 6, attended: 12, matched: 6, leftOut: 0 },
      ]);
      expect(await stores.answers.released([area], ['2026Q4'])).toEqual([]);
      expect(await stores.answers.comments(area)).toHaveLength(6);
      await stores.answers.close(closing(first!), terms(area, '2026Q3'));
      await stores.answers.release(terms(area, '2026Q3'));
      expect((await stores.answers.cells([area], ['2026Q3']))[0]?.answers).toBe(6);
    });

    it('A release tells how many gave each figure, and how many none', async () => {
      const area = anArea();
      for (const n of [1, 2, 3]) {
        const sheet = await aSheet({ area, group: 'client', items: { worry_before: 8, worry_now: n } });
        for (const one of ['a', 'b']) await stores.answers.give(sheet, { sheet: one });
        await stores.answers.give({ ...sheet, items: { worry_now: 0, worry_before: null } }, { sheet: 'c' });
        await stores.answers.close(closing(sheet), terms(area));
      }
      const rows = await stores.answers.released([area], ['2026Q4']);
      const told = rows.map(({ item, value, count }) => `${item} ${String(value)}: ${count}`);
      expect(told.toSorted()).toEqual([
        ...['worry_before 8: 6', 'worry_before null: 3'],
        ...['worry_now 0: 3', 'worry_now 1: 2', 'worry_now 2: 2', 'worry_now 3: 2'],
      ]);
    });

    it('A release leaves out what is more than a meeting can have, and says how many', async () => {
      const area = anArea();
      const sheet = await aSheet({ area, most: 3 });
      for (let n = 0; n < 9; n += 1) await stores.answers.give(sheet, { sheet: String(n) });
      const present = [{ group: 'client', most: 3, people: 1, attended: 1 }] as const;
      expect(await stores.answers.overcounts(closing(sheet, { present }))).toEqual([{ group: 'client', answers: 9, people: 1 }]);
      await stores.answers.close(closing(sheet, { present }), terms(area));
      await threeMeetings(area);
      expect((await stores.answers.cells([area], ['2026Q4']))[0]).toMatchObject({ answers: 7, matched: 5, leftOut: 6 });
    });

    it('A release at once with others loses and doubles nothing', async () => {
      const area = anArea();
      const sheets = [];
      for (const n of [1, 2, 3, 4, 5, 6]) {
        const sheet = await aSheet({ area, items: { heard: n } });
        for (const one of ['a', 'b']) await stores.answers.give(sheet, { sheet: one });
        sheets.push(sheet);
      }
      await Promise.all(sheets.flatMap((sheet) => [sheet, sheet].map((one) => stores.answers.close(closing(one), terms(area)))));
      await Promise.all([1, 2, 3].map(() => stores.answers.release(terms(area))));
      const rows = await stores.answers.released([area], ['2026Q4']);
      expect(rows.map(({ value, count }) => [value, count])).toEqual([1, 2, 3, 4, 5, 6].map((value) => [value, 2]));
    });

    it('A release that fails on its way leaves everything as it was', async () => {
      const area = anArea();
      await open().pool.query(`CREATE FUNCTION fail() RETURNS trigger AS 'BEGIN RAISE ''no''; END' LANGUAGE plpgsql`);
      await open().pool.query('CREATE TRIGGER fail BEFORE INSERT ON answer_cells EXECUTE FUNCTION fail()');
      await expect(threeMeetings(area)).rejects.toThrow('no');
      expect(await dump(open(), 'answers', area)).toEqual([]);
      await open().pool.query('DROP TRIGGER fail ON answer_cells');
      const last = await aSheet({ area, items: { heard: 9 } });
      await stores.answers.give(last, { sheet: 'a' });
      await stores.answers.release(terms(area));
      expect(await stores.answers.released([area], ['2026Q4'])).toEqual([]);
    });
  });

  it('The store of answers leaves what another key has sealed alone, and begins anew beside it', async () => {
    const area = anArea();
    const sheet = await aSheet({ area });
    await stores.answers.give(sheet, { person: 'person-1' });
    const other = prismaStores(
      open(),
      { now: () => NOW },
      { ...TEST_KEY, ...feedbackKey('another secret, as long as the first') },
    );
    expect(await other.answers.hasAnswered(sheet, 'person-1')).toBe(false);
    expect(await other.answers.give(sheet, { person: 'person-1' })).toBe('given');
    expect(await stores.answers.hasAnswered(sheet, 'person-1')).toBe(true);
  });

  it('The store of answers gives boxes to one key alone: whoever starts with another one sees it, also at the same moment', async () => {
    const pool = open().pool;
    const others = [1, 2, 3].map((n) => feedbackKey(`secret number ${n}, as long as the others`));
    await pool.query('DELETE FROM answer_boxes');
    const found = await Promise.all(others.map((one) => claimBoxes(pool, one, ['itaraja', 'pohjola'])));
    expect(found.map((areas) => areas.length).toSorted()).toEqual([0, 2, 2]);
    const winner = others[found.findIndex((areas) => areas.length === 0)]!;
    expect(await claimBoxes(pool, winner, ['itaraja', 'uusi'])).toEqual([]);
    expect((await dump(open(), 'answer_boxes')).map((row) => row['key_id'])).toEqual([winner.id, winner.id, winner.id]);
    await pool.query('DELETE FROM answer_boxes');
  });

  it('The store of answers finds the order and group of a family’s code', async () => {
    const { number } = await orderIn(stores.orders);
    const codes = { child: 'c1', young: 'c2', client: 'c3', close: 'c4', professional: 'c5' };
    await happen(stores.orders, number, { type: 'CodesIssued', codes });
    expect(await stores.answers.byCode('c3')).toEqual({ order: number, group: 'client' });
    expect(await stores.answers.byCode('C3')).toBeUndefined();
  });
});

/** The rows as they lie in the file, with the transaction that wrote each. */
async function dump(database: Database, table: string, area?: string): Promise<Record<string, unknown>[]> {
  const where = area === undefined ? '' : 'WHERE area = $1';
  const sql = `SELECT *, xmin::text, ctid::text FROM ${table} ${where} ORDER BY ctid`;
  return (await database.pool.query<Record<string, unknown>>(sql, area === undefined ? [] : [area])).rows;
}
