import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/kernel/language/language.ts';
import type { Card } from '../../../src/kernel/card/card.ts';
import type { NearestHint } from '../../../src/model/order/match-log.ts';
import type { Order, Phase, Problem } from '../../../src/model/order/order.ts';
import { modelTexts } from '../../../src/model/area/naming.ts';
import { changeInWords } from '../../../src/model/search-words.ts';
import type { ViewFacts } from '../../../src/runtime/handlers.ts';
import { tabLink } from '../../../src/runtime/tab-link.ts';
import { afterView } from '../../../src/stages/desk/channel/after.card.ts';
import { boardCard } from '../../../src/stages/desk/morning/board.card.ts';
import { digestCard } from '../../../src/stages/desk/morning/digest.card.ts';
import { openedCard } from '../../../src/stages/desk/channel/opened.card.ts';
import { alertView, deskOrderView } from '../../../src/stages/desk/channel/order.card.ts';
import { sentence } from '../../../src/stages/desk/morning/problem.ts';
import { texts } from '../../../src/stages/desk/texts.ts';
import { whyCard } from '../../../src/stages/desk/why/why.card.ts';
import { lintCard } from '../../support/lint-card.ts';
import { area, bank, full, log } from './support/desk-order.ts';
import { anArea, anOffer, NOW } from '../../support/order-builder.ts';

const PHASES = Object.keys(texts.fi.status) as readonly Phase[];
const SECRETS = ['Arjen sujuminen', 'Salainen lisätieto', 'Kerttu Kieltäytyjä', 'consultant-9', 'Neuvotteluhuone', 'BCDF2345'];
const viewOf = (order: Order, language: Language, of?: string) => ({
  area,
  now: NOW,
  language,
  of,
  to: { desk: area.id },
  bank: new Map(bank.map((one) => [one.id, one])),
  publicUrl: 'https://bot.example.fi',
  hasAnswered: false,
});

describe.each(LANGUAGES)('the desk in %s', (language) => {
  it.each(PHASES)('Shows an order that is %s on the channel, and nothing that is not for it', (phase) => {
    const order = { ...full, phase };
    const shown = deskOrderView(order, viewOf(order, language));
    const words = JSON.stringify(shown);
    expect(shown && lintCard(shown.card)).toEqual([]);
    expect(words.toLowerCase()).toContain(texts[language].status[phase].toLowerCase());
    for (const secret of SECRETS) expect(words).not.toContain(secret);
    expect(words).not.toContain('undefined');
  });

  it.each(Object.keys(modelTexts.fi.problems) as Problem[])('Says what needs eyes: %s', (problem) => {
    const shown = alertView({ ...full, phase: 'stuck', problem }, viewOf(full, language, `${problem}/7`));
    expect(shown && lintCard(shown.card)).toEqual([]);
    expect(JSON.stringify(shown)).toContain(texts[language].alert.advice[problem]);
  });

  it.each(PHASES)('Opens an order that is %s for its coordinator with what may be done', (phase) => {
    const order = { ...full, phase };
    const { card } = openedCard(order, { area, bank, now: NOW, language });
    expect(lintCard(card)).toEqual([]);
    expect(JSON.stringify(card)).not.toContain('Salainen lisätieto');
  });

  it('Leads from the channel to the order’s page in the tab, where links lead there', () => {
    const orderPage = tabLink({ catalogAppId: 'app', publicUrl: 'https://bot.example.fi' }, `/desk/orders/${full.number}`);
    const stuck = { ...full, phase: 'stuck', problem: 'review' } as const;
    const cards = (facts: Partial<ViewFacts>) => [
      deskOrderView(full, { ...viewOf(full, language), ...facts })?.card,
      alertView(stuck, { ...viewOf(full, language, 'review/7'), ...facts })?.card,
    ];
    for (const shown of cards({ orderPage })) {
      expect(shown?.actions).toContainEqual({ type: 'Action.OpenUrl', title: texts[language].buttons.tab, url: orderPage });
      expect(shown && lintCard(shown)).toEqual([]);
    }
    expect(JSON.stringify(cards({}))).not.toContain('Action.OpenUrl');
    expect(decodeURIComponent(orderPage ?? '')).toContain(`{"subEntityId":"/desk/orders/${full.number}"}`);
  });

  it('Explains the search', () => {
    const byId = new Map(bank.map((one) => [one.id, one]));
    const { card } = whyCard(full, log, { area, bank: byId, language });
    expect(lintCard(card)).toEqual([]);
    expect(card).toMatchSnapshot();
  });

  it('Says in the morning what waits and since when, a line each that opens its order, and no table that a phone would break', () => {
    const waiting = Array.from({ length: 12 }, (_, i) => ({
      ...full,
      problem: 'review' as const,
      number: `VP-2026-00${10 + i}`,
    }));
    const { card } = digestCard({ waiting, ahead: [] }, area, language);
    const words = JSON.stringify(card);
    expect(lintCard(card)).toEqual([]);
    expect(words).toContain(sentence(modelTexts[language].problems.review));
    expect(words).toContain('"order":"VP-2026-0010"');
    expect(words).toContain(texts[language].board.more(2));
    expect(words).not.toContain('VP-2026-0020');
    expect(words).not.toContain('"Table"');
  });

  it('Shows the board, empty or not', () => {
    const rows = PHASES.slice(0, 8).map((phase, i) => ({
      order: { ...full, phase, number: `VP-2026-000${i}` },
      area,
      isYours: true,
    }));
    for (const board of [boardCard([], language), boardCard(rows, language)]) expect(lintCard(board.card)).toEqual([]);
    expect(boardCard(rows, language).card).toMatchSnapshot();
  });

  it('Looks like this on the channel and to the coordinator', () => {
    const order = { ...full, phase: 'offering' as const };
    expect(deskOrderView(order, viewOf(order, language))).toMatchSnapshot();
    expect(openedCard(order, { area, bank, now: NOW, language })).toMatchSnapshot();
  });
});

