import { beforeAll, expect, it } from 'vitest';
import fc from 'fast-check';
import { prismaStores } from '../../../../src/adapters/prisma/stores.ts';
import type { Order } from '../../../../src/model/order/order.ts';
import type { OrderStore } from '../../../../src/ports/stores/order-store.ts';
import { commitOf, placed } from '../../../support/commits.ts';
import { onEveryDatabase } from '../../../support/database.ts';
import { anOrder, aRequest, NOW } from '../../../support/order-builder.ts';
import { TEST_KEY } from '../../../support/test-key.ts';

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const instant = fc.integer({ min: NOW, max: NOW + 10 ** 10 });
const interval = fc
  .tuple(instant, fc.integer({ min: 1, max: 10 ** 7 }))
  .map(([start, length]) => ({ start, end: start + length }));
const words = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replaceAll('\0', ''));
const count = fc.nat({ max: 50 });
const counts = fc.record({ family: count, close: count, professionals: count, children: count, young: count });

/** Each state of an order has its own people: the database would refuse many of the same at the same time. */
let round = 0;

const offers = fc.array(
  fc.record({
    wave: count,
    slot: interval,
    block: interval,
    state: fc.constantFrom('open', 'willing', 'accepted', 'declined', 'recused', 'lapsed', 'filled', 'withdrawn', 'ended'),
    offeredAt: instant,
    expiresAt: instant,
    answeredAt: optional(instant),
  }),
  { maxLength: 6 },
);

const anyState = fc
  .record({
    phase: fc.constantFrom(
      'review',
      'searching',
      'choosing',
      'stuck',
      'offering',
      'preparing',
      'confirmed',
      'held',
      'closed',
      'cancelled',
    ),
    problem: optional(fc.constantFrom('no-time', 'nobody-took-it')),
    request: fc
      .record({
        note: optional(words),
        placeText: optional(words),
        hopes: fc.array(words, { maxLength: 3 }),
        worry: optional(count),
        counts,
      })
      .map((parts) => aRequest(parts)),
    ordererName: words,
    proposals: fc.array(fc.record({ slot: interval, freeCount: count, unknownCount: count }), { maxLength: 3 }),
    choices: fc.array(interval, { maxLength: 3 }),
    offers,
    holders: fc.array(optional(fc.record({ name: words, since: instant, isPrepared: fc.boolean(), offer: count })), {
      minLength: 2,
      maxLength: 3,
    }),
    booking: optional(fc.record({ eventId: words, joinUrl: optional(words) })),
    attendance: optional(counts.map((numbers) => ({ ...numbers, summaryGiven: true, followUpOn: '2027-01-02' }))),
    hasCodes: fc.boolean(),
    cancelled: optional(fc.constant({ reason: 'other', by: 'orderer', isLate: true } as const)),
    preferred: fc.array(words, { maxLength: 2 }),
    heldAt: optional(instant),
  })
  .map((parts) => (number: string, keep?: Order) => orderOf(parts as unknown as Parts, number, keep));

interface Parts extends Omit<Order, 'offers' | 'seats' | 'codes'> {
  readonly ordererName: string;
  readonly offers: readonly Omit<Order['offers'][number], 'id' | 'consultant'>[];
  readonly holders: readonly (
    { readonly name: string; readonly since: number; readonly isPrepared: boolean; readonly offer: number } | undefined
  )[];
  readonly hasCodes: boolean;
}

/** Offers that `keep` already has stay as they are but for the answer. */
function orderOf({ ordererName, offers: given, holders, hasCodes, ...parts }: Parts, number: string, keep?: Order): Order {
  round += 1;
  const made = given.map((offer, i) => ({ ...offer, id: `${number}-${round}-${i}`, consultant: `c-${round}-${i}` }));
  const kept = (keep?.offers ?? []).map((offer, i) =>
    i % 2 ? offer : { ...offer, state: 'ended' as const, answeredAt: NOW + i },
  );
  const all = [...kept, ...made];
  const seats = holders.map((holder, index) => {
    const offer = all[(holder?.offer ?? 0) % Math.max(all.length, 1)];
    const seat = { index, role: (['lead', 'recorder', 'member'] as const)[index] ?? 'member' };
    return holder && offer && index === holder.offer % 3
      ? { ...seat, holder: { ...holder, offer: offer.id, id: `h-${round}-${index}` } }
      : seat;
  });
  const codes = hasCodes ? { child: `${number}-${round}-a`, client: `${number}-${round}-b` } : {};
  return anOrder({
    ...parts,
    number,
    orderer: { id: 'o', name: ordererName },
    offers: all,
    seats: keep ? [...seats, ...keep.seats.slice(seats.length)] : seats,
    codes,
  });
}

onEveryDatabase('any order', (open) => {
  let orders: OrderStore;
  beforeAll(() => {
    orders = prismaStores(open(), { now: () => NOW }, TEST_KEY).orders;
  });

  it('Any order is loaded as it was saved: when it is placed, and after any change', async () => {
    await fc.assert(
      fc.asyncProperty(anyState, anyState, anyState, async (first, second, third) => {
        const { order } = await orders.place(2026, `form-${(round += 1)}`, (number) => {
          const commit = commitOf(undefined, [placed(number)]);
          return { ...commit, after: { ...first(number), version: 1 } };
        });
        expect(await orders.load(order.number)).toEqual(order);
        for (const next of [second, third]) {
          const after = await orders.change(order.number, (before) => {
            const state = next(before.number, before);
            return { commit: { before, after: state, events: [], jobs: [] }, result: state };
          });
          expect(await orders.load(order.number)).toEqual(after);
        }
      }),
      { numRuns: 25 },
    );
  });
});
