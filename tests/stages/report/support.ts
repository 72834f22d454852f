import { DAY } from '../../../src/kernel/time/instant.ts';
import type { OrderEvent } from '../../../src/model/order/events.ts';
import type { Order } from '../../../src/model/order/order.ts';
import type { Block, Publication, Turnout } from '../../../src/model/feedback/publication.ts';
import type { OrderHistory, ReportFacts } from '../../../src/stages/report/figures/facts.ts';
import { aConsultant, anArea, anOffer, anOrder, aRequest, NOW, SLOT } from '../../support/order-builder.ts';

export const PERIOD = { from: '2026-07-01', to: '2026-12-31', asOf: Date.UTC(2026, 11, 31, 10, 0) };

/** An order of the area with a story: placed at `at`, the rest each a day after the one before. */
export function story(order: Order, at: number, ...events: readonly OrderEvent[]): readonly OrderHistory[] {
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
    no: i + 1,
    at: at + i * DAY,
    cause: { by: 'bot', role: 'bot', via: 'job' },
    event,
  }));
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

export const heldStory = (order: Order): readonly OrderHistory[] =>
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

export function aTurnout(overrides: Partial<Turnout> = {}): Turnout {
  return { survey: 'meeting', group: 'professional', answers: 24, attended: 48, matched: 24, leftOut: 0, ...overrides };
}

export function facts(overrides: Partial<ReportFacts> = {}): ReportFacts {
  const orders = [1, 2, 3].map((n) => aHeld(n));
  return {
    period: PERIOD,
    orders,
    history: orders.flatMap(heldStory),
    publications: [],
    bank: [1, 2, 3, 4, 5].map((i) => aConsultant({ id: `consultant-${i}` })),
    area: anArea(),
    ...overrides,
  };
}

export { aRequest };
