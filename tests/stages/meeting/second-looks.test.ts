import { afterEach, beforeEach, expect, it } from 'vitest';
import { toOffsetIso } from '../../../src/kernel/time/zone.ts';
import { DAY, MINUTE } from '../../../src/kernel/time/instant.ts';
import { type Order, holders, openOffers } from '../../../src/model/order/order.ts';
import { RECHECK_MINUTES } from '../../../src/model/planned/polls.ts';
import { onOneDatabase } from '../../support/database.ts';
import { press } from '../../support/proof/acts.ts';
import { orderInputs } from '../../support/proof/order-inputs.ts';
import { ProofTown } from '../../support/proof/proof-town.ts';

const number = 'VP-2026-0001';
/** Once for the event, and for each hold. */
const EVERYTHING = 12;

onOneDatabase('What Graph says once', (open) => {
  let town: ProofTown;
  beforeEach(async () => {
    town = new ProofTown(open());
    await town.open();
  });
  afterEach(() => town.close());

  it('What Graph says once is not believed of a hold that is to be given back: a refusal and an absence are looked at again', async () => {
    await offered('saaristo');
    for (const trouble of ['denied', 'hidden'] as const) {
      const [leaver] = openOffers(await present());
      const key = `hold/${leaver?.id ?? ''}`;
      expect([...town.calendar.holds.keys()]).toContain(key);
      town.calendar.troubles.add(trouble, 1);
      await act(leaver?.consultant ?? '', 'offer.decline', { offer: leaver?.id ?? '' });
      await town.moveTo(town.now + RECHECK_MINUTES * MINUTE);
      expect([...town.calendar.holds.keys()]).not.toContain(key);
    }
    expect(await town.world.queue.parked()).toEqual([]);
  });

  it('What Graph says once is not believed of a booking that is refused, of an event that is to be changed, or to be cancelled', async () => {
    await offered('itaraja');
    town.calendar.troubles.add('denied', 1);
    await staff();
    await town.moveTo(town.now + RECHECK_MINUTES * MINUTE);
    const booked = await present();
    expect(booked.booking?.eventId).toBeDefined();
    expect(town.calendar.alive().map(({ eventId }) => eventId)).toEqual([booked.booking?.eventId]);

    // The pair changes, and the event is hidden from the very call that is to change it.
    town.calendar.troubles.add('hidden', EVERYTHING);
    const [leaver] = holders(booked);
    await act(leaver?.id ?? '', 'seat.withdraw', {});
    await act(leaver?.id ?? '', 'seat.withdraw', { reason: 'other', sure: 'yes' });
    await town.moveTo(town.now + 2 * RECHECK_MINUTES * MINUTE);
    expect(town.calendar.alive().map(({ eventId }) => eventId)).toEqual([booked.booking?.eventId]);

    town.calendar.troubles.clear();
    await town.calendar.calendar.look('', town.calendar.alive()[0]?.eventId ?? '');
    town.calendar.troubles.add('hidden', EVERYTHING);
    await act('orderer-1', 'order.cancel', { reason: 'other' });
    expect(town.calendar.alive()).toHaveLength(1);
    await town.moveTo(town.now + RECHECK_MINUTES * MINUTE);
    expect(town.calendar.alive()).toEqual([]);
    expect([(await present()).phase, await town.world.queue.parked()]).toEqual(['cancelled', []]);
  });

  async function offered(area: string): Promise<void> {
    const inputs = { ...orderInputs('2026-12-01', () => 0.5), area, draft: 'one', urgency: 'normal' };
    await act('orderer-1', 'order.submit', inputs);
    await act('coordinator-2', 'desk.approve', {});
    const slot = (await present()).proposals.at(-1)?.slot.start ?? 0;
    await act('orderer-1', 'order.choose-time', { slot: toOffsetIso(slot, 'Europe/Helsinki') });
  }

  /** People say yes until the team is full. */
  async function staff(): Promise<void> {
    for (let day = 0; (await present()).phase === 'offering' && day < 5; day += 1) {
      for (const { id, consultant } of openOffers(await present())) await act(consultant, 'offer.accept', { offer: id });
      if ((await present()).phase === 'offering') await town.moveTo(town.now + DAY);
    }
  }

  async function act(person: string, verb: string, inputs: Readonly<Record<string, string>>): Promise<void> {
    await press(town, person, verb, { order: number, ...inputs });
    await town.settle();
  }

  async function present(): Promise<Order> {
    const order = await town.world.orders.load(number);
    if (order === undefined) throw new Error('the order stands');
    return order;
  }
});
