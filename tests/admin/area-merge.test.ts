import { beforeAll, describe, expect, it } from 'vitest';
import { auditEvents } from '../../src/adapters/prisma/audit/event-audit.ts';
import { readBox } from '../../src/adapters/prisma/feedback/answer-box.ts';
import { mergeAreas, openOrdersOf } from '../../src/adapters/prisma/merged-areas.ts';
import { prismaStores, type Stores } from '../../src/adapters/prisma/stores.ts';
import { missingIn } from '../../src/admin/area-merge.ts';
import { loadAreas, parseArea } from '../../src/config/area-file.ts';
import { areaFileOf } from '../../src/config/complete-area.ts';
import { DAY } from '../../src/kernel/time/instant.ts';
import { demonstration } from '../../src/sandbox/demo/demonstration.ts';
import { stringify } from 'yaml';
import { happen, orderIn } from '../support/commits.ts';
import { onEveryDatabase } from '../support/database.ts';
import { anArea, NOW, SLOT } from '../support/order-builder.ts';
import { TEST_KEY } from '../support/test-key.ts';

const [from, into] = ['vanha', 'uusi'];

onEveryDatabase('merging an area into another', (open) => {
  let stores: Stores;
  const numbers: string[] = [];
  beforeAll(async () => {
    stores = prismaStores(open(), { now: () => NOW }, TEST_KEY);
    for (const area of [from, from, into]) {
      const { number } = await orderIn(stores.orders, [{ type: 'TimeChosen', choices: [SLOT] }], { area });
      numbers.push(number);
      const sheet = { area, order: number, survey: 'meeting', group: 'client', most: 9 } as const;
      await stores.answers.give({ ...sheet, items: { heard: 7 }, comments: {} }, { sheet: 'a' });
      for (const [n, least] of [
        [5, 30],
        [2, 10],
      ] as const)
        await open().pool.query(
          `INSERT INTO own_feedback VALUES ($1, 'consultant-1', '2026Q3', $2, $3, $4, $4) ON CONFLICT DO NOTHING`,
          [area, `item-${n}`, n, least],
        );
    }
    const { pool } = open();
    const row = { state: 'sent', attempts: 1, at: NOW, message: { conversationId: 'old-channel', activityId: '1' } } as const;
    await stores.messages.save({ ...row, key: `${numbers[0]}/desk.order/desk-vanha/`, place: 'desk/vanha' });
    for (const area of [from, into])
      await pool.query(
        `INSERT INTO conversations (place, tenant, service_url, conversation_id, bot_id, updated_at) VALUES ($1, 't', 's', $2, 'b', now())`,
        [`desk/${area}`, `${area}-channel`],
      );
    const needs = { view: 'desk.alert', to: { desk: from } };
    await pool.query(
      `INSERT INTO outbox (key, job, order_number, needs, due) VALUES ('k1', 'card.show', $1, $2, now()),
      ('k2', 'desk.digest', '', '{"area": "vanha", "day": "2026-12-01"}', now())`,
      [numbers[0], needs],
    );
    await mergeAreas(open(), TEST_KEY, { from, into, now: NOW });
  });

  it('Merging an area into another gives it the orders, the work, the channel’s cards and the drafts, and no second round', async () => {
    const { pool } = open();
    expect((await stores.orders.load(numbers[0]!))?.area).toBe(into);
    expect(await openOrdersOf(open(), from)).toEqual([]);
    expect((await openOrdersOf(open(), into)).map(({ number }) => number)).toEqual(numbers);
    const { rows } = await pool.query<{ key: string; needs: unknown }>('SELECT key, needs FROM outbox ORDER BY key');
    expect(rows.find(({ key }) => key === 'k1')?.needs).toEqual({ view: 'desk.alert', to: { desk: into } });
    expect(rows.filter(({ key }) => key !== 'k1').map(({ needs }) => needs)).toEqual([{ area: into }]);
    expect(await stores.messages.find(`${numbers[0]}/desk.order/desk-uusi/`)).toMatchObject({
      place: 'desk/uusi',
      message: { conversationId: 'old-channel' },
    });
    expect((await stores.conversations.address('desk/uusi'))?.conversationId).toBe('uusi-channel');
    expect(await stores.conversations.address('desk/vanha')).toBeUndefined();
  });

  it('Merging an area into another leaves the record whole, and tells an order that somebody else has moved', async () => {
    await happen(stores.orders, numbers[0]!, { type: 'ChecklistTicked', roomBooked: true, interpreterOrdered: false });
    expect((await auditEvents(open(), TEST_KEY.audit)).faults).toEqual([]);
    await open().pool.query(`UPDATE orders SET area = 'muu' WHERE number = $1`, [numbers[1]]);
    expect((await auditEvents(open(), TEST_KEY.audit)).faults).toEqual([
      { order: numbers[1], fault: 'other-state', parts: ['area'] },
    ]);
    await open().pool.query(`UPDATE orders SET area = 'uusi' WHERE number = $1`, [numbers[1]]);
  });

  it('Merging an area into another counts what happened before in the figures of the one that goes on', async () => {
    const found: string[] = [];
    const period = { start: NOW - DAY, end: NOW + DAY };
    for await (const some of stores.histories.ofPeriod(into, period, NOW + DAY)) found.push(...some.map(({ order }) => order));
    expect(found.sort()).toEqual(numbers);
    const box = await readBox(open().pool, TEST_KEY, into);
    expect(box.open.map(({ order }) => order).sort()).toEqual(numbers);
    expect((await readBox(open().pool, TEST_KEY, from)).open).toEqual([]);
    const { rows } = await open().pool.query('SELECT area, item, n, least, most FROM own_feedback ORDER BY item');
    expect(rows).toEqual([
      { area: into, item: 'item-2', n: 4, least: 20, most: 20 },
      { area: into, item: 'item-5', n: 10, least: 60, most: 60 },
    ]);
  });

  it('Merging once more brings along what had been merged before', async () => {
    await mergeAreas(open(), TEST_KEY, { from: into, into: 'kolmas', now: NOW + 1 });
    expect((await auditEvents(open(), TEST_KEY.audit)).faults).toEqual([]);
    expect((await stores.orders.load(numbers[0]!))?.area).toBe('kolmas');
  });
});

describe('what open orders need', () => {
  it('What open orders need and the file does not have is named, each once, with the orders', () => {
    const request = {
      unit: 'perhesosiaalityo',
      municipality: 'muualla',
      method: 'anticipation-dialogue',
      invitedUnits: ['x'],
      invitedSectors: [],
    };
    const order = { request, widenedTo: [], isBooked: false };
    const lines = missingIn(
      anArea(),
      ['VP-2026-0001', 'VP-2026-0002'].map((number) => ({ ...order, number })),
    );
    expect(lines.join('\n')).toMatch(/no municipality “muualla”, which open orders need \(VP-2026-0001, VP-2026-0002\)/u);
    expect(lines.join('\n')).toMatch(/no unit “x”/u);
    expect(lines.join('\n')).not.toMatch(/perhesosiaalityo|anticipation/u);
  });
});

it('An area that is exported is the same area when it is read again', () => {
  const [area] = loadAreas(demonstration().areaFile).areas;
  const text = stringify(areaFileOf(area!), { lineWidth: 0 });
  const { areas, faults } = parseArea(text, 'exported.yaml');
  expect(faults).toEqual([]);
  // Guidance of no stage is the same as none.
  const methods = area!.methods.map((method) => ({ ...method, guidance: method.guidance ?? {} }));
  expect(areas).toEqual([{ ...area, methods }]);
});
