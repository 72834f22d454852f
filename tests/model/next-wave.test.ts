import { expect, it } from 'vitest';
import type { OrderEvent } from '../../src/model/order/events.ts';
import { plan } from '../../src/model/flow.ts';
import type { Offer } from '../../src/model/order/order.ts';
import { anArea, anOffer, anOrder, NOW, SLOT } from '../support/order-builder.ts';

const consultant = { id: 'consultant-1', name: 'Kaisa Konsultti' };
const accepted: OrderEvent = { type: 'OfferAccepted', offer: 'offer-1', seat: 0, consultant };
const welcomed: OrderEvent = { type: 'OfferWelcomed', offer: 'offer-1' };
const thinking = anOffer({ id: 'offer-2', consultant: 'consultant-2' });

function planned(event: OrderEvent, offers: readonly Offer[], isSeated: boolean): readonly string[] {
  const holder = { ...consultant, offer: 'offer-1', since: NOW, isPrepared: false };
  const seats = [
    { index: 0, role: 'lead', ...(isSeated && { holder }) },
    { index: 1, role: 'recorder' },
  ] as const;
  const order = anOrder({ phase: 'offering', choices: [SLOT], offers, seats });
  const cause = { by: 'consultant-1', role: 'consultant', via: 'card' } as const;
  return plan(order, { no: 5, at: NOW, cause, event }, anArea()).map(({ key }) => key.split('/').slice(2).join('/'));
}

function asksMore(event: OrderEvent, offers: readonly Offer[], isSeated: boolean): boolean {
  return planned(event, offers, isSeated).includes('offer.wave');
}

it('Asks the next when the last who could say yes has said it and a seat is still empty', () => {
  expect(asksMore(accepted, [anOffer({ state: 'accepted' })], true)).toBe(true);
  expect(asksMore(accepted, [anOffer({ state: 'accepted' }), thinking], true)).toBe(false);
});

it('Asks the next when fewer are willing and thinking than seats are empty', () => {
  expect(asksMore(welcomed, [anOffer({ state: 'willing' })], false)).toBe(true);
  expect(asksMore(welcomed, [anOffer({ state: 'willing' }), thinking], false)).toBe(false);
});

it('Tells the orderer of a seat that was given back', () => {
  const left: OrderEvent = { type: 'SeatWithdrawn', seat: 0, because: 'recused' };
  expect(planned(left, [anOffer({ state: 'recused' })], false)).toContain('card.show/order.status/orderer-1/');
});

it('Brings a reminder to choose to the times that were found since', () => {
  const found = { type: 'TimesProposed', proposals: [], log: {} } as unknown as OrderEvent;
  expect(planned(found, [], false)).toContain('cards.refresh');
});
