import { afterEach, beforeEach, expect, it } from 'vitest';
import { toOffsetIso } from '../../../src/kernel/time/zone.ts';
import { DAY } from '../../../src/kernel/time/instant.ts';
import { openOffers } from '../../../src/model/order/order.ts';
import { onOneDatabase } from '../../support/database.ts';
import { press } from '../../support/proof/acts.ts';
import { orderInputs } from '../../support/proof/order-inputs.ts';
import { ProofTown } from '../../support/proof/proof-town.ts';

const number = 'VP-2026-0001';

onOneDatabase('The tentative hold of somebody who leaves the bank', (open) => {
  let town: ProofTown;
  beforeEach(async () => {
    town = new ProofTown(open());
    await town.open();
  });
  afterEach(() => town.close());

  it('The tentative hold of somebody who leaves the bank is given back from their calendar by the next morning, and they are waited for no longer', async () => {
    const inputs = { ...orderInputs('2026-12-01', () => 0.5), area: 'saaristo', draft: 'one', urgency: 'normal' };
    await act('orderer-1', 'order.submit', inputs);
    await act('coordinator-2', 'desk.approve', {});
    const slot = (await present()).proposals.at(-1)?.slot.start ?? 0;
    await act('orderer-1', 'order.choose-time', { slot: toOffsetIso(slot, 'Europe/Helsinki') });
    const [leaver] = openOffers(await present());
    const key = `hold/${leaver?.id ?? ''}`;
    expect([...town.calendar.holds.keys()]).toContain(key);

    await town.world.bank.replace((await town.world.bank.all()).filter(({ id }) => id !== leaver?.consultant));
    await town.moveTo(town.now + DAY);
    expect([...town.calendar.holds.keys()]).not.toContain(key);
    const order = await present();
    expect(order.offers.find(({ id }) => id === leaver?.id)?.state).toBe('lapsed');
    expect(openOffers(order).length).toBeGreaterThan(0);
  });

  async function act(person: string, verb: string, inputs: Readonly<Record<string, string>>): Promise<void> {
    await press(town, person, verb, { order: number, ...inputs });
    await town.settle();
  }

  async function present() {
    const order = await town.world.orders.load(number);
    if (order === undefined) throw new Error('the order stands');
    return order;
  }
});
