import { describe, expect, it } from '@jest/globals';
import { acceptOffer, declineOffer, recuse, seatFor } from '../../../src/stages/offer/answer-offer.ts';
import type { AcceptFacts } from '../../../src/stages/offer/answer-offer.ts';
import { NOW, SLOT, anOffer, anOrder } from '../../support/order-builder.ts';

const kaisa = { id: 'consultant-1', name: 'Kaisa Konsultti' };
const freely: AcceptFacts = {
  consultant: kaisa,
  role: 'both',
  availability: 'free',
  insists: false,
  isBookedElsewhere: false,
  firstComes: true,
};
const asked = anOrder({ phase: 'offering', choices: [SLOT], offers: [anOffer()] });
const other = { id: 'consultant-2', name: 'Toinen', offer: 'offer-2', since: NOW, isPrepared: false };
const halfFull = {
  ...asked,
  seats: [
    { index: 0, role: 'lead' as const, holder: other },
    { index: 1, role: 'recorder' as const },
  ],
};

describe('accepting an offer', () => {
  it('takes an empty seat', () => {
    expect(acceptOffer(asked, 'offer-1', freely)).toEqual({
      ok: true,
      events: [{ type: 'OfferAccepted', offer: 'offer-1', seat: 0, consultant: kaisa }],
    });
  });

  it('fills the pair when the seat was the last', () => {
    const decision = acceptOffer(halfFull, 'offer-1', freely);
    expect(decision.ok && decision.events.map(({ type }) => type)).toEqual(['OfferAccepted', 'PairFilled']);
  });

  it('changes nothing the second time', () => {
    const accepted = { ...asked, offers: [anOffer({ state: 'accepted' })] };
    expect(acceptOffer(accepted, 'offer-1', freely)).toEqual({ ok: true, events: [] });
  });

  it('changes nothing when the places were filled', () => {
    expect(acceptOffer({ ...asked, offers: [anOffer({ state: 'filled' })] }, 'offer-1', freely)).toEqual({
      ok: true,
      events: [],
    });
  });

  it('is refused to somebody else than the one who was asked', () => {
    expect(acceptOffer(asked, 'offer-1', { ...freely, consultant: { id: 'somebody', name: 'X' } })).toEqual({
      ok: false,
      reason: 'not-your-offer',
    });
  });

  it('is refused while the calendar says busy, unless the person insists', () => {
    expect(acceptOffer(asked, 'offer-1', { ...freely, availability: 'busy' })).toEqual({ ok: false, reason: 'calendar-busy' });
    expect(acceptOffer(asked, 'offer-1', { ...freely, availability: 'busy', insists: true }).ok).toBe(true);
  });

  it('is possible when the calendar cannot be read: the person knows their own day', () => {
    expect(acceptOffer(asked, 'offer-1', { ...freely, availability: 'unknown' }).ok).toBe(true);
  });

  it('is refused to somebody whose other meeting overlaps, even insisting', () => {
    expect(acceptOffer(asked, 'offer-1', { ...freely, isBookedElsewhere: true, insists: true })).toEqual({
      ok: false,
      reason: 'booked-elsewhere',
    });
  });

  it('is only willingness where the coordinator chooses', () => {
    expect(acceptOffer(asked, 'offer-1', { ...freely, firstComes: false })).toEqual({
      ok: true,
      events: [{ type: 'OfferWelcomed', offer: 'offer-1' }],
    });
  });
});

describe('declining and recusing', () => {
  it('records the answer and nothing else', () => {
    expect(declineOffer(asked, 'offer-1', 'consultant-1')).toEqual({
      ok: true,
      events: [{ type: 'OfferDeclined', offer: 'offer-1' }],
    });
    expect(recuse(asked, 'offer-1', 'consultant-1')).toEqual({ ok: true, events: [{ type: 'OfferRecused', offer: 'offer-1' }] });
  });

  it('does not take away an accepted seat by a stray press on decline', () => {
    const accepted = { ...asked, offers: [anOffer({ state: 'accepted' })] };
    expect(declineOffer(accepted, 'offer-1', 'consultant-1')).toEqual({ ok: false, reason: 'seat-is-yours' });
  });

  it('gives an accepted seat back when the person knows the people after all', () => {
    const seated = {
      ...asked,
      offers: [anOffer({ state: 'accepted' })],
      seats: [{ index: 0, role: 'lead' as const, holder: { ...kaisa, offer: 'offer-1', since: NOW, isPrepared: false } }],
    };
    expect(recuse(seated, 'offer-1', 'consultant-1')).toEqual({
      ok: true,
      events: [{ type: 'SeatWithdrawn', seat: 0, because: 'recused' }],
    });
  });
});

describe('the seat that suits', () => {
  it('gives the lead to who only leads and the record to who only records', () => {
    expect(seatFor(asked, 'lead')?.role).toBe('lead');
    expect(seatFor(asked, 'recorder')?.role).toBe('recorder');
    expect(seatFor(asked, 'trainee')?.role).toBe('recorder');
  });

  it('gives the seat that is left when the suitable one is taken', () => {
    expect(seatFor(halfFull, 'lead')?.role).toBe('recorder');
  });
});
