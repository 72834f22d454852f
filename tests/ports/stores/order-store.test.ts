import { beforeAll, expect, it } from 'vitest';
import { prismaFinder } from '../../../src/adapters/prisma/orders/order-finder.ts';
import { prismaStores } from '../../../src/adapters/prisma/stores.ts';
import { ConflictError, PermanentError } from '../../../src/kernel/errors.ts';
import { HOUR, MINUTE, type Interval } from '../../../src/kernel/time/instant.ts';
import type { OrderEvent } from '../../../src/model/order/events.ts';
import type { MatchLog } from '../../../src/model/order/match-log.ts';
import type { OrderStore } from '../../../src/ports/stores/order-store.ts';
import { commitOf, happen, orderIn, placed } from '../../support/commits.ts';
import { onEveryDatabase } from '../../support/database.ts';
import { anOffer, aRequest, BLOCK, NOW, SLOT } from '../../support/order-builder.ts';
import { TEST_KEY } from '../../support/test-key.ts';

const log: MatchLog = {
  at: NOW,
  ruleVersion: '1',
  counts: { candidates: 9, qualified: 6, free: 4, unknown: 1, starts: 12 },
  nearest: [{ kind: 'later', number: 30, slot: SLOT, teams: 2 }],
  whyNot: [{ consultant: 'person-x', reason: 'own-unit' }],
  unknown: [],
  suggested: [{ consultant: 'person-y', parts: [{ part: 'load', points: 0.25, number: 3 }] }],
};

const chosen: OrderEvent = { type: 'TimeChosen', choices: [SLOT] };

/** An offer to somebody, as an event, at a time that may be moved by hours. */
function offered(id: string, consultant: string, hours = 0): OrderEvent {
  const moved = ({ start, end }: Interval): Interval => ({ start: start + hours * HOUR, end: end + hours * HOUR });
  return { type: 'OffersMade', offers: [anOffer({ id, consultant, slot: moved(SLOT), block: moved(BLOCK) })] };
}

function accepted(offer: string, seat: number, id: string): OrderEvent {
  return { type: 'OfferAccepted', offer, seat, consultant: { id, name: 'Kaisa Konsultti' } };
}

