import { CODE_GROUPS } from '../../src/model/order/code-groups.ts';
import { HOUR } from '../../src/kernel/time/instant.ts';
import type { Area } from '../../src/model/area/area.ts';
import { methodOf, modelTexts } from '../../src/model/area/naming.ts';
import { rolesOf } from '../../src/model/area/methods.ts';
import { LANGUAGES, type Language } from '../../src/kernel/language/language.ts';
import { guidePage } from '../../src/model/guides/guide-page.ts';
import type { OfferState, Order, OrderRequest, Phase } from '../../src/model/order/order.ts';
import { VIEWS, type ViewName } from '../../src/model/planned/views.ts';
import { formPage, thanksPage } from '../../src/stages/feedback/answering/form-page.ts';
import { paperForm, printedSheet } from '../../src/stages/feedback/answering/printed-pages.ts';
import { variantOf } from '../../src/stages/feedback/answering/questions.ts';
import { openedCard } from '../../src/stages/desk/channel/opened.card.ts';
import { calendarEvent } from '../../src/stages/meeting/calendar/calendar-event.ts';
import { views } from '../../src/stages/registry.ts';
import { CODES } from '../stages/feedback/support/feedback-world.ts';
import { wordsOn } from '../stages/order/support/card-words.ts';
import { viewFacts } from '../stages/order/support/order-world.ts';
import { aConsultant, anArea, anOffer, anOrder, aRequest, NOW, SLOT } from './order-builder.ts';

/** Something that somebody reads, by the situation in which they do. */
export interface Read {
  readonly where: string;
  readonly words: string;
}

const PHASES = Object.keys(modelTexts.fi.phases) as readonly Phase[];
const STAFFED: readonly Phase[] = ['preparing', 'confirmed', 'held', 'closed'];
const EARLY: readonly Phase[] = ['review', 'searching', 'choosing'];
/** What is so of some phases alone. */
const AT: Partial<Record<Phase, Partial<Order>>> = {
  choosing: { proposals: [{ slot: SLOT, freeCount: 3, unknownCount: 0 }] },
  stuck: { problem: 'no-time' },
  closed: { followUp: 'proposed', impactAsked: true, answersLeftOut: [{ group: 'professional', answers: 7, people: 4 }] },
  cancelled: { cancelled: { reason: 'other', by: 'coordinator', isLate: true } },
};
const STATES: readonly OfferState[] = [
  'open',
  'willing',
  'declined',
  'recused',
  'lapsed',
  'filled',
  'ended',
  'withdrawn',
  'replaced',
];
/** What `of` says where a view wants something of its own. */
const OF: Partial<Record<ViewName, readonly string[]>> = {
  'offer.card': ['offer-1'],
  'order.news': ['no-link/0'],
  'desk.alert': ['not-prepared/7', 'pair-broke/7', 'nobody-took-it/7', 'acute/7'],
  'desk.after': ['order.follow-up', 'impact.card'],
  'desk.debrief': ['consultant-1'],
  'meeting.calendar': ['declined-1', 'moved-1', 'deleted-1', 'busy-1'],
};

/** Every card and page of an order by this method, in every phase, for everybody who is shown any, in one language. */
export function everyView(
  given: Partial<OrderRequest> & Pick<OrderRequest, 'method'>,
  language: Language,
  area = anArea(),
): readonly Read[] {
  return [
    ...PHASES.flatMap((phase) => cardsIn(orderIn(phase, given, area), area, language)),
    ...STATES.flatMap((state) => {
      const asked = { ...orderIn('offering', given, area), offers: [anOffer({ state })] };
      return shown('offer.card', asked, { area, language, person: 'consultant-1', of: 'offer-1' });
    }),
    ...pagesOf(orderIn('held', given, area), area, language),
  ];
}

