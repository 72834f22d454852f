import { describe, expect, it } from 'vitest';
import { holdsToDo } from '../../../../src/stages/offer/seats/holds.ts';
import { SLOT, anOffer, anOrder } from '../../../support/order-builder.ts';

const asked = anOrder({
  phase: 'offering',
  choices: [SLOT],
  offers: [anOffer(), anOffer({ id: 'offer-2', state: 'declined' }), anOffer({ id: 'offer-3', state: 'accepted' })],
});

const ids = (offers: readonly { readonly id: string }[]): readonly string[] => offers.map(({ id }) => id);

describe('tentative holds', () => {
  it('Tentative holds are wanted while somebody thinks, and for a seat until the meeting itself is in the calendar', () => {
    expect(ids(holdsToDo(asked).wanted)).toEqual(['offer-1', 'offer-3']);
    expect(ids(holdsToDo({ ...asked, phase: 'preparing', booking: { eventId: 'e' } }).wanted)).toEqual(['offer-1']);
  });

  it('Tentative holds are made once and given back once', () => {
    const held = { ...asked, holds: { 'offer-1': 'event-1', 'offer-2': 'event-2', 'offer-3': 'event-3' } };
    expect(holdsToDo(held).wanted).toEqual([]);
    expect(ids(holdsToDo(held).unwanted)).toEqual(['offer-2']);
    expect(holdsToDo({ ...held, holds: { ...held.holds, 'offer-2': '' } }).unwanted).toEqual([]);
  });

  it('Tentative holds are looked for where nothing is noted: an attempt that died may have made one', () => {
    expect(ids(holdsToDo(asked).unwanted)).toEqual(['offer-2']);
  });

  it('Tentative holds are all given back when the order is moved or cancelled', () => {
    const over = {
      ...asked,
      phase: 'cancelled' as const,
      offers: asked.offers.map((offer) => ({ ...offer, state: 'ended' as const })),
    };
    expect(ids(holdsToDo({ ...over, holds: { 'offer-1': 'e1', 'offer-2': '', 'offer-3': 'e3' } }).unwanted)).toEqual([
      'offer-1',
      'offer-3',
    ]);
  });
});