onEveryDatabase('the store of orders', (open) => {
  let orders: OrderStore;
  beforeAll(() => {
    orders = prismaStores(open(), { now: () => NOW }, TEST_KEY).orders;
  });

  it('The store of orders numbers orders one after another within a year, without gaps', async () => {
    const place = (year: number, form: string) => orders.place(year, form, (number) => commitOf(undefined, [placed(number)]));
    const both = await Promise.all([place(2031, 'a'), place(2031, 'b'), place(2031, 'c'), place(2032, 'd')]);
    expect(both.map(({ order }) => order.number).sort()).toEqual([
      'VP-2031-0001',
      'VP-2031-0002',
      'VP-2031-0003',
      'VP-2032-0001',
    ]);
    await expect(
      orders.place(2031, 'e', () => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect((await place(2031, 'f')).order.number).toBe('VP-2031-0004');
  });

  it('The store of orders places a form once, however often and at once it is sent', async () => {
    const place = () => orders.place(2033, 'the same form', (number) => commitOf(undefined, [placed(number)]));
    const results = await Promise.all(Array.from({ length: 10 }, place));
    expect(new Set(results.map(({ order }) => order.number))).toEqual(new Set(['VP-2033-0001']));
    expect(results.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await place()).toMatchObject({ isNew: false, order: { number: 'VP-2033-0001' } });
  });

  it('The store of orders tells which order was placed from a form, and of a form that placed none that it has none', async () => {
    expect(await orders.placedFrom('a form for 2034')).toBeUndefined();
    await orders.place(2034, 'a form for 2034', (number) => commitOf(undefined, [placed(number)]));
    expect(await orders.placedFrom('a form for 2034')).toMatchObject({ number: 'VP-2034-0001' });
    expect(await orders.placedFrom('another form')).toBeUndefined();
  });

  it('The store of orders gives back an order as it was saved', async () => {
    const order = await orderIn(orders, [
      { type: 'TimesProposed', proposals: [{ slot: SLOT, freeCount: 4, unknownCount: 1 }], log },
      { type: 'TimeChosen', choices: [SLOT, { start: SLOT.start + HOUR, end: SLOT.end + HOUR }] },
      offered('back-1', 'person-back'),
      accepted('back-1', 0, 'person-back'),
      { type: 'MeetingBooked', booking: { eventId: 'event', joinUrl: 'https://example.fi/join' } },
      { type: 'CodesIssued', codes: { child: 'B1', young: 'B2', client: 'B3', close: 'B4', professional: 'B5' } },
      { type: 'AttendanceCounted', attendance: { ...aRequest().counts, summaryGiven: true, followUpOn: '2027-06-01' } },
    ]);
    expect(await orders.load(order.number)).toEqual(order);
    expect(await orders.load('VP-2026-9999')).toBeUndefined();
  });

  it('The store of orders refuses to change an order that is not there', async () => {
    await expect(orders.change('VP-2026-9999', () => ({ result: 1 }))).rejects.toMatchObject({ code: 'no-order' });
    await expect(orders.change('VP-2026-9999', () => ({ result: 1 }))).rejects.toBeInstanceOf(PermanentError);
  });

  it('The store of orders saves nothing when the work fails or has nothing to save', async () => {
    const order = await orderIn(orders);
    await expect(
      orders.change(order.number, () => {
        throw new Error('halfway');
      }),
    ).rejects.toThrow('halfway');
    expect(await orders.change(order.number, (now) => ({ result: now.version }))).toBe(order.version);
    expect(await orders.load(order.number)).toEqual(order);
  });

  it('The store of orders lets changes of one order follow one another: of fifty who take the last seat at once, one gets it', async () => {
    const offers = Array.from({ length: 50 }, (_, i) => offered(`fifty-${i}`, `fifty-person-${i}`));
    const order = await orderIn(orders, [chosen, ...offers]);
    const press = (i: number) =>
      orders.change(order.number, (now) => {
        if (now.seats[1]?.holder) return { result: false };
        return { commit: commitOf(now, [accepted(`fifty-${i}`, 1, `fifty-person-${i}`)]), result: true };
      });
    const results = await Promise.all(Array.from({ length: 50 }, (_, i) => press(i)));
    expect(results.filter(Boolean)).toHaveLength(1);
    const after = await orders.load(order.number);
    expect(after?.offers.filter((offer) => offer.state === 'accepted')).toHaveLength(1);
    expect(after?.version).toBe(order.version + 1);
  });

  it('The store of orders never lets one person hold two seats that overlap, even when both are taken at once', async () => {
    const first = await orderIn(orders, [chosen]);
    const second = await orderIn(orders, [chosen]);
    const assign = (number: string) =>
      happen(orders, number, {
        type: 'SeatAssigned',
        offer: anOffer({ id: `twice-${number}`, consultant: 'twice', state: 'accepted' }),
        seat: 0,
        consultant: { id: 'twice', name: 'Tupla' },
      });
    const results = await Promise.allSettled([assign(first.number), assign(second.number)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(ConflictError) });
  });

  it('The store of orders holds a trainee’s time as that of a seat, also when two are proposed at once, and frees it when they leave', async () => {
    const [first, second] = [await orderIn(orders, [chosen]), await orderIn(orders, [chosen])];
    const trainee = { id: 'learner', name: 'Veera Oppija' };
    const ask = { type: 'TraineeAsked', consultant: trainee, slot: SLOT, block: BLOCK } as const;
    const results = await Promise.allSettled([first, second].map(({ number }) => happen(orders, number, ask)));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const number = results[0]?.status === 'fulfilled' ? first.number : second.number;
    const asked = await orders.load(number);
    expect(asked?.trainee).toMatchObject({ ...trainee, agreed: [] });
    expect(asked?.seats).toEqual(first.seats);
    const held = (await orders.commitments(NOW, ['learner'])).map(({ kind, role, block }) => ({ kind, role, block }));
    expect(held).toEqual([{ kind: 'seat', role: 'trainee', block: BLOCK }]);
    expect((await orders.ofConsultant('learner')).map((order) => order.number)).toEqual([number]);
    expect(await orders.ofPerson('learner')).toEqual({ ordered: [], asked: await orders.ofConsultant('learner') });
    await happen(orders, number, { type: 'TraineeLeft', because: 'own' });
    expect(await orders.commitments(NOW, ['learner'])).toEqual([]);
    expect((await orders.load(number))?.trainee).toMatchObject({ id: 'learner', name: '', leftAt: expect.any(Number) });
  });

  it('The store of orders frees a person whose meeting was cancelled or moved, and keeps the cancelled meeting’s names', async () => {
    const first = await orderIn(orders, [chosen, offered('freed-1', 'freed'), accepted('freed-1', 0, 'freed')]);
    const second = await orderIn(orders, [chosen, offered('freed-2', 'freed', 12)]);
    const cancel: OrderEvent = { type: 'OrderCancelled', reason: 'orderer', by: 'orderer', isLate: false };
    const cancelled = await happen(orders, first.number, cancel);
    expect((await orders.load(first.number))?.seats).toEqual(cancelled.seats);
    await happen(
      orders,
      second.number,
      { type: 'OffersLapsed', offers: ['freed-2'] },
      offered('freed-3', 'freed'),
      accepted('freed-3', 0, 'freed'),
    );
    const third = await orderIn(orders, [chosen]);
    await expect(
      happen(orders, third.number, offered('freed-4', 'freed'), accepted('freed-4', 0, 'freed')),
    ).rejects.toBeInstanceOf(ConflictError);
    await happen(orders, second.number, { type: 'OrderMoved', windows: [], durationMinutes: 90 });
    expect(
      (await happen(orders, third.number, offered('freed-5', 'freed'), accepted('freed-5', 0, 'freed'))).seats[0]?.holder?.id,
    ).toBe('freed');
  });

  it('The store of orders never asks one person for two times that overlap, but for times that touch', async () => {
    const order = await orderIn(orders, [chosen, offered('asked-1', 'asked')]);
    const other = await orderIn(orders, [chosen]);
    const length = (BLOCK.end - BLOCK.start) / HOUR;
    await expect(happen(orders, other.number, offered('asked-2', 'asked', length - 0.5))).rejects.toBeInstanceOf(ConflictError);
    expect((await happen(orders, other.number, offered('asked-3', 'asked', length))).offers).toHaveLength(1);
    expect((await orders.load(order.number))?.offers).toHaveLength(1);
  });

  it('The store of orders lets somebody change from one seat to another in one commit', async () => {
    const order = await orderIn(orders, [chosen, offered('seats-1', 'seats'), accepted('seats-1', 1, 'seats')]);
    const after = await happen(
      orders,
      order.number,
      { type: 'SeatWithdrawn', seat: 1, because: 'replaced' },
      {
        type: 'SeatAssigned',
        offer: anOffer({ id: 'seats-2', consultant: 'seats', state: 'accepted' }),
        seat: 0,
        consultant: { id: 'seats', name: 'Siirtyjä' },
      },
    );
    expect(await orders.load(order.number)).toEqual(after);
    expect(after.seats.map((seat) => seat.holder?.id)).toEqual(['seats', undefined]);
  });

  it('The store of orders lists orders by orderer, consultant and phase, newest first', async () => {
    const area = { area: 'lists', orderer: { id: 'lister', name: 'Lassi' } };
    const old = await orderIn(orders, [], area);
    const taken = await orderIn(orders, [chosen, offered('lists-1', 'listed'), accepted('lists-1', 0, 'listed')], area);
    const numbers = (list: readonly { readonly number: string }[]) => list.map(({ number }) => number);
    expect(numbers(await orders.ofOrderer('lister'))).toEqual([taken.number, old.number]);
    expect(await orders.ofConsultant('listed')).toEqual([taken]);
    const both = await orderIn(orders, [chosen, offered('lists-2', 'lister')], { area: 'both' });
    expect(await orders.ofPerson('lister')).toEqual({ ordered: await orders.ofOrderer('lister'), asked: [both] });
    expect(await orders.followUpsOf(taken.number)).toEqual([]);
    const next = await orderIn(orders, [], { request: aRequest({ followUpOf: taken.number }) });
    expect(await orders.followUpsOf(taken.number)).toEqual([next]);
    expect(numbers(await orders.inPhases('lists', ['searching', 'stuck']))).toEqual([old.number]);
  });

  it('The store of orders knows who is committed: seats held, and blocks of open offers', async () => {
    const order = await orderIn(orders, [
      chosen,
      offered('busy-1', 'busy-a'),
      offered('busy-2', 'busy-b'),
      offered('busy-3', 'busy-c'),
    ]);
    await happen(orders, order.number, accepted('busy-1', 1, 'busy-a'), { type: 'OfferDeclined', offer: 'busy-2' });
    const mine = async (since: number) => (await orders.commitments(since)).filter((one) => one.order === order.number);
    expect(await mine(NOW)).toEqual([
      { consultant: 'busy-a', order: order.number, kind: 'seat', role: 'recorder', slot: SLOT, block: BLOCK },
      { consultant: 'busy-c', order: order.number, kind: 'offer', role: undefined, slot: SLOT, block: BLOCK },
    ]);
    expect(await mine(BLOCK.end)).toEqual([]);
    const those = async (of: readonly string[]) => (await orders.commitments(NOW, of)).map(({ consultant }) => consultant);
    expect(await those(['busy-b', 'busy-c', 'nobody'])).toEqual(['busy-c']);
    expect(await those(['busy-a'])).toEqual(['busy-a']);
    expect(await those([])).toEqual([]);
    const asked = (period: Interval) => orders.offeredTimes(['busy-a', 'busy-b', 'nobody'], period);
    const times = await asked(SLOT);
    const all = ['busy-a', 'busy-b'].map((consultant) => ({ consultant, slot: SLOT, block: BLOCK }));
    expect(times.toSorted((a, b) => a.consultant.localeCompare(b.consultant))).toEqual(all);
    expect(await asked({ start: BLOCK.end, end: BLOCK.end + 1 })).toEqual([]);
  });

  it('The store of orders finds meetings by their start, each as it was saved, and counts the seats of people then', async () => {
    const finder = prismaFinder(open());
    const { order } = await orders.place(2043, 'found', (number) =>
      commitOf(undefined, [placed(number), chosen, offered('found-1', 'found-p'), accepted('found-1', 0, 'found-p')]),
    );
    await orders.place(2043, 'not found', (number) => commitOf(undefined, [placed(number)]));
    const [within, most] = [[{ area: order.area }], 1_000];
    const found = async (meeting: Interval) => {
      const all = (await finder.find({ within, most, meeting })).orders;
      return all.filter(({ number }) => number.startsWith('VP-2043'));
    };
    expect(await found(SLOT)).toEqual([await orders.load(order.number)]);
    expect(await found({ start: SLOT.start + 1, end: SLOT.end })).toEqual([]);
    expect([...(await finder.seatsOf(['found-p', 'nobody'], SLOT))]).toEqual([['found-p', 1]]);
    expect((await finder.seatsOf(['found-p'], { start: SLOT.end, end: SLOT.end + HOUR })).size).toBe(0);
  });

  it('The store of orders keeps words as they were written, but for characters that no database takes', async () => {
    const note = 'Åsa 👪 "lainaus" \\u0000 %s $1';
    const { number } = await orderIn(orders, [], { request: aRequest({ note: `${note}\0\ud83d` }) });
    expect((await orders.load(number))?.request.note).toBe(note);
  });

  it('The store of orders keeps what has happened, without names, free text, codes and links', async () => {
    const request = aRequest({ note: 'salaisuus-1', placeText: 'salaisuus-2', theme: 'salaisuus-3' });
    const order = await orderIn(orders, [chosen, offered('told-1', 'told'), accepted('told-1', 0, 'told')], {
      area: 'told',
      request,
    });
    await happen(orders, order.number, { type: 'MeetingBooked', booking: { eventId: 'event', joinUrl: 'https://salaisuus-4' } });
    await happen(orders, order.number, {
      type: 'CodesIssued',
      codes: { child: 'salaisuus-5', young: 'y', client: 'c', close: 'l', professional: 'p' },
    });
    const history = await orders.history(order.number);
    expect(history.map(({ no, event }) => [no, event.type])).toEqual([
      [1, 'OrderPlaced'],
      [2, 'TimeChosen'],
      [3, 'OffersMade'],
      [4, 'OfferAccepted'],
      [5, 'MeetingBooked'],
      [6, 'CodesIssued'],
    ]);
    expect(history[3]).toEqual({
      no: 4,
      at: NOW + 4 * MINUTE,
      cause: { by: 'orderer-1', role: 'orderer', via: 'card' },
      event: { type: 'OfferAccepted', offer: 'told-1', seat: 0, consultant: { id: 'told', name: '' } },
    });
    const rows = await open().prisma.event.findMany({ where: { orderNumber: order.number } });
    expect(JSON.stringify([history, rows])).not.toMatch(/salaisuus|Olli|Kaisa/);
  });
});
