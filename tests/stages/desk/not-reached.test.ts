import { describe, expect, it } from 'vitest';
import { HOUR } from '../../../src/kernel/time/instant.ts';
import { LANGUAGES } from '../../../src/kernel/language/language.ts';
import { evolve } from '../../../src/model/order/evolve.ts';
import type { OrderEvent } from '../../../src/model/order/events.ts';
import { plan } from '../../../src/model/flow.ts';
import { messageKey } from '../../../src/model/planned/jobs.ts';
import type { Offer, Order } from '../../../src/model/order/order.ts';
import { openedCard } from '../../../src/stages/desk/channel/opened.card.ts';
import { deskOrderView } from '../../../src/stages/desk/channel/order.card.ts';
import { endUnreachedOffer } from '../../../src/stages/desk/morning/unreachable.ts';
import { whyCard } from '../../../src/stages/desk/why/why.card.ts';
import { askWave } from '../../../src/stages/offer/waves/ask-wave.ts';
import { offerView } from '../../../src/stages/offer/offer.card.ts';
import { unsentOf } from '../../../src/stages/offer/waves/reach.port.ts';
import { lapseWave } from '../../../src/stages/offer/waves/wave-timers.ts';
import { figures } from '../../../src/stages/report/figures/figures.ts';
import { lintCard } from '../../support/lint-card.ts';
import { aConsultant, anArea, anOffer, anOrder, BLOCK, NOW, SLOT } from '../../support/order-builder.ts';
import { facts as reportFacts, story } from '../report/support.ts';
import { deskWorld } from './support/desk-world.ts';

const area = anArea();
const offering = anOrder({ phase: 'offering', choices: [SLOT] });
const nobodyElse = {
  shortlist: { free: ['consultant-1', 'consultant-2'] as readonly string[], unknown: [] as readonly string[] },
  block: BLOCK,
  area,
  mayAskUnknown: false,
  backInReach: new Set<string>(),
};

function unreached(count: number, overrides: Partial<Offer> = {}): readonly Offer[] {
  return Array.from({ length: count }, (_, i) =>
    anOffer({ id: `o-${i + 1}`, consultant: `consultant-${i + 1}`, state: 'unreached', answeredAt: NOW, ...overrides }),
  );
}

/** The first of two seats is taken. */
function withOneSeated(order: Order): Order {
  const holder = { id: 'consultant-9', name: 'K 9', offer: 'o-9', since: NOW, isPrepared: false };
  return { ...order, seats: order.seats.map((seat) => (seat.index === 0 ? { ...seat, holder } : seat)) };
}

const viewOf = (language: (typeof LANGUAGES)[number], of?: string) => ({
  ...{ area, now: NOW, language, of, to: { desk: area.id }, bank: new Map(), publicUrl: 'https://bot', hasAnswered: false },
});

