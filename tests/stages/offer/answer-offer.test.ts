import { describe, expect, it } from 'vitest';
import { acceptOffer, declineOffer, recuse, type AcceptFacts } from '../../../src/stages/offer/answer-offer.ts';
import type { Order } from '../../../src/model/order/order.ts';
import type { ConsultantRole } from '../../../src/model/people/person.ts';
import type { Trainings } from '../../../src/stages/offer/seats/seating.ts';
import { NOW, SLOT, anOffer, anOrder } from '../../support/order-builder.ts';

const kaisa = { id: 'consultant-1', name: 'Kaisa Konsultti' };
const freely: AcceptFacts = {
  consultant: kaisa,
  trainings: new Map(),
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

const recorderTaken = {
  ...asked,
  seats: [
    { index: 0, role: 'lead' as const },
    { index: 1, role: 'recorder' as const, holder: other },
  ],
};

describe('accepting an offer', () => {
  it('Accepting an offer takes an empty seat', () => {
    expect(acceptOffer(asked, 'offer-1', freely)).toEqual({
      ok: true,
      events: [{ type: 'OfferAccepted', offer: 'offer-1', seat: 0, consultant: kaisa }],
    });
  });

  it('Accepting an offer fills the pair when the seat was the last', () => {
    const decision = acceptOffer(halfFull, 'offer-1', freely);
    expect(decision.ok && decision.events.map(({ type }) => type)).toEqual(['OfferAccepted', 'PairFilled']);
  });

  it('Accepting an offer changes nothing the second time', () => {
    const accepted = { ...asked, offers: [anOffer({ state: 'accepted' })] };
    expect(acceptOffer(accepted, 'offer-1', freely)).toEqual({ ok: true, events: [] });
  });

  it('Accepting an offer changes nothing when the places were filled', () => {
    expect(acceptOffer({ ...asked, offers: [anOffer({ state: 'filled' })] }, 'offer-1', freely)).toEqual({
      ok: true,
      events: [],
    });
  });

  it('Accepting an offer is refused to somebody else than the one who was asked', () => {
    expect(acceptOffer(asked, 'offer-1', { ...freely, consultant: { id: 'somebody', name: 'X' } })).toEqual({
      ok: false,
      reason: 'not-your-offer',
    });
  });

  it('Accepting an offer is refused while the calendar says busy, unless the person insists', () => {
    expect(acceptOffer(asked, 'offer-1', { ...freely, availability: 'busy' })).toEqual({ ok: false, reason: 'calendar-busy' });
    expect(acceptOffer(asked, 'offer-1', { ...freely, availability: 'busy', insists: true }).ok).toBe(true);
  });

  it('Accepting an offer is possible when the calendar cannot be read: the person knows their own day', () => {
    expect(acceptOffer(asked, 'offer-1', { ...freely, availability: 'unknown' }).ok).toBe(true);
  });

  it('Accepting an offer is refused to somebody whose other meeting overlaps, even insisting', () => {
    expect(acceptOffer(asked, 'offer-1', { ...freely, isBookedElsewhere: true, insists: true })).toEqual({
      ok: false,
      reason: 'booked-elsewhere',
    });
  });

  it('Accepting an offer is only willingness where the coordinator chooses', () => {
    expect(acceptOffer(asked, 'offer-1', { ...freely, firstComes: false })).toEqual({
      ok: true,
      events: [{ type: 'OfferWelcomed', offer: 'offer-1' }],
    });
  });

  it('Accepting an offer tells the coordinator when as many are willing as there are seats', () => {
    const one = {
      ...asked,
      offers: [anOffer(), anOffer({ id: 'offer-2', consultant: 'consultant-2', state: 'willing' as const })],
    };
    const decision = acceptOffer(one, 'offer-1', { ...freely, firstComes: false });
    expect(decision.ok && decision.events).toEqual([
      { type: 'OfferWelcomed', offer: 'offer-1' },
      { type: 'ProblemNoticed', problem: 'choose-willing' },
    ]);
  });
});

describe('declining and recusing', () => {
  it('Declining and recusing records the answer and nothing else', () => {
    expect(declineOffer(asked, 'offer-1', 'consultant-1')).toEqual({
      ok: true,
      events: [{ type: 'OfferDeclined', offer: 'offer-1' }],
    });
    expect(recuse(asked, 'offer-1', 'consultant-1')).toEqual({ ok: true, events: [{ type: 'OfferRecused', offer: 'offer-1' }] });
  });

  it('Declining and recusing does not take away an accepted seat by a stray press on decline', () => {
    const accepted = { ...asked, offers: [anOffer({ state: 'accepted' })] };
    expect(declineOffer(accepted, 'offer-1', 'consultant-1')).toEqual({ ok: false, reason: 'seat-is-yours' });
  });

  it('Declining and recusing gives an accepted seat back when the person knows the people after all', () => {
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
  const both = [
    anOffer(),
    anOffer({ id: 'offer-2', consultant: 'consultant-2' }),
    anOffer({ id: 'offer-3', consultant: 'consultant-3' }),
  ];
  const trained = (...roles: readonly ConsultantRole[]): Trainings =>
    new Map(roles.map((role, at) => [`consultant-${at + 1}`, { role, leadsMore: 0 }]));
  const take = (order: Order, trainings: Trainings) => {
    const decision = acceptOffer(order, 'offer-1', { ...freely, trainings });
    return decision.ok ? decision.events : decision.reason;
  };

  it('The seat that suits is the lead for who only leads, the record for who only records, and none for a trainee', () => {
    expect(take(asked, trained('lead'))).toMatchObject([{ type: 'OfferAccepted', seat: 0 }]);
    expect(take(asked, trained('recorder'))).toMatchObject([{ type: 'OfferAccepted', seat: 1 }]);
    expect(take(asked, trained('trainee'))).toBe('role-filled');
  });

  it('The seat that suits is the one that somebody trained for both has had less', () => {
    const leads = new Map([['consultant-1', { role: 'both' as const, leadsMore: 2 }]]);
    expect(take(asked, leads)).toMatchObject([{ seat: 1 }]);
  });

  it('The seat that suits is changed with a holder who can do both', () => {
    expect(take(recorderTaken, trained('recorder', 'both'))).toMatchObject([
      { type: 'OfferAccepted', seat: 0 },
      { type: 'RolesSwapped', seat: 0, role: 'recorder' },
      { type: 'PairFilled' },
    ]);
  });

  it('The seat that suits is not one for which the person is not trained: a kind no, and nothing is taken', () => {
    expect(take(recorderTaken, trained('recorder', 'trainee'))).toBe('role-filled');
  });

  it('The seat that suits once taken closes the requests to those who could not take what is left', () => {
    expect(take({ ...asked, offers: both }, trained('recorder', 'both', 'trainee'))).toMatchObject([
      { type: 'OfferAccepted', seat: 1 },
      { type: 'OffersFilled', offers: ['offer-3'] },
    ]);
  });

  it('The seat that suits leads with the one of two who has led less', () => {
    const trainings = new Map([
      ['consultant-1', { role: 'both' as const, leadsMore: 0 }],
      ['consultant-2', { role: 'both' as const, leadsMore: 3 }],
    ]);
    expect(take(halfFull, trainings)).toMatchObject([
      { type: 'OfferAccepted', seat: 1 },
      { type: 'RolesSwapped', seat: 1, role: 'lead' },
      { type: 'PairFilled' },
    ]);
  });
});
