import { DAY } from '../../../src/kernel/time/instant.ts';
import type { OrderEvent } from '../../../src/model/order/events.ts';
import type { Order } from '../../../src/model/order/order.ts';
import type { Block, Publication, Turnout } from '../../../src/model/feedback/publication.ts';
import { grouped } from '../../../src/kernel/grouped.ts';
import type { Area } from '../../../src/model/area/area.ts';
import type { ToldEvent } from '../../../src/ports/stores/order-histories.ts';
import type { ReportFacts } from '../../../src/stages/report/figures/facts.ts';
import { reportedOrder, type ReportedOrder } from '../../../src/stages/report/figures/reported-order.ts';
import { aConsultant, anArea, anOffer, anOrder, aRequest, NOW, SLOT } from '../../support/order-builder.ts';

export const PERIOD = { from: '2026-07-01', to: '2026-12-31', asOf: Date.UTC(2026, 11, 31, 10, 0) };

/** An order of the area with a story: placed at `at`, the rest each a day after the one before. */
export function story(order: Order, at: number, ...events: readonly OrderEvent[]): readonly Told[] {
  const placed: OrderEvent = {
    type: 'OrderPlaced',
    number: order.number,
    area: order.area,
    orderer: order.orderer,
    request: order.request,
    roles: ['lead', 'recorder'],
    preferred: [],
    needsReview: false,
  };
  return [placed, ...events].map((event, i) => ({
    order: order.number,
    at: at + i * DAY,
    isByHand: false,
    event,
  }));
}

/** An event of some order. */
export type Told = ToldEvent & { readonly order: string };

/** The orders as these events tell them up to a moment. */
export function reported(history: readonly Told[], until: number, area: Area): readonly ReportedOrder[] {
  const known = history.filter(({ at }) => at <= until);
  return grouped(known, ({ order }) => order).flatMap(
    (events) => reportedOrder({ order: events[0]?.order ?? '', events }, area) ?? [],
  );
}

export const numbered = (n: number): string => `VP-2026-${String(n).padStart(4, '0')}`;

/** A held meeting with these people. */
export function aHeld(n: number, overrides: Partial<Order> = {}): Order {
  const holder = (i: number) => ({ id: `consultant-${i}`, name: `K ${i}`, offer: `o-${n}-${i}`, since: NOW, isPrepared: true });
  return anOrder({
    number: numbered(n),
    phase: 'held',
    heldAt: SLOT.end,
    choices: [SLOT],
    seats: [
      { index: 0, role: 'lead', holder: holder(1) },
      { index: 1, role: 'recorder', holder: holder(2) },
    ],
    attendance: { family: 3, close: 1, professionals: 4, children: 1, young: 0, summaryGiven: true, followUpOn: '2027-06-01' },
    ...overrides,
  });
}

export const heldStory = (order: Order): readonly Told[] => [
  ...lived(order),
  { order: order.number, at: NOW - 2 * DAY, isByHand: false, event: { type: 'TimeChosen', choices: order.choices } },
  ...(order.attendance === undefined ? [] : [told(order, { type: 'AttendanceCounted', attendance: order.attendance })]),
];

const told = (order: Order, event: OrderEvent): Told => ({ order: order.number, at: NOW + 3 * DAY, isByHand: false, event });

const lived = (order: Order): readonly Told[] =>
  story(
    order,
    NOW - 2 * DAY,
    {
      type: 'OffersMade',
      offers: [1, 2, 3, 4].map((i) => anOffer({ id: `o-${order.number}-${i}`, consultant: `consultant-${i}` })),
    },
    { type: 'OfferAccepted', offer: `o-${order.number}-1`, seat: 0, consultant: { id: 'consultant-1', name: 'K 1' } },
    { type: 'OfferAccepted', offer: `o-${order.number}-2`, seat: 1, consultant: { id: 'consultant-2', name: 'K 2' } },
    { type: 'PairFilled' },
    { type: 'MeetingHeld' },
  );

/** What is published of the half-year of the area. */
export function aPublication(overrides: Partial<Publication> = {}): Publication {
  return {
    area: 'itaraja',
    period: '2026H2',
    publishedAt: PERIOD.asOf - DAY,
    definitions: 1,
    content: { blocks: [], turnouts: [] },
    ...overrides,
  };
}

export function aBlock(overrides: Partial<Block> = {}): Block {
  return {
    survey: 'meeting',
    group: 'professional',
    cut: {},
    items: { useful: { n: 24, least: 192, most: 192 }, heard: { n: 24, least: 216, most: 216 } },
    ...overrides,
  };
}

/** Of the surveys of a half-year, of several groups, one of them small. */
export const BLOCKS: readonly Block[] = [
  aBlock({ cut: { method: 'anticipation-dialogue', isFollowUp: false, kind: 'client' } }),
  aBlock({ group: 'client', items: { useful: { n: 7, least: 56, most: 70 }, heard: { n: 7, least: 40, most: 40 } } }),
  aBlock({
    group: 'orderer',
    items: { worry_before: { n: 24, least: 192, most: 192 }, worry_now: { n: 20, least: 90, most: 90 } },
  }),
  aBlock({ survey: 'impact', group: 'orderer', items: { 'i_done:all': { n: 12, least: 10, most: 12 } } }),
];

export function aTurnout(overrides: Partial<Turnout> = {}): Turnout {
  return { survey: 'meeting', group: 'professional', answers: 24, attended: 48, matched: 24, leftOut: 0, ...overrides };
}

/** Of three meetings held, or of a history. */
export function facts({
  history,
  ...overrides
}: Partial<ReportFacts> & { readonly history?: readonly Told[] } = {}): ReportFacts {
  const { period = PERIOD, area = anArea() } = overrides;
  const orders = reported(history ?? [1, 2, 3].map((n) => aHeld(n)).flatMap(heldStory), period.asOf, area);
  return {
    period: PERIOD,
    orders,
    unitsBefore: new Set(),
    unitsBeforeEarlier: new Set(),
    halves: [],
    publications: [],
    bank: [1, 2, 3, 4, 5].map((i) => aConsultant({ id: `consultant-${i}` })),
    area,
    areas: [area],
    ...overrides,
  };
}

export { aRequest };