describe('the channel card', () => {
  it('The channel card is emptied to number and status when the order is over, and is not sent anew then', () => {
    const closed = deskOrderView({ ...full, phase: 'closed' }, viewOf(full, 'fi'));
    expect(closed?.isOnlyEdit).toBe(true);
    expect(closed?.card.body).toHaveLength(2);
    expect(JSON.stringify(closed)).not.toContain('Kaisa');
  });

  it('The channel card does not tell the channel that somebody needs a debriefing', () => {
    const order = { ...full, phase: 'held' as const, problem: 'debrief' as const };
    const { debrief } = modelTexts.fi.problems;
    const onChannel = [deskOrderView(order, viewOf(order, 'fi')), alertView(order, viewOf(order, 'fi', 'debrief/9'))];
    expect(JSON.stringify([...onChannel, boardCard([{ order, area, isYours: true }], 'fi')])).not.toContain(debrief);
    expect(JSON.stringify(openedCard(order, { area, bank, now: NOW, language: 'fi' }))).toContain(debrief);
  });

  it('Why these people: days that count from joining are not told as days since a meeting', () => {
    const parts = [{ part: 'joined', points: 0, number: 301 }];
    const given = { area, bank: new Map(), language: 'fi' } as const;
    const shown = JSON.stringify(whyCard(full, { ...log, suggested: [{ consultant: 'consultant-1', parts }] }, given));
    expect(shown).toContain('pankissa 301\u00a0pv');
    expect(shown).not.toContain('edellisestä');
  });

  it('The channel card tells offers as numbers only', () => {
    const states = ['recused', 'lapsed', 'lapsed', 'unreached'] as const;
    const offers = [...full.offers, ...states.map((state, i) => anOffer({ id: `more-${i}`, state }))];
    const shown = JSON.stringify(deskOrderView({ ...full, phase: 'offering', offers }, viewOf(full, 'fi')));
    expect(shown).toContain('vastaamatta 1, ei tällä kertaa 2, ei vastannut ajoissa 2, tavoittamatta 1');
  });

  it('The channel card does not tell a bold name from a name', () => {
    const holder = { id: 'consultant-1', name: '**Kaisa** [x](http://x)', offer: 'o', since: NOW, isPrepared: true };
    const order = { ...full, phase: 'preparing' as const, seats: [{ index: 0, role: 'lead' as const, holder }] };
    expect(JSON.stringify(deskOrderView(order, viewOf(order, 'fi')))).not.toContain('**Kaisa**');
  });
});

