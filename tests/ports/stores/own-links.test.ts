import { beforeAll, expect, it } from 'vitest';
import type { Database } from '../../../src/adapters/prisma/database/database.ts';
import { readBox } from '../../../src/adapters/prisma/feedback/answer-box.ts';
import { feedbackKey } from '../../../src/adapters/prisma/feedback/seal.ts';
import { prismaStores, type Stores } from '../../../src/adapters/prisma/stores.ts';
import type { GivenSheet } from '../../../src/ports/stores/answer-store.ts';
import { happen, orderIn } from '../../support/commits.ts';
import { onEveryDatabase } from '../../support/database.ts';
import { NOW } from '../../support/order-builder.ts';
import { TEST_KEY } from '../../support/test-key.ts';
import { dumpOf } from '../../support/untraceable.ts';

onEveryDatabase('a person’s own link', (open) => {
  let stores: Stores;
  beforeAll(() => {
    stores = prismaStores(open(), { now: () => NOW }, TEST_KEY);
  });

  async function aSheet(): Promise<GivenSheet> {
    const { number: order } = await orderIn(stores.orders);
    return { area: `area-of-${order}`, order, survey: 'meeting', group: 'orderer', most: 3, items: { heard: 7 }, comments: {} };
  }

  it('A person’s own link leads back to its survey and to nobody else, stands in no table, and reading it changes nothing', async () => {
    const sheet = await aSheet();
    const impact = { ...sheet, survey: 'impact' } as const;
    const link = (await stores.answers.linkTo(sheet, 'person-1')) ?? '';
    expect(link).toMatch(/^[0-9a-f]{64}$/);
    const before = await everything(open());
    expect(await stores.answers.linkTo(sheet, 'person-1')).toBe(link);
    const found = await stores.answers.byLink(link);
    expect(found).toMatchObject({ area: sheet.area, order: sheet.order, survey: 'meeting' });
    const isOf = (person: string) => found !== 'over' && found?.isOf(person);
    expect([isOf('person-1'), isOf('person-2')]).toEqual([true, false]);
    expect(await everything(open())).toEqual(before);
    for (const part of [link, link.slice(0, 16), 'person-1']) expect(before.join()).not.toContain(part);
    await stores.answers.give(sheet, { person: 'person-1' });
    // Whoever has answered is shown none any more; the one that they have leads to the thanks.
    expect(await stores.answers.linkTo(sheet, 'person-1')).toBeUndefined();
    expect(await stores.answers.byLink(link)).toMatchObject({ order: sheet.order, survey: 'meeting' });
    expect(await stores.answers.linkTo(sheet, 'person-2')).not.toBe(link);
    expect(await stores.answers.linkTo(impact, 'person-1')).not.toBe(link);
  });

  it('A person’s own link ends with its survey: then nothing tells of which it was, and there is no new one', async () => {
    const sheet = await aSheet();
    const link = (await stores.answers.linkTo(sheet, 'person-1')) ?? '';
    const present = [{ group: 'orderer', most: 1, people: 1, attended: 1 }] as const;
    await happen(stores.orders, sheet.order, { type: 'OrderClosed' });
    await stores.answers.close(
      { ...sheet, method: 'm', kind: 'client', isFollowUp: false, present, consultants: [] },
      { area: sheet.area, period: '2026Q4', smallest: 5, mayTellLess: false, pooledMeetings: 5 },
    );
    expect(await stores.answers.byLink(link)).toBe('over');
    expect(await stores.answers.linkTo(sheet, 'person-1')).toBeUndefined();
    const { open: left, waiting } = await readBox(open().pool, TEST_KEY, sheet.area);
    expect(left).toEqual([]);
    // That nobody answered counts too.
    expect(waiting.map(({ group, sheets, attended }) => [group, sheets.length, attended])).toEqual([['orderer', 0, 1]]);
  });

  it('A person’s own link that somebody has made up or changed is none of ours', async () => {
    const sheet = await aSheet();
    const link = (await stores.answers.linkTo(sheet, 'person-1')) ?? '';
    const other = (await stores.answers.linkTo(sheet, 'person-2')) ?? '';
    const made = [other.slice(0, 32) + link.slice(32), 'f'.repeat(64), link.slice(1), `${link}0`, link.toUpperCase(), ''];
    for (const one of made) expect(await stores.answers.byLink(one)).toBeUndefined();
    const stranger = prismaStores(
      open(),
      { now: () => NOW },
      { ...TEST_KEY, ...feedbackKey('another secret, as long as the first') },
    );
    expect(await stranger.answers.byLink(link)).toBeUndefined();
  });
});

/** Every row with its transaction. */
async function everything(database: Database): Promise<readonly string[]> {
  return [...(await dumpOf(database)).values()].flat();
}
