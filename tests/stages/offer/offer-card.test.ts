import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/kernel/card/card.ts';
import type { OfferState, Order } from '../../../src/model/order/order.ts';
import type { ViewFacts } from '../../../src/runtime/handlers.ts';
import { render } from '../../../src/runtime/delivery/view-facts.ts';
import type { World } from '../../../src/runtime/world.ts';
import { views } from '../../../src/stages/registry.ts';
import { noteUnreachable } from '../../../src/stages/desk/morning/unreachable.job.ts';
import { offerView } from '../../../src/stages/offer/offer.card.ts';
import { texts } from '../../../src/stages/offer/texts.ts';
import { aConsultant, anOffer, anOrder, aRequest, NOW, SLOT } from '../../support/order-builder.ts';
import { deskWorld } from '../desk/support/desk-world.ts';
import { wordsOn } from '../order/support/card-words.ts';
import { viewFacts } from '../order/support/order-world.ts';

const LIVE = ['open', 'willing', 'accepted'] as const;
const OVER = ['declined', 'recused', 'lapsed', 'unreached', 'filled', 'withdrawn', 'replaced', 'ended'] as const;

function isOnlyEdit(state: OfferState, phase: 'offering' | 'cancelled' | 'closed'): boolean | undefined {
  const order = anOrder({ phase, offers: [anOffer({ id: 'o-1', state })] });
  return offerView(order, { ...viewFacts(), of: 'o-1' })?.isOnlyEdit;
}

describe('the card of an offer', () => {
  it.each(LIVE)('The card of an offer that is %s is sent, and no more when the order is over', (state) => {
    expect((['offering', 'cancelled', 'closed'] as const).map((phase) => isOnlyEdit(state, phase))).toEqual([false, true, true]);
  });

  it.each(OVER)('The card of an offer that is %s only edits: who was never asked is not told how it ended', (state) => {
    expect(isOnlyEdit(state, 'offering')).toBe(true);
  });

  const words = (order: Partial<Order>, facts: Partial<ViewFacts> = {}): string =>
    wordsOn(
      offerView(anOrder({ phase: 'offering', choices: [SLOT], offers: [anOffer({ id: 'o-1' })], ...order }), {
        ...viewFacts(facts),
        of: 'o-1',
      })?.card as Card,
    );

  it('The card of an offer says day, hours and town first, then what is kept free, and that no reason is asked', () => {
    expect(words({})).toMatch(
      /vetämään[^]*\nto 10\.12\.2026 klo 13\.00–15\.30, Lappeenranta\nVaraa kalenteristasi klo 12\.00–16\.30: siihen sisältyvät matka[^]*emmekä kysy syytä/,
    );
    expect(words({ request: aRequest({ placeType: 'remote' }) })).toMatch(/15\.30, etänä Teamsissa\n(?![^]*matka)/);
  });

  it('The card of an offer names the roles that its reader is trained for, and asks a convener to convene', () => {
    const trained = (role: 'lead' | 'recorder' | 'both') => ({ bank: new Map([['consultant-1', aConsultant({ role })]]) });
    expect(words({}, trained('both'))).toContain('vetäjä tai kirjaaja');
    expect(words({}, trained('lead'))).not.toContain('kirjaaja');
    expect(words({}, trained('recorder'))).toMatch(/^Lähtisitkö kirjaajaksi(?![^]*(vetämään|vetäjä))/);
    expect(words({ seats: [{ index: 0, role: 'convener' }] })).toMatch(/koollekutsujaksi\?(?![^]*(vetäjä|kirjaaja))/);
  });

  it('The card of an offer says that the calendar has something else before it is answered, and no more afterwards', () => {
    const clash = 'Kalenterissasi on tähän aikaan muuta';
    expect(words({}, { isBusyThen: true })).toContain(clash);
    expect(words({})).not.toContain(clash);
    expect(words({ offers: [anOffer({ id: 'o-1', state: 'filled' })] }, { isBusyThen: true })).not.toContain(clash);
  });

  it.each([
    ['busy', 'open', true],
    ['free', 'open', false],
    ['unknown', 'open', false],
    ['busy', 'accepted', false],
  ] as const)(
    'The card of an offer is drawn with a look at a calendar that is %s, while it is %s: %j',
    async (availability, state, isSaid) => {
      const order = anOrder({ phase: 'offering', choices: [SLOT], offers: [anOffer({ id: 'o-1', state })] });
      const { world } = deskWorld({ orders: [order] });
      const matcher = { ...world.matcher, availability: async () => availability };
      const consultant = aConsultant();
      const looking = {
        ...world,
        matcher,
        bank: { ...world.bank, some: async () => [consultant] },
        orders: { ...world.orders, commitments: async () => [] },
      } as World;
      const sight = { order, view: 'offer.card', to: { person: consultant.id }, of: 'o-1', language: 'fi' } as const;
      const shown = await render(looking, views, sight);
      expect(JSON.stringify(shown).includes('Kalenterissasi on tähän aikaan muuta')).toBe(isSaid);
    },
  );

  it('The card of an offer thanks nobody who has not answered for being ready', () => {
    for (const state of ['filled', 'lapsed', 'ended'] as const)
      expect(words({ offers: [anOffer({ id: 'o-1', state })] })).not.toMatch(/[Kk]iitos/);
  });

  it('The card of an offer thanks nobody for a seat that the coordinator gave them unasked, but asks whether it suits', () => {
    const holder = { id: 'consultant-1', name: 'Kaisa', offer: 'o-1', since: NOW, isPrepared: false };
    const seats = [{ index: 0, role: 'lead' as const, holder }];
    const words = (given: readonly string[], isPrepared: boolean) => {
      const order = anOrder({ phase: 'preparing', offers: [anOffer({ id: 'o-1', state: 'accepted' })], given });
      const seated = { ...order, seats: seats.map((seat) => ({ ...seat, holder: { ...holder, isPrepared } })) };
      return JSON.stringify(offerView(seated, { ...viewFacts(), of: 'o-1' }));
    };
    const { given, accepted } = texts.fi.states;
    expect(words(['o-1'], false)).toContain(given('vetäjä'));
    for (const thanked of [words([], false), words(['o-1'], true)]) expect(thanked).toContain(accepted('vetäjä'));
  });

  it.each([
    ['open', ['unreachable']],
    ['accepted', ['unreachable']],
    ['filled', []],
    ['declined', []],
  ] as const)('The card of an offer that is %s and cannot be edited any more needs eyes: %j', async (state, expected) => {
    const desk = deskWorld({ orders: [anOrder({ phase: 'preparing', offers: [anOffer({ id: 'o-1', state })] })] });
    await noteUnreachable(desk.world, desk.order(), { view: 'offer.card', to: { person: 'consultant-1' }, of: 'o-1' }, 'gone');
    expect([desk.order().problem].filter((one) => one !== undefined)).toEqual(expected);
  });
});
