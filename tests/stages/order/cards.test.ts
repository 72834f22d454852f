import { FIELD_NAMES } from '../../../src/model/fields/fields.ts';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/kernel/language/language.ts';
import { orderForm } from '../../../src/stages/order/form/order-form.card.ts';
import { deskOrderView } from '../../../src/stages/desk/channel/order.card.ts';
import { orderViews } from '../../../src/stages/order/handlers.ts';
import { type Card, cardSize } from '../../../src/kernel/card/card.ts';
import { LARGEST_BYTES } from '../../../src/kernel/card/fitting.ts';
import type { MatchProblem } from '../../../src/model/order/match-log.ts';
import { modelTexts } from '../../../src/model/area/naming.ts';
import type { Order, Phase } from '../../../src/model/order/order.ts';
import { texts } from '../../../src/stages/order/texts.ts';
import { lintCard } from '../../support/lint-card.ts';
import { SLOT, aRequest, anArea, anOffer, anOrder } from '../../support/order-builder.ts';
import { inputsOn, wordsOn } from './support/card-words.ts';
import { viewFacts } from './support/order-world.ts';
import { staffed, nothingFound, STATES, formState, FAULTS, orderCards } from '../../support/order-cards.ts';

describe.each(LANGUAGES)('the cards of an order in %s', (language) => {
  const all = orderCards(language);

  it.each(Object.keys(all))('%s: fit for Teams, and worded as agreed', (name) => {
    const card = all[name] as Card;
    expect(lintCard(card)).toEqual([]);
    expect(card.lang).toBe(language);
    expect(wordsOn(card)).toMatchSnapshot();
  });
});

describe('a search that found nothing', () => {
  const PROBLEMS = Object.keys(modelTexts.fi.matchProblems) as MatchProblem[];
  const stuck = (problem: MatchProblem): Order =>
    anOrder({ phase: 'stuck', problem: 'no-time', matchLog: { ...nothingFound, problem, nearest: [] } });

  it.each(LANGUAGES)('A search that found nothing has a sentence of its own for each reason: %s', (language) => {
    const said = PROBLEMS.map((problem) => {
      const order = stuck(problem);
      const status = orderViews['order.status'](order, viewFacts({ language }));
      const sentence = texts[language].news.search[problem];
      expect(wordsOn(status?.card as Card)).toContain(sentence);
      return sentence;
    });
    expect(new Set(said).size).toBe(PROBLEMS.length);
  });

  it('A search that found nothing tells what would help, but not once the order is moving again', () => {
    const order = STATES['nothing found'] as Order;
    const news = (one: Order) => wordsOn(orderViews['order.status'](one, viewFacts())?.card as Card);
    expect(news(order)).toContain('30 min myöhemmin: to 10.12.2026 klo 13.00–15.30, 3 paria pääsee');
    expect(news({ ...order, phase: 'searching', problem: undefined })).not.toContain('myöhemmin');
  });

  it('Once it was staffed, whoever cancels, the orderer is told whom to tell and what to cancel; before that nobody was invited', () => {
    const holder = { id: 'c-1', name: 'Kaisa', offer: 'o-1', since: SLOT.start, isPrepared: true };
    const said = (by: 'orderer' | 'coordinator', order: Partial<Order>) => {
      const seats: Order['seats'] = [{ index: 0, role: 'lead', holder }];
      const cancelled = { reason: 'other', by, isLate: false } as const;
      return wordsOn(
        orderViews['order.status'](anOrder({ phase: 'cancelled', seats, cancelled, ...order }), viewFacts())?.card as Card,
      );
    };
    const request = aRequest({ interpreter: 'sign' });
    const booked = { request, roomBooked: true, interpreterOrdered: true };
    expect(said('orderer', booked)).toContain('Kerro niille, jotka olet jo kutsunut. Peru myös tila ja tulkki.');
    expect(said('coordinator', booked)).toContain('jo kutsunut. Peru myös tila ja tulkki.');
    expect(said('orderer', { request })).toContain('Peru myös tila ja tulkki, jos olet jo varannut.');
    expect(said('orderer', { request: aRequest({ placeType: 'remote', interpreter: 'none' }) })).not.toContain('Peru myös');
    expect(said('orderer', { ...booked, seats: [{ index: 0, role: 'lead' }] })).not.toContain('kutsunut');
  });

  it.each([
    ['orderer', [SLOT], 'Peruit palaverin to 10.12.2026 klo 13.00–15.30.', false],
    ['orderer', [], 'Peruit tilauksen.', false],
    ['coordinator', [SLOT], 'Koordinaattori perui palaverin to 10.12.2026 klo 13.00–15.30.', true],
    ['coordinator', [], 'Koordinaattori perui tilauksen.', true],
  ] as const)(
    'Cancelled by the %s, with %j chosen, the card says who cancelled what, and of the other whom to ask',
    (by, choices, words, asks) => {
      const order = anOrder({ phase: 'cancelled', choices, cancelled: { reason: 'other', by, isLate: false } });
      const said = wordsOn(orderViews['order.status'](order, viewFacts())?.card as Card);
      expect(said).toContain(words);
      expect(said.includes('Kysyttävää?\nMaija Esimerkki, koordinaattori')).toBe(asks);
    },
  );

  it('On a Sunday the requests wait for Monday morning, and the cards say so until somebody has been asked; an acute order waits for nothing', () => {
    const now = Date.UTC(2026, 10, 29, 9, 0);
    const order = anOrder({ phase: 'offering', choices: [SLOT], seats: [{ index: 0, role: 'lead' }] });
    const said = (one: Order, at = now) =>
      [orderViews['order.status'], deskOrderView].map((view) => wordsOn(view(one, viewFacts({ now: at }))?.card as Card));
    const later = /onsulteilta ma 30\.11\.2026 klo 8\.00/u;
    for (const words of said(order)) expect(words).toMatch(later);
    const others: readonly (readonly [Order, number])[] = [
      [{ ...order, offers: [anOffer()] }, now],
      [order, Date.UTC(2026, 10, 30, 9, 0)],
      [{ ...order, request: aRequest({ urgency: 'acute' }) }, now],
    ];
    for (const [one, at] of others) for (const words of said(one, at)) expect(words).not.toMatch(later);
  });

  it('A search that found nothing proposes no change whose time has passed', () => {
    const order = STATES['nothing found'] as Order;
    const late = orderViews['order.status'](order, viewFacts({ now: SLOT.start }));
    expect(wordsOn(late?.card as Card)).not.toContain('myöhemmin');
    expect(wordsOn(late?.card as Card)).toContain('Toisena päivänä');
  });
});

