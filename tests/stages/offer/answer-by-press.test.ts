import { describe, expect, it } from 'vitest';
import { PermanentError } from '../../../src/kernel/errors.ts';
import { formatSpan } from '../../../src/kernel/language/format-moment.ts';
import { DAY } from '../../../src/kernel/time/instant.ts';
import type { Order } from '../../../src/model/order/order.ts';
import type { Outcome } from '../../../src/ports/stores/order-store.ts';
import { changeFeed } from '../../../src/runtime/change-feed.ts';
import type { World } from '../../../src/runtime/world.ts';
import { offerPresses } from '../../../src/stages/offer/handlers.ts';
import { texts } from '../../../src/stages/offer/texts.ts';
import { NOW, SLOT, aConsultant, anArea, anOffer, anOrder } from '../../support/order-builder.ts';
import { unhurried } from '../../support/patience.ts';

/** One order with one open offer; `asked` is what the press asked of the world, in order. */
function town(given: Partial<Order> = {}, busy?: { readonly seats?: readonly object[] }) {
  let order: Order = anOrder({ phase: 'offering', choices: [SLOT], offers: [anOffer()], ...given });
  const asked: string[] = [];
  const note = <T>(call: string, answer: T): T => {
    asked.push(call);
    return answer;
  };
  const change = async <T>(number: string, work: (order: Order) => Outcome<T>): Promise<T> => {
    asked.push('orders.change');
    if (number !== order.number) throw new PermanentError('there is no such order', { code: 'no-order' });
    const { commit, result } = work(order);
    order = commit?.after ?? order;
    return result;
  };
  const world = {
    clock: { now: () => NOW },
    areas: [anArea()],
    feed: changeFeed(),
    bank: { some: async (ids: readonly string[]) => note(`bank.some ${ids.join()}`, [aConsultant()]) },
    orders: {
      change,
      load: async (number: string) => note('orders.load', number === order.number ? order : undefined),
      commitments: async (_since: number, of: readonly string[]) => note(`orders.commitments ${of.join()}`, busy?.seats ?? []),
      ofSeries: async () => [order],
    },
    matcher: { availability: async () => note('matcher.availability', busy === undefined ? 'free' : 'busy') },
  } as unknown as World;
  const press = (verb: keyof typeof offerPresses, inputs: Readonly<Record<string, string>> = {}) => {
    const visitor = { id: 'consultant-1', name: 'Kaisa Konsultti', tenant: 't', language: 'en' } as const;
    const given = { order: order.number, offer: 'offer-1', ...inputs };
    return offerPresses[verb](world, { verb, inputs: given, visitor, now: NOW, hurry: unhurried() });
  };
  return { asked, press, present: () => order };
}

describe('A press on an offer', () => {
  it('An acceptance reads the order before the lock and under it, and of people only those who have been asked', async () => {
    const { asked, press, present } = town();
    const reply = await press('offer.accept');
    expect(asked).toEqual([
      'orders.load',
      'bank.some consultant-1',
      'orders.commitments consultant-1',
      'matcher.availability',
      'orders.change',
    ]);
    expect(reply).toMatchObject({ kind: 'view', view: 'offer.card', present: present() });
    expect(present().offers[0]?.state).toBe('accepted');
  });

  it('A yes to a series that a calendar gainsays is told what is in the way: a time of the series, or another meeting at one of them', async () => {
    const later = { start: SLOT.start + 14 * DAY, end: SLOT.end + 14 * DAY };
    const series = { series: { first: 'VP-2026-0001', no: 1 }, rows: [[later]], ahead: 1 };
    const seat = { consultant: 'consultant-1', order: 'VP-2026-0099', kind: 'seat', role: 'lead', slot: later, block: later };
    const told = async (given: Partial<Order>, seats: readonly object[]) =>
      JSON.stringify(await town(given, { seats }).press('offer.accept'));
    const { busyNow } = texts.en;
    expect(await told({}, [])).toContain(busyNow.now);
    expect(await told(series, [])).toContain(busyNow.series);
    expect(await told(series, [seat])).toContain(busyNow.seatLater(formatSpan(later, anArea().zone, 'en')));
  });

  it('An acceptance that insists asks no calendar', async () => {
    const { asked, press } = town();
    await press('offer.accept', { insist: 'yes' });
    expect(asked).not.toContain('matcher.availability');
  });

  it.each(['offer.decline', 'offer.recuse', 'seat.withdraw', 'seat.role'] as const)(
    '%s is decided under the lock alone',
    async (verb) => {
      const { asked, press } = town();
      await press(verb);
      expect(asked).toEqual(['orders.change']);
    },
  );

  it.each(Object.keys(offerPresses) as (keyof typeof offerPresses)[])(
    '%s about an order that is not there gets a sentence',
    async (verb) => {
      const { press } = town();
      expect(await press(verb, { order: 'VP-2026-9999' })).toEqual({ kind: 'sentence', text: 'The order was not found.' });
    },
  );
});