describe('a request that does not arrive', () => {
  it('A request that does not arrive is an event and a state of its own, and the next person is asked', () => {
    const order = { ...offering, offers: [anOffer({ id: 'o-1' })] };
    const decided = endUnreachedOffer(order, 'o-1');
    const event: OrderEvent = { type: 'OffersUnreached', offers: ['o-1'] };
    expect(decided).toEqual({ ok: true, events: [event] });
    const record = { no: 2, at: NOW, cause: { by: 'bot', role: 'bot', via: 'job' }, event } as const;
    const after = evolve(order, record);
    expect(after.offers.map(({ state }) => state)).toEqual(['unreached']);
    expect(plan(after, record, area).map(({ job }) => job)).toContain('offer.wave');
  });

  it('A request that does not arrive is not sent again in each wave, but once the person has given a sign of life', () => {
    const order = { ...offering, offers: unreached(1) };
    const asked = (backInReach: ReadonlySet<string>) => {
      const decided = askWave(order, { ...nobodyElse, backInReach }, NOW);
      const [event] = decided.ok ? decided.events : [];
      return event?.type === 'OffersMade' ? event.offers.map(({ consultant }) => consultant) : [];
    };
    expect(asked(new Set())).toEqual(['consultant-2']);
    expect(asked(new Set(['consultant-1']))).toEqual(['consultant-1', 'consultant-2']);
  });

  it('A request that does not arrive is not tried at the orderer’s next time either, without a sign of life', () => {
    const earlier = { start: SLOT.start - 24 * HOUR, end: SLOT.end - 24 * HOUR };
    const order = { ...offering, offers: unreached(2, { slot: earlier }) };
    expect(askWave(order, nobodyElse, NOW)).toMatchObject({ events: [{ type: 'HandedOver', problem: 'nobody-reached' }] });
  });

  it('A request that does not arrive to somebody who would not be asked for the present time is no reason why nobody was found', () => {
    const earlier = { start: SLOT.start - 24 * HOUR, end: SLOT.end - 24 * HOUR };
    const order = { ...offering, offers: unreached(1, { slot: earlier }) };
    const shortlist = (free: readonly string[], unknown: readonly string[]) => ({ ...nobodyElse, shortlist: { free, unknown } });
    const problem = (facts: typeof nobodyElse) => {
      const decided = askWave(order, facts, NOW);
      return decided.ok ? decided.events : [];
    };
    expect(problem(shortlist([], []))).toMatchObject([{ problem: 'nobody-qualified' }]);
    expect(problem(shortlist([], ['consultant-2']))).toMatchObject([{ problem: 'calendars-unknown' }]);
    expect(problem(shortlist([], ['consultant-1']))).toMatchObject([{ problem: 'nobody-reached' }]);
    expect(problem(shortlist(['consultant-1'], []))).toMatchObject([{ problem: 'nobody-reached' }]);
  });

  it('A request that does not arrive is told as it is where nobody at all was reached, and not where somebody has answered', () => {
    const all = { ...offering, offers: unreached(2) };
    expect(askWave(all, nobodyElse, NOW)).toMatchObject({ events: [{ type: 'HandedOver', problem: 'nobody-reached' }] });
    const some = {
      ...offering,
      offers: [...unreached(1), anOffer({ id: 'o-2', consultant: 'consultant-2', state: 'declined' })],
    };
    expect(askWave(some, nobodyElse, NOW)).toMatchObject({ events: [{ type: 'HandedOver', problem: 'nobody-took-it' }] });
  });

  it.each(['accepted', 'ended', 'filled'] as const)(
    'A request that does not arrive is told as it is also beside an offer that is %s: nobody said no',
    (state) => {
      const beside = anOffer({ id: 'o-9', consultant: 'consultant-9', state });
      const order = withOneSeated({ ...offering, offers: [...unreached(2), beside] });
      expect(askWave(order, nobodyElse, NOW)).toMatchObject({ events: [{ type: 'HandedOver', problem: 'nobody-reached' }] });
    },
  );

  it('A request that does not arrive is not told where one has a seat and nobody else was asked; who may be asked without a calendar is', () => {
    const order = withOneSeated({ ...offering, offers: [anOffer({ id: 'o-9', consultant: 'consultant-9', state: 'accepted' })] });
    const left = (unknown: readonly string[]) => askWave(order, { ...nobodyElse, shortlist: { free: [], unknown } }, NOW);
    expect(left(['consultant-9'])).toMatchObject({ events: [{ problem: 'nobody-took-it' }] });
    expect(left(['consultant-1'])).toMatchObject({ events: [{ problem: 'calendars-unknown' }] });
  });

  it('A request that does not arrive has not been let pass by anybody when its time is over', () => {
    const offers = [anOffer({ id: 'o-1' }), anOffer({ id: 'o-2', consultant: 'consultant-2' })];
    expect(lapseWave({ ...offering, offers }, { wave: 1, isUnsent: ({ id }) => id === 'o-2', now: anOffer().expiresAt })).toEqual(
      {
        ok: true,
        events: [
          { type: 'OffersUnreached', offers: ['o-2'] },
          { type: 'OffersLapsed', offers: ['o-1'] },
        ],
      },
    );
  });

  it('A request that does not arrive is known from what was noted of its sending: only a clear no is certain', async () => {
    const refusals = ['refused', 'no-conversation', 'reopened', 'forbidden'];
    const offers = ['sent', 'never', ...refusals, 'unclear', 'once', 'dying'].map((id) => anOffer({ id, consultant: id }));
    const order = { ...offering, offers };
    const desk = deskWorld({ orders: [order] });
    const rows = {
      sent: { state: 'sent', attempts: 1, message: { conversationId: 'a:1', activityId: '1' } },
      ...Object.fromEntries(refusals.map((outcome) => [outcome, { state: 'sending', attempts: 0, outcome } as const])),
      once: { state: 'sending', attempts: 1, outcome: 'no-conversation' },
      unclear: { state: 'undeliverable', attempts: 2, outcome: 'ambiguous' },
      dying: { state: 'sending', attempts: 1 },
    } as const;
    for (const [id, row] of Object.entries(rows)) {
      const key = messageKey(order.number, { view: 'offer.card', to: { person: id }, of: id });
      desk.messages.set(key, { key, place: `person/${id}`, at: NOW, ...row });
    }
    expect(order.offers.filter(await unsentOf(desk.world, order.number)).map(({ id }) => id)).toEqual(['never', ...refusals]);
  });

  it('A request that does not arrive counts apart in the figures, and not in the requests that a filled seat took', () => {
    const made: OrderEvent = {
      type: 'OffersMade',
      offers: [...unreached(3), anOffer({ id: 'o-4', consultant: 'consultant-4' })],
    };
    const history = story(
      offering,
      NOW,
      made,
      { type: 'OffersUnreached', offers: ['o-1', 'o-2', 'o-3'] },
      { type: 'OfferAccepted', offer: 'o-4', seat: 0, consultant: { id: 'consultant-4', name: 'K 4' } },
    );
    const { flow } = figures(reportFacts({ history }));
    expect(flow).toMatchObject({ offers: 4, unreached: 3, unanswered: 0, declined: 0, accepted: 1, offersPerSeat: 1 });
  });
});

