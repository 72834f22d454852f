import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/kernel/language/language.ts';
import { cancelCard } from '../../../src/stages/order/life/cards/asking.card.ts';
import { mineCard } from '../../../src/stages/order/life/cards/mine.card.ts';
import { moveCard } from '../../../src/stages/order/life/cards/move.card.ts';
import { cannotAttendCard } from '../../../src/stages/order/talking/cannot-attend.card.ts';
import { questionCard } from '../../../src/stages/order/talking/dialogue/next-question.card.ts';
import { QUESTION_NAMES } from '../../../src/stages/order/talking/dialogue/order-questions.ts';
import { dialogueHelpCard, summaryCard, unfinishedCard } from '../../../src/stages/order/talking/dialogue/summary.card.ts';
import { withDefaults, type FormState } from '../../../src/stages/order/form/form-state.ts';
import { askArea } from '../../../src/stages/order/form/area-question.card.ts';
import { orderForm } from '../../../src/stages/order/form/order-form.card.ts';
import { orderViews } from '../../../src/stages/order/handlers.ts';
import type { Faults } from '../../../src/model/fields/read-field.ts';
import { FIELD_NAMES } from '../../../src/model/fields/fields.ts';
import {
  guardCard,
  methodCard,
  methodsCard,
  unknownCard,
  whichToCancelCard,
} from '../../../src/stages/order/talking/talk.card.ts';
import { type Card, cardSize } from '../../../src/kernel/card/card.ts';
import { LARGEST_BYTES } from '../../../src/kernel/card/fitting.ts';
import type { MatchLog, MatchProblem } from '../../../src/model/order/match-log.ts';
import { modelTexts } from '../../../src/model/area/naming.ts';
import type { Order, Phase } from '../../../src/model/order/order.ts';
import { SEED_METHODS } from '../../../src/model/area/methods.ts';
import { texts } from '../../../src/stages/order/texts.ts';
import { lintCard } from '../../support/lint-card.ts';
import { NOW, SLOT, aRequest, anArea, anOrder } from '../../support/order-builder.ts';
import { cardIn, inputsOn, wordsOn } from './support/card-words.ts';
import { viewFacts } from './support/order-world.ts';

const DAY = 86_400_000;
const holder = { id: 'consultant-1', name: 'Kaisa Konsultti', offer: 'offer-1', since: NOW, isPrepared: true };
const seats: Order['seats'] = [
  { index: 0, role: 'lead', holder },
  { index: 1, role: 'recorder', holder: { ...holder, id: 'consultant-2', name: 'Kari Kirjaaja' } },
];
const proposals = [0, 1, 2].map((day) => ({
  slot: { start: SLOT.start + day * DAY, end: SLOT.end + day * DAY },
  freeCount: 6 - day,
  unknownCount: 0,
}));
const request = aRequest({ note: 'Toivomme rauhaa', interpreter: 'language', interpreterLanguage: 'ar', urgency: 'acute' });
const staffed = anOrder({ phase: 'preparing', choices: [SLOT], seats, request });
const DAY_LATER = { start: SLOT.start + DAY, end: SLOT.end + DAY };
const nothingFound: MatchLog = {
  at: NOW,
  ruleVersion: '1',
  counts: { candidates: 24, qualified: 9, free: 4, unknown: 1, starts: 30 },
  problem: 'no-common-time',
  nearest: [
    { kind: 'later', number: 30, slot: SLOT, teams: 3 },
    { kind: 'shorter', number: 120, slot: SLOT, teams: 1 },
    { kind: 'other-day', slot: DAY_LATER, teams: 4 },
    { kind: 'any-language', slot: SLOT, teams: 2 },
    { kind: 'fewer-seats', number: 1, slot: SLOT, teams: 5 },
    { kind: 'ask-unknown', slot: SLOT, teams: 0 },
  ],
  whyNot: [],
  unknown: [],
  suggested: [],
};
const FULL = {
  ...{ kind: 'client', method: 'anticipation-dialogue', clientAgreed: 'yes', unit: 'perhesosiaalityo' },
  ...{
    municipality: 'imatra',
    earliestDate: '2026-12-14',
    latestDate: '2026-12-18',
    countFamily: '4',
    interpreterLanguage: 'ar',
  },
};
const asked = { draft: 'draft', mayGoBack: true, mayTellMore: true };
const absence = { seats: [staffed], own: [staffed], areaOf: () => anArea(), fields: {}, isConsultant: true };
const STATES: Readonly<Record<string, Order>> = {
  review: anOrder({ phase: 'review', problem: 'review' }),
  searching: anOrder(),
  choosing: anOrder({ phase: 'choosing', proposals, request }),
  late: anOrder({ phase: 'stuck', problem: 'no-choice', proposals }),
  stuck: anOrder({ phase: 'stuck', problem: 'no-time' }),
  'nothing found': anOrder({ phase: 'stuck', problem: 'no-time', matchLog: nothingFound }),
  offering: anOrder({
    phase: 'offering',
    choices: [SLOT],
    seats: [seats[0] as Order['seats'][number], { index: 1, role: 'recorder' }],
  }),
  preparing: staffed,
  confirmed: { ...staffed, phase: 'confirmed', roomBooked: true },
  held: { ...staffed, phase: 'held', heldAt: SLOT.end },
  closed: { ...staffed, phase: 'closed' },
  cancelled: { ...staffed, phase: 'cancelled', cancelled: { reason: 'other', by: 'coordinator', isLate: true } },
};

