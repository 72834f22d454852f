import { type Language } from '../../src/kernel/language/language.ts';
import { cancelCard } from '../../src/stages/order/life/cards/asking.card.ts';
import { mineCard } from '../../src/stages/order/life/cards/mine.card.ts';
import { editCard } from '../../src/stages/order/life/cards/edit.card.ts';
import { moveCard } from '../../src/stages/order/life/cards/move.card.ts';
import { EDITED, formOf } from '../../src/stages/order/life/edit-order.ts';
import { cannotAttendCard } from '../../src/stages/order/talking/cannot-attend.card.ts';
import { questionCard } from '../../src/stages/order/talking/dialogue/next-question.card.ts';
import { QUESTION_NAMES } from '../../src/stages/order/talking/dialogue/order-questions.ts';
import { dialogueHelpCard, summaryCard, unfinishedCard } from '../../src/stages/order/talking/dialogue/summary.card.ts';
import { withDefaults, type FormState } from '../../src/stages/order/form/form-state.ts';
import { askArea } from '../../src/stages/order/form/area-question.card.ts';
import { orderForm } from '../../src/stages/order/form/order-form.card.ts';
import { sharedStatus } from '../../src/stages/order/sharing/shared-status.card.ts';
import { orderViews } from '../../src/stages/order/handlers.ts';
import type { Faults } from '../../src/model/fields/read-field.ts';
import { guardCard, methodCard, methodsCard, unknownCard, whichToCancelCard } from '../../src/stages/order/talking/talk.card.ts';
import { type Card } from '../../src/kernel/card/card.ts';
import type { MatchLog } from '../../src/model/order/match-log.ts';
import type { Order } from '../../src/model/order/order.ts';
import { SEED_METHODS } from '../../src/model/area/catalogue.ts';
import { NOW, SLOT, aRequest, anArea, anOffer, anOrder } from './order-builder.ts';
import { cardIn } from '../stages/order/support/card-words.ts';
import { viewFacts } from '../stages/order/support/order-world.ts';

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
const request = aRequest({
  note: 'Toivomme rauhaa',
  interpreter: 'language',
  interpreterLanguage: 'ar',
  urgency: 'acute',
});
export const staffed = anOrder({ phase: 'preparing', choices: [SLOT], seats, request });
const DAY_LATER = { start: SLOT.start + DAY, end: SLOT.end + DAY };
export const nothingFound: MatchLog = {
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
export const STATES: Readonly<Record<string, Order>> = {
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

export function formState(language: Language, fields: FormState['fields'], faults: Faults = new Map()): FormState {
  return {
    language,
    area: anArea(),
    today: '2026-12-01',
    fields,
    faults,
    excludedNames: new Map([['consultant-1', 'Kaisa Konsultti']]),
  };
}

export const FAULTS: Faults = new Map([
  ['note', { reason: 'guarded', kinds: ['identity-code', 'phone'] }],
  ['clientAgreed', { reason: 'client-not-agreed' }],
  ['latestDate', { reason: 'end-before-start' }],
]);
const EDIT_FAULTS: Faults = new Map([['note', { reason: 'guarded', kinds: ['phone'] }]]);
const MISSING: Faults = new Map([
  ['unit', { reason: 'unit-missing' }],
  ['earliestDate', { reason: 'weekday-mismatch' }],
]);

/** Every card of the stage, by name. */
export function orderCards(language: Language): Readonly<Record<string, Card>> {
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
    'status shared in a chat': sharedStatus(staffed, { ...facts, botId: '28:5d1f0c1e-8a44-4b3e-9a54-6f0e1d2c3b4a' }).card,
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
    cancelling: cancelCard(staffed, { by: 'orderer', language }),
    moving: moveCard(staffed, withDefaults(formState(language, { durationMinutes: '150' }))),
    'moving while it is looked for': moveCard(
      anOrder(),
      withDefaults(formState(language, {}, new Map([['earliestDate', { reason: 'weekday-mismatch' }]]))),
    ),
    changing: editCard(staffed, withDefaults(formState(language, formOf(staffed))), EDITED),
    'changing, faulty': editCard(
      staffed,
      withDefaults(formState(language, { ...formOf(staffed), note: '' }, EDIT_FAULTS)),
      EDITED,
    ),
    'follow-up': view('order.follow-up', { ...staffed, phase: 'closed', followUp: 'proposed' }),
    'follow-up declined': view('order.follow-up', { ...staffed, phase: 'closed', followUp: 'declined' }),
    'news linked': view('order.news', { ...staffed, booking: { eventId: 'e', joinUrl: 'https://teams.example/j' } }, 'no-link/1'),
    mine: mineCard({ person: 'orderer-1', orders: Object.values(STATES), areaOf: () => anArea(), language }),
    'mine, who leads and coordinates': mineCard({
      ...{ person: 'consultant-1', orders: [], desk: [anOrder({ phase: 'stuck', problem: 'no-time' })], language },
      part: { requests: [{ order: STATES['offering'] as Order, offer: anOffer() }], coming: [staffed] },
      areaOf: () => anArea(),
    }),
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