describe('an order’s cards', () => {
  it('An order’s cards ask for every input of the contract, each by its label', () => {
    const ids = inputsOn(orderForm(formState('fi', {}), 'draft', 'new')).map((one) => one['id']);
    const windows = [1, 2, 3, 4, 5].flatMap((n) => [`window${n}Date`, `window${n}From`, `window${n}To`]);
    expect(ids.sort()).toEqual([...FIELD_NAMES.filter((name) => name !== 'area'), ...windows].sort());
  });

  it('An order’s cards stay small with thirty units, twenty-five municipalities and a dozen sectors', () => {
    const named = (count: number, name: string) =>
      Array.from({ length: count }, (_, i) => ({
        id: `${name}-${i}`,
        name: { fi: `${name} ${i} keskuksessa` },
        neighbours: [],
        sector: 'social',
      }));
    const area = anArea({
      units: named(30, 'perheiden-palvelut'),
      municipalities: named(25, 'kuntanen'),
      sectors: named(12, 'toimiala'),
      themes: named(10, 'aihe'),
    });
    for (const language of LANGUAGES) {
      for (const opening of ['new', 'understood', 'faulty'] as const) {
        const form = orderForm({ ...formState(language, { note: 'ä'.repeat(200) }, FAULTS), area }, 'draft', opening);
        expect(cardSize(form)).toBeLessThanOrEqual(LARGEST_BYTES);
        expect(lintCard(form)).toEqual([]);
      }
    }
  });

  it('An order’s cards name nobody before every seat is filled, and keep number and status alone after closing', () => {
    const named = (phase: Phase): boolean => wordsOn(orderCards('fi')[`status ${phase}`] as Card).includes('Kaisa');
    expect([named('offering'), named('preparing'), named('closed'), named('cancelled')]).toEqual([false, true, false, false]);
    const closed = wordsOn(orderCards('fi')['status closed'] as Card);
    expect(closed).not.toContain('Ennakointidialogi');
    expect(closed).not.toContain('rauhaa');
  });

  it('An order’s cards tell a lock screen only the number and the phase', () => {
    const facts = viewFacts();
    const summaries = Object.values(STATES).map((order) => orderViews['order.status'](order, facts)?.summary);
    expect(summaries.every((one) => /^Verkostopalaveri VP-2026-0001: [^.]*\.$/u.test(one ?? ''))).toBe(true);
    expect(summaries.join(' ')).not.toMatch(/Lappeenranta|Arjen|Kaisa|Ennakointi/u);
  });

  it('An order’s cards stay silent about what the orderer has just done', () => {
    const own = { ...staffed, phase: 'cancelled', cancelled: { reason: 'other', by: 'orderer', isLate: false } } as const;
    expect(orderViews['order.news'](own, { ...viewFacts(), of: 'cancelled/9' })).toBeUndefined();
  });

  it('An order’s cards show free text as it was written', () => {
    const order = anOrder({ request: aRequest({ note: '*tärkeä* [linkki](https://example.fi)' }) });
    expect(JSON.stringify(orderViews['order.status'](order, viewFacts())?.card)).not.toContain('[linkki](https');
  });
});