function formState(language: Language, fields: FormState['fields'], faults: Faults = new Map()): FormState {
  return {
    language,
    area: anArea(),
    today: '2026-12-01',
    fields,
    faults,
    excludedNames: new Map([['consultant-1', 'Kaisa Konsultti']]),
  };
}

const FAULTS: Faults = new Map([
  ['note', { reason: 'guarded', kinds: ['identity-code', 'phone'] }],
  ['clientAgreed', { reason: 'client-not-agreed' }],
  ['latestDate', { reason: 'end-before-start' }],
]);
const MISSING: Faults = new Map([
  ['unit', { reason: 'unit-missing' }],
  ['earliestDate', { reason: 'weekday-mismatch' }],
]);

/** Every card of the stage, by name. */
function cards(language: Language): Readonly<Record<string, Card>> {
  const facts = viewFacts({ language });
  const view = (name: keyof typeof orderViews, order: Order, of?: string): Card => {
    const shown = orderViews[name](order, { ...facts, of });
    if (shown === undefined) throw new Error('the view shows nothing');
    return shown.card;
  };
  const states = Object.entries(STATES).map(([name, order]) => [`status ${name}`, view('order.status', order)] as const);
  const byDesk = { ...STATES['cancelled'], cancelled: { reason: 'other', by: 'coordinator', isLate: false } } as Order;
  const movedForThem = { ...STATES['choosing'], isMovedForOrderer: true } as Order;
  return {
    ...Object.fromEntries(states),
    'news no-link': view('order.news', anOrder({ phase: 'confirmed', problem: 'no-link' }), 'no-link/1'),
    'status cancelled by the coordinator': view('order.status', byDesk),
    'status with days that the coordinator changed': view('order.status', movedForThem),
    pair: view('order.pair', staffed),
    'pair gone': view('order.pair', anOrder()),
    'form new': orderForm(formState(language, {}), 'draft', 'new'),
    'form none': orderForm(formState(language, { kind: 'none' }), 'draft', 'resumed'),
    'form faulty': orderForm(
      formState(language, { kind: 'client', earliestDate: '2026-12-08', hopes: 'transition', excluded: 'consultant-1' }, FAULTS),
      'draft',
      'faulty',
    ),
    'form understood': orderForm(
      formState(
        language,
        {
          method: 'open-dialogue',
          municipality: 'lappeenranta',
          latestDate: '2026-12-11',
          weekdays: 'tue,thu',
          timeFrom: '13:00',
          countFamily: '4',
        },
        MISSING,
      ),
      'draft',
      'understood',
    ),
    area: cardIn(askArea([anArea(), anArea({ id: 'toinen' })], language, { verb: 'order.new', kept: { kind: 'none' } })),
    cancelling: cancelCard(staffed, 'orderer', language),
    moving: moveCard(staffed, withDefaults(formState(language, { durationMinutes: '150' }))),
    mine: mineCard({ person: 'orderer-1', orders: Object.values(STATES), areaOf: () => anArea(), language }),
    'mine none': mineCard({ person: 'orderer-1', orders: [], areaOf: () => anArea(), language }),
    guard: guardCard(['identity-code', 'street-address'], language),
    unknown: unknownCard(language),
    'unknown, unfinished': unknownCard(language, 'draft'),
    method: methodCard(SEED_METHODS[0] as (typeof SEED_METHODS)[number], language),
    methods: methodsCard(SEED_METHODS, language),
    'cannot attend': cannotAttendCard({ ...absence, language }),
    'cannot attend that day': cannotAttendCard({ ...absence, language, seats: [], own: [] }),
    'dialogue help': dialogueHelpCard(language),
    summary: summaryCard({ ...asked, ...formState(language, FULL) }),
    ...Object.fromEntries(
      QUESTION_NAMES.map((asking) => [
        `question ${asking}`,
        questionCard({ ...asked, ...formState(language, { kind: 'client' }), asking, left: QUESTION_NAMES.indexOf(asking) % 3 }),
      ]),
    ),
    unfinished: unfinishedCard(formState(language, FULL), 'draft'),
    'question again': questionCard({
      ...asked,
      ...formState(language, {}),
      asking: 'days',
      left: 2,
      noted: 'x',
      because: { reason: 'past-date' },
    }),
    'which to cancel': whichToCancelCard({
      orders: [staffed, anOrder({ number: 'VP-2026-0002' })],
      areaOf: () => anArea(),
      language,
      draft: 'draft',
    }),
  };
}

describe.each(LANGUAGES)('the cards of an order in %s', (language) => {
  const all = cards(language);

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
    const named = (phase: Phase): boolean => wordsOn(cards('fi')[`status ${phase}`] as Card).includes('Kaisa');
    expect([named('offering'), named('preparing'), named('closed'), named('cancelled')]).toEqual([false, true, false, false]);
    const closed = wordsOn(cards('fi')['status closed'] as Card);
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
