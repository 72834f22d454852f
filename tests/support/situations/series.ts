import type { Card } from '../../../src/kernel/card/card.ts';
import type { Language } from '../../../src/kernel/language/language.ts';
import { DAY, type Interval } from '../../../src/kernel/time/instant.ts';
import { meetingNumber } from '../../../src/kernel/meeting-number.ts';
import type { Order } from '../../../src/model/order/order.ts';
import { meetingViews } from '../../../src/stages/meeting/handlers.ts';
import { offerViews } from '../../../src/stages/offer/handlers.ts';
import { cancelCard } from '../../../src/stages/order/life/cards/asking.card.ts';
import { moveCard } from '../../../src/stages/order/life/cards/move.card.ts';
import { withDefaults } from '../../../src/stages/order/form/form-state.ts';
import { orderViews } from '../../../src/stages/order/handlers.ts';
import { deskViews } from '../../../src/stages/desk/handlers.ts';
import { viewFacts } from '../../stages/order/support/order-world.ts';
import { anOffer, anOrder, aRequest, SLOT } from '../order-builder.ts';
import { formState, staffed } from '../order-cards.ts';
import { given, type Named } from './given.ts';

const FIRST = 'VP-2026-0001';
const request = aRequest({ meetings: '4', everyWeeks: 2 });

function later({ start, end }: Interval, weeks: number): Interval {
  return { start: start + weeks * 7 * DAY, end: end + weeks * 7 * DAY };
}

function meeting(no: number, changes: Partial<Order> = {}): Order {
  const choices = [later(SLOT, (no - 1) * 2)];
  const isQuiet = no > 2 ? { isQuiet: true } : {};
  const series = { number: meetingNumber(FIRST, no), series: { first: FIRST, no } };
  return { ...staffed, ...series, ...isQuiet, request, choices, phase: 'confirmed', roomBooked: true, ...changes };
}

/** One called off, one being looked for anew: what the row says of each. */
const meetings: readonly Order[] = [
  meeting(1, { phase: 'held', heldAt: SLOT.end, goesOn: true }),
  meeting(2),
  meeting(3, { phase: 'cancelled', cancelled: { reason: 'orderer', by: 'orderer', isLate: false } }),
  meeting(4, { phase: 'searching', choices: [], isQuiet: undefined }),
];
const row = [1, 2, 3].map((step) => ({ slot: later(SLOT, step * 2), ...(step === 2 && { isOff: true as const }) }));

/** The cards of a series, to whoever has a part in it. */
export function seriesCards(language: Language): Named {
  const toOrderer = { ...viewFacts({ language }), meetings };
  const toConsultant = { ...viewFacts({ language, to: { person: 'consultant-1' } }), meetings };
  const status = (order: Order, all = meetings): Card | undefined =>
    orderViews['order.status'](order, { ...toOrderer, meetings: all })?.card;
  const asked = (changes: Partial<Order>): Card | undefined =>
    offerViews['offer.card'](anOrder({ phase: 'offering', choices: [SLOT], offers: [anOffer()], request, ...changes }), {
      ...toConsultant,
      meetings: [],
      of: 'offer-1',
    })?.card;
  const second = meeting(2);
  const open = meeting(1, {
    phase: 'held',
    request: aRequest({ meetings: 'open', everyWeeks: 2 }),
    goesOn: true,
    followUp: 'proposed',
  });
  return given({
    'times, with the meetings that come along': status(
      anOrder({ phase: 'choosing', request, proposals: [{ slot: SLOT, freeCount: 5, unknownCount: 0, row }] }),
      [],
    ),
    'the row of meetings': status(second),
    'the row, where this one is called off': status(meetings[2] ?? second),
    'request for all meetings': asked({ rows: [row.map(({ slot }) => slot)], series: { first: FIRST, no: 1 } }),
    'pair of the second meeting': meetingViews['meeting.pair'](second, { ...toConsultant, of: '0' })?.card,
    'on the channel': deskViews['desk.order'](second, { ...toOrderer, to: { desk: 'itaraja' } })?.card,
    'does the series go on': orderViews['order.follow-up'](open, { ...toOrderer, meetings: [open] })?.card,
    'calling off, with the rest': cancelCard(second, { by: 'orderer', language, hasRest: true }),
    'moving, with the rest': moveCard(second, withDefaults(formState(language, { durationMinutes: '150' })), { hasRest: true }),
  });
}
