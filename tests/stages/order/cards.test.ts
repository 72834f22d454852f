import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../../src/kernel/language/language.ts';
import type { Language } from '../../../src/kernel/language/language.ts';
import { cancelCard, mineCard, moveCard } from '../../../src/stages/order/asking.card.ts';
import { withDefaults } from '../../../src/stages/order/form/form-state.ts';
import type { FormState } from '../../../src/stages/order/form/form-state.ts';
import { areaQuestion, orderForm } from '../../../src/stages/order/form/order-form.card.ts';
import { orderViews } from '../../../src/stages/order/handlers.ts';
import type { Faults } from '../../../src/stages/order/request/faults.ts';
import { FIELD_NAMES } from '../../../src/stages/order/request/fields.ts';
import {
  cannotAttendCard,
  guardCard,
  methodCard,
  methodsCard,
  shortHelpCard,
  unknownCard,
  whichToCancelCard,
} from '../../../src/stages/order/talk.card.ts';
import type { Card } from '../../../src/kernel/card/card.ts';
import { cardSize } from '../../../src/kernel/card/card.ts';
import type { Order, Phase } from '../../../src/model/order.ts';
import { SEED_METHODS } from '../../../src/model/methods.ts';
import { lintCard } from '../../support/lint-card.ts';
import { NOW, SLOT, aRequest, anArea, anOrder } from '../../support/order-builder.ts';
import { inputsOn, wordsOn } from './support/card-words.ts';
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

const STATES: Readonly<Record<string, Order>> = {
  review: anOrder({ phase: 'review', problem: 'review' }),
  searching: anOrder(),
  choosing: anOrder({ phase: 'choosing', proposals, request }),
  late: anOrder({ phase: 'stuck', problem: 'no-choice', proposals }),
  stuck: anOrder({ phase: 'stuck', problem: 'no-time' }),
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
  const news = ['no-time', 'nobody-took-it', 'moved'].map(
    (of) => [`news ${of}`, view('order.news', anOrder({ phase: 'stuck' }), `${of}/7`)] as const,
  );
  return {
    ...Object.fromEntries([...states, ...news]),
    'news cancelled': view('order.news', STATES['cancelled'] ?? staffed, 'cancelled/9'),
    'reminder waiting': view('order.choose-reminder', STATES['choosing'] ?? staffed),
    'reminder over': view('order.choose-reminder', staffed),
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
    area: areaQuestion([anArea(), anArea({ id: 'toinen' })], { kind: 'none' }, language),
    cancelling: cancelCard(staffed, language),
    moving: moveCard(staffed, withDefaults(formState(language, { durationMinutes: '150' }))),
    mine: mineCard(Object.values(STATES), () => anArea(), language),
    'mine none': mineCard([], () => anArea(), language),
    guard: guardCard(['identity-code', 'street-address'], language),
    help: shortHelpCard(language),
    unknown: unknownCard(language),
    method: methodCard(SEED_METHODS[0] as (typeof SEED_METHODS)[number], language),
    methods: methodsCard(SEED_METHODS, language),
    'cannot attend': cannotAttendCard(language),
    'which to cancel': whichToCancelCard([anOrder(), anOrder({ number: 'VP-2026-0002' })], language),
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

describe('an order’s cards', () => {
  it('ask for every input of the contract, each by its label', () => {
    const ids = inputsOn(orderForm(formState('fi', {}), 'draft', 'new')).map((one) => one['id']);
    const windows = [1, 2, 3, 4, 5].flatMap((n) => [`window${n}Date`, `window${n}From`, `window${n}To`]);
    expect(ids.sort()).toEqual([...FIELD_NAMES.filter((name) => name !== 'area'), ...windows].sort());
  });

  it('stay small with thirty units, twenty-five municipalities and a dozen sectors', () => {
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
        expect(cardSize(form)).toBeLessThanOrEqual(28 * 1024);
        expect(lintCard(form)).toEqual([]);
      }
    }
  });

  it('name nobody before every seat is filled, and keep number and status alone after closing', () => {
    const named = (phase: Phase): boolean => wordsOn(cards('fi')[`status ${phase}`] as Card).includes('Kaisa');
    expect([named('offering'), named('preparing'), named('closed'), named('cancelled')]).toEqual([false, true, false, false]);
    const closed = wordsOn(cards('fi')['status closed'] as Card);
    expect(closed).not.toContain('Ennakointidialogi');
    expect(closed).not.toContain('rauhaa');
  });

  it('tell a lock screen only the number and the phase', () => {
    const facts = viewFacts();
    const summaries = Object.values(STATES).map((order) => orderViews['order.status'](order, facts)?.summary);
    expect(summaries.every((one) => /^Verkostopalaveri VP-2026-0001: [^.]*\.$/u.test(one ?? ''))).toBe(true);
    expect(summaries.join(' ')).not.toMatch(/Lappeenranta|Arjen|Kaisa|Ennakointi/u);
  });

  it('stay silent about what the orderer has just done', () => {
    const own = { ...staffed, phase: 'cancelled', cancelled: { reason: 'other', by: 'orderer', isLate: false } } as const;
    expect(orderViews['order.news'](own, { ...viewFacts(), of: 'cancelled/9' })).toBeUndefined();
  });

  it('show free text as it was written', () => {
    const order = anOrder({ request: aRequest({ note: '*tärkeä* [linkki](https://example.fi)' }) });
    expect(JSON.stringify(orderViews['order.status'](order, viewFacts())?.card)).not.toContain('[linkki](https');
  });
});
