import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditEvents } from '../../../src/adapters/prisma/audit/event-audit.ts';
import { recordAct } from '../../../src/adapters/prisma/orders/operator-acts.ts';
import { runRetention, type RetentionCounts } from '../../../src/adapters/prisma/retention.ts';
import { prismaStores, type Stores } from '../../../src/adapters/prisma/stores.ts';
import { DAY } from '../../../src/kernel/time/instant.ts';
import type { OrderEvent } from '../../../src/model/order/events.ts';
import { happen, orderIn } from '../../support/commits.ts';
import { onEveryDatabase } from '../../support/database.ts';
import { anArea, anOffer, aRequest, NOW, SLOT } from '../../support/order-builder.ts';
import { TEST_KEY } from '../../support/test-key.ts';

const none: RetentionCounts = {
  ...{ drafts: 0, notes: 0, offers: 0, comments: 0, answers: 0, ownFeedback: 0, orders: 0, audit: 0, deliveries: 0 },
};
const MONTH = 31 * DAY;

onEveryDatabase('retention', (open) => {
  let stores: Stores;
  beforeAll(() => {
    stores = prismaStores(open(), { now: () => NOW }, TEST_KEY);
  });
  beforeEach(async () => {
    await open().pool.query(`BEGIN; SET LOCAL verkostobotti.retention = 'on';
      DELETE FROM events; DELETE FROM orders; DELETE FROM order_numbers; DELETE FROM forgotten_histories; DELETE FROM drafts; DELETE FROM settings;
      DELETE FROM answers; DELETE FROM answer_comments; DELETE FROM answer_boxes; COMMIT`);
  });

  const run = (at: number, isDryRun = false) =>
    runRetention({ database: open(), key: TEST_KEY }, { areas: [anArea()], now: at, isDryRun });
  const acts = async () =>
    (await open().pool.query<{ value: unknown }>(`SELECT value FROM settings WHERE key LIKE 'act/%' ORDER BY key`)).rows.map(
      ({ value }) => value,
    );

  /** An order with a note, an offer that was taken, and an answer; held and, unless told otherwise, closed. */
  async function anOldOrder(last: OrderEvent = { type: 'OrderClosed' }): Promise<string> {
    const offer = anOffer({ id: 'offer-1', consultant: 'consultant-1' });
    const { number } = await orderIn(
      stores.orders,
      [
        { type: 'TimeChosen', choices: [SLOT] },
        { type: 'OffersMade', offers: [offer] },
        { type: 'OfferAccepted', offer: offer.id, seat: 0, consultant: { id: 'consultant-1', name: 'Aino Mallikas' } },
      ],
      { request: aRequest({ note: 'Tuolit rinkiin', placeText: 'Huone 2', excluded: ['consultant-9'] }) },
    );
    await open().pool.query(`INSERT INTO answers (id, area, period, survey, "group", items)
      VALUES (gen_random_uuid(), 'itaraja', '2026Q4', 'meeting', 'client', '{"heard":9}')`);
    await open().pool.query(`INSERT INTO answer_comments (id, area, period, "group", item, text)
      VALUES (gen_random_uuid(), 'itaraja', '2026Q4', 'client', 'helped', 'Hyvä')`);
    await happen(stores.orders, number, { type: 'MeetingHeld' }, last);
    return number;
  }

  it('Retention leaves what is not old', async () => {
    await anOldOrder();
    expect(await run(NOW + 20 * DAY)).toEqual(none);
  });

  it('Retention forgets after a month which rounds and looks at calendars were planned, and no other work', async () => {
    const keys = ['round/retention.run/itaraja/2026-12-01', 'calendar.look/itaraja/1/anew', 'VP-2026-0001/event-1/offer.wave'];
    await open().pool.query('DELETE FROM planned_keys');
    for (const key of keys) {
      await open().pool.query('INSERT INTO planned_keys (key, planned_at) VALUES ($1, $2)', [key, new Date(NOW)]);
    }
    const left = async () =>
      (await open().pool.query<{ key: string }>('SELECT key FROM planned_keys')).rows.map(({ key }) => key);
    await run(NOW + 29 * DAY);
    expect(await left()).toHaveLength(3);
    await run(NOW + 31 * DAY);
    expect(await left()).toEqual([keys[2]]);
  });

  it('Retention forgets with the audit who changed the bank, not that it was changed, and links when they have grown old', async () => {
    await recordAct(open().pool, NOW, { command: 'bank add', by: 'coordinator-1', area: 'itaraja' });
    const link = await stores.links.make({ person: 'p1', key: 'start/itaraja' });
    await run(NOW + 119 * DAY);
    expect([(await acts())[0], await stores.links.find(link)]).toMatchObject([{ by: 'coordinator-1' }, { person: 'p1' }]);
    await run(NOW + 121 * DAY);
    expect(await stores.links.find(link)).toBeUndefined();
    await run(NOW + 200 * MONTH);
    expect((await acts())[0]).toEqual({ command: 'bank add', area: 'itaraja' });
  });

  it('Retention counts in a dry run what it would do, and does nothing', async () => {
    await anOldOrder();
    const counts = await run(NOW + 13 * MONTH, true);
    expect(counts).toEqual({ ...none, offers: 1, comments: 1 });
    expect(await acts()).toEqual([]);
    expect(await run(NOW + 13 * MONTH)).toEqual(counts);
    expect(await acts()).toEqual([{ command: 'retention run', counts }]);
    expect(await run(NOW + 13 * MONTH)).toEqual(none);
  });

  it('Retention takes the note of an order that is still open, but its offers stay', async () => {
    const number = await anOldOrder({ type: 'FeedbackReminded' });
    expect(await run(NOW + 100 * DAY)).toEqual({ ...none, notes: 1 });
    expect((await stores.orders.load(number))?.request.note).toBeUndefined();
    expect(await run(NOW + 13 * MONTH)).toMatchObject({ notes: 0, offers: 0 });
  });

  it('Retention keeps of an old order what reports count, and nobody’s name or id', async () => {
    const number = await anOldOrder();
    expect(await run(NOW + 25 * MONTH)).toMatchObject({ orders: 1, answers: 1 });
    const order = await stores.orders.load(number);
    expect(order).toMatchObject({
      orderer: { id: 'anonymous', name: '' },
      offers: [],
      phase: 'closed',
      request: { method: 'anticipation-dialogue', counts: { family: 4 }, excluded: [] },
    });
    expect(JSON.stringify(order)).not.toMatch(/consultant-1|consultant-9|Mallikas|Tilaaja|Huone/);
    expect(order?.seats[0]?.holder?.id).toBe('anonymous-0');
  });

  it('Retention keeps the record of events for its own time, and afterwards the audit is whole', async () => {
    await anOldOrder();
    const isLonger = anArea({ policy: { ...anArea().policy, retention: { ...anArea().policy.retention, auditMonths: 30 } } });
    await runRetention({ database: open(), key: TEST_KEY }, { areas: [isLonger], now: NOW + 25 * MONTH });
    expect((await auditEvents(open(), TEST_KEY.audit)).events).toBe(6);
    expect(await runRetention({ database: open(), key: TEST_KEY }, { areas: [isLonger], now: NOW + 32 * MONTH })).toEqual({
      ...none,
      audit: 6,
    });
    expect(await auditEvents(open(), TEST_KEY.audit)).toEqual({ events: 0, orders: 0, faults: [] });
  });

  describe('of drafts', () => {
    it('Of drafts is by the day they were last touched', async () => {
      await stores.people.saveDraft({ person: 'orderer-1', key: 'form', fields: {} });
      expect(await run(NOW + 29 * DAY)).toEqual(none);
      expect(await run(NOW + 31 * DAY)).toEqual({ ...none, drafts: 1 });
    });

    it('Of drafts that were given up is by the day on which they were', async () => {
      await stores.people.saveDraft({ person: 'orderer-1', key: 'form', fields: {} });
      await stores.people.putDraftAside('orderer-1');
      expect(await run(NOW + DAY)).toEqual(none);
      expect(await run(NOW + DAY + 1)).toEqual({ ...none, drafts: 1 });
    });
  });
});
