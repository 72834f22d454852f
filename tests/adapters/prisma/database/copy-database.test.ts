import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { auditEvents } from '../../../../src/adapters/prisma/audit/event-audit.ts';
import { copyDatabase, CopyRefused } from '../../../../src/adapters/prisma/database/copy-database.ts';
import type { Database } from '../../../../src/adapters/prisma/database/database.ts';
import { prismaStores } from '../../../../src/adapters/prisma/stores.ts';
import { commitOf, happen, placed } from '../../../support/commits.ts';
import { embeddedDatabase, onEveryDatabase } from '../../../support/database.ts';
import { anOffer, aRequest, NOW, SLOT } from '../../../support/order-builder.ts';
import { TEST_KEY } from '../../../support/test-key.ts';

const clock = { now: () => NOW };

onEveryDatabase('copying a database', (open) => {
  let target: Database;
  let number: string;
  beforeAll(async () => {
    const { orders } = prismaStores(open(), clock, TEST_KEY);
    const jobs = [{ key: 'a/match.search', job: 'match.search', order: 'a', needs: {}, due: NOW }] as never;
    const request = aRequest({ note: 'Rivi\nja “lainaus” \\ ja 👩‍👧', placeText: 'Huone 2' });
    ({
      order: { number },
    } = await orders.place(2026, 'form-1', (given) => commitOf(undefined, [placed(given, { request })], jobs)));
    const offer = anOffer({ id: 'offer-1', consultant: 'consultant-1' });
    const consultant = { id: 'consultant-1', name: 'Aino Mallikas' };
    await happen(
      orders,
      number,
      { type: 'TimeChosen', choices: [SLOT] },
      { type: 'OffersMade', offers: [offer] },
      { type: 'OfferAccepted', offer: offer.id, seat: 0, consultant },
    );
    await open().pool.query(`INSERT INTO answer_boxes (area, key_id, sealed) VALUES ('itaraja', 'k', '\\x00ff10')`);
    await open().pool.query(
      `INSERT INTO own_feedback (area, consultant, period, item, n, least, most) VALUES ('itaraja', 'c', '2026Q3', 'heard', 5, 0.1, 7.3000000000000004)`,
    );
    await open().pool.query(
      `INSERT INTO consultants (id, name, email, unit, municipalities, languages, methods, role, is_experienced, max_per_year, joined)
       VALUES ('c', 'C', 'c@example.fi', 'u', '{"a,b","c"}', '{}', '{fi}', 'both', true, 4, '2026-01-31')`,
    );
    await open().pool.query(`INSERT INTO pauses (consultant_id, from_day, until_day) VALUES ('c', '2026-01-01', '2026-02-01')`);
  });
  beforeEach(async () => {
    target = await embeddedDatabase();
  });
  afterEach(() => target.close());

  it('Copying a database brings every row over as it is, the record is whole there, and work goes on where it was', async () => {
    const copied = await copyDatabase(open(), target);
    expect(copied).toMatchObject({
      orders: 1,
      events: 4,
      offers: 1,
      seats: 2,
      outbox: 1,
      pauses: 1,
      answer_boxes: 1,
      own_feedback: 1,
    });
    const there = prismaStores(target, clock, TEST_KEY);
    expect(await there.orders.load(number)).toEqual(await prismaStores(open(), clock, TEST_KEY).orders.load(number));
    expect(await auditEvents(target, TEST_KEY.audit)).toEqual({ events: 4, orders: 1, faults: [] });
    await happen(there.orders, number, { type: 'ChecklistTicked', roomBooked: true, interpreterOrdered: false });
    expect((await auditEvents(target, TEST_KEY.audit)).faults).toEqual([]);
    const { rows } = await target.pool.query<{ next: string }>(`SELECT nextval('outbox_seq_seq')::text AS next`);
    expect(Number(rows[0]?.next)).toBe(2);
  });

  it('Copying a database leaves one that is not empty as it is, and names what is in it', async () => {
    await prismaStores(target, clock, TEST_KEY).people.saveDraft({ person: 'orderer-1', key: 'form', fields: {} });
    const refused = await copyDatabase(open(), target).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(CopyRefused);
    expect((refused as CopyRefused).refusal).toEqual({ because: 'not-empty', tables: ['drafts'] });
    expect((await target.pool.query('SELECT 1 FROM orders')).rows).toEqual([]);
  });

  it('Copying a database takes everything back when one row does not arrive as it was sent', async () => {
    await target.pool.query(
      `CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.role := 'x'; RETURN NEW; END $$`,
    );
    await target.pool.query('CREATE TRIGGER spoiled BEFORE INSERT ON seats FOR EACH ROW EXECUTE FUNCTION spoil()');
    const refused = await copyDatabase(open(), target).catch((error: unknown) => error);
    expect((refused as CopyRefused).refusal).toEqual({ because: 'differs', tables: ['seats'] });
    expect((await target.pool.query('SELECT 1 FROM orders')).rows).toEqual([]);
  });
});
