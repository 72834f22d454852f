import { beforeAll, expect, it } from 'vitest';
import { prismaStores, type Stores } from '../../../src/adapters/prisma/stores.ts';
import type { Publication } from '../../../src/model/feedback/publication.ts';
import { publishEnded } from '../../../src/stages/report/published/publish.port.ts';
import { onEveryDatabase } from '../../support/database.ts';
import { anArea, NOW } from '../../support/order-builder.ts';
import { aBlock, aPublication, aTurnout } from '../../stages/report/support.ts';
import { TEST_KEY } from '../../support/test-key.ts';

onEveryDatabase('the store of publications', (open) => {
  let stores: Stores;
  beforeAll(() => {
    stores = prismaStores(open(), { now: () => NOW }, TEST_KEY);
  });

  const published = (period: string, overrides: Partial<Publication> = {}): Publication =>
    aPublication({ area: 'toinen', period, content: { blocks: [aBlock()], turnouts: [aTurnout()] }, ...overrides });

  it('The store of publications gives back what was published, of the areas that are asked for', async () => {
    const [one, other] = [published('2026Q2'), published('2026Q3')];
    await stores.publications.publish([other, one, published('2026Q2', { area: 'kolmas' })]);
    expect(await stores.publications.ofAreas(['toinen'])).toEqual([one, other]);
    expect(await stores.publications.ofAreas(['toinen', 'kolmas', 'neljas'])).toHaveLength(3);
  });

  it('The store of publications keeps the first, whoever publishes the same period later', async () => {
    const first = published('2026Q1', { area: 'viides' });
    await stores.publications.publish([first]);
    await stores.publications.publish([{ ...first, publishedAt: NOW, content: { blocks: [], turnouts: [] } }]);
    expect(await stores.publications.ofAreas(['viides'])).toEqual([first]);
  });

  it('The store of publications lets nobody change or remove it', async () => {
    for (const sql of [`UPDATE publications SET content = '{}'`, 'DELETE FROM publications', 'TRUNCATE publications'])
      await expect(open().pool.query(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('The store of publications is filled from the answers that have been released, and from no others', async () => {
    const { pool } = open();
    const sheet = (id: number, period: string, items: object) =>
      pool.query(
        `INSERT INTO answers (id, area, period, survey, "group", method, kind, is_follow_up, items)
         VALUES ($1, 'itaraja', $2, 'meeting', 'client', 'lets-talk', 'client', false, $3)`,
        [`a-${id}`, period, JSON.stringify(items)],
      );
    for (let i = 0; i < 24; i++) await sheet(i, '2026Q3', { useful: i % 2 === 0 ? 8 : 6, recommend: i < 4 ? 9 : null });
    await sheet(24, '2026Q4', { useful: 1 });
    await pool.query(
      `INSERT INTO answer_cells (id, area, period, survey, "group", meetings, answers, attended, matched, left_out)
       VALUES ('c-1', 'itaraja', '2026Q3', 'meeting', 'client', 9, 24, 30, 24, 2)`,
    );
    const [made, ...more] = await publishEnded(stores, anArea(), NOW);
    expect(more).toEqual([]);
    expect(made).toMatchObject({ area: 'itaraja', period: '2026Q3', publishedAt: NOW, definitions: 1 });
    expect(made?.content.blocks).toEqual([
      {
        survey: 'meeting',
        group: 'client',
        cut: { method: 'lets-talk', kind: 'client', isFollowUp: false },
        items: { useful: { n: 24, least: 168, most: 168 } },
      },
    ]);
    expect(made?.content.turnouts).toEqual([
      { survey: 'meeting', group: 'client', answers: 24, attended: 30, matched: 24, leftOut: 2 },
    ]);
  });
});