describe('the coordinator', () => {
  const order: Order = { ...offering, phase: 'stuck', problem: 'nobody-reached', offers: unreached(14) };
  const bank = [aConsultant(), aConsultant({ id: 'consultant-2', name: 'Kalle Kirjaaja', phone: undefined })];

  const byId = new Map(unreached(14).map(({ consultant: id }) => [id, aConsultant({ id })]));

  it('The coordinator reads on the channel how many were not reached, and of nobody that they said no', () => {
    const said = LANGUAGES.map((language) => JSON.stringify(deskOrderView(order, viewOf(language))));
    expect(said[0]).toContain('tavoittamatta 14');
    expect(said[1]).toContain('inte nådda 14');
    expect(said[2]).toContain('not reached 14');
    for (const words of said) expect(words).not.toMatch(/ei tällä kertaa|inte den här gången|not this time|consultant-1|Kaisa/);
  });

  it('The coordinator reads on the opened order who they are and how else to reach them, until they give a sign of life', async () => {
    const desk = deskWorld({ orders: [{ ...order, offers: unreached(2) }], bank });
    desk.met.set('person/consultant-1', NOW - HOUR);
    const words = async () => JSON.stringify(await desk.press('desk.board'));
    const before = await words();
    expect(before).toContain('Ei tavoitettu');
    for (const one of ['Kaisa Konsultti', '040\u2011EXAMPLE', 'kaisa@example.fi', 'kirjoittaa minulle kerran'])
      expect(before).toContain(one);
    desk.met.set('person/consultant-1', NOW + HOUR);
    expect(await words()).not.toContain('040\u2011EXAMPLE');
  });

  it('The coordinator reads of nobody whose request did not arrive once the team is full, and of a seat to give only where one is empty', async () => {
    const seated = { offer: 'o-9', since: NOW, isPrepared: false };
    const half: Order = withOneSeated({ ...order, phase: 'preparing', offers: unreached(2) });
    const full: Order = {
      ...half,
      seats: half.seats.map((seat, i) => ({ ...seat, holder: { id: `s-${i}`, name: 'S', ...seated } })),
    };
    const shown = async (of: Order) => JSON.stringify(await deskWorld({ orders: [of], bank }).press('desk.board'));
    expect(await shown(half)).toContain('kaisa@example.fi');
    expect(await shown(full)).not.toContain('Ei tavoitettu');
    const notReached = [{ name: 'Oili', email: 'oili@example.fi' }];
    const help = (of: Order) => JSON.stringify(openedCard(of, { area, bank, now: NOW, language: 'fi', notReached }).card);
    expect(help(half)).toContain('voit antaa tehtävän tästä kortista');
    expect(help(full)).toContain('soita tai lähetä');
    expect(help(full)).not.toContain('voit antaa tehtävän');
  });

  it('The coordinator has cards that are fit for Teams in every language, with one or many not reached', () => {
    for (const language of LANGUAGES)
      for (const count of [1, 2, 14]) {
        const notReached = Array.from({ length: count }, (_, i) => ({ name: `K ${i}`, email: 'k@example.fi' }));
        const { card } = openedCard(order, { area, bank, now: NOW, language, notReached });
        expect(lintCard(card)).toEqual([]);
        const log = { at: NOW, ruleVersion: '1', nearest: [], whyNot: [], unknown: [], suggested: [] };
        const counts = { candidates: 2, qualified: 2, free: 2, unknown: 0, starts: 1 };
        const why = whyCard(order, { ...log, counts }, { area, bank: byId, language });
        expect(lintCard(why.card)).toEqual([]);
        expect(JSON.stringify(why.card)).toContain('Kaisa Konsultti');
        expect(JSON.stringify([card, why.card])).not.toContain('undefined');
      }
  });

  it('The coordinator and the consultant is not written to about a request whose time is over', () => {
    for (const language of LANGUAGES) {
      const shown = offerView(order, { ...viewOf(language, 'o-1'), to: { person: 'consultant-1' } });
      expect(shown?.isOnlyEdit).toBe(true);
      expect(shown && lintCard(shown.card)).toEqual([]);
    }
  });
});