describe('a search that found nothing', () => {
  const order: Order = { ...full, phase: 'stuck', problem: 'no-time', choices: [], offers: [] };

  it.each(LANGUAGES)('A search that found nothing is told on the channel with its reason and what would help: %s', (language) => {
    const alert = alertView(order, viewOf(order, language, 'no-time/4'))?.card as Card;
    expect(lintCard(alert)).toEqual([]);
    const { matchProblems } = modelTexts[language];
    for (const shown of [alert, deskOrderView(order, viewOf(order, language))]) {
      expect(JSON.stringify(shown)).toContain(matchProblems['no-common-time']);
    }
    expect(JSON.stringify(alert)).toContain(changeInWords(log.nearest[0] as NearestHint, language));
  });

  it('A search that found nothing is told no longer when another problem has come', () => {
    const later = { ...order, problem: 'no-choice' as const };
    expect(JSON.stringify(alertView(later, viewOf(later, 'fi', 'no-choice/9')))).not.toContain('myöhemmin');
    const solved = alertView(later, viewOf(later, 'fi', 'no-time/4'));
    expect(solved).toMatchObject({ isSpent: true });
    expect(JSON.stringify(solved)).toContain(texts.fi.alert.solved);
  });
});

describe.each(LANGUAGES)('the card about an orderer who has moved on, in %s', (language) => {
  it.each(['order.follow-up', 'impact.card'])('Tells of %s', (of) => {
    const order = { ...full, phase: 'closed' as const, followUp: 'proposed' as const };
    const shown = afterView(order, viewOf(order, language, of));
    expect(shown && lintCard(shown.card)).toEqual([]);
    expect(JSON.stringify(shown)).not.toMatch(/Olli|Arjen/);
  });

  it('Is only edited when no follow-up is needed', () => {
    const order = { ...full, phase: 'closed' as const, followUp: 'declined' as const };
    expect(afterView(order, viewOf(order, language, 'order.follow-up'))).toMatchObject({ isOnlyEdit: true });
  });
});

describe('the alert', () => {
  const named = { id: 'named-1', name: 'Niina Nimetty', email: 'n@example.fi', methods: ['anticipation-dialogue'] };
  const alertIn = (where: typeof area) =>
    alertView({ ...full, phase: 'stuck', problem: 'no-time' }, { ...viewOf(full, 'fi', 'no-time/7'), area: where });

  it('The alert answers in the thread of the order’s card', () => {
    expect(alertIn(area)?.under).toBe('desk.order');
  });

  it('The alert calls the coordinators who answer for the method, because an answer in a thread notifies nobody else', () => {
    expect(alertIn(anArea({ coordinators: [...area.coordinators, named] }))?.card).toMatchObject({
      msteams: { entities: [{ type: 'mention', text: '<at>Niina Nimetty</at>', mentioned: { id: 'named-1' } }] },
    });
    expect(JSON.stringify(alertIn(area))).toContain('<at>Maija Esimerkki</at>');
    expect(JSON.stringify(alertIn(area))).not.toMatch(/Kaisa/);
  });
});

describe('the board', () => {
  it('The board stays a card that Teams takes on the busiest day', () => {
    const rows = Array.from({ length: 200 }, (_, i) => ({
      order: { ...full, phase: i % 2 ? ('stuck' as const) : ('offering' as const), number: `VP-2026-${1000 + i}` },
      area,
      isYours: true,
    }));
    expect(lintCard(boardCard(rows, 'fi').card)).toEqual([]);
  });
});