/** As far as an order of the phase has come, led by as many as the method says. */
function orderIn(phase: Phase, given: Partial<OrderRequest> & Pick<OrderRequest, 'method'>, area: Area): Order {
  const method = methodOf(area, given.method);
  if (method === undefined) throw new Error('no such method');
  const isStaffed = STAFFED.includes(phase);
  const isHeld = phase === 'held' || phase === 'closed';
  const holder = (n: number) => ({
    id: `consultant-${n}`,
    name: 'Kaisa Konsultti',
    offer: `offer-${n}`,
    since: NOW,
    isPrepared: phase !== 'preparing',
  });
  const seats = rolesOf(method, method.seats).map((role, index) => ({
    index,
    role,
    ...(isStaffed && { holder: holder(index + 1) }),
  }));
  const { kinds, durationMinutes, isAcute } = method;
  const kind = kinds.includes('client') ? 'client' : 'none';
  const urgency = isAcute ? 'acute' : 'normal';
  return anOrder({
    ...{ phase, seats, codes: CODES, attendance: undefined },
    request: aRequest({
      kind,
      sector: 'education',
      unit: 'koulukuraattorit',
      seats: seats.length,
      durationMinutes,
      urgency,
      ...given,
    }),
    choices: EARLY.includes(phase) ? [] : [SLOT],
    offers: isStaffed ? [anOffer({ state: 'accepted' })] : [],
    ...(isHeld && { heldAt: SLOT.end }),
    ...AT[phase],
  });
}

function cardsIn(order: Order, area: Area, language: Language): readonly Read[] {
  const seen = { area, bank: [aConsultant()], now: NOW, language };
  const troubles = (['not-prepared', 'pair-broke', 'nobody-took-it', 'choose-willing'] as const).map((problem) => ({
    ...order,
    problem,
  }));
  return [
    ...(Object.keys(VIEWS) as readonly ViewName[]).flatMap((view) =>
      [order, ...(view.startsWith('desk') ? troubles : [])].flatMap((one) =>
        ['orderer-1', 'consultant-1'].flatMap((person) =>
          (OF[view] ?? [undefined]).flatMap((of) => shown(view, one, { area, language, person, of })),
        ),
      ),
    ),
    ...[order, ...troubles].map((one) => ({
      where: `${order.phase}: opened by the coordinator`,
      words: wordsOn(openedCard(one, seen).card),
    })),
    { where: `${order.phase}: the calendar event`, words: eventOf(order, area) },
  ];
}

interface Showing {
  readonly area: Area;
  readonly language: Language;
  readonly person: string;
  readonly of: string | undefined;
}

function shown(view: ViewName, order: Order, { area, language, person, of }: Showing): readonly Read[] {
  const to = view.startsWith('desk') ? { desk: area.id } : { person };
  const now = order.phase === 'held' ? SLOT.end : view === 'feedback.links' ? SLOT.start - HOUR : NOW;
  const card = views[view](order, viewFacts({ area, language, to, of, now }))?.card;
  return card === undefined ? [] : [{ where: `${order.phase}: ${view} ${of ?? ''} to ${person}`, words: wordsOn(card) }];
}

function eventOf(order: Order, area: Area): string {
  const event = calendarEvent(order, { area, bank: new Map(), ordererEmail: undefined });
  return event === undefined ? '' : `${event.subject} ${event.body}`;
}

/** The forms behind the codes, the sheet and the questionnaire on paper, and the page for those who are invited. */
function pagesOf(order: Order, area: Area, language: Language): readonly Read[] {
  const notAsked = variantOf({ order, area });
  const groups = order.request.kind === 'none' ? (['professional'] as const) : CODE_GROUPS;
  const page = (where: string, content: unknown): Read => ({ where, words: textsIn(content).join('\n') });
  return [
    ...groups.flatMap((group) => {
      const printed = { order, area, group, code: CODES[group], language, publicUrl: 'https://b' };
      return [
        page(`form: ${group}`, formPage(language, { group, notAsked })),
        page(`sheet: ${group}`, printedSheet(printed)),
        page(`paper: ${group}`, paperForm(printed)),
      ];
    }),
    page('thanks', thanksPage(language, true)),
    page('the page for those who are invited', guidePage(area, order.request, language)),
  ];
}

function textsIn(content: unknown): readonly string[] {
  if (typeof content === 'string') return [content];
  return typeof content === 'object' && content !== null ? Object.values(content).flatMap(textsIn) : [];
}

/** Those in which one of these languages says what it should not. */
export function saying(
  wrong: Readonly<Record<Language, RegExp>>,
  read: (language: Language) => readonly Read[],
): readonly string[] {
  return LANGUAGES.flatMap((language) =>
    read(language).flatMap(({ where, words }) => {
      const line = words.split('\n').find((one) => wrong[language].test(one));
      return line === undefined ? [] : [`${language} · ${where}: ${line}`];
    }),
  );
}
