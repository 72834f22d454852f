import { beforeAll, expect, it } from 'vitest';
import { erasePerson, recordsOf } from '../../../../src/adapters/prisma/people/person-records.ts';
import { recordAct } from '../../../../src/adapters/prisma/orders/operator-acts.ts';
import { prismaStores, type Stores } from '../../../../src/adapters/prisma/stores.ts';
import { happen, orderIn } from '../../../support/commits.ts';
import { onEveryDatabase } from '../../../support/database.ts';
import { aConsultant, anOffer, aRequest, NOW, SLOT } from '../../../support/order-builder.ts';
import { TEST_KEY } from '../../../support/test-key.ts';

onEveryDatabase('the records of a person', (open) => {
  let stores: Stores;
  beforeAll(() => {
    stores = prismaStores(open(), { now: () => NOW }, TEST_KEY);
  });
  let people = 0;

  /** Somebody of the bank who has written to the bot, holds a seat and has ordered. */
  async function somebody(): Promise<{ readonly id: string; readonly led: string; readonly ordered: string }> {
    const id = `aino-${(people += 1)}`;
    const person = { id, name: 'Aino Mallikas' };
    const row = aConsultant({ ...person, email: `${id}@example.fi` });
    await stores.bank.replace([row]);
    const wish = { person: id, no: 1, at: NOW, state: 'waiting', languages: ['se'], municipalities: [] } as const;
    const act = { command: 'own change', by: 'somebody-else', area: 'itaraja' } as const;
    await stores.wishes.settle({ before: row, after: row, seen: undefined, wish, plan: [] }, act);
    await stores.people.saveProfile({ ...person, tenant: 't', language: 'fi', isChosen: false });
    await stores.people.saveDraft({ person: id, key: 'form', fields: {} });
    await recordAct(open().pool, NOW, { command: 'orderer add', by: id, area: 'itaraja' });
    await stores.conversations.save(`person/${id}`, { tenant: 't', serviceUrl: 'http://x', conversationId: 'c', botId: 'b' });
    const offer = anOffer({ id: `offer-of-${id}`, consultant: id });
    const led = await orderIn(stores.orders, [
      { type: 'TimeChosen', choices: [SLOT] },
      { type: 'OffersMade', offers: [offer] },
      { type: 'OfferAccepted', offer: offer.id, seat: 0, consultant: person },
    ]);
    const ordered = await orderIn(stores.orders, [], { orderer: person, request: aRequest({ excluded: [id, `${id}-other`] }) });
    return { id, led: led.number, ordered: ordered.number };
  }

  it('The records of a person are all shown on demand', async () => {
    const { id, led, ordered } = await somebody();
    expect(await recordsOf(open(), id)).toMatchObject({
      profile: { name: 'Aino Mallikas' },
      draft: { key: 'form' },
      bank: { email: `${id}@example.fi` },
      wish: { languages: ['se'], state: 'waiting' },
      conversation: { conversationId: 'c' },
      orders: [{ number: ordered }],
      seats: [{ orderNumber: led }],
      offers: [{ orderNumber: led }],
      namedInOrders: [ordered],
      acts: [{ value: { command: 'orderer add', by: id } }],
    });
  });

  it('The records of a person of somebody unknown are empty', async () => {
    expect(await recordsOf(open(), 'nobody')).toMatchObject({ profile: null, bank: null, orders: [], seats: [], doings: [] });
  });

  it('The records of a person are not touched while the person has a part in an order under way', async () => {
    const { id, led, ordered } = await somebody();
    const before = await recordsOf(open(), id);
    expect(await erasePerson(open(), id)).toEqual({ ok: false, underWay: [led, ordered] });
    expect(await recordsOf(open(), id)).toEqual(before);
  });

  it('The records of a person are erased afterwards, and the orders keep their facts', async () => {
    const { id, led, ordered } = await somebody();
    await happen(stores.orders, led, { type: 'MeetingHeld' }, { type: 'OrderClosed' });
    await happen(stores.orders, ordered, { type: 'OrderCancelled', reason: 'other', by: 'orderer', isLate: false });
    const counts = { profile: 1, draft: 1, bank: 1, conversation: 1, orders: 1, seats: 1, offers: 1, acts: 1 };
    expect(await erasePerson(open(), id)).toMatchObject({ ok: true, counts });
    const [was, is] = [await stores.orders.load(led), await stores.orders.load(ordered)];
    expect(was?.seats[0]?.holder?.id).toBe(is?.orderer.id);
    expect(is?.orderer).toMatchObject({ id: expect.stringMatching(/^erased-/), name: '' });
    expect(is?.request.excluded).toEqual([is?.orderer.id, `${id}-other`]);
    expect(JSON.stringify([was, is])).not.toMatch(new RegExp(`Mallikas|"${id}"`));
    expect(await recordsOf(open(), id)).toMatchObject({
      profile: null,
      bank: null,
      wish: null,
      orders: [],
      seats: [],
      namedInOrders: [],
      acts: [],
    });
  });
});
